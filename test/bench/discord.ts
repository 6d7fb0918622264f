import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startLoopbackDiscord } from '../discord/loopback/discord.ts';

const PEOPLE = 2_000;
const COMMANDS = [
  ['/who', 'who called him a fool'],
  ['/when', 'when was the declaration signed'],
  ['/where', 'where did they meet'],
  ['/ask', 'what is disputed'],
] as const;
const BEGINNINGS = ['', 's', 'st', 'sta', 'zel', 'rogo', 'stramer'];

/** What people do, so many times a second. */
export const RATES = {
  /** Slash commands with a question. */
  discord: {
    perSecond: 200,
    does: 'slash commands',
    act(person: Person, at: number) {
      const [command, question] = COMMANDS[at % COMMANDS.length] ?? COMMANDS[0];
      return person.uses(command, { question });
    },
  },
  /** Letters typed into an option that completes. */
  typing: {
    perSecond: 100,
    does: 'completions',
    act(person: Person, at: number) {
      return person.types('/quote', 'speaker', BEGINNINGS[at % BEGINNINGS.length] ?? '');
    },
  },
} as const;

/**
 * Lets people act at a steady rate over the loopback Discord, answered by the built program in a process of its own.
 * @param seconds how long
 * @returns lines that tell how long the first responses took, and what went wrong
 */
export async function atARate(
  { perSecond, does, act }: (typeof RATES)[keyof typeof RATES],
  seconds: number,
): Promise<string[]> {
  const discord = await startLoopbackDiscord();
  const data = await mkdtemp(join(tmpdir(), 'pilcrow-bench-'));
  const server = discord.server('Bench');
  const people = Array.from({ length: PEOPLE }, (_, at) => server.member(`reader${at}`));
  const program = new URL('../../src/main.js', import.meta.url).pathname;
  const bot = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      DATA_DIR: data,
      QUESTIONS_PER_MINUTE: '1000',
      LOG_LEVEL: 'error',
    },
    stdio: 'ignore',
  });
  try {
    await registered(discord);
    const took: number[] = [];
    let lost = 0;
    const acts: Promise<void>[] = [];
    const begun = performance.now();
    for (let at = 0; at < seconds * perSecond; at += 1) {
      const wait = begun + (at * 1000) / perSecond - performance.now();
      if (wait > 0) await pause(wait);
      const person = people[at % PEOPLE];
      if (!person) continue;
      const sent = performance.now();
      const answered = act(person, at).then(
        () => void took.push(performance.now() - sent),
        () => {
          lost += 1;
        },
      );
      acts.push(answered);
    }
    await Promise.all(acts);
    took.sort((a, b) => a - b);
    const at = (share: number) => (took[Math.floor(share * (took.length - 1))] ?? 0).toFixed(1);
    return [
      `${acts.length} ${does} at ${perSecond} a second from ${PEOPLE} people, answered in ms:`,
      `  median ${at(0.5)}, 99th percentile ${at(0.99)}, longest ${at(1)}; lost ${lost}`,
    ];
  } finally {
    bot.kill();
    await once(bot, 'exit');
    await discord.close();
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Person = ReturnType<ReturnType<Discord['server']>['member']>;
type Discord = Awaited<ReturnType<typeof startLoopbackDiscord>>;

/** Until the bot has told Discord its commands. */
async function registered({ requests }: Discord): Promise<void> {
  while (!requests.some(({ method, path }) => method === 'PUT' && path.endsWith('/commands')))
    await pause(50);
  await pause(500);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
