import { parentPort } from 'node:worker_threads';
import { type Drawn, draw } from '../pictures/draw.ts';
import { rehearseDrawing } from '../pictures/rehearse.ts';
import { inLocale } from '../words/language.ts';
import type { DrawingTask } from './drawingAside.ts';

// What a worker does: it draws what it is sent, one after the other, and says what came of it.
parentPort?.on('message', (task: DrawingTask) => {
  parentPort?.postMessage(take(task));
});

function take(task: DrawingTask): Drawn | null {
  if (task.does === 'draw') return inLocale(task.language, () => draw(task.picture, task.longestAlt));
  rehearseDrawing();
  return null;
}
