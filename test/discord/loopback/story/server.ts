import type { APIMessage } from 'discord-api-types/v10';
import type { Core } from '../core.ts';
import type { Channel } from '../world/channel.ts';
import { type Guild, guildFacts, guildPayload } from '../world/guild.ts';
import { bitsOf, type PermissionName } from '../world/permissions.ts';
import { Person } from './person.ts';

/** A server as a story tells of it. What changes while the bot is connected, it is told. */
export class Server {
  readonly guild: Guild;
  readonly #core: Core;

  constructor(core: Core, guild: Guild) {
    this.#core = core;
    this.guild = guild;
  }

  get id(): string {
    return this.guild.id;
  }

  /** The channel that every server has, which is its system channel too. */
  get general(): Channel {
    const [general] = this.guild.channels.values();
    if (general === undefined) throw new Error('A server begins with a channel');
    return general;
  }

  /** Somebody new; `permissions` are had beyond those that everybody has. */
  member(
    name: string,
    { permissions = [] }: { readonly permissions?: readonly PermissionName[] } = {},
  ): Person {
    return this.join(this.#core.world.addUser(name), permissions);
  }

  /** Another bot. */
  bot(name: string): Person {
    return this.join(this.#core.world.addUser(name, { bot: true }), []);
  }

  /** Somebody who is known from elsewhere. */
  join(user: Person['user'], permissions: readonly PermissionName[] = []): Person {
    const role = this.#core.world.addRole(this.guild, user.username, permissions);
    this.guild.members.set(user.id, { user, roles: [role], nick: null });
    this.#tell('GUILD_ROLE_CREATE', { guild_id: this.id, role: this.guild.roles.get(role) });
    return new Person(this.#core, user, this.guild);
  }

  /** A webhook: it can say things, no more. */
  webhook(name: string): Person {
    return new Person(this.#core, this.#core.world.addUser(name, { bot: true }), this.guild, true);
  }

  channel(name: string): Channel {
    const channel = this.#core.world.addChannel(this.guild, name);
    this.#core.gateway.channelEvent('CHANNEL_CREATE', channel);
    return channel;
  }

  /** A thread in a channel; `from` is the message that it starts from, `by` who opened it (the server's owner). */
  thread(
    name: string,
    { channel = this.general, from, by }: { channel?: Channel; from?: APIMessage; by?: Person } = {},
  ): Channel {
    const thread = this.#core.world.addThread(channel, name, by?.id ?? this.guild.ownerId, from?.id);
    this.#core.gateway.channelEvent('THREAD_CREATE', thread);
    return thread;
  }

  /** Gives a member these permissions instead of those had so far. */
  permits(person: Person, permissions: readonly PermissionName[]): void {
    const roleId = this.guild.members.get(person.id)?.roles[0];
    const role = roleId === undefined ? undefined : this.guild.roles.get(roleId);
    if (role === undefined) throw new Error(`${person.user.username} is no member of ${this.guild.name}`);
    role.permissions = String(bitsOf(permissions));
    this.#tell('GUILD_ROLE_UPDATE', { guild_id: this.id, role });
  }

  /** Takes permissions from the bot in a channel and its threads; those taken before come back. */
  forbidsBot(channel: Channel, permissions: readonly PermissionName[]): void {
    channel.denied.set(this.#core.world.bot.id, bitsOf(permissions));
    this.#core.gateway.channelEvent('CHANNEL_UPDATE', channel);
  }

  deletes(message: APIMessage): void {
    const known = this.#core.world.messages.get(message.id);
    if (known !== undefined) this.#core.post.remove(known);
  }

  /** The role that Discord made for the bot. */
  get botRole(): string {
    const role = this.guild.members.get(this.#core.world.bot.id)?.roles[0];
    if (role === undefined) throw new Error(`The bot is no member of ${this.guild.name}`);
    return role;
  }

  /** The bot is added. */
  addsBot(): void {
    this.#core.world.addBot(this.guild);
    this.#tell('GUILD_CREATE', guildPayload(this.guild, this.#core.world.bot.id));
  }

  /** Discord loses sight of the server, as in an outage. */
  goesDark(): void {
    this.#tell('GUILD_DELETE', { id: this.id, unavailable: true });
  }

  /** The outage is over. */
  comesBack(): void {
    this.#tell('GUILD_CREATE', guildPayload(this.guild, this.#core.world.bot.id));
  }

  /** There is no system channel any more. */
  losesSystemChannel(): void {
    this.guild.systemChannelId = null;
    this.#tell('GUILD_UPDATE', guildFacts(this.guild));
  }

  /** The bot is thrown out. */
  removesBot(): void {
    this.#tell('GUILD_DELETE', { id: this.id });
    this.guild.installed = false;
    this.guild.members.delete(this.#core.world.bot.id);
  }

  /** What stands in a channel now, oldest first, private messages left out. */
  messagesIn(channel: Channel): readonly APIMessage[] {
    const messages = this.#core.world.messagesIn(channel).filter(({ onlyFor }) => onlyFor === null);
    return messages.map(({ data }) => data);
  }

  #tell(event: string, data: unknown): void {
    if (this.guild.installed) this.#core.gateway.dispatch(event, data, this.id);
  }
}
