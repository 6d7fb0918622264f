import { describe, expect, test } from 'vitest';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

const circus = `---
source: https://www.example.org/news/circus?id=3
author: Ines Falk
published: 2026-01-08
---
# The circus comes to Wick

Otto Brandt brought the circus to Wick on Friday. It has eleven elephants.

“The elephants eat nine tonnes of hay,” Brandt told the town.

Tickets for the circus cost seven pounds.`;
const flood = `The flood in Thorne

Mayor Ada Quill closed the bridge on Sunday. The water rose by two metres.

“We will build it again,” Quill told the parish.`;
const several = { 'circus.md': circus, 'flood.txt': flood };
const one = { 'circus.md': circus };

describe('what is asked of an article itself, where several serve,', () => {
  const question = 'what is it about?';

  test('is answered to the asker alone, with those that there are', async () => {
    const { ada } = await newsroom.open({ files: several });
    const asked = await ada.uses('/ask', { question });
    expect(asked).toMatchObject({ ephemeral: true });
    expect(asked.text).toContain('There are several articles: say which one');
    expect(asked.text).toContain('The circus comes to Wick (circus); The flood in Thorne (flood)');
  });

  test('is answered once one is meant: by the option, or by a link', async () => {
    const { ada, server, discord } = await newsroom.open({ files: several });
    expect((await ada.uses('/ask', { question, article: 'CIRCUS' })).text).toContain('In short: The circus');
    const link = 'https://example.org/news/circus?id=3/';
    const linked = await ada.says(server.general, `${discord.mention} who wrote it? ${link}`);
    expect(linked.text).toContain('Written by Ines Falk');
  });

  test('is no question that no article answered', async () => {
    const { ada, boss } = await newsroom.open({ files: several });
    await ada.uses('/ask', { question });
    expect((await boss.uses('/corpus status')).text).not.toContain(question);
  });

  test('by mention is told in one short reply', async () => {
    const { ada, server, discord } = await newsroom.open({ files: several });
    const sent = await ada.says(server.general, `${discord.mention} ${question}`);
    expect(sent.text).toContain('say which one');
    expect(sent.labels).toEqual([]);
  });
});

describe('a mention', () => {
  test.each([
    ['somebody else', (id: string) => `<@${id}> who brought the circus?`],
    ['somebody else as a member', (id: string) => `<@!${id}> who brought the circus?`],
    ['a role', () => '<@&1059380527104000000> who brought the circus?'],
    ['a channel', () => 'in <#1059380527104000000> who brought the circus?'],
    ['an emoji of the server’s own', () => 'who brought <:pog:1059380527104000000> the circus?'],
    ['a moving one', () => '<a:pog:1059380527104000000> who brought the circus?'],
    ['a time', () => 'who brought the circus? <t:1700000000:R>'],
    ['a command', () => '</who:1059380527104000000> who brought the circus?'],
  ])('is the same question with %s in it', async (_, text) => {
    const { ada, boss, server, discord } = await newsroom.open({ files: one });
    const sent = await ada.says(server.general, `${discord.mention} ${text(boss.id)}`);
    expect(sent.text).toMatch(/^(?:in )?who brought the circus\?\n\*\*Otto Brandt\*\*\n/);
    expect(sent.text).not.toMatch(/105938|pog/);
  });

  test('with a link that leads to no article says so, and asks for no word of it', async () => {
    const { ada, server, discord } = await newsroom.open({ files: one });
    const sent = await ada.says(
      server.general,
      `${discord.mention} https://unknown.example/x who brought the zebra?`,
    );
    expect(sent.text).not.toMatch(/“https”|“x”|“unknown/);
    expect(sent.text).toContain('-# I know no article from the address in the question');
    const alone = await ada.says(server.general, `${discord.mention} <https://unknown.example/x>`);
    expect(alone.text).toMatch(/^\*\*I know no article from this address\.\*\*\n/);
    expect(alone.text).toContain('/corpus add');
  });
});

test('words that stand in none of several articles stand nowhere in them', async () => {
  const { ada } = await newsroom.open({ files: several });
  const { text } = await ada.uses('/ask', { question: 'who is the king of Zanzibar?' });
  expect(text).toContain('The articles don’t say. “king” and “Zanzibar” stand nowhere in them.');
});

describe('a question in another language than the article', () => {
  test.each([
    [
      'de',
      'Wer hat den Zirkus nach Wick gebracht?',
      'Der Artikel ist auf Englisch: Frag bitte auf Englisch.',
    ],
    ['fr', 'qui a amené le cirque à Wick ?', 'L’article est en anglais : pose ta question en anglais.'],
    ['es-ES', '¿Quién trajo el circo?', 'El artículo está en inglés: pregunta en inglés.'],
    ['uk', 'Хто привіз цирк?', 'Мова статті — англійська. Запитай, будь ласка, цією мовою.'],
    ['en-US', 'Kto przywiózł cyrk do Wick?', 'The article is in English: please ask in English.'],
  ])('is answered by which language to ask in: %s', async (locale, question, says) => {
    const { ada } = await newsroom.open({ files: one });
    const { text } = await ada.uses('/who', { question }, { locale });
    expect(text.replaceAll('\u00a0', ' ').split('\n')[1]).toBe(says);
    expect(text).not.toContain(' Wer');
  });

  test('is told of whichever language the articles are in', async () => {
    const german = `Der Zirkus kommt nach Husum

Otto Brandt hat den Zirkus am Freitag nach Husum gebracht. Er hat elf Elefanten und ein Zelt, das die Stadt ihm geliehen hat.

Die Karten kosten sieben Euro, und Kinder zahlen nichts.`;
    const { ada } = await newsroom.open({ files: { 'zirkus.txt': german } });
    const asked = await ada.uses('/ask', { question: 'what was the weather like when they came?' });
    expect(asked.text).toContain('The article is in German: please ask in German.');
    const answered = await ada.uses('/who', {
      question: 'Wer hat den Zirkus nach Husum gebracht?',
    });
    expect(answered.text).toContain('**Otto Brandt**');
  });

  test('is answered all the same where a name alone tells', async () => {
    const { ada } = await newsroom.open({ files: one });
    expect((await ada.uses('/who', { question: 'Otto Brandt' }, { locale: 'de' })).text).toContain(
      'elephants',
    );
  });
});

describe('paragraphs asked for by number', () => {
  test('may be several, which stand in one list', async () => {
    const { ada, server, discord } = await newsroom.open({ files: one });
    const sent = await ada.says(server.general, `${discord.mention} ¶2-3`);
    expect(sent.text).toMatch(/^¶2-3\n\*\*The circus comes to Wick\*\*\n/);
    for (const place of ['¶2 of 3', '¶3 of 3']) expect(sent.text).toContain(place);
    expect(sent.text).not.toContain('¶1 of 3');
    const written = await ada.uses('/ask', { question: 'paragraph 3' });
    expect(written.text).toContain('seven pounds');
    expect((await ada.presses(written, '‹ ¶2')).text).toContain('nine tonnes');
  });
});

describe('a quotation given with who said it', () => {
  test.each([
    'Brandt: "The elephants eat nine tonnes of hay"',
    '“The elephants eat nine tonnes of hay,” Brandt said',
    'Otto Brandt told us: « The elephants eat nine tonnes of hay »',
  ])('is checked for what stands in the marks: %s', async (text) => {
    const { ada } = await newsroom.open({ files: one });
    const checked = await ada.uses('/check', { text });
    expect(checked.text).toContain('**Word for word**');
  });

  test('shows how those words differ, and nothing of who said it', async () => {
    const { ada } = await newsroom.open({ files: one });
    const { text } = await ada.uses('/check', { text: 'Brandt: "The elephants eat ten tonnes of hay"' });
    expect(text).toContain('As given: The elephants eat __ten__ tonnes of hay');
    expect(text).toContain('In the article: The elephants eat **nine** tonnes of hay');
  });
});

describe('who is quoted with nothing', () => {
  test('is said so, rather than that nobody is', async () => {
    const { ada } = await newsroom.open({
      files: {
        'circus.txt': `${circus.slice(circus.indexOf('# ') + 2)}\n\nMayor Ida Lund saw Brandt on Sunday.`,
      },
    });
    const { text } = await ada.uses('/ask', { question: 'what does Ida Lund say?' });
    expect(text).toContain('Nothing is quoted that Ida Lund said.');
    expect(text).not.toContain('nobody is quoted');
  });
});

describe('while somebody types a question', () => {
  test('the name that its last words begin is offered, behind the question so far', async () => {
    const { ada } = await newsroom.open({ files: several });
    expect(await ada.types('/who', 'question', 'who paid ot')).toMatchObject([
      { name: 'who paid Otto Brandt', value: 'who paid Otto Brandt' },
    ]);
    expect(await ada.types('/who', 'question', 'when did Ada Qu')).toMatchObject([
      { value: 'when did Ada Quill' },
    ]);
    for (const typed of ['who paid ', 'who paid o', 'who paid zz', `${'who '.repeat(24)}ot`]) {
      expect(await ada.types('/who', 'question', typed), typed).toEqual([]);
    }
  });
});

test('“Find in the article” on an answer of the bot’s own looks for the article’s words in it', async () => {
  const { ada } = await newsroom.open({ files: one });
  const sent = await ada.uses('/ask', { question: 'what do tickets cost?' });
  const found = await ada.usesOn('Find in the article', sent.message);
  expect(found.text.split('\n')[0]).toBe('Tickets for the circus cost seven pounds.');
  expect(found.text).toContain('**Tickets for the circus cost seven pounds.**');
});
