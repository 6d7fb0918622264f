import { describe, expect, test } from 'vitest';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

const WHO = 'who brought the ferry back?';
const WHEN = 'and when?';
/** What a follow-up is answered with, and what the same question is answered with where nothing came before it. */
const LEANING = /^and when\?\n\*\*Monday\*\*\n/;
const ALONE = /^and when\?\nThe article doesn’t say\./;

describe('a follow-up in a thread', () => {
  test('leans on what the same person asked there before, and says so', async () => {
    const { ada, server, discord } = await newsroom.open();
    const thread = server.thread('the ferry');
    await ada.says(thread, `${discord.mention} ${WHO}`);
    const { text } = await ada.says(thread, `${discord.mention} ${WHEN}`);
    expect(text).toMatch(LEANING);
    expect(text).toMatch(/\n-# ↩ who brought the ferry back\?$/);
  });

  test('may be a command, and lean on one', async () => {
    const { ada, boss, server, discord } = await newsroom.open();
    const thread = server.thread('the ferry');
    await ada.uses('/who', { question: WHO }, { channel: thread });
    expect((await ada.says(thread, `${discord.mention} ${WHEN}`)).text).toMatch(LEANING);
    await boss.says(thread, `${discord.mention} ${WHO}`);
    expect((await boss.uses('/when', { question: WHEN }, { channel: thread })).text).toMatch(LEANING);
  });

  test('leans on nobody else’s question, and on none of another thread or of the channel', async () => {
    const { ada, boss, server, discord } = await newsroom.open();
    const [thread, other] = [server.thread('the ferry'), server.thread('the weather')];
    await ada.says(thread, `${discord.mention} ${WHO}`);
    expect((await boss.says(thread, `${discord.mention} ${WHEN}`)).text).toMatch(ALONE);
    expect((await ada.says(other, `${discord.mention} ${WHEN}`)).text).toMatch(ALONE);
    expect((await ada.says(server.general, `${discord.mention} ${WHEN}`)).text).toMatch(ALONE);
  });

  test('that says all by itself is answered as it is elsewhere', async () => {
    const { ada, server, discord } = await newsroom.open();
    const thread = server.thread('the ferry');
    const question = `${discord.mention} what do tickets cost?`;
    await ada.says(thread, `${discord.mention} ${WHO}`);
    const [there, here] = [await ada.says(thread, question), await ada.says(server.general, question)];
    expect(there.text).toBe(here.text);
  });

  test('leans on three questions at most, the latest first', async () => {
    const { ada, server, discord } = await newsroom.open();
    const thread = server.thread('the ferry');
    const before = [WHO, 'where?', 'how?', 'why?'];
    for (const question of before) await ada.says(thread, `${discord.mention} ${question}`);
    const { text } = await ada.says(thread, `${discord.mention} ${WHEN}`);
    const shown = text.split('\n').filter((line) => line.startsWith('-# ↩ '));
    expect(shown).toEqual(['-# ↩ why?', '-# ↩ how?', '-# ↩ where?']);
  });

  test('leans on nothing that was asked before a question that says all by itself', async () => {
    const { ada, server, discord } = await newsroom.open();
    const thread = server.thread('the ferry');
    for (const question of ['who is the mayor?', WHO, 'where?'])
      await ada.says(thread, `${discord.mention} ${question}`);
    const { text } = await ada.says(thread, `${discord.mention} ${WHEN}`);
    const shown = text.split('\n').filter((line) => line.startsWith('-# ↩ '));
    expect(shown).toEqual(['-# ↩ where?', `-# ↩ ${WHO}`]);
  });

  test('leans after a restart too: the thread itself is read back', async () => {
    const { ada, boss, server, discord, bot, program } = await newsroom.open();
    const thread = server.thread('the ferry');
    await ada.says(thread, `${discord.mention} ${WHO}`);
    await boss.uses('/ask', { question: 'what do tickets cost?' }, { channel: thread });
    await bot.stop();
    await newsroom.start(program);
    expect((await ada.says(thread, `${discord.mention} ${WHEN}`)).text).toMatch(LEANING);
    expect((await ada.uses('/when', { question: WHEN }, { channel: thread })).text).toMatch(LEANING);
    expect((await boss.says(thread, `${discord.mention} ${WHEN}`)).text).not.toMatch(LEANING);
  });

  test('is answered by itself where the thread cannot be read', async () => {
    const { ada, server, discord, bot, program } = await newsroom.open();
    const thread = server.thread('the ferry');
    await ada.says(thread, `${discord.mention} ${WHO}`);
    await bot.stop();
    await newsroom.start(program);
    discord.failNext({
      route: 'GET /channels/:channel/messages',
      status: 403,
      body: { message: 'Missing Access', code: 50_001 },
    });
    expect((await ada.says(thread, `${discord.mention} ${WHEN}`)).text).toMatch(ALONE);
    expect(program.telemetry.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', message: 'could not read a thread back' }),
    );
  });

  test('says which permission is missing to read a thread back', async () => {
    const { ada, server } = await newsroom.open();
    server.forbidsBot(server.general, ['ReadMessageHistory']);
    const sent = await ada.uses('/ask', { question: WHO }, { channel: server.thread('the ferry') });
    expect(sent.text).toMatch(/\n-# I lack a permission here: Read Message History\.$/);
    expect((await ada.uses('/ask', { question: WHO })).text).not.toContain('lack');
  });

  test('leans on what was asked in private only where it is private itself', async () => {
    const { ada, server, discord } = await newsroom.open();
    const thread = server.thread('the ferry');
    const private_ = { channel: thread };
    await ada.uses('/ask', { question: WHO, private: true }, private_);
    expect((await ada.says(thread, `${discord.mention} ${WHEN}`)).text).toMatch(ALONE);
    const other = server.thread('the weather');
    await ada.uses('/ask', { question: WHO, private: true }, { channel: other });
    expect((await ada.uses('/ask', { question: WHEN, private: true }, { channel: other })).text).toMatch(
      LEANING,
    );
  });

  test('shows what it leans on as it was written, whatever it holds', async () => {
    const { ada, server, discord } = await newsroom.open();
    const thread = server.thread('the ferry');
    const hostile = 'who brought the **ferry** back @everyone [x](http://evil.example) -# ↩ `a`?';
    await ada.says(thread, `${discord.mention} ${hostile}`);
    const sent = await ada.says(thread, `${discord.mention} ${WHEN}`);
    expect(sent.text).toMatch(LEANING);
    expect(
      sent.text
        .split('\n')
        .at(-1)
        ?.replace(/\\(?=\W)/g, ''),
    ).toBe(`-# ↩ ${hostile}`);
    expect(sent.message).toMatchObject({ mentions: [], mention_everyone: false });
  });
});

describe('the controls of a follow-up', () => {
  const files = {
    'boats.txt': `Boats come and go

The lighthouse keeper Bo Tan painted the old lighthouse white in May.

The lighthouse burned down in June, and nobody was hurt in the fire.

The lighthouse was built again in July, of stone this time.

The council opened the new lighthouse in August, and Mayor Tanby spoke.

Sheep are shorn in September, and apples are picked in October.`,
  };

  test('ask the same again, after a restart and when the earlier answer is gone', async () => {
    const { ada, server, discord, bot, program } = await newsroom.open({ files });
    const thread = server.thread('boats');
    const first = await ada.says(thread, `${discord.mention} what happened to the lighthouse?`);
    const sent = await ada.says(thread, `${discord.mention} and when?`);
    const forward = sent.labels.find((label) => label.startsWith('Next match')) ?? '';
    expect(forward).not.toBe('');
    const opening = sent.text;
    const second = (await ada.presses(sent, forward)).text;
    expect(second).toContain('-# ↩ what happened to the lighthouse?');
    await ada.presses(sent, sent.labels.find((label) => label.startsWith('Previous match')) ?? '');
    expect(sent.text).toBe(opening);
    await bot.stop();
    await newsroom.start(program);
    server.deletes(first.message);
    expect((await ada.presses(sent, forward)).text).toBe(second);
    const beside = await ada.presses(sent, sent.labels.find((label) => /^¶\d ›$/.test(label)) ?? '');
    const back = await ada.presses(beside, 'Back to the answer');
    expect(back.text).toBe(second);
  });

  test('ask the same again for somebody who gets a copy', async () => {
    const { ada, boss, server, discord } = await newsroom.open({ files });
    const thread = server.thread('boats');
    await ada.says(thread, `${discord.mention} what happened to the lighthouse?`);
    const sent = await ada.says(thread, `${discord.mention} and when?`);
    const forward = sent.labels.find((label) => label.startsWith('Next match')) ?? '';
    const copy = await boss.presses(sent, forward);
    expect(copy.ephemeral).toBe(true);
    expect(copy.text).toBe((await ada.presses(sent, forward)).text);
  });
});

describe('a mention outside of threads', () => {
  test('that replies to an answer leans on its question, whoever asked that', async () => {
    const { ada, boss, server, discord } = await newsroom.open();
    const { message } = await ada.uses('/who', { question: WHO });
    expect((await boss.says(server.general, WHEN, { replyTo: message })).text).toMatch(LEANING);
    const mentioned = await ada.says(server.general, `${discord.mention} ${WHEN}`, {
      replyTo: message,
      ping: false,
    });
    expect(mentioned.text).toMatch(LEANING);
  });

  test('that replies to something else leans on nothing', async () => {
    const { ada, server, discord } = await newsroom.open();
    const { message } = await ada.uses('/article');
    expect((await ada.says(server.general, WHEN, { replyTo: message })).text).toMatch(ALONE);
    const said = ada.remarks(server.general, WHO);
    const sent = await ada.says(server.general, `${discord.mention} ${WHEN}`, { replyTo: said });
    expect(sent.text).toMatch(ALONE);
  });
});

test('direct messages are a conversation, and need no mention', async () => {
  const { discord } = await newsroom.open();
  const zoe = discord.person('zoe');
  expect((await zoe.says(zoe.directMessages, WHO)).text).toContain('**Mara Voss**');
  expect((await zoe.says(zoe.directMessages, WHEN)).text).toMatch(LEANING);
  const max = discord.person('max');
  expect((await max.uses('/ask', { question: WHEN }, { channel: max.directMessages })).text).toMatch(ALONE);
});
