import { parentPort, workerData } from 'node:worker_threads';
import { readArticle } from '../articles/read.ts';
import { loadReaders } from '../articles/readers.ts';

// What a worker does: it reads the file that it was started with, says what came of it, and ends.
parentPort?.postMessage(await readArticle(workerData, await loadReaders()));
