import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import { receives } from './rules/intents.ts';

/** `over`: the bot said goodbye, and the session cannot be taken up again. */
export type SessionState = 'starting' | 'live' | 'resumable' | 'over';

interface Dispatched {
  readonly op: number;
  readonly t: string;
  readonly s: number;
  readonly d: unknown;
}

/** What one IDENTIFY began: it outlives its connection, and keeps its events so that a resume misses none. */
export class GatewaySession {
  readonly id: string;
  state: SessionState = 'starting';
  readonly intents: number;
  readonly #shard: readonly [number, number];
  readonly #events: Dispatched[] = [];
  #socket: WebSocket | null = null;

  constructor(id: string, intents: number, shard: readonly [number, number]) {
    this.id = id;
    this.intents = intents;
    this.#shard = shard;
  }

  get sequence(): number {
    return this.#events.length;
  }

  connect(socket: WebSocket): void {
    this.#socket = socket;
  }

  isOn(socket: WebSocket): boolean {
    return this.#socket === socket;
  }

  /** @param guildId null for direct messages, which the first shard gets */
  serves(guildId: string | null): boolean {
    const [shard, count] = this.#shard;
    return shard === (guildId === null ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)));
  }

  /** Sends an event if the session's intents ask for it, now or when it is resumed. */
  dispatch(event: string, data: unknown, direct = false): void {
    if (!receives(this.intents, event, direct)) return;
    const dispatched = { op: GatewayOpcodes.Dispatch, t: event, s: this.sequence + 1, d: data };
    this.#events.push(dispatched);
    if (this.state === 'live' || this.state === 'starting') this.#send(dispatched);
  }

  /** Sends again what came after `sequence`. */
  replay(sequence: number): void {
    this.state = 'live';
    for (const dispatched of this.#events.slice(sequence)) this.#send(dispatched);
  }

  #send(dispatched: Dispatched): void {
    this.#socket?.send(JSON.stringify(dispatched));
  }
}
