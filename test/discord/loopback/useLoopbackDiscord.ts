import { afterEach, beforeEach } from 'vitest';
import { type LoopbackDiscord, type LoopbackOptions, startLoopbackDiscord } from './discord.ts';

/**
 * A fresh loopback Discord for each test of a file. A test fails when its bot broke a rule of Discord's.
 * Stop the bot in an `afterEach` that is registered later: those run first.
 */
export function useLoopbackDiscord(options: LoopbackOptions = {}): { readonly discord: LoopbackDiscord } {
  let current: LoopbackDiscord | null = null;
  beforeEach(async () => {
    current = await startLoopbackDiscord(options);
  });
  afterEach(async () => {
    const ended = current;
    current = null;
    await ended?.close();
    ended?.assertNoViolations();
  });
  return {
    get discord(): LoopbackDiscord {
      if (current === null) throw new Error('There is a Discord only while a test runs');
      return current;
    },
  };
}
