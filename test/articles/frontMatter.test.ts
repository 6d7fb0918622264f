import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read, readSound } from './everyReader.ts';

/** What is said about front matter over a sound text, one line a problem. */
async function complaints(...lines: string[]): Promise<string[]> {
  const { article, problems } = await read(
    'ferry.md',
    ['---', ...lines, '---', 'A.', '', 'B.', '', 'C.'].join('\n'),
  );
  expect(article).not.toBeNull();
  return problems.map(({ file, line, message, hint }) => `${file}:${line} ${message} ${hint}`);
}

/** The head of an article in which nothing is wrong. */
function head(...lines: string[]) {
  return readSound('ferry.txt', ['---', ...lines, '---', 'A.', '', 'B.', '', 'C.'].join('\n'));
}

describe('a field that is wrong is named with its line and how to mend it', () => {
  test.each([
    ['published: Janury 8', 'ferry.md:3 published: "Janury 8" is not a date. Write it as 2026-01-08.'],
    ['published: 2026-02-30', 'ferry.md:3 published: "2026-02-30" is not a date. Write it as 2026-01-08.'],
    ['published: 08/01/2026', 'ferry.md:3 published: "08/01/2026" is not a date. Write it as 2026-01-08.'],
    [
      'source: example.org',
      'ferry.md:3 source: "example.org" is not a web address. Write the whole address, such as https://example.org/article.',
    ],
    [
      'source: javascript:alert(1)',
      'ferry.md:3 source: "javascript:alert(1)" is not a web address. Write the whole address, such as https://example.org/article.',
    ],
    [
      'language: English language',
      'ferry.md:3 language: "English language" is not a language tag. Write a BCP 47 tag, such as en or pt-BR.',
    ],
  ])('%s', async (line, complaint) => {
    expect(await complaints('title: Ferry', line)).toEqual([complaint]);
  });

  test('two wrong fields are two problems', async () => {
    expect(await complaints('published: soon', 'title: Ferry', 'source: here')).toEqual([
      expect.stringMatching(/^ferry\.md:2 published/),
      expect.stringMatching(/^ferry\.md:4 source/),
    ]);
  });
});

test('a wrong field is left out', async () => {
  const { article } = await read('a.txt', '---\ntitle: Ferry\npublished: soon\n---\nA.\n\nB.\n\nC.');
  expect(article).not.toHaveProperty('published');
});

describe('what is right is taken as it stands', () => {
  test.each([
    ['title: 1984', { title: '1984' }],
    ['title: 1.50', { title: '1.50' }],
    ['title: no', { title: 'no' }],
    ['title: [Exclusive]', { title: '[Exclusive]' }],
    ['title: >\n  The night\n  ferry', { title: 'The night ferry' }],
    ['title: X\nauthor: [Mara Voss, Ann Lee]', { author: 'Mara Voss, Ann Lee' }],
    ['title: X\npublished: 2026-01-08T23:30:00-05:00', { published: '2026-01-08' }],
    ['title: X\npublished: 2026-01-08 09:30', { published: '2026-01-08' }],
    ['title: X\npublished: "2026-01"', { published: '2026-01' }],
    ['title: X\nlanguage: pt-br', { language: 'pt-BR' }],
    ['title: X\nsection: Arts\ntags: [a, b]\nauthor:', { title: 'X' }],
  ])('%s', async (lines, expected) => {
    expect(await head(lines)).toMatchObject(expected);
  });
});

test('a title with a colon is read, and the problem says to quote it', async () => {
  const { article, problems } = await read(
    'a.txt',
    '---\nauthor: V\ntitle: Ferry: the end\n---\nA.\n\nB.\n\nC.',
  );
  expect(article).toMatchObject({ title: 'Ferry: the end', author: 'V' });
  expect(problems).toMatchObject([
    { line: 3, severity: 'doubtful', hint: expect.stringContaining('quotation marks') },
  ]);
});

test('front matter without an end is a problem of its first line', async () => {
  const { article, problems } = await read('a.md', '---\ntitle: Ferry\n\nA.\n');
  expect(article).toBeNull();
  expect(problems).toMatchObject([{ line: 1, hint: 'Put a line with --- alone behind its last field.' }]);
});

test('lines of problems in the text are counted from the top of the file', async () => {
  const text = '---\ntitle: Ferry\n---\n\nSame words.\n\nB.\n\nSame words.\n';
  for (const name of ['a.txt', 'a.md']) {
    expect((await read(name, text)).problems).toMatchObject([{ line: 9, severity: 'doubtful' }]);
  }
});

test('whatever stands between the dashes, nothing is thrown', async () => {
  const line = fc.oneof(
    fc.string(),
    fc.constantFrom(
      'title: T',
      'a: &a [*a, *a]',
      '? - : x',
      '[[[',
      '- - -',
      '\ttitle: x',
      '<<: *b',
      '!!js/function x',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 6 }), async (lines) => {
      const { problems } = await read('a.txt', `---\n${lines.join('\n')}\n---\nTitle\n\nA.\n\nB.\n\nC.`);
      for (const problem of problems) expect(problem.message).not.toMatch(/^Reading it failed/);
    }),
  );
});

test('YAML nested ten thousand deep is a problem', async () => {
  const { problems } = await read('a.txt', `---\ntitle: T\nx: ${'['.repeat(10_000)}\n---\nA.\n\nB.\n\nC.`);
  expect(problems).toMatchObject([{ severity: 'doubtful' }]);
});
