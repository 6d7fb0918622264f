import type { Clock } from '../clock.ts';

/** What a work in a worker may take. */
export interface Limits {
  readonly clock: Clock;
  /** Milliseconds. */
  readonly timeLimit: number;
  /** Megabytes that the program may grow by meanwhile. */
  readonly memoryLimit: number;
}

const MEMORY_CHECK = 50; // Milliseconds.

/**
 * Refuses what takes too long, or fills memory outside of JavaScript's heap, which Node's own limits do not cover.
 * @returns a function that calls it off
 */
export function guard(
  { clock, timeLimit, memoryLimit }: Limits,
  refuse: (why: 'tooSlow' | 'tooBig') => void,
): () => void {
  const most = process.memoryUsage.rss() + memoryLimit * 1_000_000;
  const callOffTime = clock.after(timeLimit, () => refuse('tooSlow'));
  let callOffCheck = clock.after(MEMORY_CHECK, check);
  function check(): void {
    if (process.memoryUsage.rss() > most) refuse('tooBig');
    else callOffCheck = clock.after(MEMORY_CHECK, check);
  }
  return () => {
    callOffTime();
    callOffCheck();
  };
}
