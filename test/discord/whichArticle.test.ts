import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serverFolders } from '../../src/files/serverFolders.ts';
import type { Channel } from './loopback/world/channel.ts';
import { HOSTILE } from './markdown.ts';
import { ferry, library, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'pilcrow-data-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const circus = `---
source: https://www.example.org/news/circus/
author: Ines Falk
published: 2026-01-08
---
# The circus comes to Wick

Otto Brandt brought the circus to Wick on Friday. It has eleven elephants.

“The elephants eat nine tonnes of hay,” Brandt told the town.

Tickets for the circus cost seven pounds.`;

const files = { 'ferry.txt': ferry, 'circus.md': circus };
const keeping = () => ({ store: serverFolders(dataDir) });
const open = () => newsroom.open({ files, keeping: keeping() });
const PRICE = { question: 'what do tickets cost?' };

/** A newsroom whose first channel is about the circus. */
async function picked() {
  const room = await open();
  const shown = await room.boss.uses('/article', { article: 'circus' });
  const done = await room.boss.presses(shown, 'Use in this channel');
  return { ...room, done };
}

describe('where another article is picked', () => {
  const CIRCUS = 'who brought the circus to Wick?';

  test('nothing that was asked of the old one is leaned on', async () => {
    const { ada, boss, server, discord } = await open();
    const thread = server.thread('all sorts');
    const pick = async (article: string) => {
      const shown = await boss.uses('/article', { article }, { channel: thread });
      await boss.presses(shown, 'Use in this thread');
    };
    const when = () => ada.says(thread, `${discord.mention} and when?`);
    await pick('circus');
    await ada.says(thread, `${discord.mention} ${CIRCUS}`);
    expect((await when()).text).toContain(`-# ↩ ${CIRCUS}`);
    await pick('ferry');
    expect((await when()).text).not.toContain('↩');
  });

  test('what all were asked is leaned on where the new one had answered it', async () => {
    const { ada, server, discord, bot, program } = await open();
    const thread = server.thread('all sorts');
    await ada.says(thread, `${discord.mention} ${CIRCUS}`);
    const when = (article: string) =>
      ada.uses('/when', { question: 'and when?', article, private: true }, { channel: thread });
    expect((await when('circus')).text).toContain(`-# ↩ ${CIRCUS}`);
    expect((await when('ferry')).text).not.toContain('↩');
    await bot.stop();
    await newsroom.start(program);
    expect((await when('ferry')).text).not.toContain('↩');
    expect((await when('circus')).text).not.toContain(`↩ ${CIRCUS}`);
  });
});

describe('/article', () => {
  test('lists the articles where there are several', async () => {
    const { ada } = await open();
    const { text } = await ada.uses('/article');
    expect(text).toContain('- The circus comes to Wick (circus)');
    expect(text).toContain('- The night ferry goes back to Saltby (ferry)');
    expect(text).toContain('/article article: with its id shows one of them.');
  });

  test('lists them all, the latest first, on pages that hold what fits', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => {
        const day = `2026-0${1 + (index % 6)}-10`;
        return [`a${index}.md`, `---\npublished: ${day}\n---\n# Report ${index}\n\nA.\n\nB.\n\nC.`];
      }),
    );
    const { ada, boss } = await newsroom.open({ files: { ...many, 'old.txt': 'No day\n\nA.\n\nB.\n\nC.' } });
    let shown = await ada.uses('/article');
    expect(shown.text).toMatch(/^\*\*Articles 1–\d+ of 121\*\*/);
    expect(shown.labels).toEqual(['Next', 'Delete']);
    expect(await boss.presses(shown, 'Next')).toMatchObject({ ephemeral: true, updated: false });
    const days: number[] = [];
    const titles = new Set<string>();
    for (;;) {
      expect(shown.text).not.toContain('more than fits');
      for (const [, day = ''] of shown.text.matchAll(/ · (.* 2026)$/gm)) days.push(Date.parse(`${day} UTC`));
      for (const title of shown.text.match(/Report \d+|No day/g) ?? []) titles.add(title);
      if (!shown.labels.includes('Next')) break;
      shown = await ada.presses(shown, 'Next');
      expect(shown).toMatchObject({ updated: true, ephemeral: false });
    }
    expect(titles.size).toBe(121);
    expect(days).toHaveLength(120);
    expect(days).toEqual(days.toSorted((one, other) => other - one));
    expect(shown.text).toMatch(/No day \(old\)$/);
    expect(shown.labels).toEqual(['Previous', 'Delete']);
  });

  test('of many paragraphs shows the first, and leads through all of them and back', async () => {
    const texts = Array.from(
      { length: 90 },
      (_, index) => `Paragraph ${index + 1} tells of the night ferry.`,
    );
    const { ada } = await newsroom.open({ files: { 'long.txt': ['A long report', ...texts].join('\n\n') } });
    let shown = await ada.uses('/article');
    expect(shown.text).toMatch(/- and \d+ more$/);
    shown = await ada.presses(shown, 'All paragraphs');
    const seen: string[] = [];
    for (;;) {
      seen.push(...(shown.text.match(/^- ¶\d+/gm) ?? []));
      if (!shown.labels.includes('Next')) break;
      shown = await ada.presses(shown, 'Next');
    }
    expect(seen).toEqual(texts.map((_, index) => `- ¶${index + 1}`));
    expect((await ada.presses(shown, 'Overview')).text).toContain('Paragraph by paragraph');
  });

  test('that the asker has gone through alone and come back to is still that one when it is shared', async () => {
    const texts = Array.from(
      { length: 40 },
      (_, index) => `Paragraph ${index + 1} tells of the night ferry.`,
    );
    const { ada } = await newsroom.open({
      files: { ...files, 'long.txt': ['A long report', ...texts].join('\n\n') },
    });
    const shown = await ada.uses('/article', { article: 'long', private: true });
    const outline = await ada.presses(shown, 'All paragraphs');
    expect(outline.labels).not.toContain('Share');
    const back = await ada.presses(outline, 'Overview');
    expect(await ada.presses(back, 'Share')).toMatchObject({ ephemeral: false, text: shown.text });
  });

  test('that only the asker sees can be shown to everybody', async () => {
    const { ada } = await open();
    const alone = await ada.uses('/article', { article: 'circus', private: true });
    expect(alone.ephemeral).toBe(true);
    expect(alone.labels).toEqual(['Discuss', 'Share']);
    const shared = await ada.presses(alone, 'Share');
    expect(shared).toMatchObject({ ephemeral: false, text: alone.text, labels: ['Discuss', 'Delete'] });
    const list = await ada.uses('/article', { private: true });
    expect((await ada.presses(list, 'Share')).text).toBe(list.text);
    expect((await ada.uses('/article')).labels).not.toContain('Share');
  });

  test('is deleted by whoever asked for it, and by nobody else', async () => {
    const { ada, server } = await open();
    const eve = server.member('eve');
    const shown = await ada.uses('/article', { article: 'circus' });
    expect(await eve.presses(shown, 'Delete')).toMatchObject({ ephemeral: true });
    expect(shown.deleted).toBe(false);
    await ada.presses(shown, 'Delete');
    expect(shown.deleted).toBe(true);
    const forged = await eve.pressesId(await ada.uses('/article'), `delete:article:0:0::::${eve.id}`);
    expect(forged).toMatchObject({ ephemeral: true, deleted: false });
  });

  test('leads to where an article comes from', async () => {
    const { ada } = await open();
    const link = '[www.example.org/news/circus](https://www.example.org/news/circus/)';
    expect((await ada.uses('/article', { article: 'circus' })).text).toContain(link);
    const asked = await ada.uses('/ask', { question: 'where is this from?', article: 'circus' });
    expect(asked.text).toContain(`**${link}**`);
  });

  test('shows one: title, byline, date, what carries it, people, and three questions that it answers', async () => {
    const { ada } = await open();
    const { text } = await ada.uses('/article', { article: 'circus' });
    for (const part of [
      'The circus comes to Wick',
      'Ines Falk',
      '8 January 2026',
      'In short',
      'Otto Brandt',
    ]) {
      expect(text).toContain(part);
    }
    const questions = text.split('\n').flatMap((line) => /^- (.+\?)$/.exec(line)?.[1] ?? []);
    expect(questions).toHaveLength(3);
    for (const question of questions) {
      const answer = await ada.uses('/ask', { question, article: 'circus' });
      expect(answer.text, question).not.toContain('doesn’t say');
    }
  });

  test('shows the one of the channel, and names the others', async () => {
    const { ada } = await picked();
    const { text } = await ada.uses('/article');
    expect(text).toMatch(/^\*\*The circus comes to Wick\*\*\nQuestions asked here are about this article\./);
    expect(text).toContain('- The night ferry goes back to Saltby (ferry)');
  });
});

describe('the article of a channel', () => {
  test('is picked by those who manage the server, and kept over a restart', async () => {
    const { done, ada, server, bot } = await picked();
    expect(done.text).toContain('now about: The circus comes to Wick');
    expect(done.updated).toBe(true);
    expect((await ada.uses('/ask', PRICE)).text).toContain('seven pounds');
    const settings = JSON.parse(await readFile(join(dataDir, 'servers', server.id, 'settings.json'), 'utf8'));
    expect(settings.articles).toEqual({ [server.general.id]: 'circus' });
    await bot.stop();
    await newsroom.start(await library(files, [], keeping()));
    expect((await ada.uses('/ask', PRICE)).text).toContain('seven pounds');
  });

  test('is offered to nobody else, and refused on the press', async () => {
    const { boss, ada, server } = await open();
    expect((await ada.uses('/article', { article: 'circus' })).labels).toEqual(['Discuss', 'Delete']);
    const shown = await boss.uses('/article', { article: 'circus' });
    const refused = await ada.presses(shown, 'Use in this channel');
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('Manage Server');
    server.permits(boss, []);
    expect((await boss.presses(shown, 'Use in this channel')).text).toContain('Manage Server');
    expect((await ada.uses('/article')).text).toContain('2 articles');
  });

  test('is cleared the same way', async () => {
    const { boss, ada } = await picked();
    const shown = await boss.uses('/article', { article: 'circus' });
    expect(shown.labels).toEqual(['Clear for this channel', 'Discuss', 'Delete']);
    expect((await boss.presses(shown, 'Clear for this channel')).text).toContain('all articles again');
    expect((await ada.uses('/article')).text).toContain('2 articles');
  });

  test('is asked by every command, by mention and by menu, unless another is given', async () => {
    const { boss, ada, server, discord } = await picked();
    const { mention } = discord;
    expect((await ada.uses('/check', { text: 'The last boat leaves at nine' })).text).toContain('Not in the');
    expect((await ada.uses('/quote')).text).not.toContain('Voss');
    expect((await ada.uses('/timeline')).text).toContain('Timeline: The circus');
    expect((await ada.uses('/ask', { question: '¶2' })).text).toContain('nine tonnes');
    expect((await ada.uses('/who', { question: 'Mara Voss' })).text).toContain('doesn’t say');
    expect((await ada.says(server.general, `${mention} ${PRICE.question}`)).text).toContain('seven pounds');
    const said = boss.remarks(server.general, '“The last boat leaves at nine”, do tickets cost four pounds?');
    expect((await ada.usesOn('Check quotations', said)).text).toContain('Not in the article');
    expect((await ada.usesOn('Find in the article', said)).text).toContain('The circus comes to Wick');
    expect((await ada.uses('/ask', { ...PRICE, article: 'ferry' })).text).toContain('four pounds');
  });

  test('answers what is asked of an article itself', async () => {
    const { ada, server, discord } = await picked();
    const question = 'what is it about?';
    expect((await ada.uses('/ask', { question })).text).toContain('In short: The circus comes to Wick');
    expect((await ada.says(server.general, `${discord.mention} ${question}`)).text).toContain('In short');
  });

  test('is what is suggested from, in completion, /help and invitations', async () => {
    const { ada, server, discord } = await picked();
    expect(await ada.types('/who', 'question', '')).toMatchObject([{ value: 'Otto Brandt' }]);
    expect(await ada.types('/quote', 'speaker', 'Mara')).toEqual([]);
    const given = { values: { article: 'ferry' } };
    expect(await ada.types('/quote', 'speaker', 'Mara', given)).toMatchObject([{ value: 'Mara Voss' }]);
    expect(await ada.types('/ask', 'article', 'night')).toMatchObject([{ value: 'ferry' }]);
    expect((await ada.uses('/help')).text).not.toContain('Voss');
    const invited = await ada.says(server.general, discord.mention);
    expect(invited.text).toContain('Otto Brandt');
    expect(invited.text.match(/\?$/gm)).toHaveLength(3);
  });

  test('is that of its threads, where they have none of their own, and of no other channel', async () => {
    const { ada, server } = await picked();
    const thread = server.thread('prices');
    expect((await ada.uses('/ask', PRICE, { channel: thread })).text).toContain('seven pounds');
    const elsewhere = server.channel('elsewhere');
    expect((await ada.uses('/article', {}, { channel: elsewhere })).text).toContain('2 articles');
  });

  test('that is gone is said, not replaced, until it is cleared', async () => {
    const { ada, boss, server, discord } = await picked();
    await boss.presses(await boss.uses('/corpus remove', { article: 'circus' }), 'Remove');
    const refused = await ada.uses('/ask', PRICE);
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('circus, no longer serves');
    expect(refused.text).not.toContain('pounds');
    expect((await ada.says(server.general, `${discord.mention} ${PRICE.question}`)).text).toContain(
      'circus, no longer serves',
    );
    expect(await ada.types('/who', 'question', '')).toEqual([]);
    expect((await ada.uses('/ask', { ...PRICE, article: 'ferry' })).text).toContain('four pounds');
    const shown = await boss.uses('/article');
    expect(shown.text).toContain('circus, no longer serves');
    await boss.presses(shown, 'Clear for this channel');
    expect((await ada.uses('/ask', PRICE)).text).toContain('four pounds');
  });

  test('changes nothing in the answers that were given before', async () => {
    const { ada, boss } = await open();
    const before = await ada.uses('/ask', { question: 'tickets' });
    expect(before.labels).toContain('Next match · 2 of 2');
    await boss.presses(await boss.uses('/article', { article: 'circus' }), 'Use in this channel');
    const next = await ada.presses(before, 'Next match · 2 of 2');
    expect(next.text).toContain('match 2 of 2');
    const after = await ada.uses('/ask', { question: 'tickets' });
    expect(after.text).toContain('seven pounds');
    await boss.presses(await boss.uses('/article', { article: 'ferry' }), 'Use in this channel');
    const { text } = after;
    const back = await ada.presses(await ada.presses(after, '‹ ¶2'), 'Back to the answer');
    expect(back.text).toBe(text);
  });
});

describe('the article of a thread', () => {
  test('may be picked by who opened it, and by those who manage threads', async () => {
    const { server, ada, discord } = await open();
    const thread = server.thread('prices');
    const mod = server.member('mod', { permissions: ['ManageThreads'] });
    const use = { channel: thread };
    expect((await ada.uses('/article', { article: 'circus' }, use)).labels).toEqual(['Delete']);
    const shown = await mod.uses('/article', { article: 'circus' }, use);
    const refused = await ada.presses(shown, 'Use in this thread');
    expect(refused.text).toContain('Manage Threads');
    await mod.presses(shown, 'Use in this thread');
    expect((await ada.uses('/ask', PRICE, use)).text).toContain('seven pounds');
    expect((await ada.says(thread, `${discord.mention} ${PRICE.question}`)).text).toContain('seven pounds');
    expect((await mod.uses('/article', { article: 'circus' })).labels).toEqual(['Discuss', 'Delete']);
    const own = server.thread('mine', { by: ada });
    const offered = await ada.uses('/article', { article: 'ferry' }, { channel: own });
    expect((await ada.presses(offered, 'Use in this thread')).text).toContain('The night ferry');
  });

  test('comes before that of its channel, which is back once it is cleared', async () => {
    const { server, boss } = await picked();
    const use = { channel: server.thread('prices') };
    const shown = await boss.uses('/article', { article: 'ferry' }, use);
    const done = await boss.presses(shown, 'Use in this thread');
    expect((await boss.uses('/ask', PRICE, use)).text).toContain('four pounds');
    expect((await boss.presses(done, 'Clear for this thread')).text).toContain('this article: circus');
    expect((await boss.uses('/ask', PRICE, use)).text).toContain('seven pounds');
  });

  test('is the one that the thread is named after', async () => {
    const { server, ada, discord } = await picked();
    const thread = server.thread('the NIGHT ferry  goes back to Saltby');
    expect((await ada.uses('/ask', PRICE, { channel: thread })).text).toContain('four pounds');
    expect((await ada.says(thread, `${discord.mention} ${PRICE.question}`)).text).toContain('four pounds');
  });
});

describe('a link in a mention', () => {
  test.each([
    'http://example.org/news/circus',
    '<https://www.example.org/news/circus/?utm_source=feed#top>',
    '(https://example.org/news/circus/).',
  ])('to where an article comes from picks it: %s', async (link) => {
    const { server, ada, discord } = await open();
    const sent = await ada.says(server.general, `${discord.mention} what do tickets cost? ${link}`);
    expect(sent.text).toContain('seven pounds');
    expect(sent.text.split('\n')[0]).toMatch(/^what do tickets cost\?/);
    expect(sent.text).not.toContain('match 1');
    const beside = await ada.presses(sent, '‹ ¶2');
    expect((await ada.presses(beside, 'Back to the answer')).text).toBe(sent.text);
  });

  test('alone is answered with questions for that article', async () => {
    const { server, ada, discord } = await open();
    const sent = await ada.says(server.general, `${discord.mention} https://example.org/news/circus`);
    expect(sent.text).toContain('Otto Brandt');
    expect(sent.text).not.toContain('Voss');
  });

  test('to anything else picks nothing', async () => {
    const { server, ada, discord } = await open();
    const sent = await ada.says(
      server.general,
      `${discord.mention} https://example.org/news/circus2 ferry fund`,
    );
    expect(sent.text).toContain('The night ferry');
  });
});

describe('“Discuss”', () => {
  test('posts the article with a thread of its own, which is about it', async () => {
    const { server, ada, discord } = await open();
    const shown = await ada.uses('/article', { article: 'circus' });
    const posted = await ada.presses(shown, 'Discuss');
    expect(posted).toMatchObject({ ephemeral: false, updated: false, labels: ['Delete'] });
    expect(posted.text).toContain('The circus comes to Wick');
    expect(posted.text).toContain('example.org/news/circus');
    expect(posted.text).toContain('In short');
    const thread = await discord.until('the thread', () =>
      threadFrom(server.guild.channels, posted.message.id),
    );
    expect(thread).toMatchObject({ name: 'The circus comes to Wick', parent: server.general });
    expect((await ada.says(thread, `${discord.mention} ${PRICE.question}`)).text).toContain('seven pounds');
    expect(posted.text).toContain('[www.example.org/news/circus](https://www.example.org/news/circus/)');
    expect(posted.text).toContain('Ask me in the thread');
    expect(posted.text.match(/^- .+\?$/gm)).toHaveLength(3);
    await isKept(server.id, thread.id);
  });

  test('leads to the discussion that there is already, after a restart too', async () => {
    const { server, ada, boss, bot, discord } = await open();
    const shown = await ada.uses('/article', { article: 'circus' });
    const posted = await ada.presses(shown, 'Discuss');
    const thread = await discord.until('the thread', () =>
      threadFrom(server.guild.channels, posted.message.id),
    );
    const link = `[The circus comes to Wick](https://discord.com/channels/${server.id}/${thread.id})`;
    await isKept(server.id, thread.id);
    const told = await ada.presses(shown, 'Discuss');
    expect(told.ephemeral).toBe(true);
    expect(told.text).toContain(link);
    await bot.stop();
    await newsroom.start(await library(files, [], keeping()));
    const again = await boss.presses(await boss.uses('/article', { article: 'circus' }), 'Discuss');
    expect(again.ephemeral).toBe(true);
    expect(again.text).toContain(link);
    const other = await ada.presses(await ada.uses('/article', { article: 'ferry' }), 'Discuss');
    expect(other.ephemeral).toBe(false);
    // A thread has the id of the message that it starts from.
    await isKept(server.id, other.message.id);
  });

  test('is refused to those who may not open threads, and where the bot may not', async () => {
    const { server, ada, boss } = await open();
    const shown = await boss.uses('/article', { article: 'circus' });
    server.general.denied.set(ada.id, 1n << 35n);
    const refused = await ada.presses(shown, 'Discuss');
    expect(refused).toMatchObject({ ephemeral: true });
    expect(refused.text).toContain('Create Public Threads');
    expect((await ada.uses('/article', { article: 'circus' })).labels).toEqual(['Delete']);
    server.forbidsBot(server.general, ['CreatePublicThreads', 'SendMessagesInThreads']);
    const lacking = await boss.presses(shown, 'Discuss');
    expect(lacking).toMatchObject({ ephemeral: true });
    expect(lacking.text).toContain('Create Public Threads, Send Messages in Threads');
    expect([...server.guild.channels.values()].filter(({ kind }) => kind === 'thread')).toEqual([]);
  });

  test('is said to have failed where Discord refuses the thread after all', async () => {
    const { server, ada, discord } = await open();
    const shown = await ada.uses('/article', { article: 'circus' });
    discord.failNext({
      route: 'POST /channels/:channel/messages/:message/threads',
      status: 403,
      body: { code: 50_013, message: 'Missing Permissions' },
    });
    const posted = await ada.presses(shown, 'Discuss');
    expect(posted.text).toContain('The circus');
    const told = await discord.until('a word about it', () => posted.followUps[0]);
    expect(told.text).toContain('does not let me open a thread');
    expect(told.ephemeral).toBe(true);
    expect(threadFrom(server.guild.channels, posted.message.id)).toBeUndefined();
  });

  test('cuts a long title, and the thread is about the article all the same', async () => {
    const title = `The ${'very '.repeat(40)}long night`;
    const { server, ada, discord } = await newsroom.open({
      files: { ...files, 'long.txt': `${title}\n\nTickets cost nine pounds.\n\nB.\n\nC.` },
    });
    const posted = await ada.presses(await ada.uses('/article', { article: 'long' }), 'Discuss');
    const thread = await discord.until('the thread', () =>
      threadFrom(server.guild.channels, posted.message.id),
    );
    expect(thread.name.length).toBeLessThanOrEqual(100);
    const namesake = server.thread(thread.name);
    for (const channel of [thread, namesake]) {
      expect((await ada.uses('/ask', PRICE, { channel })).text).toContain('nine pounds');
    }
  });
});

test.each(HOSTILE)('a discussion of an article with a hostile title pings nobody: %j', async (hostile) => {
  const text = `Boats ${hostile.replace(/\s+/g, ' ')} and ferries\n\nTickets cost ${hostile}.\n\nB.\n\nC.`;
  const { ada, server, discord } = await newsroom.open({ files: { 'boats.txt': text } });
  const posted = await ada.presses(await ada.uses('/article', { article: 'boats' }), 'Discuss');
  expect(posted.message).toMatchObject({ mentions: [], mention_roles: [], mention_everyone: false });
  const thread = await discord.until('the thread', () =>
    threadFrom(server.guild.channels, posted.message.id),
  );
  expect((await ada.uses('/article', {}, { channel: thread })).text).toContain('about this article');
});

test('nobody picks or discusses anything in direct messages', async () => {
  const { discord } = await open();
  const zoe = discord.person('zoe');
  expect((await zoe.uses('/article', { article: 'circus' })).labels).toEqual(['Delete']);
});

test('answers from several articles say which', async () => {
  const { ada } = await open();
  const sent = await ada.uses('/ask', { question: 'tickets' });
  expect(sent.text).toMatch(/The circus comes to Wick|The night ferry goes back to Saltby/);
});

function threadFrom(channels: ReadonlyMap<string, Channel>, message: string): Channel | undefined {
  return channels.get(message);
}

/** Resolves once a thread has its article on disk. */
async function isKept(server: string, thread: string): Promise<void> {
  const kept = join(dataDir, 'servers', server, 'settings.json');
  await expect.poll(async () => (await readFile(kept, 'utf8').catch(() => '')).includes(thread)).toBe(true);
}
