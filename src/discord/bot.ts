import { type Client, DiscordjsError, DiscordjsErrorCodes, Events } from 'discord.js';
import type { Clock } from '../clock.ts';
import type { Program } from '../command/run.ts';
import { UserError } from '../errors.ts';
import type { Draw } from '../message/draw.ts';
import { questionLimit } from '../message/questionLimit.ts';
import { phrase } from '../words/phrase.ts';
import { createClient } from './client.ts';
import { conversations } from './conversations.ts';
import type { Desk } from './desk.ts';
import { answerInteraction } from './interactions.ts';
import { mentions } from './mentions.ts';
import { registerCommands } from './register.ts';
import { underway } from './underway.ts';
import { welcome } from './welcome.ts';

export interface BotOptions {
  readonly program: Program;
  readonly clock: Clock;
  readonly token: string;
  /** The application's id; asked from the API where it is left out. */
  readonly clientId?: string | undefined;
  /** The one server that the commands are registered in; all of them where it is left out. */
  readonly guildId?: string | undefined;
  /** Base of the REST API without the version; Discord's own where it is left out. */
  readonly apiUrl?: string | undefined;
  /** Questions that one person may ask a minute. */
  readonly questionsPerMinute: number;
  /** Draws the pictures that answers may have; without it, there are none. */
  readonly draw?: Draw | undefined;
}

export interface Bot {
  /** Takes nothing new, finishes what is under way for at most ten seconds, and leaves. */
  stop(): Promise<void>;
}

/** Milliseconds that what is under way may take at the end. */
const LAST_WORDS = 10_000;
/** Milliseconds after which commands that could not be registered are tried again. */
const TRY_AGAIN = 60_000;
/** Milliseconds after which it is looked again whether something is kept too long. */
const BETWEEN_TIDYINGS = 6 * 60 * 60 * 1000;

/**
 * Logs in, and answers until it is stopped.
 * @returns once the bot is ready and its commands are registered; where registering fails, that is logged and tried
 *   again later, since commands that stand registered work
 * @throws UserError when Discord does not take the token, or cannot be reached
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { program, clock, apiUrl } = options;
  const desk: Desk = {
    program,
    clock,
    limit: questionLimit(options.questionsPerMinute),
    complaints: questionLimit(1),
    conversations: conversations(program.telemetry),
    draw: options.draw ?? (async () => null),
  };
  const client = createClient(apiUrl);
  const work = underway(clock);
  client.on(Events.InteractionCreate, (interaction) => work.take(() => answerInteraction(interaction, desk)));
  const { answer, answerEdit } = mentions(desk);
  client.on(Events.MessageCreate, (message) => work.take(() => answer(message)));
  client.on(Events.MessageUpdate, (_, message) => work.take(() => answerEdit(message)));
  client.on(Events.GuildCreate, (guild) => work.take(() => welcome(guild, desk)));
  client.on(Events.GuildCreate, ({ id }) => work.take(() => program.caretaker.joined(id)));
  // An outage is no leaving: discord.js tells of it otherwise.
  client.on(Events.GuildDelete, ({ id }) => work.take(() => program.caretaker.left(id)));
  logTroubles(client, program);
  const ready = await logIn(client, options);
  let callOff = () => {};
  const register = async (): Promise<void> => {
    if (!(await tryToRegister(ready, options))) callOff = clock.after(TRY_AGAIN, () => void register());
  };
  await register();
  let callOffTidying = () => {};
  function tidy(): void {
    work.take(() => program.caretaker.tidy(new Set(ready.guilds.cache.keys())));
    callOffTidying = clock.after(BETWEEN_TIDYINGS, tidy);
  }
  tidy();
  program.telemetry.info(
    {
      bot: ready.user.tag,
      servers: ready.guilds.cache.size,
      articles: program.library.shared.current().articles.length,
    },
    `logged in to Discord as ${ready.user.tag}`,
  );
  let stopping: Promise<void> | undefined;
  async function leave(): Promise<void> {
    callOff();
    callOffTidying();
    await work.finish(LAST_WORDS);
    client.removeAllListeners(Events.ShardReconnecting);
    await client.destroy();
  }
  return {
    stop() {
      stopping ??= leave();
      return stopping;
    },
  };
}

async function logIn(client: Client, { token, apiUrl }: BotOptions): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
      throw new UserError(phrase('wrongToken'), phrase('wrongTokenHint'));
    }
    const why = error instanceof Error ? error.message.replaceAll(token, '…') : '';
    throw new UserError(phrase('discordUnreachable', { address: apiUrl ?? 'discord.com', why }));
  }
  return ready;
}

async function tryToRegister(client: Client<true>, options: BotOptions): Promise<boolean> {
  const { program, guildId, clientId = client.application.id } = options;
  const { commands, telemetry } = program;
  try {
    const written = await registerCommands(client.rest, commands, { clientId, guildId });
    const names = commands.map(({ name }) => name);
    telemetry.info({ commands: names, guildId }, written ? 'commands registered' : 'commands are up to date');
    return true;
  } catch (err) {
    const hint = guildId === undefined ? '' : ' Is the bot in the server that DISCORD_GUILD_ID names?';
    telemetry.error({ err, guildId }, `commands not registered; trying again in a minute.${hint}`);
    return false;
  }
}

function logTroubles(client: Client, { telemetry }: Program): void {
  client.on(Events.Error, (err) => telemetry.error({ err }, 'error of the connection to Discord'));
  client.on(Events.Warn, (warning) => telemetry.warn({ warning }, 'warning of the connection to Discord'));
  client.on(Events.ShardError, (err, shard) => telemetry.error({ err, shard }, 'error of the gateway'));
  client.on(Events.ShardDisconnect, ({ code }, shard) =>
    telemetry.error({ code, shard }, 'gateway closed for good'),
  );
  client.on(Events.ShardReconnecting, (shard) =>
    telemetry.warn({ shard }, 'connecting to the gateway again'),
  );
  client.on(Events.ShardResume, (shard) => telemetry.info({ shard }, 'gateway resumed'));
  client.on(Events.Invalidated, () => telemetry.error({}, 'Discord ended the session'));
}
