import { describe, expect, test } from 'vitest';
import { articleId, readArticle } from '../../src/articles/read.ts';
import type { Draft, Reader } from '../../src/articles/reader.ts';
import { loadReaders } from '../../src/articles/readers.ts';
import { UserError } from '../../src/errors.ts';
import { asItStands } from '../asItStands.ts';
import { saying } from '../saying.ts';
import { read } from './everyReader.ts';

function readerOf(make: () => Draft): Reader {
  return { endings: ['x'], read: make };
}

function draft(...texts: string[]): Draft {
  return {
    title: 'Ferry',
    head: {},
    blocks: texts.map((text) => ({ kind: 'body', section: [], text })),
    problems: [],
  };
}

const file = { path: 'a.x', bytes: Uint8Array.of(1) };

test('an id is the path without its ending', () => {
  expect(['ferry.md', 'a/b.c/ferry.v2.txt', 'a.b/ferry', '.md'].map(articleId)).toEqual([
    'ferry',
    'a/b.c/ferry.v2',
    'a.b/ferry',
    '.md',
  ]);
});

test('endings are known in capitals too', async () => {
  expect((await read('FERRY.TXT', 'Ferry\n\nA.\n\nB.\n\nC.')).article?.title).toBe('Ferry');
});

describe('a file with an ending that nothing reads', () => {
  test.each(['ferry.odt', 'ferry', 'md', 'a.md/ferry'])(
    '%s is refused, and told which would do',
    async (path) => {
      const { article, problems } = await read(path, 'Ferry\n\nA.');
      expect(article).toBeNull();
      expect(problems).toMatchObject([{ severity: 'unreadable', hint: expect.stringContaining('.md') }]);
    },
  );
});

test('blocks are trimmed, numbered from 1, and the empty ones dropped', async () => {
  const { article } = await readArticle(file, [readerOf(() => draft(' A. ', '\n', 'B.', '', 'C.'))]);
  expect(article?.paragraphs.map(({ number, text }) => [number, text])).toEqual([
    [1, 'A.'],
    [2, 'B.'],
    [3, 'C.'],
  ]);
});

test('a reader that throws makes a problem, its message in it', async () => {
  const broken = readerOf(() => {
    throw new Error('no such luck');
  });
  const { article, problems } = await readArticle(file, [broken]);
  expect(article).toBeNull();
  expect(problems).toMatchObject([
    { file: 'a.x', severity: 'unreadable', message: saying('Reading it failed: no such luck') },
  ]);
});

test('what a reader asks of the user is passed on as it is', async () => {
  const refusing = readerOf(() => {
    throw new UserError(asItStands('It is locked.'), asItStands('Unlock it.'));
  });
  const { problems } = await readArticle(file, [refusing]);
  expect(problems).toEqual([
    {
      file: 'a.x',
      severity: 'unreadable',
      message: asItStands('It is locked.'),
      hint: asItStands('Unlock it.'),
    },
  ]);
});

describe('an article that somebody should look at', () => {
  async function doubts(text: string): Promise<string[]> {
    const { article, problems } = await read('a.txt', text);
    expect(article).not.toBeNull();
    return problems.map(({ line, severity, message }) => `${severity} ${line ?? '-'} ${message}`);
  }

  test('has fewer than three paragraphs', async () => {
    expect(await doubts('Ferry\n\nA.')).toEqual(['doubtful - The article has only one paragraph.']);
    expect(await doubts('Ferry\n\nA.\n\nB.')).toEqual(['doubtful - The article has only 2 paragraphs.']);
  });

  test('has characters that were lost', async () => {
    expect(await doubts('Ferry\n\nA.\n\nB\uFFFD.\n\nC.')).toEqual([
      'doubtful 5 Paragraph 2 contains characters that were lost when the file was saved (\uFFFD).',
    ]);
  });

  test('says a paragraph twice', async () => {
    expect(await doubts('Ferry\n\nA.\n\nB.\n\nA.')).toEqual([
      'doubtful 7 Paragraph 3 is the same as paragraph 1.',
    ]);
  });

  test('has a paragraph for a title', async () => {
    expect(await doubts(`${'word '.repeat(80)}\n\nA.\n\nB.\n\nC.`)).toEqual([
      expect.stringMatching(/^doubtful - The title is \d+ characters long/),
    ]);
  });
});

test('the hash changes with everything that is shown or searched, and with nothing else', async () => {
  const variants = [
    draft('A.', 'B.', 'C.'),
    { ...draft('A.', 'B.', 'C.'), title: 'Boat' },
    draft('A.', 'C.', 'B.'),
    draft('A.', 'B. C.', 'D.'),
    { ...draft('A.', 'B.', 'C.'), head: { author: 'V' } },
    { ...draft('A.', 'B.', 'C.'), head: { source: 'https://a.example' } },
    { ...draft(), blocks: ['A.', 'B.', 'C.'].map((text) => ({ kind: 'list', section: [], text }) as const) },
    {
      ...draft(),
      blocks: ['A.', 'B.', 'C.'].map((text) => ({ kind: 'body', section: ['S'], text }) as const),
    },
  ];
  const readings = await Promise.all(variants.map((one) => readArticle(file, [readerOf(() => one)])));
  const hashes = readings.map(({ article }) => article?.hash);
  expect(new Set(hashes).size).toBe(variants.length);
  expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash ?? ''))).toBe(true);
  const again = await readArticle({ ...file, path: 'b.x' }, [
    readerOf(() => ({ ...draft(' A. ', 'B.', 'C.'), head: { section: 'Arts' } })),
  ]);
  expect(again.article?.hash).toBe(hashes[0]);
});

describe('the readers', () => {
  test('are what their folder holds', async () => {
    expect((await loadReaders()).flatMap(({ endings }) => endings)).toEqual(
      expect.arrayContaining(['html', 'md', 'txt']),
    );
  });

  test('do not start with a file that is none, and it is named', async () => {
    const rooms = new URL('../../src/articles/', import.meta.url);
    await expect(loadReaders(rooms)).rejects.toThrow(/articles\/article\.ts exports no Reader/);
  });
});
