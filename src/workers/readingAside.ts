import { Worker } from 'node:worker_threads';
import type { Reading } from '../articles/read.ts';
import type { SourceFile } from '../articles/reader.ts';
import { systemClock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { type Phrase, phrase } from '../words/phrase.ts';
import { guard, type Limits } from './guard.ts';
import { createTurns } from './turns.ts';
import { workerFile } from './workerFile.ts';

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

const MAX_WORKERS = 2;

/** @param limits as they are unless a test says otherwise */
export function readingAside(limits: Partial<Limits> = {}): ReadingAside {
  const turns = createTurns(MAX_WORKERS);
  const running = new Set<Worker>();
  return {
    readAside: (file) => turns.take(() => readInWorker(file, running, { ...USUAL, ...limits })),
    async close() {
      await Promise.all(Array.from(running, (worker) => worker.terminate()));
    },
  };
}

const USUAL: Limits = { clock: systemClock, timeLimit: 10_000, memoryLimit: 512 };

async function readInWorker(file: SourceFile, running: Set<Worker>, limits: Limits): Promise<Reading> {
  const worker = new Worker(workerFile('readInWorker'), {
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
      callOff = guard(limits, (why) => {
        const seconds = limits.timeLimit / 1000;
        reject(refused(why === 'tooSlow' ? phrase('readingTooSlow', { seconds }) : phrase('readingTooBig')));
      });
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

function whyItDied(error: unknown): UserError {
  const isForWantOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return refused(phrase(isForWantOfMemory ? 'readingTooBig' : 'readingBroke'));
}

function refused(wrong: Phrase): UserError {
  return new UserError(wrong, phrase('readingHint'));
}
