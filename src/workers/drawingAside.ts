import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { systemClock } from '../clock.ts';
import type { Picture } from '../command/reply.ts';
import type { Drawn } from '../pictures/draw.ts';
import { currentLanguage, type Language } from '../words/language.ts';
import { guard, type Limits } from './guard.ts';
import { createTurns } from './turns.ts';
import { workerFile } from './workerFile.ts';

/** Draws pictures away from the program's own thread. */
export interface DrawingAside {
  /**
   * Draws as `draw` does, in the language of whoever is answered. One is drawn at a time, by a worker that stays for a
   * while, so that it need not open its fonts anew.
   * @param longestAlt characters
   * @throws Error when drawing takes too long or too much memory, or the worker dies of it
   */
  drawAside(picture: Picture, longestAlt: number): Promise<Drawn | null>;
  /** Ends the worker, and what it is drawing. */
  close(): Promise<void>;
}

/** What is sent to the worker. */
export interface Drawing {
  readonly picture: Picture;
  readonly longestAlt: number;
  readonly language: Language;
}

/** @param limits as they are unless a test says otherwise */
export function drawingAside(limits: Partial<Limits> = {}): DrawingAside {
  const all = { ...USUAL, ...limits };
  const turns = createTurns(1);
  let worker: Worker | undefined;
  let callOffEnd = () => {};
  async function end(): Promise<void> {
    callOffEnd();
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  }
  async function drawNow(drawing: Drawing): Promise<Drawn | null> {
    callOffEnd();
    worker ??= startWorker((ended) => {
      if (worker === ended) worker = undefined;
    });
    try {
      return await drawIn(worker, drawing, all);
    } catch (error) {
      await end();
      throw error;
    } finally {
      if (worker) callOffEnd = all.clock.after(IDLE, () => void end());
    }
  }
  return {
    drawAside(picture, longestAlt) {
      const language = currentLanguage();
      return turns.take(() => drawNow({ picture, longestAlt, language }));
    },
    close: end,
  };
}

const USUAL: Limits = { clock: systemClock, timeLimit: 5_000, memoryLimit: 256 };
/** Milliseconds after which a worker without work gives its memory back. */
const IDLE = 10 * 60_000;

function startWorker(onEnd: (worker: Worker) => void): Worker {
  const worker = new Worker(workerFile('drawInWorker'), {
    resourceLimits: { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 32 },
    // What draws strangers' words need not know the bot's token, and has nothing to say.
    env: {},
    stdout: true,
    stderr: true,
  });
  worker.once('exit', () => onEnd(worker));
  // Of one that dies without work, the next drawing is told nothing: it starts another.
  worker.on('error', () => {});
  // It is no reason for the program to go on.
  worker.unref();
  return worker;
}

async function drawIn(worker: Worker, drawing: Drawing, limits: Limits): Promise<Drawn | null> {
  const waiting = new AbortController();
  let callOff = () => {};
  try {
    const refused = new Promise<never>((_, reject) => {
      callOff = guard(limits, (why) => reject(new Error(WHY[why])));
    });
    const ended = once(worker, 'exit', waiting).then(() => Promise.reject(new Error(WHY.ended)));
    // An error of the worker's comes out of `once`.
    const answered = once(worker, 'message', waiting).then(([drawn]): Drawn | null => drawn);
    worker.postMessage(drawing);
    return await Promise.race([answered, ended, refused]);
  } finally {
    callOff();
    waiting.abort();
  }
}

const WHY = {
  tooSlow: 'Drawing took too long.',
  tooBig: 'Drawing took too much memory.',
  ended: 'The worker ended while it drew.',
} as const;
