import { DiscordAPIError, type Message, type TextBasedChannel } from 'discord.js';
import { shortHash } from '../command/scope.ts';
import { askedIn, isCut } from '../message/askedText.ts';
import { REACH, stillMeant, type Talk } from '../message/talk.ts';
import type { Telemetry } from '../telemetry.ts';
import { controlIn } from './controlIn.ts';

/** What each person has asked in each thread. Different threads, people and articles never mix. */
export interface Conversations {
  /** A person's turn in a thread, or in direct messages. */
  turn(place: Turn): Talk;
}

/** One question's place in a conversation. */
export interface Turn {
  readonly channel: TextBasedChannel;
  /** The id of who asks. */
  readonly person: string;
  /** The id of the message or the interaction that asks: what was asked before has a smaller one. */
  readonly at: string;
  /** Only the asker sees the answer: then nobody else is to see the question, as one that theirs leans on either. */
  readonly alone: boolean;
}

interface Said {
  readonly at: string;
  readonly question: string;
  /** The article that answered, as 8 hexadecimal digits; null where none did. */
  readonly article: string | null;
  readonly alone: boolean;
}

/** People in threads that are remembered; of others, the thread itself is read again. */
const MOST_REMEMBERED = 2_000;
/** Messages of a thread that are read back: one request. */
const READ_BACK = 100;

/**
 * Remembers in memory, and where it does not know, as after a restart, reads the thread back: the bot's answers there
 * carry the question and, in their controls, who asked it. Answers that only their asker saw cannot be read back.
 */
export function conversations(telemetry: Telemetry): Conversations {
  const remembered = new Map<string, readonly Said[]>();

  function keep(key: string, said: readonly Said[]): void {
    remembered.delete(key);
    remembered.set(key, said);
    const [oldest] = remembered.keys();
    if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  }

  return {
    turn({ channel, person, at, alone }) {
      const key = `${channel.id}:${person}`;
      return {
        async earlier(article) {
          const read = remembered.has(key) ? [] : await readBack(channel, person, at, telemetry);
          // While it was read, something else may have been asked.
          const said = [...read, ...(remembered.get(key) ?? [])];
          keep(key, said);
          const before = said.filter((one) => BigInt(one.at) < BigInt(at) && (alone || !one.alone));
          return stillMeant(before, article === null ? null : shortHash(article));
        },
        remember(question, article) {
          if (isCut(question)) return;
          const others = (remembered.get(key) ?? []).filter((one) => one.at !== at);
          const said = { at, question, article: article === null ? null : shortHash(article), alone };
          keep(key, [...others, said].sort(byAge).slice(-2 * REACH));
        },
      };
    },
  };
}

/** What a person asked in a thread, oldest first, as far as it can be read. */
async function readBack(
  channel: TextBasedChannel,
  person: string,
  before: string,
  telemetry: Telemetry,
): Promise<readonly Said[]> {
  try {
    const messages = await channel.messages.fetch({ limit: READ_BACK, before, cache: false });
    const said = messages.map((message) => saidIn(message, person)).filter((one) => one !== null);
    return said
      .filter(({ question }) => !isCut(question))
      .sort(byAge)
      .slice(-REACH);
  } catch (err) {
    const known = err instanceof DiscordAPIError;
    telemetry.warn(
      known ? { channel: channel.id, code: err.code } : { channel: channel.id, err },
      'could not read a thread back',
    );
    return [];
  }
}

/** The question of this person's that a message of the bot's answers; null for any other message. */
function saidIn(message: Message, person: string): Said | null {
  const control = message.author.id === message.client.user.id ? controlIn(message) : null;
  if (control?.asker !== person || control.options.length === 0) return null;
  const { question } = askedIn(message);
  return { at: message.id, question, article: control.shown?.article ?? null, alone: false };
}

function byAge(one: Said, other: Said): number {
  return BigInt(one.at) < BigInt(other.at) ? -1 : 1;
}
