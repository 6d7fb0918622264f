import { parentPort } from 'node:worker_threads';
import { loadReaders } from '../articles/readers.ts';
import { understand } from '../corpus/understand.ts';
import type { ToUnderstand } from './understandingAside.ts';

const readers = loadReaders();

// What a worker does: it reads and understands what it is sent, one after the other, and says what came of it.
parentPort?.on('message', async ({ file, known }: ToUnderstand) => {
  parentPort?.postMessage(await understand(file, await readers, known));
});
