import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { GatewaySession, type SessionState } from './gatewaySession.ts';
import { noted } from './rules/breach.ts';
import { judgeIntents } from './rules/intents.ts';
import type { Violations } from './violations.ts';
import type { Watch } from './watch.ts';
import { type Channel, channelPayload } from './world/channel.ts';
import { guildPayload } from './world/guild.ts';
import type { World } from './world/world.ts';

/** How a connection ended. */
export interface Closed {
  readonly code: number;
  /** Who closed it; `lost` when the line went dead. */
  readonly by: 'bot' | 'discord' | 'lost';
}

/** What the bot sent over the gateway. */
export interface GatewayMessage {
  readonly op: number;
  readonly d: unknown;
}

export interface GatewayOptions {
  readonly token: string;
  /** Milliseconds between heartbeats. Default: 41,250. */
  readonly heartbeatInterval?: number;
  /** Identifies left. Default: 1,000. */
  readonly sessionStarts?: number;
}

const Sent = z.object({ op: z.number(), d: z.unknown() });
const Identify = z.object({
  token: z.string(),
  intents: z.number(),
  properties: z.object({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.number(), z.number()]).optional(),
});
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number() });
const SENT_IN_A_MINUTE = 120;

/** Discord's gateway, version 10, JSON without compression. */
export class Gateway {
  readonly received: GatewayMessage[] = [];
  readonly closes: Closed[] = [];
  /** Set to false, heartbeats are no longer acknowledged. */
  acknowledges = true;
  sessionStartsLeft: number;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #sessions = new Map<string, GatewaySession>();
  readonly #options: GatewayOptions;
  readonly #world: World;
  readonly #violations: Violations;
  readonly #watch: Watch;
  #url = '';

  constructor(options: GatewayOptions, world: World, violations: Violations, watch: Watch) {
    this.#options = options;
    this.#world = world;
    this.#violations = violations;
    this.#watch = watch;
    this.sessionStartsLeft = options.sessionStarts ?? 1_000;
  }

  /** Where bots connect: `ws://127.0.0.1:PORT`. */
  get url(): string {
    return this.#url;
  }

  listenAt(url: string): void {
    this.#url = url;
  }

  /** The sessions that are connected and have been told of all their servers. */
  get live(): readonly GatewaySession[] {
    return [...this.#sessions.values()].filter(({ state }) => state === 'live');
  }

  /** Whether there is a session that events reach, now or once it is resumed. */
  get reachable(): boolean {
    return [...this.#sessions.values()].some(({ state }) => state !== 'over');
  }

  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (connection) =>
      this.#welcome(connection, request.url ?? ''),
    );
  }

  /** Sends an event to the session whose shard the channel or server belongs to. */
  dispatch(event: string, data: unknown, guildId: string | null): void {
    for (const session of this.#sessions.values()) {
      if (session.serves(guildId)) session.dispatch(event, data, guildId === null);
    }
  }

  channelEvent(event: string, channel: Channel): void {
    if (channel.guild?.installed) this.dispatch(event, channelPayload(channel), channel.guild.id);
  }

  /** Asks the bot to connect again and resume (op 7). */
  askToReconnect(): void {
    this.#tellAll({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Tells the bot that its session is void (op 9). */
  invalidate({ resumable }: { readonly resumable: boolean }): void {
    if (!resumable) for (const session of this.live) this.#sessions.delete(session.id);
    this.#tellAll({ op: GatewayOpcodes.InvalidSession, d: resumable });
  }

  /** Cuts the line without a word. */
  drop(): void {
    for (const connection of this.#server.clients) connection.terminate();
  }

  close(): void {
    this.drop();
    this.#server.close();
  }

  #tellAll(message: unknown): void {
    for (const connection of this.#server.clients) connection.send(JSON.stringify(message));
  }

  #welcome(connection: WebSocket, url: string): void {
    const query = new URL(url, 'http://127.0.0.1').searchParams;
    const open: Connection = { socket: connection, session: null, times: [], closedBy: null };
    connection.on('message', (bytes) => this.#hear(open, String(bytes)));
    connection.on('close', (code) => this.#ended(open, code));
    if (query.get('v') !== '10' || query.get('encoding') !== 'json' || query.has('compress')) {
      this.#violate('gateway', `only v=10 and encoding=json are spoken here: ${url}`);
      this.#end(open, GatewayCloseCodes.InvalidAPIVersion);
      return;
    }
    const heartbeat_interval = this.#options.heartbeatInterval ?? 41_250;
    connection.send(JSON.stringify({ op: GatewayOpcodes.Hello, d: { heartbeat_interval, _trace: [] } }));
  }

  #hear(open: Connection, text: string): void {
    const parsed = Sent.safeParse(JSON.parse(text));
    const code = parsed.success ? this.#take(open, parsed.data) : GatewayCloseCodes.DecodeError;
    if (code !== null) this.#end(open, code);
    this.#watch.notify();
  }

  /** Does what a message asks for, or returns the code with which to close. */
  #take(open: Connection, { op, d }: { readonly op: number; readonly d: unknown }): GatewayCloseCodes | null {
    this.received.push({ op, d });
    const now = Date.now();
    open.times = [...open.times.filter((time) => time > now - 60_000), now];
    if (open.times.length > SENT_IN_A_MINUTE) {
      this.#violate('gateway', `over ${SENT_IN_A_MINUTE} messages in a minute`);
      return GatewayCloseCodes.RateLimited;
    }
    if (op === GatewayOpcodes.Heartbeat) {
      if (this.acknowledges) open.socket.send(JSON.stringify({ op: GatewayOpcodes.HeartbeatAck }));
      return null;
    }
    if (op === GatewayOpcodes.Identify) return this.#identify(open, d);
    if (op === GatewayOpcodes.Resume) return this.#resume(open, d);
    if (open.session === null) return GatewayCloseCodes.NotAuthenticated;
    if (op === GatewayOpcodes.PresenceUpdate) return null;
    this.#violate(`gateway op ${op}`, 'not something that this bot needs', d);
    return GatewayCloseCodes.UnknownOpcode;
  }

  #identify(open: Connection, data: unknown): GatewayCloseCodes | null {
    const identify = Identify.safeParse(data);
    if (!identify.success) return GatewayCloseCodes.DecodeError;
    if (open.session !== null) return GatewayCloseCodes.AlreadyAuthenticated;
    const { token, intents, shard = [0, 1] } = identify.data;
    if (token !== this.#options.token) return GatewayCloseCodes.AuthenticationFailed;
    const breaches = judgeIntents(intents);
    this.#violations.add('gateway op 2', breaches, { intents });
    if (breaches.length > 0) return GatewayCloseCodes.DisallowedIntents;
    if (this.sessionStartsLeft <= 0) this.#violate('gateway op 2', 'no session start is left');
    this.sessionStartsLeft -= 1;
    this.#begin(open, intents, shard);
    return null;
  }

  #begin(open: Connection, intents: number, shard: readonly [number, number]): void {
    const id = `session${this.#sessions.size + 1}`.padEnd(32, '0');
    const session = new GatewaySession(id, intents, shard);
    this.#sessions.set(id, session);
    open.session = session;
    session.connect(open.socket);
    const guilds = [...this.#world.guilds.values()].filter(
      ({ id, installed }) => installed && session.serves(id),
    );
    session.dispatch('READY', {
      v: 10,
      user: { ...this.#world.bot, verified: true, mfa_enabled: true, email: null, flags: 0, bio: '' },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      private_channels: [],
      relationships: [],
      session_id: id,
      session_type: 'normal',
      resume_gateway_url: this.#url,
      shard,
      application: { id: this.#world.bot.id, flags: 0 },
    });
    for (const guild of guilds) session.dispatch('GUILD_CREATE', guildPayload(guild, this.#world.bot.id));
    session.state = 'live';
  }

  #resume(open: Connection, data: unknown): GatewayCloseCodes | null {
    const resume = Resume.safeParse(data);
    if (!resume.success) return GatewayCloseCodes.DecodeError;
    if (resume.data.token !== this.#options.token) return GatewayCloseCodes.AuthenticationFailed;
    const session = this.#sessions.get(resume.data.session_id);
    if (session === undefined || resume.data.seq > session.sequence) {
      open.socket.send(JSON.stringify({ op: GatewayOpcodes.InvalidSession, d: false }));
      return null;
    }
    open.session = session;
    session.connect(open.socket);
    session.replay(resume.data.seq);
    session.dispatch('RESUMED', { _trace: [] });
    return null;
  }

  #ended(open: Connection, code: number): void {
    const by = open.closedBy ?? (code === 1_006 ? 'lost' : 'bot');
    this.closes.push({ code, by });
    // Closing with 1000 or 1001 ends the session; after anything else it can be resumed.
    const after: SessionState = by === 'bot' && (code === 1_000 || code === 1_001) ? 'over' : 'resumable';
    if (open.session?.isOn(open.socket)) open.session.state = after;
    if (open.session !== null && after === 'over') this.#sessions.delete(open.session.id);
    this.#watch.notify();
  }

  #end(open: Connection, code: number): void {
    open.closedBy = 'discord';
    open.socket.close(code);
  }

  #violate(where: string, message: string, body?: unknown): void {
    this.#violations.add(where, [noted('gateway', '', message)], body);
  }
}

interface Connection {
  readonly socket: WebSocket;
  session: GatewaySession | null;
  /** When the latest messages came, for the limit. */
  times: readonly number[];
  closedBy: 'discord' | null;
}
