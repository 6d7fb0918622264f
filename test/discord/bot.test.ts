import { describe, expect, test, vi } from 'vitest';
import { systemClock } from '../../src/clock.ts';
import { command } from '../../src/command/command.ts';
import { type NoticeReply, type Reply, refusal } from '../../src/command/reply.ts';
import { startBot } from '../../src/discord/bot.ts';
import { UserError } from '../../src/errors.ts';
import { inWords } from '../../src/words/phrase.ts';
import { heldClock, library, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();
const done: NoticeReply = { kind: 'notice', tone: 'good', title: 'Done at last', lines: [] };

/** A command that answers when it is told to. */
function slowCommand() {
  let answer: (reply: Reply) => void = () => {};
  let begun: () => void = () => {};
  const started = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const slow = command({
    name: 'slow',
    description: 'Takes its time',
    options: { private: { type: 'boolean', description: 'To the asker alone' } },
    run: () => {
      begun();
      return new Promise<Reply>((resolve) => {
        answer = resolve;
      });
    },
  });
  return { slow, started, answer: (reply: Reply) => answer(reply) };
}

const broken = command({
  name: 'broken',
  description: 'Breaks',
  options: {},
  run: () => {
    throw new Error('secret detail');
  },
});

describe('logging in', () => {
  test('is said in the log in plain words, and asks for no privileged intent', async () => {
    const { program, discord } = await newsroom.open();
    expect(program.telemetry.lines.map(({ message }) => message)).toContain(
      'logged in to Discord as pilcrow#0042',
    );
    const identify = discord.gateway.received.find(({ op }) => op === 2);
    expect(identify?.d).toMatchObject({ intents: 1 | 512 | 4096 });
  });

  test('with a wrong token fails, says what to do, and never repeats the token', async () => {
    const program = await library({ 'a.txt': 'A\n\nB.' });
    const token = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Wrong.000000000000000000000000000';
    const { apiUrl } = newsroom.discord;
    const error = await startBot({
      program,
      clock: systemClock,
      token,
      apiUrl,
      questionsPerMinute: 10,
    }).catch((thrown: unknown) => thrown);
    if (!(error instanceof UserError)) throw new Error('It was let in.', { cause: error });
    expect(inWords(error.inFull)).toMatch(/DISCORD_TOKEN.*Reset Token/);
    expect(JSON.stringify([String(error), program.telemetry.lines])).not.toContain(token);
    newsroom.discord.violations.take();
  });

  test('where there is no Discord fails and says where it was looked for', async () => {
    const program = await library({ 'a.txt': 'A\n\nB.' });
    const apiUrl = 'http://127.0.0.1:1/api';
    const starting = startBot({
      program,
      clock: systemClock,
      token: 'a.b.c',
      apiUrl,
      questionsPerMinute: 10,
    });
    await expect(starting).rejects.toThrow(apiUrl);
  });
});

describe('an answer that takes its time', () => {
  test('is announced, and comes later', async () => {
    const clock = heldClock();
    const { slow, started, answer } = slowCommand();
    const { ada, discord } = await newsroom.open({ commands: [slow], clock });
    const seen = ada.uses('/slow');
    await started;
    clock.pass();
    await discord.until('the deferral', () => callbacks().find(({ body }) => typeOf(body) === 5));
    answer(done);
    const sent = await seen;
    expect(sent).toMatchObject({ deferred: true, ephemeral: false });
    expect(sent.text).toContain('Done at last');
  });

  test('and is a refusal in the end is seen by the asker alone, and nothing stays behind', async () => {
    const clock = heldClock();
    const { slow, started, answer } = slowCommand();
    const { ada, discord, server } = await newsroom.open({ commands: [slow], clock });
    const seen = ada.uses('/slow');
    await started;
    clock.pass();
    await discord.until('the deferral', () => callbacks().find(({ body }) => typeOf(body) === 5));
    answer(refusal('Not today'));
    const sent = await seen;
    expect(sent.text).toContain('Not today');
    expect(sent.ephemeral).toBe(true);
    expect(server.messagesIn(server.general)).toEqual([]);
  });

  test('stays private where it was asked in private', async () => {
    const clock = heldClock();
    const { slow, started, answer } = slowCommand();
    const { ada, discord } = await newsroom.open({ commands: [slow], clock });
    const seen = ada.uses('/slow', { private: true });
    await started;
    clock.pass();
    await discord.until('the deferral', () => callbacks().find(({ body }) => typeOf(body) === 5));
    answer(done);
    expect(await seen).toMatchObject({ deferred: true, ephemeral: true });
  });

  test('is announced well within three seconds by the clock on the wall', async () => {
    const { slow, answer } = slowCommand();
    const { ada, discord } = await newsroom.open({ commands: [slow] });
    const seen = ada.uses('/slow');
    await discord.until('the deferral', () => callbacks().find(({ body }) => typeOf(body) === 5));
    answer(done);
    const { afterMilliseconds } = await seen;
    expect(afterMilliseconds).toBeGreaterThan(1_000);
    expect(afterMilliseconds).toBeLessThan(2_500);
  });
});

describe('what goes wrong', () => {
  test('in a command is told to its user with a reference, and to nobody else; the next answer is given', async () => {
    const { ada, program } = await newsroom.open({ commands: [broken] });
    const sent = await ada.uses('/broken');
    expect(sent.ephemeral).toBe(true);
    const [, id] = /reference ([0-9a-f]{8})/.exec(sent.text) ?? [];
    expect(sent.text).not.toContain('secret');
    expect(program.telemetry.lines).toContainEqual(
      expect.objectContaining({ level: 'error', fields: expect.objectContaining({ id }) }),
    );
    expect((await ada.uses('/help')).text).toContain('/who');
  });

  test('when Discord does not take an answer is told to its user', async () => {
    const { ada, discord, program } = await newsroom.open();
    const route = 'POST /interactions/:interaction/:token/callback';
    discord.failNext({ route, status: 400, body: { message: 'Invalid Form Body', code: 50_035 } });
    const sent = await ada.uses('/help');
    expect(sent.text).toContain('Something broke');
    expect(sent.ephemeral).toBe(true);
    expect(program.telemetry.lines.filter(({ level }) => level === 'error')).toHaveLength(1);
  });

  test('is told in plain text where embeds may not be sent', async () => {
    const { ada, discord, server } = await newsroom.open();
    server.forbidsBot(server.general, ['EmbedLinks']);
    const body = { message: 'Invalid Form Body', code: 50_035 };
    const route = 'POST /interactions/:interaction/:token/callback';
    discord.failNext({ route, status: 400, body });
    expect((await ada.uses('/help')).content).toContain('Something broke');
    discord.failNext({ route: 'POST /channels/:channel/messages', status: 400, body });
    const said = await ada.says(server.general, `${discord.mention} ferry fund`);
    expect(said.content).toContain('Something broke');
  });

  test('after asking for time is told to its user alone', async () => {
    const clock = heldClock();
    const { slow, started, answer } = slowCommand();
    const { ada, discord, server } = await newsroom.open({ commands: [slow], clock });
    const seen = ada.uses('/slow');
    await started;
    clock.pass();
    await discord.until('the deferral', () => callbacks().find(({ body }) => typeOf(body) === 5));
    discord.failNext({
      route: /^PATCH .*(?:@|%40)original$/,
      status: 400,
      body: { message: 'Invalid Form Body', code: 50_035 },
    });
    answer(done);
    const sent = await seen;
    expect(sent.text).toContain('Something broke');
    expect(sent.ephemeral).toBe(true);
    expect(server.messagesIn(server.general)).toEqual([]);
  });

  test('because an interaction is over is logged, and the bot goes on', async () => {
    const { ada, discord, program } = await newsroom.open();
    const route = 'POST /interactions/:interaction/:token/callback';
    discord.failNext({ route, status: 404, body: { message: 'Unknown interaction', code: 10_062 } });
    const lost = ada.uses('/help').catch(() => null);
    await vi.waitFor(() => {
      const told = program.telemetry.lines.filter(({ message }) => message.includes('was over'));
      expect(told).toHaveLength(1);
    });
    expect((await ada.uses('/who', { question: 'who brought the ferry back?' })).text).toContain('Mara Voss');
    void lost;
  });
});

describe('a bot that is stopped', () => {
  test('finishes what is under way, takes nothing new, and closes its connection', async () => {
    const { slow, started, answer } = slowCommand();
    const { ada, boss, bot, discord } = await newsroom.open({ commands: [slow], clock: heldClock() });
    const seen = ada.uses('/slow');
    await started;
    const stopping = bot.stop();
    const late = boss.uses('/help').catch(() => null);
    answer(done);
    expect((await seen).text).toContain('Done at last');
    await stopping;
    expect(discord.gateway.closes).toMatchObject([{ by: 'bot' }]);
    expect(callbacks()).toHaveLength(1);
    void late;
  });

  test('does not wait for ever', async () => {
    const clock = heldClock();
    const { slow, started } = slowCommand();
    const { ada, bot } = await newsroom.open({ commands: [slow], clock });
    const seen = ada.uses('/slow').catch(() => null);
    await started;
    clock.pass();
    const stopping = bot.stop();
    clock.pass();
    await stopping;
    void seen;
  });
});

function callbacks() {
  return newsroom.discord.requests.filter(({ route }) => route.endsWith('/callback'));
}

function typeOf(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
}
