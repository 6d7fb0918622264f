import type { APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { Sent } from './loopback/story/sent.ts';
import type { Server } from './loopback/story/server.ts';
import { ferry, heldClock, library, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

describe('a mention of the bot', () => {
  test('is a question, answered by a reply that pings nobody', async () => {
    const { ada, server, discord } = await newsroom.open();
    const sent = await ada.says(server.general, `${discord.mention} who brought the ferry back?`);
    expect(sent.text).toMatch(/^who brought the ferry back\?\n\*\*Mara Voss\*\*\n/);
    expect(sent.message.message_reference?.message_id).toBeDefined();
    expect(sent.message.mentions).toEqual([]);
    expect(sent.message.mention_everyone).toBe(false);
  });

  test('may stand anywhere in the question, and a command in it is text like any other', async () => {
    const { ada, server, discord } = await newsroom.open();
    const end = await ada.says(server.general, `who brought the ferry back, ${discord.mention}?`);
    expect(end.text).toContain('**Mara Voss**');
    const typed = await ada.says(server.general, `${discord.mention} /corpus reload`);
    expect(typed.text).toMatch(/^\/corpus reload\n/);
  });

  test('in a thread is answered there', async () => {
    const { ada, server, discord } = await newsroom.open();
    const thread = server.thread('the ferry');
    const sent = await ada.says(thread, `${discord.mention} ferry fund`);
    expect(sent.message.channel_id).toBe(thread.id);
    expect(sent.labels).toContain('Next match · 2 of 3');
    expect((await ada.presses(sent, 'Next match · 2 of 3')).text).toContain('match 2 of 3');
  });

  test('with nothing asked is answered with questions that the article answers', async () => {
    const { ada, server, discord } = await newsroom.open();
    const sent = await ada.says(server.general, discord.mention);
    const questions = sent.text.split('\n').flatMap((line) => /^- (.+\?)$/.exec(line)?.[1] ?? []);
    expect(questions.length).toBeGreaterThan(0);
    for (const question of questions) {
      expect((await ada.uses('/ask', { question })).text).not.toContain('doesn’t say');
    }
    const eve = server.member('eve');
    expect((await eve.presses(sent, 'Delete')).ephemeral).toBe(true);
    await ada.presses(sent, 'Delete');
    expect(sent.deleted).toBe(true);
  });

  test('with a question that is too long is answered for its beginning, and says so', async () => {
    const { ada, server, discord } = await newsroom.open();
    const sent = await ada.says(server.general, `${discord.mention} ferry fund ${'or else '.repeat(200)}`);
    expect(sent.text).toContain('too long');
    expect(sent.text.split('\n')[0]?.length).toBeLessThanOrEqual(300);
  });

  test('over several lines is one question', async () => {
    const { ada, server, discord } = await newsroom.open();
    const sent = await ada.says(server.general, `${discord.mention} who brought\nthe ferry back?`);
    expect(sent.text).toMatch(/^who brought the ferry back\?\n\*\*Mara Voss\*\*\n/);
  });

  test('is answered in plain text where embeds may not be sent, and without a reference where none may be made', async () => {
    const { ada, server, discord } = await newsroom.open();
    server.forbidsBot(server.general, ['EmbedLinks', 'ReadMessageHistory']);
    const sent = await ada.says(server.general, `${discord.mention} who brought the ferry back?`);
    expect(sent.content).toContain('**Mara Voss**');
    expect(sent.message.message_reference).toBeUndefined();
    expect(sent.content).toMatch(/\n-# I lack permissions here: Embed Links, Read Message History\.$/);
  });

  test('where the bot may not write is only logged', async () => {
    const { ada, server, discord, program } = await newsroom.open();
    server.forbidsBot(server.general, ['SendMessages']);
    expect(await ada.says(server.general, `${discord.mention} ferry fund`, { silentFor: 300 })).toBeNull();
    expect(
      discord.requests.filter(({ method, path }) => method === 'POST' && path.includes('messages')),
    ).toEqual([]);
    expect(program.telemetry.lines.map(({ message }) => message)).toContain(
      'mentioned where the bot may not write',
    );
  });

  test('that cannot be answered is answered by one short reply', async () => {
    const { ada, server, discord } = await newsroom.open({ files: { 'empty.txt': '' } });
    const sent = await ada.says(server.general, `${discord.mention} ferry fund`);
    expect(sent.text).toContain('No article is loaded.');
    expect(server.messagesIn(server.general)).toHaveLength(2);
  });
});

describe('a mention that is changed', () => {
  const typo = 'who brought the fery bak?';
  const mended = 'who brought the ferry back?';

  test('is answered anew in the same message', async () => {
    const { ada, server, discord } = await newsroom.open();
    const sent = await ada.says(server.general, `${discord.mention} what do tickets cost?`);
    const edit = sent.nextEdit();
    ada.edits(replied(server, sent), `${discord.mention} ${mended}`);
    expect((await edit).text).toMatch(/^who brought the ferry back\?\n\*\*Mara Voss\*\*\n/);
    expect(server.messagesIn(server.general)).toHaveLength(2);
  });

  test('is answered anew after a restart, and while others talk', async () => {
    const { ada, boss, server, discord, bot, program } = await newsroom.open();
    const sent = await ada.says(server.general, `${discord.mention} what do tickets cost?`);
    await bot.stop();
    await newsroom.start(program);
    boss.remarks(server.general, 'four pounds, I think');
    const edit = sent.nextEdit();
    ada.edits(replied(server, sent), `${discord.mention} ${mended}`);
    expect((await edit).text).toContain('**Mara Voss**');
  });

  test('is no longer looked at once there is a later answer', async () => {
    const { ada, boss, server, discord } = await newsroom.open();
    const sent = await ada.says(server.general, `${discord.mention} what do tickets cost?`);
    await boss.says(server.general, `${discord.mention} ferry fund`);
    ada.edits(replied(server, sent), `${discord.mention} ${mended}`);
    await ada.says(server.general, `${discord.mention} ${mended}`);
    expect(sent.text).toMatch(/^what do tickets cost\?/);
  });

  test('keeps its place in a conversation', async () => {
    const { ada, server, discord } = await newsroom.open();
    const thread = server.thread('the ferry');
    const sent = await ada.says(thread, `${discord.mention} what do tickets cost?`);
    const edit = sent.nextEdit();
    ada.edits(replied(server, sent), `${discord.mention} ${mended}`);
    await edit;
    const { text } = await ada.says(thread, `${discord.mention} and when?`);
    expect(text).toMatch(/^and when\?\n\*\*Monday\*\*\n/);
    expect(text).not.toContain('tickets');
  });

  test('in what it asks is told from one whose text stays as it was', async () => {
    const { ada, server, discord } = await newsroom.open();
    const sent = await ada.says(server.general, `${discord.mention} ferry fund`);
    await ada.presses(sent, 'Next match · 2 of 3');
    ada.edits(replied(server, sent), `${discord.mention}  ferry fund`);
    await ada.says(server.general, `${discord.mention} ${typo}`);
    expect(sent.text).toContain('match 2 of 3');
  });
});

describe('a reply that pings', () => {
  test('is a mention, though its text has none', async () => {
    const { ada, boss, server, discord } = await newsroom.open();
    const answer = await ada.says(server.general, `${discord.mention} ferry fund`);
    const sent = await boss.says(server.general, 'what do tickets cost?', { replyTo: answer.message });
    expect(sent.text).toMatch(/^what do tickets cost\?\n/);
    expect(sent.message.message_reference?.message_id).not.toBe(answer.message.message_reference?.message_id);
  });
});

describe('what goes wrong with a mention', () => {
  test('is told once a minute to each person', async () => {
    const { ada, boss, server, discord } = await newsroom.open({ files: { 'empty.txt': '' } });
    const text = `${discord.mention} ferry fund`;
    expect((await ada.says(server.general, text)).text).toContain('No article is loaded.');
    expect(await ada.says(server.general, text, { silentFor: 200 })).toBeNull();
    expect((await boss.says(server.general, text)).text).toContain('No article is loaded.');
  });
});

test('typing is shown only where an answer takes its time', async () => {
  const clock = heldClock();
  const { ada, server, discord } = await newsroom.open({ clock });
  await ada.says(server.general, `${discord.mention} ferry fund`);
  expect(server.general.typings).toBe(0);
  const thread = server.thread('the ferry');
  discord.failNext({ route: 'GET /channels/:channel/messages', status: 429, retryAfter: 0.3 });
  const sent = ada.says(thread, `${discord.mention} ferry fund`);
  await discord.until('the thread to be read', () =>
    discord.requests.find(({ path }) => path.includes(thread.id)),
  );
  clock.pass();
  expect((await sent).text).toContain('¶');
  expect(thread.typings).toBe(1);
});

/** The message that an answer replies to. */
function replied(server: Server, { message: { channel_id, message_reference } }: Sent): APIMessage {
  const channel = server.guild.channels.get(channel_id);
  const found = channel && server.messagesIn(channel).find(({ id }) => id === message_reference?.message_id);
  if (!found) throw new Error('It replies to nothing');
  return found;
}

describe('what does not mean the bot', () => {
  test('is passed over: everyone, its role, a reply that does not ping, other bots, webhooks, ordinary talk', async () => {
    const { server, discord, boss } = await newsroom.open();
    const owner = server.member('owner', { permissions: ['MentionEveryone'] });
    const answer = await boss.says(server.general, `${discord.mention} ferry fund`);
    const silentFor = 150;
    for (const text of ['@everyone ferry fund?', `<@&${server.botRole}> ferry fund?`, 'ferry fund?']) {
      expect(await owner.says(server.general, text, { silentFor })).toBeNull();
    }
    // Without its ping, a reply is no mention, and its text is not sent.
    expect(
      await boss.says(server.general, 'thanks', { silentFor, replyTo: answer.message, ping: false }),
    ).toBeNull();
    for (const machine of [server.bot('helper'), server.webhook('news')]) {
      expect(await machine.says(server.general, `${discord.mention} ferry fund?`, { silentFor })).toBeNull();
    }
  });
});

test('without people in the article, a mention still says how to ask', async () => {
  const program = await library({ 'tide.txt': 'The tide\n\nIt comes and goes.' });
  const { discord } = newsroom;
  const server = discord.server('Newsroom');
  await newsroom.start(program);
  const sent = await server.member('ada').says(server.general, `${discord.mention}  `);
  expect(sent.text).toContain('/help');
  expect(ferry).not.toBe('');
});
