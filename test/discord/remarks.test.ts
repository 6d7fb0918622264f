import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serverFolders } from '../../src/files/serverFolders.ts';
import { ferry, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();
const ASKS = 'What would you like to know?';

describe('a mention that asks nothing', () => {
  test.each(['help', 'hi!', 'Hello there', 'what can you do?', 'ok', 'really?', 'next', '👍', '<:pog:1>'])(
    'is answered with questions to ask, in a channel and in direct messages: %s',
    async (text) => {
      const { ada, server, discord } = await newsroom.open();
      const zoe = discord.person('zoe');
      for (const [person, channel] of [
        [ada, server.general],
        [zoe, zoe.directMessages],
      ] as const) {
        const sent = await person.says(channel, `${discord.mention} ${text}`);
        expect(sent.text).toContain(ASKS);
        expect(sent.text).toMatch(/^- .*\?$/m);
        expect(sent.text).not.toContain('¶');
      }
    },
  );

  test.each([
    ['de', 'Hallo!', 'Was möchtest du wissen?'],
    ['de', 'Was kannst du?', 'Was möchtest du wissen?'],
    ['de', 'vielen Dank', 'Gern geschehen.'],
    ['fr', 'Bonjour', 'Qu’aimerais-tu savoir'],
    ['fr', 'merci beaucoup !', 'Avec plaisir.'],
    ['es-ES', '¿Qué puedes hacer?', '¿Qué te gustaría saber?'],
    ['es-ES', '¡Gracias!', 'De nada.'],
    ['uk', 'Привіт', 'Що ти хочеш дізнатися?'],
    ['uk', 'Дякую!', 'Прошу!'],
  ])('is understood in the language of the server: %s, %s', async (locale, text, says) => {
    const { discord } = await newsroom.open();
    const server = discord.server('Elsewhere', { locale, installed: false });
    server.addsBot();
    await discord.until('the welcome', () => server.messagesIn(server.general)[0]);
    const eve = server.member('eve');
    expect((await eve.says(server.general, `${discord.mention} ${text}`)).text).toContain(says);
  });

  test.each(['thanks', 'Thank you very much!', 'ok thanks', 'thx, bot'])(
    'but thanks is answered in a word: %s',
    async (text) => {
      const { ada, server, discord } = await newsroom.open();
      const sent = await ada.says(server.general, `${discord.mention} ${text}`);
      expect(sent.text).toBe('**You’re welcome.**');
    },
  );

  test.each([
    'which articles do you know?',
    'what articles are there',
    'articles',
    'Welche Artikel kennst du?',
  ])('but for the articles is answered with them: %s', async (text) => {
    const files = { 'ferry.txt': ferry, 'tide.txt': 'The tide\n\nIt comes and goes.' };
    const { ada, server, discord } = await newsroom.open({ files });
    const { text: said } = await ada.says(server.general, `${discord.mention} ${text}`);
    expect(said).toContain('2 articles');
    expect(said).toContain('- The tide (tide)');
  });

  test.each([
    'who is it?',
    'thanks to whom?',
    'help for the ferry',
    'why?',
    'more tickets',
    'hi, who brought the ferry back?',
  ])('is told from one that asks: %s', async (text) => {
    const { ada, server, discord } = await newsroom.open();
    const { text: said } = await ada.says(server.general, `${discord.mention} ${text}`);
    expect(said.split('\n')[0]).toBe(text);
  });

  test('is not what a later question leans on', async () => {
    const { ada, server, discord } = await newsroom.open();
    const thread = server.thread('the ferry');
    await ada.says(thread, `${discord.mention} who brought the ferry back?`);
    await ada.says(thread, `${discord.mention} ok thanks`);
    const sent = await ada.says(thread, `${discord.mention} and when?`);
    expect(sent.text).toContain('**Monday**');
    expect(sent.text).not.toContain('thanks');
  });

  test('counts as a question: many in a row are answered no more', async () => {
    const { ada, server, discord } = await newsroom.open({ questionsPerMinute: 2 });
    for (const text of ['', 'hi']) {
      expect((await ada.says(server.general, `${discord.mention} ${text}`)).text).toContain(ASKS);
    }
    expect((await ada.says(server.general, discord.mention)).text).toContain('many questions at once');
    expect(await ada.says(server.general, discord.mention, { silentFor: 200 })).toBeNull();
  });
});

describe('where the article of a place is gone', () => {
  test('an empty mention says so', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'pilcrow-data-'));
    try {
      const files = { 'ferry.txt': ferry, 'tide.txt': 'The tide\n\nIt comes and goes.' };
      const keeping = { store: serverFolders(dataDir) };
      const { ada, boss, server, discord } = await newsroom.open({ files, keeping });
      await boss.presses(await boss.uses('/article', { article: 'tide' }), 'Use in this channel');
      await boss.presses(await boss.uses('/corpus remove', { article: 'tide' }), 'Remove');
      const sent = await ada.says(server.general, discord.mention);
      expect(sent.text).toContain('tide, no longer serves here');
      expect(sent.text).toContain('/article');
    } finally {
      await rm(dataDir, { recursive: true, force: true });
    }
  });
});

describe('where no article serves', () => {
  const files = { 'empty.txt': '' };

  test('questions, mentions, /article and /help say how one is added', async () => {
    const { ada, server, discord } = await newsroom.open({ files });
    const hint = '/corpus add';
    expect((await ada.uses('/ask', { question: 'what is it about?' })).text).toContain(hint);
    const mentioned = await ada.says(server.general, discord.mention);
    expect(mentioned.text).toContain('No article is loaded.');
    expect(mentioned.text).toContain(hint);
    expect(mentioned.text).not.toContain(ASKS);
    expect((await ada.uses('/article')).text).toContain(hint);
    const { text } = await ada.uses('/help');
    expect(text).toContain('No article is loaded.');
    expect(text).not.toContain('What is it about?');
  });

  test('in direct messages it is whoever runs the bot who can add some', async () => {
    const { discord } = await newsroom.open({ files });
    const zoe = discord.person('zoe');
    expect((await zoe.uses('/ask', { question: 'what?' })).text).toContain(
      'whoever runs the bot puts articles there',
    );
  });
});

describe('questions that are suggested', () => {
  const festival = `A film festival loses its bird

Simone Arsenault, the director, opened the festival on Tuesday. The Silver Finch was signed for by a courier.

“The bird was in its box,” Arsenault told the board.

The Silver Finch is a biscuit tin with wings. The Silver Finch was made in 1961. The Silver Finch flies at night.`;

  test('are about that article, and surely answered', async () => {
    const { ada, server, discord } = await newsroom.open({ files: { 'festival.txt': festival } });
    const sent = await ada.says(server.general, discord.mention);
    const questions = sent.text.split('\n').flatMap((line) => /^- (.+\?)$/.exec(line)?.[1] ?? []);
    expect(questions).toHaveLength(3);
    expect(questions.join()).not.toMatch(/declaration|troops|Silver Finch/);
    for (const question of questions) {
      const { text } = await ada.says(server.general, `${discord.mention} ${question}`);
      expect(text, question).not.toMatch(/doesn’t say|The closest I found/);
    }
  });
});
