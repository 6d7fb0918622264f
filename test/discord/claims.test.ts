import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Check, Passage } from '../../src/answers/passage.ts';
import type { AnswerReply, ParagraphsReply, Reply } from '../../src/command/reply.ts';
import { limits } from '../../src/message/limits.ts';
import { pagesOf, render } from '../../src/message/render.ts';
import { viewOf } from '../../src/message/view.ts';
import { found, passage } from '../terminal/ferry.ts';
import { HOSTILE, shown } from './markdown.ts';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

const ACCUSED = 'Two former clerks allege that Mayor Oriel Tanby took £9,000 from the ferry fund.';
const DENIAL = 'Mayor Tanby denied that she took any money from the ferry fund.';
const NOTE =
  'This article was amended on 9 January 2026. An earlier version said that the ferry carried 180 lanterns.';

const quarrel = `---
published: 2026-01-08
---
# The quarrel over the ferry fund

Mayor Oriel Tanby opened the new harbour on Tuesday. The old harbour burned down in 1998.

${ACCUSED} The fund pays for gaslights.

${DENIAL}

“The engine is older than I am,” Captain Mara Voss told the council on 3 December 2025.

The ferry carries 108 lanterns to Saltby.

${NOTE}
`;
const files = { 'quarrel.md': quarrel };

describe('an allegation is never shown without its label and its denial', () => {
  const labelled = (text: string) => {
    expect(text).toMatch(/(?:^|\n)Alleged, not established\n> /);
    expect(text).toContain(`\nDenied ¶3 “${DENIAL}”`);
    expect(text.indexOf('Alleged')).toBeLessThan(text.indexOf('clerks allege'));
  };

  test('as an answer, as its paragraph, to a mention, and in plain text', async () => {
    const { ada, server, discord } = await newsroom.open({ files });
    const question = 'who took £9,000 from the ferry fund?';
    labelled((await ada.uses('/who', { question })).text);
    labelled((await ada.uses('/ask', { question: '¶2' })).text);
    labelled((await ada.says(server.general, `${discord.mention} ${question}`)).text);
    server.forbidsBot(server.general, ['EmbedLinks']);
    labelled((await ada.uses('/who', { question })).text);
  });

  test('after a press on the button that leads to it', async () => {
    const { ada } = await newsroom.open({ files });
    const sent = await ada.uses('/ask', { question: '¶1' });
    expect(sent.text).not.toContain('Alleged');
    labelled((await ada.presses(sent, '¶2 ›')).text);
  });

  test('nor beside a sentence that nobody disputes', async () => {
    const { ada } = await newsroom.open({ files });
    const { text } = await ada.uses('/ask', { question: 'what does the fund pay for?' });
    expect(text).toContain('**The fund pays for gaslights.**');
    expect(text.split('\n').slice(-2)).toEqual([
      'Something else in this paragraph is alleged by Two former clerks, not established.',
      `Denied ¶3 “${DENIAL}”`,
    ]);
  });

  test('and a denial is called one', async () => {
    const { ada } = await newsroom.open({ files });
    expect((await ada.uses('/ask', { question: '¶3' })).text).toMatch(
      /\nDenied\n> .*\n¶3 of 6 .* denied by Oriel Tanby$/,
    );
  });
});

test('what the article corrects is shown with the correction', async () => {
  const { ada } = await newsroom.open({ files });
  const { text } = await ada.uses('/ask', { question: 'how many lanterns does the ferry carry?' });
  expect(text).toContain(`\nThe article corrects itself ¶6 “${NOTE}”`);
});

test('a relative date is answered with what it means', async () => {
  const { ada } = await newsroom.open({ files });
  const sent = await ada.uses('/when', { question: 'when was the new harbour opened?' });
  expect(sent.text.split('\n')[1]).toBe('**Tuesday** (6 January 2026)');
});

describe('a quotation that is checked', () => {
  test.each([
    ['The engine is older than I am', '**Word for word**'],
    ['The engine […] than I am', '**Edited, as editors may**'],
    ['The engine is younger than I am', '**Altered: the words differ**'],
    ['The lighthouse keeper is made of cheese', '**Not in the article**'],
  ])('“%s” has its verdict', async (text, verdict) => {
    const { ada } = await newsroom.open({ files });
    expect((await ada.uses('/check', { text })).text.split('\n').slice(0, 2)).toEqual([
      text.replaceAll('[', '\\[').replaceAll(']', '\\]'),
      verdict,
    ]);
  });

  test('shows both versions with what differs where it is altered, and who said it', async () => {
    const { ada } = await newsroom.open({ files });
    const { text } = await ada.uses('/check', { text: 'The engine is not younger than I am' });
    expect(text).toContain('\nAs given: The engine is __not younger__ than I am\n');
    expect(text).toContain('\nIn the article: The engine is **older** than I am\n');
    expect(text).toContain('Mara Voss says so');
  });

  test('is told from the article’s own words', async () => {
    const { ada } = await newsroom.open({ files });
    const own = await ada.uses('/check', { text: 'The old harbour burned down in 1998' });
    expect(own.text).toContain('-# The article’s own words, nobody’s quotation');
    const said = await ada.uses('/check', { text: 'The engine is older than I am' });
    expect(said.text).not.toContain('own words');
  });

  test.each(HOSTILE)('is no markup and pings nobody, whatever stands in it: %j', async (hostile) => {
    const { ada } = await newsroom.open({ files });
    const sent = await ada.uses('/check', { text: `The engine is ${hostile} than I am` });
    expectHarmless(sent.text);
    expect(sent.message).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  });
});

describe('somebody who comes back to a long quotation', () => {
  const said = 'The engine is older than I am, and the boat is older than the engine. ';
  const files = { 'boat.txt': `The boat\n\n“${said.repeat(20)}” Mara Voss said.\n\nNobody laughed.` };

  test('is shown the same verdict', async () => {
    const { ada } = await newsroom.open({ files });
    for (const [text, verdict] of [
      [said.repeat(8).trim(), 'Word for word'],
      [`${said.repeat(7)}The engine is younger than I am`, 'Altered'],
    ] as const) {
      const sent = await ada.uses('/check', { text });
      expect(sent.text).toContain(`**${verdict}`);
      await ada.presses(sent, '¶2 ›');
      expect((await ada.presses(sent, 'Back to the answer')).text).toContain(`**${verdict}`);
    }
  });

  test('is shown no verdict on a part of it', async () => {
    const { ada } = await newsroom.open({ files });
    const sent = await ada.uses('/check', { text: `${said.repeat(16)}The engine is younger than I am` });
    expect(sent.text).toContain('**Altered');
    await ada.presses(sent, '¶2 ›');
    const back = await ada.presses(sent, 'Back to the answer');
    expect(back).toMatchObject({
      text: '**The quotation was too long and was cut at a word.**',
      ephemeral: true,
    });
  });
});

describe('a timeline', () => {
  test('has what happened in the order of time, each under its day and the words for it', async () => {
    const { ada } = await newsroom.open({ files });
    const { text } = await ada.uses('/timeline');
    const lines = text.split('\n');
    expect(lines[0]).toBe('**Timeline: The quarrel over the ferry fund**');
    expect(lines.filter((line) => /^\*\*[^*]*\*\*$/.test(line)).slice(1)).toEqual([
      '**1998**',
      '**3 December 2025**',
      '**6 January 2026 (“Tuesday”)**',
      '**9 January 2026**',
    ]);
  });

  test('shows an allegation in it as one', async () => {
    const dated = `# A\n\nTwo former clerks allege that Mayor Oriel Tanby stole £9,000 in 2019.\n\nMayor Tanby denied that she stole the £9,000.`;
    const { ada } = await newsroom.open({ files: { 'a.md': dated } });
    const { text } = await ada.uses('/timeline');
    expect(text).toMatch(/\*\*2019\*\*\nAlleged, not established\n> .*\n¶1 .*\nDenied ¶2 “Mayor Tanby/);
  });

  test('says how many dates it leaves out', async () => {
    const { ada } = await newsroom.open({
      files: { 'a.md': '# A\n\nThe boat sank in 1998. It was raised on Tuesday.' },
    });
    expect((await ada.uses('/timeline')).text).toMatch(/\n-# One date cannot be placed, /);
  });

  test('that would be empty is refused to the asker alone', async () => {
    const { ada } = await newsroom.open({ files: { 'a.md': '# A\n\nThe boat sank.' } });
    const sent = await ada.uses('/timeline');
    expect(sent).toMatchObject({ text: '**The article dates nothing.**', ephemeral: true });
  });

  test('that is long is turned over like pages, and every page has its labels', async () => {
    const years = Array.from({ length: 90 }, (_, n) => 1900 + n);
    const body = years.map((year) => `In ${year} the harbour of village ${year} was closed to all boats.`);
    const { ada } = await newsroom.open({ files: { 'a.md': `# A\n\n${body.join('\n\n')}` } });
    const sent = await ada.uses('/timeline');
    const shownYears: string[] = [];
    expect(sent.labels).toHaveLength(1);
    for (let page = 0; page < 90; page++) {
      shownYears.push(...[...sent.text.matchAll(/^\*\*(\d{4})\*\*$/gm)].map(([, year = '']) => year));
      const next = sent.labels.find((label) => label.endsWith('›'));
      if (next === undefined) break;
      await ada.presses(sent, next);
    }
    expect(shownYears).toEqual(years.map(String));
  });
});

describe('a name', () => {
  test('is answered with what the article says of that person', async () => {
    const { ada } = await newsroom.open({ files });
    const { text } = await ada.uses('/who', { question: 'Mara Voss' });
    expect(text.split('\n').slice(0, 4)).toEqual([
      'Mara Voss',
      'In the article: “Captain”',
      'Quoted in ¶4',
      'Named in ¶4',
    ]);
    expect(text).toContain('> **“The engine is older than I am,”');
  });

  test('has its profile with the first passage alone', async () => {
    const { ada } = await newsroom.open({ files });
    const sent = await ada.uses('/who', { question: 'Oriel Tanby' });
    expect(sent.text).toContain('Named in ¶1 ¶2 ¶3');
    const next = await ada.presses(sent, 'Next match · 2 of 3');
    expect(next.text).not.toContain('Named in');
    expect(next.text).toContain('Alleged, not established');
  });

  test('is offered to those who look for a speaker, where that person speaks', async () => {
    const { ada } = await newsroom.open({ files });
    expect(await ada.types('/quote', 'speaker', '')).toEqual([{ name: 'Mara Voss', value: 'Mara Voss' }]);
    expect(await ada.types('/quote', 'speaker', 'tanby')).toEqual([]);
    expect((await ada.uses('/quote', { speaker: 'Mara Voss' })).text).toContain('The engine is older');
  });
});

describe('what strangers put', () => {
  test.each(HOSTILE)('into a denial, a note or a name is no markup and pings nobody: %j', async (hostile) => {
    const line = hostile.replaceAll('\n', ' ');
    const text = [
      `The quarrel ${line}`,
      `Two former clerks allege that Mayor Oriel Tanby took £9,000 from the ferry fund in 2019. ${line}`,
      `Mayor Tanby denied that she took any £9,000 from the ferry fund, ${line}.`,
    ].join('\n\n');
    const { ada, server } = await newsroom.open({ files: { 'a.txt': text } });
    for (const embeds of [true, false]) {
      if (!embeds) server.forbidsBot(server.general, ['EmbedLinks']);
      for (const sent of [
        await ada.uses('/ask', { question: '¶1' }),
        await ada.uses('/timeline'),
        await ada.uses('/who', { question: 'Oriel Tanby' }),
      ]) {
        expectHarmless(sent.text);
        expect(sent.message).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
      }
    }
  });

  test('into what is said with a passage is escaped, its label and its notes too', () => {
    for (const hostile of HOSTILE) {
      for (const reply of everyReply(hostile)) {
        const { content, embeds } = render(viewOf(reply), { embeds: true, history: true, alone: false });
        expectHarmless(content + (embeds[0]?.description ?? ''));
      }
    }
  });
});

describe('the longest there can be fits', () => {
  const texts = fc.oneof(
    fc.constantFrom('*', '_', '[', '\\', '🚢', 'a ', '- ', '\n> ').map((unit) => unit.repeat(3_000)),
    fc.string({ unit: 'grapheme', maxLength: 2_000 }).map((text) => `x${text}`),
  );

  test('into a message, with what must be said beside it', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, embeds) => {
        for (const reply of everyReply(text)) {
          const { content, embeds: sent } = render(viewOf(reply), { embeds, history: true, alone: false });
          expect(content.length).toBeLessThanOrEqual(limits.content);
          expect(sent[0]?.description?.length ?? 0).toBeLessThanOrEqual(limits.description);
          const said = content + (sent[0]?.description ?? '');
          expect(said).toContain('Alleged, not established');
          expect(said).toContain('Denied ¶5 “');
          expect(said).toContain('The article corrects itself ¶6 “');
          expect(said).toContain('Something else in this paragraph is denied');
          expect(said).toContain('Denied ¶7 “');
        }
      }),
      { numRuns: 25 },
    );
  });

  test('into a list, in which no page says less', () => {
    fc.assert(
      fc.property(texts, fc.boolean(), (text, embeds) => {
        const list: ParagraphsReply = { ...listOf(text), passages: [grave(text), grave('a'), grave(text)] };
        for (const { from } of pagesOf(list, { embeds, history: true, alone: false })) {
          const { content, embeds: sent } = render(viewOf(list, from), {
            embeds,
            history: true,
            alone: false,
          });
          const said = content + (sent[0]?.description ?? '');
          expect(said.length).toBeLessThanOrEqual(embeds ? limits.description : limits.content);
          expect(said.split('Alleged, not established').length).toBe(said.split('Denied ¶5 “').length);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('over the wire, too', async () => {
    const stars = '*'.repeat(1_500);
    const text = [
      `Title ${stars}`,
      `Two former clerks allege that Oriel Tanby took £9,000 from the ferry fund in 2019 ${stars}.`,
      `Oriel Tanby denied that she took any £9,000 from the ferry fund ${stars}.`,
    ].join('\n\n');
    const { ada, server } = await newsroom.open({ files: { 'a.txt': text } });
    server.forbidsBot(server.general, ['EmbedLinks']);
    const question = `who took £9,000 from the ferry fund ${'*'.repeat(260)}`;
    for (const sent of [
      await ada.uses('/who', { question }),
      await ada.uses('/timeline'),
      await ada.uses('/check', {
        text: `Two former clerks allege that Oriel Tanby took £9,000 ${'*x'.repeat(900)}`,
      }),
    ]) {
      expect(sent.content).toMatch(/¶\d of 2/);
      expect(sent.content.length).toBeLessThanOrEqual(limits.content);
    }
  });
});

/** A passage with all that may have to be said with one. */
function grave(text: string): Passage {
  const span = { paragraph: 5, start: 0, end: text.length };
  return passage(`${text} ${text}`, text, {
    title: text,
    status: 'alleged',
    by: text,
    denial: { span, text },
    correction: { span: { ...span, paragraph: 6 }, text },
    beside: { status: 'denied', by: text, denial: { span: { ...span, paragraph: 7 }, text } },
    url: `https://news.example/${'a'.repeat(480)}`,
  });
}

function listOf(text: string): ParagraphsReply {
  return {
    kind: 'paragraphs',
    title: text,
    passages: [grave(text)],
    labels: [text, text, text],
    notes: [text, text],
  };
}

/** Every kind of reply that shows such a passage, as long as it can get. */
function everyReply(text: string): readonly Reply[] {
  const about = { kind: 'answer', command: 'who', question: text.slice(0, 300), questionCut: true } as const;
  const span = { paragraph: 3, start: 0, end: text.length };
  const check: Check = {
    verdict: 'altered',
    quoted: false,
    difference: [
      { kind: 'kept', span, text },
      { kind: 'putIn', text },
      { kind: 'leftOut', span, text },
      { kind: 'kept', span, text },
    ],
  };
  const profile = {
    name: text,
    aliases: [text, text],
    roles: [text, text],
    said: Array.from({ length: 500 }, (_, n) => n),
    named: Array.from({ length: 500 }, (_, n) => n),
  };
  const short = { span, text: text.slice(0, 200), meaning: text.slice(0, 40) };
  const answer = found(grave(text), grave(text));
  const shortened: Answer = answer.kind === 'found' ? { ...answer, short } : answer;
  const checked: Answer = { ...answer, check };
  const absent: Answer = {
    kind: 'notInArticle',
    confidence: 0,
    missing: text.slice(0, 300).split(/\s+/),
    nearest: [grave(text)],
  };
  const replies: AnswerReply[] = [
    { ...about, answer },
    { ...about, answer, profile },
    { ...about, answer: shortened },
    { ...about, answer: checked },
    { ...about, answer: absent },
  ];
  return [...replies, listOf(text)];
}

/** What the bot itself sets. */
const OWN = ['quotation', 'small', 'bold', 'underline', 'link'];

function expectHarmless(text: string): void {
  for (const line of text.split('\n')) {
    const strange = shown(line).marks.filter((mark) => !OWN.includes(mark));
    expect(strange, line).toEqual([]);
    for (const [link] of line.matchAll(/(?<!\\)\]\([^)]*\)/g)) expect(link).not.toContain('evil');
  }
}
