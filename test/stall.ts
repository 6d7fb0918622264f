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
  const took = performance.now() - begun;
  if (took >= STALL) expect(took / slowness(), 'milliseconds of work').toBeLessThan(STALL);
  return done;
}

/** Steps of a fixed work, and the milliseconds that they take where no other program has the processor. */
const [STEPS, USUAL] = [100_000_000, 500];

/** How many times as long everything takes at the moment as on an idle machine; at least 1. */
function slowness(): number {
  const begun = performance.now();
  let sum = 0;
  for (let step = 0; step < STEPS; step += 1) sum = (sum * 31 + step) % 65_537;
  expect(sum).toBeGreaterThanOrEqual(0);
  return Math.max(1, (performance.now() - begun) / USUAL);
}

/** Whether a hundred thousand characters of nothing but `piece` are read without a stall; gives up early. */
export async function isReadAtOnce(piece: string, read: (text: string) => unknown): Promise<void> {
  for (let length = 3_125; length <= 100_000; length *= 2) {
    const text = piece.repeat(length / piece.length);
    await withoutStall(() => read(text));
  }
}
