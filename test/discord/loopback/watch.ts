/** Waits for things to become true, without asking again and again: it looks whenever something has happened. */
export class Watch {
  readonly #looks = new Set<() => void>();
  readonly #lastSent: () => string;

  /** @param lastSent says what the bot sent last, for the error */
  constructor(lastSent: () => string) {
    this.#lastSent = lastSent;
  }

  /** Something has happened. */
  notify(): void {
    for (const look of [...this.#looks]) look();
  }

  /**
   * Resolves with what `look` finds, as soon as it finds something.
   * @param what is waited for, in words
   * @param milliseconds until it is given up
   * @throws Error that says what was waited for, and what the bot sent last
   */
  until<T>(what: string, look: () => T | undefined, milliseconds = 10_000): Promise<T> {
    const { promise, resolve, reject } = withResolvers<T>();
    const attempt = () => {
      try {
        const found = look();
        if (found !== undefined) finish(() => resolve(found));
      } catch (error) {
        finish(() => reject(error));
      }
    };
    const timer = setTimeout(() => {
      finish(() => reject(new Error(`Waited ${milliseconds} ms for ${what}. ${this.#lastSent()}`)));
    }, milliseconds);
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      this.#looks.delete(attempt);
      settle();
    };
    this.#looks.add(attempt);
    attempt();
    return promise;
  }
}

interface Resolvers<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (reason: unknown) => void;
}

function withResolvers<T>(): Resolvers<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((fulfil, fail) => {
    resolve = fulfil;
    reject = fail;
  });
  return { promise, resolve, reject };
}
