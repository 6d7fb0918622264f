import { afterEach, expect, test } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import type { Limits } from '../../src/workers/guard.ts';
import { type ReadingAside, readingAside } from '../../src/workers/readingAside.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const page = bytes(
  '<article><h1>The night ferry</h1><p>It leaves at nine.</p><p>Then not.</p><p>Never.</p></article>',
);
const opened: ReadingAside[] = [];

function aside(limits?: Partial<Limits>): ReadingAside {
  const made = readingAside(limits);
  opened.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

test('a file is read aside as it is read at home', async () => {
  const { article, problems } = await aside().readAside({ path: 'ferry.html', bytes: page });
  expect(problems).toEqual([]);
  expect(article).toMatchObject({ id: 'ferry', title: 'The night ferry', paragraphs: { length: 3 } });
});

test('what the server said of the encoding is believed', async () => {
  const latin = Buffer.from('Le café\n\nUn été.\n\nDeux étés.\n\nTrois.', 'latin1');
  const file = { path: 'a.txt', bytes: latin, contentType: 'text/plain; charset=ISO-8859-1' };
  const { article, problems } = await aside().readAside(file);
  expect(problems).toEqual([]);
  expect(article?.title).toBe('Le café');
});

test('a file that cannot be read is a problem of its own, not of the worker', async () => {
  const { article, problems } = await aside().readAside({ path: 'a.html', bytes: bytes('') });
  expect(article).toBeNull();
  expect(problems).toMatchObject([{ file: 'a.html', severity: 'unreadable' }]);
});

test('reading that takes too long is ended, and the next file is read', async () => {
  let endTime = () => {};
  const clock: Clock = {
    now: () => 0,
    after: (milliseconds, run) => {
      if (milliseconds === 10_000) endTime = run;
      return () => {};
    },
  };
  const { readAside } = aside({ clock });
  const reading = readAside({ path: 'a.html', bytes: page });
  endTime();
  await expect(reading).rejects.toThrow('Reading the file took longer than 10 seconds.');
  expect((await readAside({ path: 'a.html', bytes: page })).article?.title).toBe('The night ferry');
});

test('a worker that dies for want of memory is an error that says so, and the program lives', async () => {
  const paragraphs = bytes(`T${'\n\na'.repeat(19_000)}`);
  const { readAside } = aside({ memoryLimit: 12 });
  const reading = readAside({ path: 'a.txt', bytes: paragraphs });
  await expect(reading).rejects.toThrow('Reading the file took more memory than there is for one.');
});

test('what fills memory outside of the heap is ended too', async () => {
  let checks = 0;
  const hoard: Uint8Array[] = [];
  const clock: Clock = {
    now: () => 0,
    after: (milliseconds, run) => {
      if (milliseconds === 50 && checks++ === 0) {
        hoard.push(new Uint8Array(300_000_000).fill(1));
        queueMicrotask(run);
      }
      return () => {};
    },
  };
  const reading = aside({ clock, memoryLimit: 200 }).readAside({ path: 'a.html', bytes: page });
  await expect(reading).rejects.toThrow('took more memory');
});

test('once closed it opens again with the next file', async () => {
  const { readAside, close } = aside();
  await close();
  await readAside({ path: 'a.html', bytes: page });
  await close();
  expect((await readAside({ path: 'a.html', bytes: page })).article).not.toBeNull();
});
