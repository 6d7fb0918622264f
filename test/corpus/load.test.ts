import { describe, expect, test } from 'vitest';
import { loadReaders } from '../../src/articles/readers.ts';
import type { Clock } from '../../src/clock.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { type Loading, loadCorpus } from '../../src/corpus/load.ts';
import type { Source } from '../../src/corpus/source.ts';
import { understand } from '../../src/corpus/understand.ts';
import { UserError } from '../../src/errors.ts';
import { phrase } from '../../src/words/phrase.ts';
import { asItStands } from '../asItStands.ts';
import { saying } from '../saying.ts';
import { about, type Files, sourceOf } from './memory.ts';

const readers = await loadReaders();
const clock: Clock = { now: () => 1_767_830_400_000, after: () => () => {} };

function load(source: Source, previous: Corpus | null = null): Promise<Corpus> {
  return loadCorpus({ source, readers, maxFileBytes: 1_000, clock }, previous);
}

function loadFiles(files: Files, previous: Corpus | null = null): Promise<Corpus> {
  return load(sourceOf(files), previous);
}

/** What serves: the ids, and a star behind those whose file fails now. */
function serving({ articles }: Corpus): string[] {
  return articles.map(({ id, outdated }) => (outdated ? `${id}*` : id));
}

describe('a corpus', () => {
  test('that follows another is asked over all its articles as one that is the first', async () => {
    const files = { 'boat.md': about('boat'), 'ferry.md': about('fairy') };
    const before = await loadFiles({ 'boat.md': about('boat'), 'ferry.md': about('ferry') });
    const [after, first] = [await loadFiles(files, before), await loadFiles(files)];
    const found = ({ index }: Corpus) => index.paragraphs.map(({ paragraph }) => paragraph.text);
    expect(found(after)).toEqual(found(first));
    expect((await loadFiles(files, after)).index).toBe(after.index);
  });

  test('is every article of its source, by id', async () => {
    const corpus = await loadFiles({
      'north/boat.md': about('boat'),
      'ferry.txt': 'Ferry\n\nA.\n\nB.\n\nC.',
    });
    expect(serving(corpus)).toEqual(['ferry', 'north/boat']);
    expect(corpus).toMatchObject({ problems: [], loadedAt: 1_767_830_400_000 });
  });

  test('has an index over all of them, and one over each', async () => {
    const { index, articles } = await loadFiles({ 'boat.md': about('boat'), 'ferry.md': about('ferry') });
    expect(index.paragraphs).toHaveLength(6);
    expect(articles.map((article) => article.index.paragraphs.length)).toEqual([3, 3]);
  });

  test('has a version that changes when an article does, and only then', async () => {
    const [one, again, changed, renamed] = await Promise.all([
      loadFiles({ 'boat.md': about('boat') }),
      loadFiles({ 'boat.md': `${about('boat')}\n\n` }),
      loadFiles({ 'boat.md': about('goat') }),
      loadFiles({ 'goat.md': about('boat') }),
    ]);
    expect(again.version).toBe(one.version);
    expect(changed.version).not.toBe(one.version);
    expect(renamed.version).not.toBe(one.version);
  });

  test('takes over what has not changed as it is, and reads what has anew', async () => {
    const before = await loadFiles({ 'boat.md': about('boat'), 'ferry.md': about('ferry') });
    const after = await loadFiles({ 'boat.md': about('boat'), 'ferry.md': about('fairy') }, before);
    expect(after.articles[0]?.analysis).toBe(before.articles[0]?.analysis);
    expect(after.articles[1]?.analysis.article.title).toBe('All about the fairy');
  });
});

describe('a file that fails', () => {
  const good = { 'boat.md': about('boat'), 'ferry.md': about('ferry') };
  const failures: readonly [string, string | null][] = [
    ['is empty', ''],
    ['has no text', '# Title'],
    ['cannot be opened', null],
    ['is too large', about('boat').repeat(20)],
    ['is no text', '\0\0\u0001\0'],
  ];

  test.each(failures)('because it %s stops no other, and is reported', async (_, content) => {
    const corpus = await loadFiles({ ...good, 'boat.md': content });
    expect(serving(corpus)).toEqual(['ferry']);
    expect(corpus.problems).toMatchObject([{ file: 'boat.md', severity: 'unreadable' }]);
    expect(corpus.problems[0]?.hint).not.toBe('');
  });

  test.each(failures)(
    'because it %s leaves the last version that could be read serving',
    async (_, content) => {
      const before = await loadFiles(good);
      const failing = await loadFiles({ ...good, 'boat.md': content }, before);
      expect(serving(failing)).toEqual(['boat*', 'ferry']);
      expect(failing.articles[0]?.analysis).toBe(before.articles[0]?.analysis);
      const failingStill = await loadFiles({ ...good, 'boat.md': content }, failing);
      expect(serving(failingStill)).toEqual(['boat*', 'ferry']);
      const mended = await loadFiles(good, failingStill);
      expect(serving(mended)).toEqual(['boat', 'ferry']);
    },
  );

  test('by its ending is reported with the endings that can be read', async () => {
    const { problems } = await loadFiles({ ...good, 'photo.png': 'x' });
    expect(problems).toMatchObject([{ file: 'photo.png', hint: saying('.md') }]);
  });

  test('by its size is never opened', async () => {
    const huge = { path: 'boat.md', size: 1_001, read: () => Promise.reject(new Error('it was opened')) };
    const { problems } = await load({ files: async () => [huge] });
    expect(problems).toMatchObject([{ file: 'boat.md', hint: saying('MAX_FILE_MB') }]);
  });

  test('is gone when it is deleted', async () => {
    const before = await loadFiles({ ...good, 'boat.md': '' }, await loadFiles(good));
    expect(serving(before)).toEqual(['boat*', 'ferry']);
    expect(serving(await loadFiles({ 'ferry.md': about('ferry') }, before))).toEqual(['ferry']);
  });
});

describe('two files with one id', () => {
  test('are reported, and the first by path serves', async () => {
    const corpus = await loadFiles({ 'boat.md': about('boat'), 'boat.txt': 'Goat\n\nA.\n\nB.\n\nC.' });
    expect(serving(corpus)).toEqual(['boat']);
    expect(corpus.articles[0]?.path).toBe('boat.md');
    expect(corpus.problems).toMatchObject([{ file: 'boat.txt', message: saying('boat.md') }]);
  });

  test('are none where one of them fails', async () => {
    const corpus = await loadFiles({ 'boat.md': '', 'boat.txt': 'Goat\n\nA.\n\nB.\n\nC.' });
    expect(corpus.articles[0]?.path).toBe('boat.txt');
  });

  test('are none in different folders', async () => {
    const corpus = await loadFiles({ 'a/boat.md': about('boat'), 'b/boat.md': about('goat') });
    expect(serving(corpus)).toEqual(['a/boat', 'b/boat']);
    expect(corpus.problems).toEqual([]);
  });
});

describe('a source', () => {
  test('that is empty gives no corpus, and says what to put there', async () => {
    await expect(loadFiles({})).rejects.toBeInstanceOf(UserError);
    await expect(loadFiles({})).rejects.toMatchObject({ hint: saying('.md') });
  });

  test('that cannot be listed gives none either', async () => {
    const source = { files: () => Promise.reject(new UserError(asItStands('The folder does not exist.'))) };
    await expect(load(source)).rejects.toThrow('does not exist');
  });
});

describe('an article that is understood aside', () => {
  const files = { 'boat.md': about('boat'), 'ferry.md': about('ferry') };

  test('serves like any other, and what is not left to the worker is understood here', async () => {
    const aside: Loading['aside'] = (file, known) =>
      file.path === 'boat.md' ? understand(file, readers, known) : null;
    const corpus = await loadCorpus(
      { source: sourceOf(files), readers, maxFileBytes: 1_000, clock, aside },
      null,
    );
    expect(serving(corpus)).toEqual(['boat', 'ferry']);
  });

  test('is kept as it was where that takes too much, and the report says why', async () => {
    const before = await loadFiles(files);
    const aside = async () => {
      throw new UserError(phrase('readingTooSlow', { seconds: 60 }), phrase('readingHint'));
    };
    const source = sourceOf({ ...files, 'boat.md': about('goat') });
    const after = await loadCorpus({ source, readers, maxFileBytes: 1_000, clock, aside }, before);
    expect(serving(after)).toEqual(['boat*', 'ferry*']);
    expect(after.problems[0]?.message).toEqual(saying('longer than 60 seconds'));
  });

  test('is indexed in steps between which others are answered', async () => {
    const text = `# Long\n\n${'Mara Voss sold the ferry to the harbour board on Tuesday.\n\n'.repeat(400)}`;
    const source = sourceOf({ 'long.md': text });
    let turns = 0;
    let counting = true;
    const count = () => {
      turns += 1;
      if (counting) setImmediate(count);
    };
    setImmediate(count);
    const analysis = await understand(
      { path: 'long.md', bytes: new TextEncoder().encode(text) },
      readers,
      null,
    );
    turns = 0;
    await loadCorpus({ source, readers, maxFileBytes: 1e6, clock, aside: async () => analysis }, null);
    counting = false;
    expect(turns).toBeGreaterThan(15);
  });
});
