import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { guard, type Limits } from './guard.ts';
import { createTurns } from './turns.ts';
import { workerFile } from './workerFile.ts';

/** A worker that does one task after another, and stays, so that it need not get ready anew. */
export interface WarmWorker<Task, Done> {
  /** @throws Error what `failure` makes of it, when the task takes too much, or the worker dies of it */
  take(task: Task): Promise<Done>;
  /** Ends the worker, and what it is doing. It starts again with the next task. */
  close(): Promise<void>;
}

export type WhyNot = 'tooSlow' | 'tooBig' | 'ended';

export interface WarmWorkerOptions extends Limits {
  /** The name of the file in here that the worker runs: it answers each message with one. */
  readonly file: string;
  /** Megabytes of JavaScript's heap. */
  readonly heap: number;
  readonly failure: (why: WhyNot) => Error;
}

/** Milliseconds after which a worker without work gives its memory back. */
const IDLE = 10 * 60_000;

export function warmWorker<Task, Done>(options: WarmWorkerOptions): WarmWorker<Task, Done> {
  const turns = createTurns(1);
  let worker: Worker | undefined;
  let callOffEnd = () => {};
  async function end(): Promise<void> {
    callOffEnd();
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  }
  async function doNow(task: Task): Promise<Done> {
    callOffEnd();
    worker ??= start(options, (ended) => {
      if (worker === ended) worker = undefined;
    });
    try {
      return await doIn<Task, Done>(worker, task, options);
    } catch (error) {
      await end();
      throw error;
    } finally {
      if (worker) callOffEnd = options.clock.after(IDLE, () => void end());
    }
  }
  return { take: (task) => turns.take(() => doNow(task)), close: end };
}

function start({ file, heap }: WarmWorkerOptions, onEnd: (worker: Worker) => void): Worker {
  const worker = new Worker(workerFile(file), {
    resourceLimits: { maxOldGenerationSizeMb: heap, maxYoungGenerationSizeMb: 32 },
    // What works on strangers' words need not know the bot's token, and has nothing to say.
    env: {},
    stdout: true,
    stderr: true,
  });
  worker.once('exit', () => onEnd(worker));
  // Of one that dies without work, the next task is told nothing: it starts another.
  worker.on('error', () => {});
  // It is no reason for the program to go on.
  worker.unref();
  return worker;
}

async function doIn<Task, Done>(worker: Worker, task: Task, options: WarmWorkerOptions): Promise<Done> {
  const { failure } = options;
  const waiting = new AbortController();
  let callOff = () => {};
  try {
    const refused = new Promise<never>((_, reject) => {
      callOff = guard(options, (why) => reject(failure(why)));
    });
    const ended = once(worker, 'exit', waiting).then(() => Promise.reject(failure('ended')));
    const answered = once(worker, 'message', waiting).then(
      ([done]): Done => done,
      (error: unknown) => Promise.reject(failure(isForWantOfMemory(error) ? 'tooBig' : 'ended')),
    );
    worker.postMessage(task);
    return await Promise.race([answered, ended, refused]);
  } finally {
    callOff();
    waiting.abort();
  }
}

function isForWantOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
