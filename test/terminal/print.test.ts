import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/passage.ts';
import type { Reply } from '../../src/command/reply.ts';
import { printReply } from '../../src/terminal/print.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { ferry, found, passage } from './ferry.ts';

const plain = styleFor({}, {});
const colourful = styleFor({ isTTY: true, columns: 60 }, { TERM: 'xterm' });

const reply = (answer: Answer, question = 'who says it will sink?'): Reply => ({
  kind: 'answer',
  command: 'who',
  question,
  questionCut: false,
  answer,
});

describe('an answer', () => {
  test('has its question, the short answer, the passage, and where it stands', () => {
    const short = { span: { paragraph: 3, start: 54, end: 63 }, text: 'Mara Voss', meaning: null };
    const printed = printReply(reply({ kind: 'found', confidence: 1, short, passages: [ferry] }), plain);
    expect(printed).toBe(
      [
        'who says it will sink?',
        'Mara Voss',
        '│ The night ferry lands at Saltby.',
        '> “It will sink,” said Mara Voss.',
        '│ Nobody laughed.',
        '¶3 of 7 · The night ferry · Mara Voss says so',
        '',
      ].join('\n'),
    );
  });

  test('has its sentence in bold where there is colour', () => {
    const printed = printReply(reply(found(ferry)), styleFor({ isTTY: true, columns: 100 }, {}));
    expect(printed).toContain('Saltby. \u001b[1m“It will sink,” said Mara Voss.\u001b[22m Nobody laughed.');
  });

  test('has its sentence in bold over the ends of lines', () => {
    const printed = printReply(reply(found(ferry)), styleFor({ isTTY: true, columns: 42 }, {}));
    expect(printed).toContain('\u001b[1m“It\u001b[22m\n');
    expect(printed).toContain('\u001b[1mwill sink,” said Mara Voss.\u001b[22m Nobody');
  });

  test('names the numbers of its other passages, and their article where it is another', () => {
    const fifth = passage('More.', null, { paragraph: { ...ferry.paragraph, number: 5 } });
    const elsewhere = passage('Else.', null, {
      citation: { ...ferry.citation, article: 'dock' as never },
      title: 'The dock',
    });
    expect(printReply(reply(found(ferry, fifth, elsewhere)), plain)).toContain(
      '\nMore: ¶5 · ¶3 (The dock)\n',
    );
  });

  test('cites both paragraphs of a broken sentence', () => {
    const half = passage('The ferry, which', null, { continues: 1234 });
    expect(printReply(reply(found(half)), plain)).toContain('¶3 and ¶1234 of 7');
  });

  test.each([
    ['alleged', 'two clerks', 'Alleged, not established', 'alleged by two clerks'],
    ['alleged', null, 'Alleged, not established', '· alleged\n'],
    ['denied', 'the mayor', 'Denied', 'denied by the mayor'],
    ['reported', 'the Gazette', '│ She took it.', 'reported by the Gazette'],
    ['attributed', null, '│ She took it.', 'said by somebody unnamed'],
  ] as const)('that is %s by %s says so before and after the words', (status, by, before, after) => {
    const printed = printReply(reply(found(passage('She took it.', null, { status, by }))), plain);
    expect(printed.split('\n')[1]).toBe(before);
    expect(printed).toContain(after);
  });

  test('that the article does not give names what is missing, and shows the nearest', () => {
    const answer: Answer = {
      kind: 'notInArticle',
      confidence: 0.1,
      missing: ['king', 'Spain'],
      nearest: [ferry],
    };
    const printed = printReply(reply(answer, 'Who is the king of Spain?'), plain);
    expect(printed).toContain('The article doesn’t say. “king” and “Spain” stand nowhere in it.\nNearest:\n');
    expect(printed).toContain('¶3 of 7');
  });

  test('that is in none of the articles shows nothing where nothing is near', () => {
    const printed = printReply(
      reply({ kind: 'notInArticle', confidence: 0, missing: [], nearest: [] }),
      plain,
    );
    expect(printed).toBe('who says it will sink?\nThe article doesn’t say.\n');
  });
});

test('a notice has its title and lines', () => {
  const lines = [
    { style: 'heading', text: 'Commands' },
    { style: 'item', text: 'one' },
    { style: 'example', text: '/who sank?' },
    { style: 'plain', text: 'That is all.' },
  ] as const;
  expect(printReply({ kind: 'notice', tone: 'plain', title: 'Help', lines }, plain)).toBe(
    'Help\n\nCommands\n• one\n  /who sank?\nThat is all.\n',
  );
});

test('paragraphs stand under a title', () => {
  const printed = printReply({ kind: 'paragraphs', title: 'Quotations', passages: [ferry, ferry] }, plain);
  expect(printed.startsWith('Quotations\n\n│ The night')).toBe(true);
  expect(printed.split('¶3 of 7')).toHaveLength(3);
});

describe('the terminal', () => {
  const hostile = '\u001b[2J\u001b]0;title\u0007 \u009b31m \u202eevil\u2066 \r\u0008\u007f ok';

  test('is never steered by a question, an article or a notice', () => {
    const evil = passage(hostile, 'evil', {
      title: hostile,
      by: hostile,
      status: 'alleged',
      url: `https://a/${hostile}`,
    });
    const replies: readonly Reply[] = [
      reply(
        {
          kind: 'found',
          confidence: 1,
          short: { span: evil.citation.span, text: hostile, meaning: hostile },
          passages: [evil, evil],
        },
        hostile,
      ),
      reply({ kind: 'notInArticle', confidence: 0, missing: [hostile], nearest: [evil] }, hostile),
      { kind: 'paragraphs', title: hostile, passages: [evil] },
      { kind: 'notice', tone: 'refusal', title: hostile, lines: [{ style: 'item', text: hostile }] },
    ];
    for (const each of replies) {
      const printed = printReply(each, plain);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
      expect(printed).toContain('ok');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: bold, colours, and a link's two ends
      const own = /\u001b\[\d+m|\u001b\]8;;[^\u0000-\u001f]*\u001b\\/g;
      expect(printReply(each, colourful).replaceAll(own, '')).not.toContain('\u001b');
    }
  });

  test('shows a line of at most its columns, and at most a hundred', () => {
    const texts = fc
      .array(fc.string({ unit: 'grapheme', maxLength: 40 }))
      .map((parts) => `${parts.join(' ')}x`);
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 200 }), fc.boolean(), (text, columns, isTTY) => {
        const style = styleFor({ isTTY, columns }, {});
        const printed = printReply(reply(found(passage(text, text.slice(-1)), ferry), text), style);
        for (const line of stripVTControlCharacters(printed).split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(Math.min(columns, 100));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('is taken to have 80 columns where it does not say', () => {
    expect(plain.columns).toBe(80);
    expect(styleFor({ isTTY: true, columns: 300 }, {}).columns).toBe(100);
  });

  test.each([
    [{ isTTY: true }, {}, true],
    [{ isTTY: false }, {}, false],
    [{ isTTY: true }, { NO_COLOR: '1' }, false],
    [{ isTTY: true }, { NO_COLOR: '' }, true],
    [{ isTTY: false }, { FORCE_COLOR: '1' }, true],
    [{ isTTY: true }, { FORCE_COLOR: '0' }, false],
    [{ isTTY: true }, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [{ isTTY: true }, { TERM: 'dumb' }, false],
  ])('%j with %j has colour: %s', (screen, env, colour) => {
    const printed = printReply(reply(found(ferry)), styleFor(screen, env));
    expect(printed.includes('\u001b')).toBe(colour);
  });

  test('that shows links has one behind the place of a passage', () => {
    const linked = passage('Saltby.', null, { url: 'https://ferry.example/#:~:text=Saltby' });
    expect(printReply(reply(found(linked)), colourful)).toContain(
      '\u001b]8;;https://ferry.example/#:~:text=Saltby\u001b\\¶3 of 7',
    );
    expect(printReply(reply(found(linked)), plain)).not.toContain('https://');
  });
});
