import { describe, expect, test } from 'vitest';
import { ferry, library, useNewsroom } from './newsroom.ts';

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
