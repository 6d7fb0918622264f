import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Clock } from '../../../src/clock.ts';
import type { Snowflakes } from './snowflakes.ts';
import type { Channel } from './world/channel.ts';
import type { Message } from './world/messages.ts';

/** Milliseconds that a token may be used. */
const TOKEN_LIFE = 15 * 60_000;

/** How the bot has answered first. */
export type FirstResponse =
  | 'message'
  | 'deferred message'
  | 'deferred update'
  | 'update'
  | 'choices'
  | 'modal';

/** Something that a person did to the bot, and what has come of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** As in Discord's API: 2 command, 3 component, 4 autocomplete. */
  readonly type: 2 | 3 | 4;
  readonly createdAt: number;
  readonly userId: string;
  readonly channel: Channel;
  /** The message whose button was pressed. */
  readonly source: Message | null;
  /** The bot is in the server, or it is a direct message to it. */
  readonly installed: boolean;
  first: { readonly kind: FirstResponse; readonly at: number } | null;
  /** What `@original` is. */
  original: Message | null;
  readonly followUps: Message[];
  choices: readonly APIApplicationCommandOptionChoice[];
  modal: APIModalInteractionResponseCallbackData | null;
  /** A failure that the test wanted struck here; what follows from it is not held against the bot. */
  disturbed: boolean;
}

type Begun = Pick<Interaction, 'type' | 'userId' | 'channel' | 'source' | 'installed'>;

/** All interactions since the start, by their token. */
export class Interactions {
  readonly #byToken = new Map<string, Interaction>();
  readonly #ids: Snowflakes;
  readonly #clock: Clock;
  readonly #patience: number;

  /** @param patience milliseconds in which the first response must come */
  constructor(ids: Snowflakes, clock: Clock, patience: number) {
    this.#ids = ids;
    this.#clock = clock;
    this.#patience = patience;
  }

  begin(begun: Begun): Interaction {
    const id = this.#ids.next();
    const token = Buffer.from(`interaction:${id}:${'x'.repeat(96)}`).toString('base64url');
    const interaction: Interaction = {
      ...begun,
      id,
      token,
      createdAt: this.#clock.now(),
      first: null,
      original: null,
      followUps: [],
      choices: [],
      modal: null,
      disturbed: false,
    };
    this.#byToken.set(token, interaction);
    return interaction;
  }

  byToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  isLate({ createdAt }: Interaction, at: number): boolean {
    return at - createdAt > this.#patience;
  }

  isExpired({ createdAt }: Interaction, at: number): boolean {
    return at - createdAt > TOKEN_LIFE;
  }
}
