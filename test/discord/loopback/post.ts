import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  MessageFlags,
} from 'discord-api-types/v10';
import type { Clock } from '../../../src/clock.ts';
import type { UploadedFile } from './api.ts';
import type { Gateway } from './gateway.ts';
import { pingsOf } from './rules/mentions.ts';
import type { MessageBody, SentAttachment } from './rules/message.ts';
import type { Snowflakes } from './snowflakes.ts';
import type { Watch } from './watch.ts';
import { type Channel, channelPayload } from './world/channel.ts';
import { bareMember } from './world/guild.ts';
import { asBotSees, type Message } from './world/messages.ts';
import { includes, permissionsIn } from './world/permissions.ts';
import type { World } from './world/world.ts';

/** A message that is about to be sent. */
export interface Draft {
  readonly channel: Channel;
  readonly author: APIUser;
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
  /** The id of the only person who is to see it. Default: null. */
  readonly onlyFor?: string | null;
  /** What is known of it besides: its type, what it refers to. */
  readonly more?: Partial<APIMessage>;
}

/** Sends, changes and removes messages, and tells the bot of it as the gateway does. */
export class Post {
  readonly #world: World;
  readonly #ids: Snowflakes;
  readonly #clock: Clock;
  readonly #gateway: Gateway;
  readonly #watch: Watch;

  constructor(world: World, ids: Snowflakes, clock: Clock, gateway: Gateway, watch: Watch) {
    this.#world = world;
    this.#ids = ids;
    this.#clock = clock;
    this.#gateway = gateway;
    this.#watch = watch;
  }

  send(draft: Draft): Message {
    const message: Message = {
      data: this.#compose(draft),
      channel: draft.channel,
      onlyFor: draft.onlyFor ?? null,
      deleted: false,
      edits: 0,
    };
    this.#world.messages.set(message.data.id, message);
    draft.channel.lastMessageId = message.data.id;
    this.#tell('MESSAGE_CREATE', message);
    return message;
  }

  /** Changes what the body names and leaves the rest; null empties. */
  edit(message: Message, body: MessageBody, files: readonly UploadedFile[]): void {
    const { data } = message;
    const content = body.content === undefined ? data.content : (body.content ?? '');
    const kept = body.attachments === undefined ? data.attachments : keptOf(data, body.attachments ?? []);
    const attachments = [...kept, ...this.#store(message.channel, body, files)];
    const loading = data.flags ?? 0;
    message.data = {
      ...data,
      content,
      attachments,
      ...this.#mentioned(content, body),
      embeds: body.embeds === undefined ? data.embeds : storedEmbeds(body.embeds ?? [], attachments),
      components: body.components === undefined ? (data.components ?? []) : numbered(body.components ?? []),
      flags: (loading & ~MessageFlags.Loading) | (body.flags ?? 0),
      edited_timestamp: (loading & MessageFlags.Loading) === 0 ? this.#timestamp() : null,
    };
    message.edits += 1;
    this.#tell('MESSAGE_UPDATE', message);
  }

  remove(message: Message): void {
    message.deleted = true;
    const { channel, data } = message;
    const about = {
      id: data.id,
      channel_id: channel.id,
      ...(channel.guild ? { guild_id: channel.guild.id } : {}),
    };
    if (message.onlyFor === null) this.#dispatch('MESSAGE_DELETE', about, channel);
    this.#watch.notify();
  }

  #tell(event: string, message: Message): void {
    if (message.onlyFor === null) {
      const { channel, data } = message;
      const member = channel.guild?.members.get(data.author.id);
      const seen = asBotSees(data, channel, this.#world.bot.id);
      const where = {
        channel_type: channelPayload(channel).type,
        ...(channel.guild ? { guild_id: channel.guild.id } : {}),
        ...(member && data.webhook_id === undefined ? { member: bareMember(member) } : {}),
      };
      this.#dispatch(event, { ...seen, ...where }, channel);
    }
    this.#watch.notify();
  }

  #dispatch(event: string, data: unknown, channel: Channel): void {
    const { bot } = this.#world;
    const { guild } = channel;
    const sees =
      guild === null || (guild.installed && includes(permissionsIn(guild, bot.id, channel), 'ViewChannel'));
    if (sees) this.#gateway.dispatch(event, data, guild?.id ?? null);
  }

  #compose({ channel, author, body, files, more = {} }: Draft): APIMessage {
    const content = body.content ?? '';
    const mentioned = this.#mentioned(content, body);
    const attachments = this.#store(channel, body, files);
    return {
      id: this.#ids.next(),
      type: 0,
      channel_id: channel.id,
      author,
      content,
      timestamp: this.#timestamp(),
      edited_timestamp: null,
      tts: false,
      pinned: false,
      attachments,
      embeds: storedEmbeds(body.embeds ?? [], attachments),
      components: numbered(body.components ?? []),
      flags: body.flags ?? 0,
      ...mentioned,
      ...more,
      mentions: [...new Set([...mentioned.mentions, ...(more.mentions ?? [])])],
    };
  }

  #mentioned(
    content: string,
    body: MessageBody,
  ): Pick<APIMessage, 'mentions' | 'mention_roles' | 'mention_everyone'> {
    const { users, roles, everyone } = pingsOf(content, body.allowed_mentions);
    return {
      mentions: users.flatMap((id) => this.#world.users.get(id) ?? []),
      mention_roles: [...roles],
      mention_everyone: everyone,
    };
  }

  #store(channel: Channel, body: MessageBody, files: readonly UploadedFile[]): APIAttachment[] {
    return files.map((file) => {
      const about = body.attachments?.find(({ id }) => String(id) === file.id);
      return this.upload(
        channel,
        { ...file, name: about?.filename ?? file.name },
        about?.description ?? undefined,
      );
    });
  }

  /** Keeps a file where its `url` serves it. */
  upload(channel: Channel, file: Omit<UploadedFile, 'id'>, description?: string): APIAttachment {
    const id = this.#ids.next();
    const path = `/attachments/${channel.id}/${id}/${encodeURIComponent(file.name)}`;
    this.#world.files.set(path, { bytes: file.bytes, type: file.type });
    const url = `${this.#gateway.url.replace('ws:', 'http:')}${path}`;
    return {
      id,
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      ...(file.type === '' ? {} : { content_type: file.type }),
      ...(description === undefined ? {} : { description }),
    };
  }

  #timestamp(): string {
    return new Date(this.#clock.now()).toISOString().replace('Z', '000+00:00');
  }
}

function keptOf(data: APIMessage, listed: readonly SentAttachment[]): APIAttachment[] {
  return data.attachments.filter(({ id }) => listed.some((attachment) => String(attachment.id) === id));
}

function storedEmbeds(embeds: readonly APIEmbed[], attachments: readonly APIAttachment[]): APIEmbed[] {
  const text = JSON.stringify(embeds.map((embed) => ({ type: 'rich', ...embed })));
  return JSON.parse(text, (key, value) => {
    if (key !== 'url' || typeof value !== 'string' || !value.startsWith('attachment://')) return value;
    const name = value.slice('attachment://'.length);
    return attachments.find(({ filename }) => filename === name)?.url ?? value;
  });
}

/** Discord gives every component a number. */
function numbered(components: readonly APIMessageTopLevelComponent[]): APIMessageTopLevelComponent[] {
  let count = 0;
  return JSON.parse(JSON.stringify(components), (_, value) => {
    const isComponent = typeof value === 'object' && value !== null && typeof value.type === 'number';
    if (!isComponent) return value;
    count += 1;
    return { id: count, ...value };
  });
}
