import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer.ts';
import { loadReaders } from '../../src/articles/readers.ts';
import type { Clock } from '../../src/clock.ts';
import { type Corpus, emptyCorpus } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { createShelf } from '../../src/corpus/shelf.ts';
import type { Source } from '../../src/corpus/source.ts';
import { UserError } from '../../src/errors.ts';
import { silent } from '../../src/telemetry.ts';
import { asItStands } from '../asItStands.ts';
import { listening } from '../heard.ts';
import { saying } from '../saying.ts';
import { about, type Files, sourceOf } from './memory.ts';

const readers = await loadReaders();

/** A clock on which every look takes 5 ms. */
function slowClock(): Clock {
  let time = 0;
  return { now: () => (time += 5), after: () => () => {} };
}

/** A shelf over a folder in memory, and the folder. */
function shelfOver(files: Files) {
  const { telemetry, heard } = listening();
  const clock = slowClock();
  const folder: { source: Source } = { source: sourceOf(files) };
  const load = (previous: Corpus) =>
    loadCorpus({ source: folder.source, readers, maxFileBytes: 10_000, clock }, previous);
  return { shelf: createShelf(load, { clock, telemetry }), folder, files, heard };
}

/** A shelf whose loads end when the test says so. */
function shelfInSlowMotion() {
  const loads: { end(version: number): void; fail(error: unknown): void }[] = [];
  let running = 0;
  let most = 0;
  const load = async () => {
    running += 1;
    most = Math.max(most, running);
    try {
      return emptyCorpus(
        await new Promise<number>((end, fail) => {
          loads.push({ end, fail });
        }),
      );
    } finally {
      running -= 1;
    }
  };
  const shelf = createShelf(load, { clock: slowClock(), telemetry: silent });
  /** Lets everything go on that need not wait. */
  const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
  return { shelf, loads, settle, mostAtOnce: () => most };
}

describe('a reload', () => {
  test('says what was added, changed and removed, and how long it took', async () => {
    const { shelf, files } = shelfOver({ 'boat.md': about('boat'), 'ferry.md': about('ferry') });
    expect(await shelf.reload()).toMatchObject({
      added: ['boat', 'ferry'],
      changed: [],
      removed: [],
      kept: [],
    });
    files['boat.md'] = about('goat');
    files['sheep.md'] = about('sheep');
    delete files['ferry.md'];
    expect(await shelf.reload()).toMatchObject({
      added: ['sheep'],
      changed: [{ id: 'boat', paragraphs: [{ number: 1 }, { number: 2 }, { number: 3 }] }],
      removed: ['ferry'],
      failed: null,
      milliseconds: expect.toSatisfy((taken) => taken > 0),
    });
    expect(await shelf.reload()).toMatchObject({ added: [], changed: [], removed: [], kept: [] });
  });

  test('says which articles are kept because their files fail', async () => {
    const { shelf, files } = shelfOver({ 'boat.md': about('boat'), 'ferry.md': about('ferry') });
    await shelf.reload();
    files['boat.md'] = '';
    expect(await shelf.reload()).toMatchObject({ changed: [], removed: [], kept: ['boat'], failed: null });
    expect(shelf.current().problems).toMatchObject([{ file: 'boat.md' }]);
  });

  test.each([
    ['an empty folder', async () => []],
    ['a missing folder', () => Promise.reject(new UserError(asItStands('The folder is gone.')))],
    ['a folder that breaks', () => Promise.reject(new Error('a defect'))],
  ])('of %s changes nothing, and says why', async (_, list) => {
    const { shelf, folder } = shelfOver({ 'boat.md': about('boat') });
    await shelf.reload();
    const before = shelf.current();
    folder.source = { files: list };
    expect(await shelf.reload()).toMatchObject({
      failed: saying('.'),
      kept: ['boat'],
      removed: [],
    });
    expect(shelf.current()).toBe(before);
  });

  test('that breaks is in the log as a defect; one that somebody can mend is a warning', async () => {
    const { shelf, folder, heard } = shelfOver({});
    await shelf.reload();
    folder.source = { files: () => Promise.reject(new Error('a defect')) };
    await shelf.reload();
    expect(heard.map(({ level }) => level)).toEqual(['warn', 'error']);
  });

  test('leaves the version that a question began with as it was', async () => {
    const { shelf, files } = shelfOver({ 'boat.md': about('boat') });
    await shelf.reload();
    const { index } = shelf.current();
    files['boat.md'] = about('walrus');
    await shelf.reload();
    const ask = (corpus: Pick<Corpus, 'index'>, text: string) =>
      answerQuestion({ text }, corpus.index, silent).answer.kind;
    expect(ask({ index }, 'boat')).toBe('found');
    expect(ask(shelf.current(), 'boat')).toBe('notInArticle');
    expect(ask(shelf.current(), 'walrus')).toBe('found');
  });
});

describe('several reloads', () => {
  test('that come during one share the next, which sees what changed meanwhile', async () => {
    const { shelf, loads, settle } = shelfInSlowMotion();
    const first = shelf.reload();
    const [second, third] = [shelf.reload(), shelf.reload()];
    expect(loads).toHaveLength(1);
    loads[0]?.end(100);
    await first;
    await settle();
    expect(loads).toHaveLength(2);
    loads[1]?.end(200);
    expect(await second).toBe(await third);
    expect(shelf.current().loadedAt).toBe(200);
    await settle();
    expect(loads).toHaveLength(2);
  });

  test('never run at the same time, even when one is called as another ends', async () => {
    const { shelf, loads, settle, mostAtOnce } = shelfInSlowMotion();
    const all: Promise<unknown>[] = [shelf.reload().then(() => shelf.reload()), shelf.reload()];
    for (let turn = 0; turn < 6; turn += 1) {
      for (const load of loads) load.end(turn);
      if (turn === 1) all.push(shelf.reload());
      await settle();
    }
    await Promise.all(all);
    expect(mostAtOnce()).toBe(1);
  });

  test('after one that failed go on', async () => {
    const { shelf, loads, settle } = shelfInSlowMotion();
    const first = shelf.reload();
    const second = shelf.reload();
    loads[0]?.fail(new Error('a defect'));
    expect(await first).toMatchObject({ failed: saying('.') });
    await settle();
    loads[1]?.end(200);
    expect(await second).toMatchObject({ failed: null });
  });

  test('leave what serves in place until they are done', async () => {
    const { shelf, loads } = shelfInSlowMotion();
    const before = shelf.current();
    const reload = shelf.reload();
    expect(shelf.current()).toBe(before);
    loads[0]?.end(100);
    await reload;
    expect(shelf.current()).not.toBe(before);
  });
});
