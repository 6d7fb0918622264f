import type { ContentHash } from '../articles/article.ts';
import type { SourceFile } from '../articles/reader.ts';
import { systemClock } from '../clock.ts';
import type { Understood } from '../corpus/understand.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import type { Limits } from './guard.ts';
import { warmWorker } from './warmWorker.ts';

/** Reads files and understands their articles away from the program's own thread. */
export interface UnderstandingAside {
  /**
   * Does what `understand` does; one file at a time, by a worker that stays for a while.
   * @returns null for a short text, which is done sooner without
   * @throws UserError when it takes too long or too much memory, or the worker dies of it
   */
  understandAside(file: SourceFile, known: ContentHash | null): Promise<Understood> | null;
  /** Ends the worker, and what it is doing. */
  close(): Promise<void>;
}

/** What is sent to the worker. */
export interface ToUnderstand {
  readonly file: SourceFile;
  readonly known: ContentHash | null;
}

/** A text of so many bytes is understood in about twenty milliseconds. */
const SHORT = 5_000;
const PLAIN = /\.(?:md|txt)$/i;

/** @param limits as they are unless a test says otherwise */
export function understandingAside(limits: Partial<Limits> = {}): UnderstandingAside {
  const all = { ...USUAL, ...limits };
  const worker = warmWorker<ToUnderstand, Understood>({
    ...all,
    file: 'understandInWorker',
    heap: 512,
    failure: (why) => {
      const seconds = all.timeLimit / 1000;
      return new UserError(WHY[why](seconds), phrase('readingHint'));
    },
  });
  return {
    understandAside(file, known) {
      const isQuick = PLAIN.test(file.path) && file.bytes.length <= SHORT;
      return isQuick ? null : worker.take({ file, known });
    },
    close: () => worker.close(),
  };
}

const USUAL: Limits = { clock: systemClock, timeLimit: 60_000, memoryLimit: 1_024 };

const WHY = {
  tooSlow: (seconds: number) => phrase('readingTooSlow', { seconds }),
  tooBig: () => phrase('readingTooBig'),
  ended: () => phrase('readingBroke'),
} as const;
