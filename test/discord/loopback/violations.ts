import type { Breach } from './rules/breach.ts';

/** A breach of Discord's rules, and the request or gateway message it was found in. */
export interface Violation extends Breach {
  /** `POST /channels/:channel/messages`, or `gateway op 2`. */
  readonly where: string;
  /** What the bot sent. */
  readonly body?: unknown;
}

/** Every breach since the start, in order. */
export class Violations {
  #list: Violation[] = [];

  get list(): readonly Violation[] {
    return this.#list;
  }

  add(where: string, breaches: readonly Breach[], body?: unknown): void {
    this.#list.push(...breaches.map((breach) => ({ ...breach, where, body })));
  }

  /** Hands over what was found and forgets it: for a test that breaks a rule on purpose. */
  take(): readonly Violation[] {
    const taken = this.#list;
    this.#list = [];
    return taken;
  }

  /** @throws Error that lists every breach, with what was sent */
  assertNone(): void {
    if (this.#list.length === 0) return;
    throw new Error(`The bot broke Discord's rules:\n${this.#list.map(describe).join('\n')}`);
  }
}

function describe({ rule, where, path, message, body }: Violation): string {
  const place = path === '' ? where : `${where}, ${path}`;
  const sent = body === undefined ? '' : `\n    sent: ${JSON.stringify(body).slice(0, 2_000)}`;
  return `- [${rule}] ${place}: ${message}${sent}`;
}
