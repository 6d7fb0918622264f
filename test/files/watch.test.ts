import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { watch as chokidar } from 'chokidar';
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
    /** Resolves at the next change, or at once where one has been seen and its time has not come. */
    async seen(): Promise<void> {
      if (waiting.size === 0) await this.seenAgain();
    },
    async seenAgain(): Promise<void> {
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
  const time = stoppedClock();
  let calls = 0;
  await mkdir(join(home, 'corpus', 'north'), { recursive: true });
  watch = await watchFolder(join(home, 'corpus'), () => calls++, time.clock);
  expect(time.waiting()).toBe(0);
  await writeFile(join(home, 'corpus', 'north', 'a.md'), 'A');
  await time.seen();
  const again = time.seenAgain();
  await writeFile(join(home, 'corpus', 'b.md'), 'B');
  await again;
  expect([calls, time.waiting()]).toEqual([0, 1]);
  time.goOn();
  expect(calls).toBe(1);
});

test('a folder that is made later is watched too', async () => {
  const time = stoppedClock();
  const corpus = join(home, 'data', 'corpus');
  let calls = 0;
  watch = await watchFolder(corpus, () => calls++, time.clock);
  await mkdir(corpus, { recursive: true });
  await time.seen();
  time.goOn();
  expect(calls).toBe(1);
});

test('a folder that is deleted and made again is watched on', async () => {
  const time = stoppedClock();
  const corpus = join(home, 'corpus');
  let calls = 0;
  await mkdir(corpus);
  watch = await watchFolder(corpus, () => calls++, time.clock);
  await rm(corpus, { recursive: true });
  await time.seen();
  time.goOn();
  await mkdir(corpus);
  await time.seen();
  time.goOn();
  expect(calls).toBe(2);
});

test('hidden files, and what stands beside the folder, do not count', async () => {
  const time = stoppedClock();
  const above = join(home, '.hidden-above');
  const corpus = join(above, 'corpus');
  await mkdir(corpus, { recursive: true });
  watch = await watchFolder(corpus, () => {}, time.clock);
  // Another watcher, begun later, is told later: when it has seen them all, the one under test has too.
  const everything = chokidar(above, { ignoreInitial: true });
  const paths = new Set<string>();
  await once(everything, 'ready');
  const seenAll = new Promise<void>((resolve) => {
    everything.on('all', (_event, path) => {
      paths.add(basename(path));
      if (paths.has('.draft.md') && paths.has('beside.md')) resolve();
    });
  });
  await writeFile(join(corpus, '.draft.md'), 'A');
  await writeFile(join(above, 'beside.md'), 'A');
  await seenAll;
  await everything.close();
  expect(time.waiting()).toBe(0);
});

test('a watch that was closed calls nothing any more', async () => {
  const time = stoppedClock();
  let calls = 0;
  watch = await watchFolder(home, () => calls++, time.clock);
  await writeFile(join(home, 'a.md'), 'A');
  await time.seen();
  await watch.close();
  time.goOn();
  expect(calls).toBe(0);
});
