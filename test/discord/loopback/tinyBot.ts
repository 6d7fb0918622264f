import {
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  type Message,
  Partials,
} from 'discord.js';
import type { LoopbackDiscord } from './discord.ts';

/** What the bot of a test does. Nothing that it throws ends the test: what was broken is in the violations. */
export interface Habits {
  readonly command?: (interaction: ChatInputCommandInteraction) => Promise<unknown>;
  readonly interaction?: (interaction: Interaction) => Promise<unknown>;
  readonly message?: (message: Message) => Promise<unknown>;
}

interface BotOptions extends Partial<Pick<ClientOptions, 'intents'>> {
  readonly token?: string;
  /** Registered for all servers. */
  readonly commands?: readonly unknown[];
}

/** A bot made of nothing but discord.js. */
export interface TinyBot {
  readonly client: Client;
  /** What its habits threw. */
  readonly errors: readonly unknown[];
  /** Resolves with the first thing that they throw. */
  readonly firstError: Promise<unknown>;
  stop(): Promise<void>;
}

export async function startTinyBot(
  discord: LoopbackDiscord,
  habits: Habits = {},
  options: BotOptions = {},
): Promise<TinyBot> {
  const {
    intents = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  } = options;
  const client = new Client({
    intents,
    partials: [Partials.Channel],
    rest: { api: discord.apiUrl, retries: 0 },
    allowedMentions: { parse: [], repliedUser: false },
  });
  const errors: unknown[] = [];
  let threw: (error: unknown) => void = () => {};
  const firstError = new Promise<unknown>((resolve) => {
    threw = resolve;
  });
  const attempt = (work: Promise<unknown> | undefined) =>
    work?.catch((error: unknown) => {
      errors.push(error);
      threw(error);
    });
  client.on(Events.InteractionCreate, (interaction) => {
    attempt(habits.interaction?.(interaction));
    if (interaction.isChatInputCommand()) attempt(habits.command?.(interaction));
  });
  client.on(Events.MessageCreate, (message) => attempt(habits.message?.(message)));
  client.on(Events.Error, (error) => errors.push(error));
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(options.token ?? discord.token);
  await ready;
  if (options.commands !== undefined) {
    await client.rest.put(`/applications/${discord.applicationId}/commands`, { body: options.commands });
  }
  return { client, errors, firstError, stop: () => client.destroy() };
}

export const who = {
  name: 'who',
  description: 'Who was it?',
  options: [
    {
      type: 3,
      name: 'question',
      description: 'What to ask',
      required: true,
      autocomplete: true,
      max_length: 300,
    },
  ],
};
