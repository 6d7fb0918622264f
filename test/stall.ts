import { expect } from 'vitest';

/**
 * Milliseconds of the clock: many times what the work takes on a slow and busy machine, and less than it takes
 * once its time grows with the square of its input.
 */
const STALL = 10_000;

/** Does the work, and fails where it would have held the program up. */
export async function withoutStall<Done>(work: () => Done | Promise<Done>): Promise<Done> {
  const begun = performance.now();
  const done = await work();
  expect(performance.now() - begun, 'milliseconds of work').toBeLessThan(STALL);
  return done;
}

/** Whether a hundred thousand characters of nothing but `piece` are read without a stall; gives up early. */
export async function isReadAtOnce(piece: string, read: (text: string) => unknown): Promise<void> {
  for (let length = 3_125; length <= 100_000; length *= 2) {
    const text = piece.repeat(length / piece.length);
    await withoutStall(() => read(text));
  }
}
