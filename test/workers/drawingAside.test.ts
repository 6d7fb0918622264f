import { afterEach, expect, test } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { inLocale } from '../../src/words/language.ts';
import { type DrawingAside, drawingAside } from '../../src/workers/drawingAside.ts';
import type { Limits } from '../../src/workers/guard.ts';
import { cardOf, sizeOf } from '../pictures/drawing.ts';

const card = cardOf('The last boat leaves at nine.', { published: '2026-01-08' });
const opened: DrawingAside[] = [];

function aside(limits?: Partial<Limits>): DrawingAside {
  const made = drawingAside(limits);
  opened.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

test('a picture is drawn aside, in the language of whoever asked', async () => {
  const { drawAside } = aside();
  const [german, english] = await Promise.all([
    inLocale('de', () => drawAside(card, 1_024)),
    inLocale('en', () => drawAside(card, 1_024)),
  ]);
  expect(sizeOf(german?.png ?? new Uint8Array(24)).width).toBe(1_200);
  expect([german?.altText, english?.altText]).toEqual([
    expect.stringContaining('8. Januar 2026'),
    expect.stringContaining('8 January 2026'),
  ]);
});

test('what cannot be set is null from there too', async () => {
  expect(await aside().drawAside(cardOf('ᚠᚢᚦ'), 1_024)).toBeNull();
});

test('drawing that takes too long is ended, and the next picture is drawn', async () => {
  let endTime = () => {};
  const clock: Clock = {
    now: () => 0,
    after: (milliseconds, run) => {
      if (milliseconds === 5_000) endTime = run;
      return () => {};
    },
  };
  const { drawAside } = aside({ clock });
  const drawing = drawAside(card, 1_024);
  endTime();
  await expect(drawing).rejects.toThrow('Drawing took too long.');
  expect(await drawAside(card, 1_024)).not.toBeNull();
});

test('a worker that dies while it draws is an error, and the next picture is drawn by another', async () => {
  const { drawAside, close } = aside();
  const drawing = drawAside(card, 1_024);
  await close();
  await expect(drawing).rejects.toThrow('The worker ended while it drew.');
  expect(await drawAside(card, 1_024)).not.toBeNull();
});

test('a worker that is not needed for a while gives its memory back, and the next picture is drawn by another', async () => {
  const idle: (() => void)[] = [];
  const clock: Clock = {
    now: () => 0,
    after: (milliseconds, run) => {
      if (milliseconds === 600_000) idle.push(run);
      return () => {};
    },
  };
  const { rehearse, drawAside } = aside({ clock });
  await rehearse();
  expect(idle).toHaveLength(1);
  idle[0]?.();
  expect(await drawAside(card, 1_024)).not.toBeNull();
});
