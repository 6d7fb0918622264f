import { setImmediate as breathe } from 'node:timers/promises';

/** Does a work without a pause. */
export function atOnce<Done>(work: Generator<void, Done>): Done {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

/** A step is a sentence or a paragraph: so many take some ten milliseconds. */
const STEPS_AT_ONCE = 40;

/** Does a work a little at a time, so that those who ask meanwhile are answered. */
export async function littleByLittle<Done>(work: Generator<void, Done>): Promise<Done> {
  for (let count = 1; ; count += 1) {
    const step = work.next();
    if (step.done) return step.value;
    if (count % STEPS_AT_ONCE === 0) await breathe();
  }
}
