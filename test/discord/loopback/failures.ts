import type { ApiAnswer } from './api.ts';

/** A failure that a test wants. */
export interface Failure {
  /** `POST /channels/:channel/messages`, or an expression for the method and path as sent. */
  readonly route: string | RegExp;
  /** Default: 500. With 0 the connection breaks without an answer. */
  readonly status?: number;
  readonly body?: unknown;
  /** Seconds that a 429 asks to wait. Default: 0.05. */
  readonly retryAfter?: number;
  /** Who is over the limit, for a 429. Default: `user`. */
  readonly scope?: 'user' | 'global' | 'shared';
  /** How many requests fail. Default: 1. */
  readonly times?: number;
}

/** The failures that are still to come. */
export class Failures {
  readonly #pending: { readonly failure: Failure; left: number }[] = [];
  readonly #known: ReadonlySet<string>;

  /** @param known the names of all routes */
  constructor(known: Iterable<string>) {
    this.#known = new Set(known);
  }

  /** @throws Error when there is no such route */
  add(failure: Failure): void {
    if (typeof failure.route === 'string' && !this.#known.has(failure.route)) {
      throw new Error(`No route is called ${failure.route}. There are:\n${[...this.#known].join('\n')}`);
    }
    this.#pending.push({ failure, left: failure.times ?? 1 });
  }

  /** The answer with which a request is to fail, or null. */
  take(route: string, request: string): ApiAnswer | null {
    const next = this.#pending.find(
      ({ failure, left }) =>
        left > 0 &&
        (typeof failure.route === 'string' ? failure.route === route : failure.route.test(request)),
    );
    if (next === undefined) return null;
    next.left -= 1;
    return answerOf(next.failure);
  }
}

function answerOf({ status = 500, body, retryAfter = 0.05, scope = 'user' }: Failure): ApiAnswer {
  if (status !== 429) return { status, body: body ?? { message: `${status}: simulated`, code: 0 } };
  return {
    status,
    body: body ?? {
      message: 'You are being rate limited.',
      retry_after: retryAfter,
      global: scope === 'global',
    },
    headers: {
      'retry-after': String(retryAfter),
      'x-ratelimit-scope': scope,
      ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
    },
  };
}
