import { systemClock as clock } from '../clock.ts';
import type { Program } from '../command/run.ts';
import type { Config } from '../config.ts';
import type { Bot } from '../discord/bot.ts';
import type { Draw } from '../message/draw.ts';
import { rehearse } from '../message/rehearse.ts';
import { noProgress } from '../terminal/progress.ts';
import { openServing } from './openServing.ts';
import type { Parts } from './parts.ts';
import { endOnSignals } from './signals.ts';

/**
 * The bot, until a signal ends it. Resolves when it is logged in.
 * @throws UserError when Discord does not let it in
 */
export async function serveDiscord(parts: Parts, token: string): Promise<void> {
  const { program, page, state, rehearseDrawing, finish } = await openServing(parts, noProgress);
  await program.library.open();
  // The network takes its time meanwhile.
  const rehearsing = rehearse(program);
  const bot = await logIn(program, parts.config, token, page.draw).catch(async (error: unknown) => {
    // What stays open would keep the process from ending.
    await finish();
    throw error;
  });
  await rehearsing;
  state.ready = true;
  rehearseDrawing();
  endOnSignals(async () => {
    state.ready = false;
    await bot.stop();
    await finish();
  });
}

async function logIn(program: Program, config: Config, token: string, draw: Draw): Promise<Bot> {
  const { startBot } = await import('../discord/bot.ts');
  const { discordClientId: clientId, discordGuildId: guildId, discordApiUrl: apiUrl } = config;
  const { questionsPerMinute } = config;
  return startBot({ program, clock, token, clientId, guildId, apiUrl, questionsPerMinute, draw });
}
