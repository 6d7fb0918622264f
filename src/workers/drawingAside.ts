import { systemClock } from '../clock.ts';
import type { Picture } from '../command/reply.ts';
import type { Drawn } from '../pictures/draw.ts';
import { currentLanguage, type Language } from '../words/language.ts';
import type { Limits } from './guard.ts';
import { warmWorker } from './warmWorker.ts';

/** Draws pictures away from the program's own thread. */
export interface DrawingAside {
  /**
   * Draws as `draw` does, in the language of whoever is answered. One is drawn at a time, by a worker that stays for
   * a while, so that it need not open its fonts anew.
   * @param longestAlt characters
   * @throws Error when drawing takes too long or too much memory, or the worker dies of it
   */
  drawAside(picture: Picture, longestAlt: number): Promise<Drawn | null>;
  /**
   * Makes ready what the first picture takes, so that nobody waits for it.
   * @throws Error as `drawAside` does
   */
  rehearse(): Promise<void>;
  /** Ends the worker, and what it is drawing. */
  close(): Promise<void>;
}

/** What is sent to the worker. */
export type DrawingTask =
  | {
      readonly does: 'draw';
      readonly picture: Picture;
      readonly longestAlt: number;
      readonly language: Language;
    }
  | { readonly does: 'rehearse' };

/** @param limits as they are unless a test says otherwise */
export function drawingAside(limits: Partial<Limits> = {}): DrawingAside {
  const worker = warmWorker<DrawingTask, Drawn | null>({
    ...USUAL,
    ...limits,
    file: 'drawInWorker',
    heap: 128,
    failure: (why) => new Error(WHY[why]),
  });
  return {
    drawAside: (picture, longestAlt) =>
      worker.take({ does: 'draw', picture, longestAlt, language: currentLanguage() }),
    async rehearse() {
      await worker.take({ does: 'rehearse' });
    },
    close: () => worker.close(),
  };
}

const USUAL: Limits = { clock: systemClock, timeLimit: 5_000, memoryLimit: 256 };

const WHY = {
  tooSlow: 'Drawing took too long.',
  tooBig: 'Drawing took too much memory.',
  ended: 'The worker ended while it drew.',
} as const;
