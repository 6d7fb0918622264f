import { parentPort } from 'node:worker_threads';
import { draw } from '../pictures/draw.ts';
import { inLocale } from '../words/language.ts';
import type { Drawing } from './drawingAside.ts';

// What a worker does: it draws what it is sent, one after the other, and says what came of it.
parentPort?.on('message', ({ picture, longestAlt, language }: Drawing) => {
  parentPort?.postMessage(inLocale(language, () => draw(picture, longestAlt)));
});
