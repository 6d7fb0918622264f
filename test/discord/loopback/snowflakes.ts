import type { Clock } from '../../../src/clock.ts';

const DISCORD_EPOCH = 1_420_070_400_000;
const FOUNDED = Date.UTC(2023, 0, 2) - DISCORD_EPOCH;
const AN_HOUR = 3_600_000;

/** Makes ids as Discord does: milliseconds since 2015 in the upper bits, unique, and growing. */
export class Snowflakes {
  readonly #clock: Clock;
  #settled = 0;
  #sequence = 0n;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** An id for what stood before the test began (servers, people, channels): the same in every run. */
  settled(): string {
    this.#settled += 1;
    return String(BigInt(FOUNDED + this.#settled * AN_HOUR) << 22n);
  }

  /** An id for what happens now (messages, interactions); bots read its age from it. */
  next(): string {
    this.#sequence += 1n;
    return String((BigInt(this.#clock.now() - DISCORD_EPOCH) << 22n) + this.#sequence);
  }
}
