import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { type Watch, watchFolder } from '../../src/files/watch.ts';

let home: string;
let watch: Watch | undefined;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'pilcrow-'));
});
afterEach(async () => {
  await watch?.close();
  await rm(home, { recursive: true, force: true });
});

/** A clock that stands still until it is told to go on. */
function stoppedClock() {
  const waiting = new Map<number, () => void>();
  let set = 0;
  let wake = (): void => {};
  const clock: Clock = {
    now: () => 0,
    after(milliseconds, run) {
      expect(milliseconds).toBe(300);
      const timer = ++set;
      waiting.set(timer, run);
      wake();
      return () => waiting.delete(timer);
    },
  };
  return {
    clock,
    /** Resolves when something has been seen since the last call. */
    async seen(): Promise<void> {
      if (waiting.size > 0) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    },
    waiting: () => waiting.size,
    goOn(): void {
      const due = [...waiting.values()];
      waiting.clear();
      for (const run of due) run();
    },
  };
}

test('changes in the folder and below are called out once they have settled', async () => {
  const { clock, seen, waiting, goOn } = stoppedClock();
  let calls = 0;
  await mkdir(join(home, 'corpus', 'north'), { recursive: true });
  watch = await watchFolder(join(home, 'corpus'), () => calls++, clock);
  expect(waiting()).toBe(0);
  await writeFile(join(home, 'corpus', 'north', 'a.md'), 'A');
  await writeFile(join(home, 'corpus', 'b.md'), 'B');
  await seen();
  expect(calls).toBe(0);
  expect(waiting()).toBe(1);
  goOn();
  expect(calls).toBe(1);
});

test('a folder that is made later is watched too', async () => {
  const { clock, seen, goOn } = stoppedClock();
  const corpus = join(home, 'data', 'corpus');
  let calls = 0;
  watch = await watchFolder(corpus, () => calls++, clock);
  await mkdir(corpus, { recursive: true });
  await seen();
  goOn();
  expect(calls).toBe(1);
});

test('a folder that is deleted and made again is watched on', async () => {
  const { clock, seen, goOn } = stoppedClock();
  const corpus = join(home, 'corpus');
  let calls = 0;
  await mkdir(corpus);
  watch = await watchFolder(corpus, () => calls++, clock);
  await rm(corpus, { recursive: true });
  await seen();
  goOn();
  await mkdir(corpus);
  await seen();
  goOn();
  expect(calls).toBe(2);
});

test('hidden files, and what stands beside the folder, do not count', async () => {
  const { clock, seen, waiting } = stoppedClock();
  const corpus = join(home, '.hidden-above', 'corpus');
  await mkdir(corpus, { recursive: true });
  const order: string[] = [];
  const noting: Clock = {
    now: () => 0,
    after(milliseconds, run) {
      order.push('seen');
      return clock.after(milliseconds, run);
    },
  };
  watch = await watchFolder(corpus, () => {}, noting);
  await writeFile(join(corpus, '.draft.md'), 'A');
  await writeFile(join(home, '.hidden-above', 'beside.md'), 'A');
  await writeFile(join(corpus, 'a.md'), 'A');
  await seen();
  await watch.close();
  expect(order).toEqual(['seen']);
  expect(waiting()).toBe(0);
});

test('a watch that was closed calls nothing any more', async () => {
  const { clock, seen, goOn } = stoppedClock();
  let calls = 0;
  watch = await watchFolder(home, () => calls++, clock);
  await writeFile(join(home, 'a.md'), 'A');
  await seen();
  await watch.close();
  goOn();
  expect(calls).toBe(0);
});
