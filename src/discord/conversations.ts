import { DiscordAPIError, type Message, type TextBasedChannel } from 'discord.js';
import { inRow } from '../command/earlierQuestion.ts';
import { askedIn, isCut } from '../message/askedText.ts';
import type { Talk } from '../message/talk.ts';
import type { Telemetry } from '../telemetry.ts';
import { controlIn } from './controlIn.ts';

/** What each person has asked in each thread. Different threads and people never mix. */
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
  readonly alone: boolean;
}

/** What was asked before that is no longer meant. */
const REACH = 3;
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
        async earlier() {
          const read = remembered.has(key) ? [] : await readBack(channel, person, at, telemetry);
          // While it was read, something else may have been asked.
          const said = [...read, ...(remembered.get(key) ?? [])];
          keep(key, said);
          const before = said.filter((one) => BigInt(one.at) < BigInt(at) && (alone || !one.alone));
          return inRow(
            before
              .slice(-REACH)
              .map(({ question }) => question)
              .reverse(),
          );
        },
        remember(question) {
          if (isCut(question)) return;
          const others = (remembered.get(key) ?? []).filter((one) => one.at !== at);
          keep(key, [...others, { at, question, alone }].sort(byAge).slice(-2 * REACH));
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
    const answers = messages.filter((message) => isAnswerTo(person, message));
    const said = answers.map((message) => ({ at: message.id, ...askedIn(message), alone: false }));
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

/** Whether a message is an answer of the bot's to a question of this person's. */
function isAnswerTo(person: string, message: Message): boolean {
  const control = message.author.id === message.client.user.id ? controlIn(message) : null;
  return control !== null && control.asker === person && control.options.length > 0;
}

function byAge(one: Said, other: Said): number {
  return BigInt(one.at) < BigInt(other.at) ? -1 : 1;
}
