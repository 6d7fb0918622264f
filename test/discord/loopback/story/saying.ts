import {
  AllowedMentionsTypes,
  type APIMessage,
  MessageReferenceType,
  MessageType,
} from 'discord-api-types/v10';
import type { Core } from '../core.ts';
import type { Channel } from '../world/channel.ts';
import type { Message } from '../world/messages.ts';
import { includes, permissionsIn } from '../world/permissions.ts';
import type { Upload } from './options.ts';
import type { Person } from './person.ts';
import { Sent } from './sent.ts';

/** How something is said. */
export interface Saying {
  /** What it replies to. */
  readonly replyTo?: APIMessage;
  /** Whether a reply pings. Default: true. */
  readonly ping?: boolean;
  readonly files?: readonly Upload[];
}

export interface Said {
  readonly message: Message;
  /**
   * The bot's answer.
   * @param silentFor milliseconds of silence after which there is none; without it, an answer is waited for
   */
  answer(silentFor?: number): Promise<Sent | null>;
}

/** Puts a person's message into a channel, and lets the bot know as far as it may. */
export function say(core: Core, person: Person, channel: Channel, text: string, saying: Saying): Said {
  const message = core.post.send({
    channel,
    author: person.user,
    body: {
      content: text,
      allowed_mentions: { parse: [AllowedMentionsTypes.User, ...mayPing(person, channel)] },
    },
    files: (saying.files ?? []).map(({ name, content, type = 'text/plain' }, index) => ({
      id: String(index),
      name,
      type,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    })),
    more: { ...replyFacts(saying, channel), ...(person.webhook ? { webhook_id: person.id } : {}) },
  });
  return { message, answer: (silentFor) => answerTo(core, message, text, silentFor) };
}

function mayPing({ id, webhook }: Person, { guild }: Channel): AllowedMentionsTypes[] {
  const channel = guild?.channels.values().next().value;
  const everyone =
    guild !== null &&
    channel !== undefined &&
    !webhook &&
    includes(permissionsIn(guild, id, channel), 'MentionEveryone');
  return everyone ? [AllowedMentionsTypes.Everyone, AllowedMentionsTypes.Role] : [AllowedMentionsTypes.Role];
}

function replyFacts({ replyTo, ping = true }: Saying, channel: Channel): Partial<APIMessage> {
  if (replyTo === undefined) return {};
  return {
    type: MessageType.Reply,
    message_reference: { type: MessageReferenceType.Default, message_id: replyTo.id, channel_id: channel.id },
    referenced_message: replyTo,
    ...(ping ? { mentions: [replyTo.author] } : {}),
  };
}

async function answerTo(core: Core, said: Message, text: string, silentFor?: number): Promise<Sent | null> {
  const look = () => [...core.world.messages.values()].find((message) => answers(core, message, said));
  const what = `an answer to “${text.slice(0, 80)}”`;
  if (silentFor === undefined) return new Sent(core, await core.watch.until(what, look), null);
  const silence = new Promise<null>((resolve) => setTimeout(resolve, silentFor, null));
  const answered = core.watch.until(what, look, silentFor * 2 + 1_000).catch(() => null);
  const answer = await Promise.race([answered, silence]);
  return answer === null ? null : new Sent(core, answer, null);
}

/** A message of the bot's that replies to what was said, stands in its thread, or came after it in the same place. */
function answers(core: Core, { data, channel, deleted }: Message, said: Message): boolean {
  if (deleted || data.author.id !== core.world.bot.id || BigInt(data.id) < BigInt(said.data.id)) return false;
  if (data.message_reference !== undefined) return data.message_reference.message_id === said.data.id;
  return channel.id === said.data.id || (channel === said.channel && data.interaction_metadata === undefined);
}
