import { afterEach } from 'vitest';
import { loadReaders } from '../../src/articles/readers.ts';
import { type Clock, systemClock } from '../../src/clock.ts';
import type { Command } from '../../src/command/command.ts';
import { discoverCommands } from '../../src/command/discover.ts';
import { createProgram, type ProgramOptions } from '../../src/command/program.ts';
import type { Program } from '../../src/command/run.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createShelf } from '../../src/corpus/shelf.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import type { Telemetry } from '../../src/telemetry.ts';
import { nothingKept } from '../kept.ts';
import { useLoopbackDiscord } from './loopback/useLoopbackDiscord.ts';

export const ferry = `The night ferry goes back to Saltby

Captain Mara Voss brought the night ferry back to Saltby on Monday. The boat had been away for three winters.

“The last boat leaves at nine,” Voss told the council. She promised that nobody would be left on the quay.

Tickets cost four pounds. Children under twelve travel free of charge.

Two former clerks allege that Mayor Oriel Tanby took money from the ferry fund.

Mayor Tanby denies that she took any money from the ferry fund.

The council will vote on the ferry fund in October.`;

/** What the log got, a line for each entry. */
export interface Log extends Telemetry {
  readonly lines: readonly { readonly level: string; readonly fields: object; readonly message: string }[];
}

export function log(): Log {
  const lines: { level: string; fields: object; message: string }[] = [];
  const at = (level: string) => (fields: object, message: string) =>
    void lines.push({ level, fields, message });
  return { lines, debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** A program over articles in memory; what `files` holds is read again at a reload. */
export async function library(
  files: Record<string, string>,
  more: readonly Command[] = [],
  keeping: Partial<ProgramOptions> = {},
): Promise<Program & { readonly telemetry: Log }> {
  const [commands, readers] = await Promise.all([discoverCommands(), loadReaders()]);
  const telemetry = log();
  const source = {
    files: async () =>
      Object.entries(files).map(([path, text]) => ({
        path,
        size: text.length,
        read: async () => new TextEncoder().encode(text),
      })),
  };
  const loading = { source, readers, maxFileBytes: 1_000_000, clock: systemClock };
  const shelf = createShelf((previous) => loadCorpus(loading, previous), { clock: systemClock, telemetry });
  await shelf.reload();
  const kept = { ...(await nothingKept()), ...keeping };
  const program = createProgram({ ...kept, commands: [...commands, ...more], shared: shelf, telemetry });
  await program.library.open();
  return { ...program, telemetry };
}

interface Setting
  extends Partial<Pick<BotOptions, 'clientId' | 'guildId' | 'questionsPerMinute' | 'clock' | 'draw'>> {
  readonly files?: Record<string, string>;
  readonly commands?: readonly Command[];
  /** What is kept where, and what may be. Default: nothing, nowhere. */
  readonly keeping?: Partial<ProgramOptions>;
}

/** A server with two members, and the bot in it; everything is stopped when a test is over. */
export function useNewsroom() {
  const loopback = useLoopbackDiscord();
  const bots: Bot[] = [];
  afterEach(async () => {
    await Promise.all(bots.splice(0).map((bot) => bot.stop()));
  });
  async function start(program: Program, setting: Setting = {}): Promise<Bot> {
    const { apiUrl, token } = loopback.discord;
    const { clock = systemClock, questionsPerMinute = 1_000, clientId, guildId, draw } = setting;
    const where = { token, apiUrl, clientId, guildId };
    const bot = await startBot({ program, clock, questionsPerMinute, draw, ...where });
    bots.push(bot);
    return bot;
  }
  return {
    get discord() {
      return loopback.discord;
    },
    start,
    async open(setting: Setting = {}) {
      const files = { ...(setting.files ?? { 'ferry.txt': ferry }) };
      const program = await library(files, setting.commands, setting.keeping);
      const server = loopback.discord.server('Newsroom');
      const ada = server.member('ada');
      const boss = server.member('boss', { permissions: ['ManageGuild'] });
      const bot = await start(program, setting);
      return { discord: loopback.discord, files, program, server, ada, boss, bot };
    },
  };
}

/** A clock whose waits end only when a test lets them. */
export function heldClock(): Clock & { pass(): void } {
  const waits = new Set<() => void>();
  return {
    now: () => Date.now(),
    after(_, run) {
      waits.add(run);
      return () => void waits.delete(run);
    },
    pass() {
      for (const run of [...waits]) {
        waits.delete(run);
        run();
      }
    },
  };
}
