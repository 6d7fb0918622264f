import { afterEach, expect, test } from 'vitest';
import { startTinyBot, type TinyBot, who } from './tinyBot.ts';
import { useLoopbackDiscord } from './useLoopbackDiscord.ts';

const loopback = useLoopbackDiscord({ heartbeatInterval: 60 });
const bots: TinyBot[] = [];

afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
});

async function answeringBot() {
  const { discord } = loopback;
  const server = discord.server('Newsroom');
  const ada = server.member('ada');
  const bot = await startTinyBot(discord, { command: (i) => i.reply('it was him') }, { commands: [who] });
  bots.push(bot);
  const sent = (op: number) => discord.gateway.received.filter((message) => message.op === op).length;
  const resumed = () =>
    discord.until('a resume', () => (sent(6) > 0 && discord.gateway.live[0]) || undefined);
  return { discord, ada, bot, sent, resumed };
}

const question = 'was it?';

test('a bot that is asked to reconnect resumes its session', async () => {
  const { discord, ada, sent, resumed } = await answeringBot();
  discord.gateway.askToReconnect();
  await resumed();
  expect((await ada.uses('/who', { question })).content).toBe('it was him');
  expect(sent(2)).toBe(1);
  expect(discord.gateway.closes).toEqual([{ code: 4_200, by: 'bot' }]);
});

test('a bot whose line is cut resumes and misses nothing', async () => {
  const { discord, ada, sent, resumed } = await answeringBot();
  discord.gateway.drop();
  await discord.until('the line to be dead', () => discord.gateway.closes[0]);
  const meanwhile = ada.uses('/who', { question });
  await resumed();
  expect((await meanwhile).content).toBe('it was him');
  expect(sent(2)).toBe(1);
  expect(discord.gateway.closes).toEqual([{ code: 1_006, by: 'lost' }]);
});

test('a session that is void but resumable is resumed', async () => {
  const { discord, sent, resumed } = await answeringBot();
  discord.gateway.invalidate({ resumable: true });
  await resumed();
  expect(sent(2)).toBe(1);
});

test('a bot whose heartbeats are not acknowledged gives the line up and resumes', async () => {
  const { discord, sent, resumed } = await answeringBot();
  discord.gateway.acknowledges = false;
  await discord.until('the bot to close', () => discord.gateway.closes[0]);
  discord.gateway.acknowledges = true;
  await resumed();
  expect(sent(1)).toBeGreaterThan(0);
});

test('how the bot leaves is seen, and every start is counted', async () => {
  const { discord, bot } = await answeringBot();
  await bot.stop();
  await discord.until('the close', () => discord.gateway.closes[0]);
  expect(discord.gateway.closes).toEqual([{ code: 1_000, by: 'bot' }]);
  expect(discord.gateway.sessionStartsLeft).toBe(999);
  await expect(discord.until('a bot', () => discord.gateway.live[0], 20)).rejects.toThrow(
    'Waited 20 ms for a bot',
  );
});
