import { Worker } from 'node:worker_threads';
import type { Reading } from '../articles/read.ts';
import type { SourceFile } from '../articles/reader.ts';
import { type Clock, systemClock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { type Phrase, phrase } from '../words/phrase.ts';
import { createTurns } from './turns.ts';

/** Reads files that strangers sent, away from the program's own thread. */
export interface ReadingAside {
  /**
   * Reads a file as `readArticle` does, in a worker of its own, so that nothing stays behind of it.
   * @throws UserError when reading takes too long or too much memory, or the worker dies of it
   */
  readAside(file: SourceFile): Promise<Reading>;
  /** Ends the workers, and what they are reading. */
  close(): Promise<void>;
}

export interface ReadingLimits {
  readonly clock?: Clock;
  /** Milliseconds for a file, from when its worker starts. */
  readonly timeLimit?: number;
  /** Megabytes that the program may grow by while a file is read. */
  readonly memoryLimit?: number;
}

const MAX_WORKERS = 2;

/** @param limits as they are unless a test says otherwise */
export function readingAside(limits: ReadingLimits = {}): ReadingAside {
  const turns = createTurns(MAX_WORKERS);
  const running = new Set<Worker>();
  return {
    readAside: (file) => turns.take(() => readInWorker(file, running, { ...USUAL, ...limits })),
    async close() {
      await Promise.all(Array.from(running, (worker) => worker.terminate()));
    },
  };
}

const USUAL: Required<ReadingLimits> = { clock: systemClock, timeLimit: 10_000, memoryLimit: 512 };

async function readInWorker(
  file: SourceFile,
  running: Set<Worker>,
  limits: Required<ReadingLimits>,
): Promise<Reading> {
  const worker = new Worker(workerFile(), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: limits.memoryLimit / 2, maxYoungGenerationSizeMb: 32 },
    // What reads strangers' files need not know the bot's token, and has nothing to say.
    env: {},
    stdout: true,
    stderr: true,
  });
  running.add(worker);
  let callOff = () => {};
  try {
    return await new Promise<Reading>((resolve, reject) => {
      callOff = guard(limits, reject);
      worker.once('message', resolve);
      worker.once('error', (error) => reject(whyItDied(error)));
      worker.once('exit', () => reject(refused(phrase('readingBroke'))));
    });
  } finally {
    callOff();
    running.delete(worker);
    await worker.terminate();
  }
}

/** Workers run what the build made, for a program that runs from its sources too. */
function workerFile(): URL {
  const isBuilt = import.meta.url.endsWith('.js');
  return new URL(isBuilt ? './readInWorker.js' : '../../dist/src/workers/readInWorker.js', import.meta.url);
}

const MEMORY_CHECK = 50; // Milliseconds.

/**
 * Refuses what takes too long, or fills memory outside of JavaScript's heap, which Node's own limits do not cover.
 * @returns a function that calls it off
 */
function guard(
  { clock, timeLimit, memoryLimit }: Required<ReadingLimits>,
  refuse: (why: UserError) => void,
): () => void {
  const most = process.memoryUsage.rss() + memoryLimit * 1_000_000;
  const callOffTime = clock.after(timeLimit, () => {
    refuse(refused(phrase('readingTooSlow', { seconds: timeLimit / 1000 })));
  });
  let callOffCheck = clock.after(MEMORY_CHECK, check);
  function check(): void {
    if (process.memoryUsage.rss() > most) refuse(refused(phrase('readingTooBig')));
    else callOffCheck = clock.after(MEMORY_CHECK, check);
  }
  return () => {
    callOffTime();
    callOffCheck();
  };
}

function whyItDied(error: unknown): UserError {
  const isForWantOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return refused(phrase(isForWantOfMemory ? 'readingTooBig' : 'readingBroke'));
}

function refused(wrong: Phrase): UserError {
  return new UserError(wrong, phrase('readingHint'));
}
