import { expect, test } from 'vitest';
import { underway } from '../../src/discord/underway.ts';
import { heldClock } from './newsroom.ts';

/** Everything that waits for nothing but promises has happened. */
const settled = () => new Promise<void>((resolve) => setImmediate(resolve));

function piece() {
  let finish: () => void = () => {};
  const work = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { begin: () => work, finish: () => finish() };
}

test('the end waits for all that has begun, and nothing begins after it', async () => {
  const work = underway(heldClock());
  const [first, second] = [piece(), piece()];
  work.take(first.begin);
  work.take(second.begin);
  const seen: string[] = [];
  const ended = work.finish(10_000).then(() => seen.push('ended'));
  work.take(async () => void seen.push('late'));
  first.finish();
  await settled();
  expect(seen).toEqual([]);
  second.finish();
  await ended;
  expect(seen).toEqual(['ended']);
});

test('the end does not wait longer than it may', async () => {
  const clock = heldClock();
  const work = underway(clock);
  work.take(piece().begin);
  const ended = work.finish(10_000);
  clock.pass();
  await ended;
});
