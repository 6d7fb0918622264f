import { afterEach, expect, test } from 'vitest';
import { loadReaders } from '../../src/articles/readers.ts';
import type { Clock } from '../../src/clock.ts';
import { understand } from '../../src/corpus/understand.ts';
import type { Limits } from '../../src/workers/guard.ts';
import { type UnderstandingAside, understandingAside } from '../../src/workers/understandingAside.ts';

const paragraph =
  'Mara Voss, the harbour master, said on Tuesday that “the last boat leaves at nine”. Nobody has denied it.\n\n';
const long = {
  path: 'ferry.md',
  bytes: new TextEncoder().encode(`# The night ferry\n\n${paragraph.repeat(60)}`),
};
const opened: UnderstandingAside[] = [];

function aside(limits?: Partial<Limits>): UnderstandingAside {
  const made = understandingAside(limits);
  opened.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

test('a long article is understood aside as it is here', async () => {
  const here = await understand(long, await loadReaders(), null);
  expect(here.analysis?.quotations).toHaveLength(60);
  expect(await aside().understandAside(long, null)).toEqual(here);
});

test('an article that is known is read, and not understood again', async () => {
  const { article } = await understand(long, await loadReaders(), null);
  const again = await aside().understandAside(long, article?.hash ?? null);
  expect(again).toMatchObject({ article, analysis: null });
});

test('a short text is left to this thread; a page never is', async () => {
  const bytes = new TextEncoder().encode(`# The night ferry\n\n${paragraph.repeat(3)}`);
  const { understandAside } = aside();
  expect(understandAside({ path: 'ferry.md', bytes }, null)).toBeNull();
  const page = {
    path: 'ferry.html',
    bytes: new TextEncoder().encode('<h1>Ferry</h1><article><p>It leaves.'),
  };
  expect((await understandAside(page, null))?.article?.title).toBe('Ferry');
});

test('what takes too long is ended with a reason, and the next file is understood', async () => {
  let endTime = () => {};
  const clock: Clock = {
    now: () => 0,
    after: (milliseconds, run) => {
      if (milliseconds === 60_000) endTime = run;
      return () => {};
    },
  };
  const { understandAside } = aside({ clock });
  const first = understandAside(long, null);
  endTime();
  await expect(first).rejects.toThrow('Reading the file took longer than 60 seconds.');
  expect((await understandAside(long, null))?.article?.title).toBe('The night ferry');
});
