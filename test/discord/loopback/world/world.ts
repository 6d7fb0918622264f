import type { APIUser } from 'discord-api-types/v10';
import type { Snowflakes } from '../snowflakes.ts';
import { type Channel, makeChannel } from './channel.ts';
import { type Guild, type GuildOptions, makeGuild, makeRole } from './guild.ts';
import type { Message } from './messages.ts';
import { ORDINARY, type PermissionName } from './permissions.ts';

/** A file that Discord keeps: uploaded by a person or by the bot. */
export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** All that there is on this Discord. */
export class World {
  readonly bot: APIUser;
  readonly users = new Map<string, APIUser>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly messages = new Map<string, Message>();
  /** By the path of its address, such as `/attachments/1/2/name.txt`. */
  readonly files = new Map<string, StoredFile>();
  readonly #ids: Snowflakes;

  constructor(ids: Snowflakes) {
    this.#ids = ids;
    this.bot = this.addUser('pilcrow', { bot: true });
  }

  addUser(name: string, { bot = false }: { readonly bot?: boolean } = {}): APIUser {
    const user: APIUser = {
      id: this.#ids.settled(),
      username: name,
      global_name: bot ? null : name,
      discriminator: bot ? '0042' : '0',
      avatar: null,
      ...(bot ? { bot } : {}),
    };
    this.users.set(user.id, user);
    return user;
  }

  addGuild(name: string, options: GuildOptions): Guild {
    const guild = makeGuild(this.#ids, name, this.addUser(`${name.toLowerCase()}-owner`), options);
    this.guilds.set(guild.id, guild);
    const general = this.addChannel(guild, 'general');
    guild.systemChannelId = general.id;
    if (guild.installed) this.addBot(guild);
    return guild;
  }

  /** Makes the bot a member, with the role that Discord makes for it. */
  addBot(guild: Guild): void {
    guild.installed = true;
    const role = makeRole(this.#ids.settled(), this.bot.username, ORDINARY, 1, this.bot.id);
    guild.roles.set(role.id, role);
    guild.members.set(this.bot.id, { user: this.bot, roles: [role.id], nick: null });
  }

  /** @returns the new role's id */
  addRole(guild: Guild, name: string, permissions: readonly PermissionName[]): string {
    const role = makeRole(this.#ids.settled(), name, permissions, guild.roles.size);
    guild.roles.set(role.id, role);
    return role.id;
  }

  addChannel(guild: Guild, name: string): Channel {
    return this.#keep(makeChannel({ kind: 'text', id: this.#ids.settled(), name, guild }), guild);
  }

  /** @param id of the message that it starts from, which a thread shares; default: one of its own */
  addThread(parent: Channel, name: string, ownerId: string, id = this.#ids.next()): Channel {
    const thread = makeChannel({ kind: 'thread', id, name, guild: parent.guild, parent, ownerId });
    return this.#keep(thread, parent.guild);
  }

  /** The direct messages of a person and the bot: always the same ones. */
  directMessages(recipient: APIUser): Channel {
    const known = [...this.channels.values()].find((channel) => channel.recipient?.id === recipient.id);
    return (
      known ?? this.#keep(makeChannel({ kind: 'dm', id: this.#ids.settled(), name: '', recipient }), null)
    );
  }

  /** The messages of a channel that are still there, oldest first. */
  messagesIn(channel: Channel): readonly Message[] {
    return [...this.messages.values()].filter((message) => message.channel === channel && !message.deleted);
  }

  #keep(channel: Channel, guild: Guild | null): Channel {
    this.channels.set(channel.id, channel);
    guild?.channels.set(channel.id, channel);
    return channel;
  }
}
