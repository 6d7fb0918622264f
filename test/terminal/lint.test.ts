import { describe, expect, test } from 'vitest';
import { loadReaders } from '../../src/articles/readers.ts';
import { systemClock as clock } from '../../src/clock.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { keepingDrafts } from '../../src/terminal/lint/drafts.ts';
import { lintArticles } from '../../src/terminal/lint/lint.ts';
import { printProblems } from '../../src/terminal/lint/printProblems.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { inWords } from '../../src/words/phrase.ts';
import { asItStands } from '../asItStands.ts';

const readers = await loadReaders();

/** What an editor is told of a folder's files that can be read: `file:line what is wrong`. */
async function lint(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const listings = Object.entries(files).map(([path, text]) => {
    const bytes = Buffer.from(text);
    return { path, size: bytes.length, read: async () => bytes };
  });
  const keeping = keepingDrafts(readers);
  const loading = { source: { files: async () => listings }, maxFileBytes: 1e6, clock };
  const { articles } = await loadCorpus({ ...loading, readers: keeping.readers }, null);
  return lintArticles(articles, keeping.drafted).map(({ file, line, message }) => {
    return `${line === undefined ? file : `${file}:${line}`} ${inWords(message)}`;
  });
}

/** The same of one file with these paragraphs, the first on line 6. */
function lintParagraphs(...paragraphs: readonly string[]): Promise<readonly string[]> {
  const head = '---\npublished: 2026-01-08\nlanguage: en\n---\n# A ferry\n';
  return lint({ 'a.md': head + [...paragraphs, 'It sails.', 'It lands.', 'It sinks.'].join('\n\n') });
}

describe('an editor is told of', () => {
  test('dates that cannot be known without the day on which the article came out', async () => {
    const text = '# A ferry\n\nIt is red.\n\nIt sailed on Tuesday, and in 2003.\n\nIt sank yesterday.\n';
    expect(await lint({ 'a.md': text })).toEqual([
      'a.md:5 2 dates, such as “Tuesday”, cannot be resolved: there is no publication day.',
    ]);
    expect(await lint({ 'a.md': `---\npublished: 2026-01-08\n---\n${text}` })).toEqual([]);
    expect(await lint({ 'a.md': text.replace(/on Tuesday, and|yesterday/g, '') })).toEqual([]);
  });

  test('fields under another name, or misspelt', async () => {
    const fields =
      'titel: A ferry\ndate: 2026-01-08\nurl: https://example.org/\ntags: boats\nauthor: Voss\nby: Lund';
    const found = await lint({ 'a.md': `---\n${fields}\n---\n# A ferry\n\nIt sails.\n` });
    expect(found).toEqual(
      [
        [2, 'titel'],
        [3, 'date'],
        [4, 'url'],
      ].map(([line, name]) => `a.md:${line} The field ${name} is not read.`),
    );
  });

  test('words of another encoding, and characters that nobody sees', async () => {
    expect(
      await lintParagraphs('Voss donâ€™t know.', 'A sil\u00adent one, at the cafe.', 'Ãlvaro, Â and “â”'),
    ).toEqual([
      'a.md:6 ¶1 has characters of another encoding, such as “â€™”.',
      'a.md:8 ¶2 has invisible characters: U+00AD.',
    ]);
  });

  test('control characters, and marks of direction where everything runs from left to right', async () => {
    expect(await lintParagraphs('A bell\u0007 and \u2066more\u2069.', 'Left\u200f.', 'עברית\u200f.')).toEqual(
      [
        'a.md:6 ¶1 has invisible characters: U+0007, U+2066, U+2069.',
        'a.md:8 ¶2 has invisible characters: U+200F.',
      ],
    );
  });

  test('a title that is misspelt, where there is no other', async () => {
    const found = await lint({ 'a.md': '---\ntitel: A ferry\n---\nIt sails.\n' });
    expect(found).toContain('a.md:2 The field titel is not read.');
  });

  test('paragraphs that no answer can show whole', async () => {
    expect(await lintParagraphs('It sails. '.repeat(399))).toEqual([]);
    expect(await lintParagraphs('It sails. '.repeat(500))).toEqual(['a.md:6 ¶1 has 4,999 characters.']);
  });

  test.each([
    'He said: “It sails.',
    'He said: "It sails.',
    'He said ‘it sails.',
    'He said: „It sails.',
    '“It sails,” he said. “It lands.',
  ])('a quotation that is never closed: %s', async (text) => {
    expect(await lintParagraphs('One.', text)).toEqual(['a.md:8 A quotation opens in ¶2 and is not closed.']);
  });

  test('a quotation that is never opened', async () => {
    expect(await lintParagraphs('It sails,” he said.')).toEqual([
      'a.md:6 A quotation closes in ¶1 that nothing opens.',
    ]);
  });

  test('two articles with the same text', async () => {
    const text = 'A ferry\n\nIt sails.\n\nIt lands.\n\nIt sinks.\n';
    expect(await lint({ 'a.txt': text, 'b.txt': text })).toEqual([
      'b.txt Its text is that of a.txt as well.',
    ]);
    expect(await lint({ 'a.txt': text, 'b.txt': text.replace('sinks', 'stops') })).toEqual([]);
  });
});

test.each([
  ['a long speech that closes in its last paragraph', ['“It sails.', '“It lands,” he said.']],
  ['a long speech whose paragraphs do not open again', ['“It sails.', 'It lands,” he said.']],
  ['a quotation that ends in a number', ['Its password was "zamboni1".']],
  ['inches', ['He is 6\'2" tall.', 'He is 6’2” tall.']],
  ['apostrophes', ['The ‘90s’ end, the boys’ ferry, ’tis said.', 'In the ‘90s it sailed.']],
  ['German marks', ['Er sagte: „Sie fährt.“']],
  ['Swedish marks', ['Han sade: ”Den går.”']],
])('nobody is told of %s', async (_, paragraphs) => {
  expect(await lintParagraphs(...paragraphs)).toEqual([]);
});

describe('the line of a problem', () => {
  test('is that of the paragraph in a text', async () => {
    const text = 'A ferry\r\n\r\nIt sails.\r\n\r\n\r\nHe said: “It lands.\r\n\r\nIt sinks.\r\n';
    expect((await lint({ 'a.txt': text }))[0]).toMatch(/^a\.txt:6 /);
  });

  test('is that of the paragraph in a page', async () => {
    const page = [
      '<html><head><title>A ferry</title></head><body><article><h1>A <em>ferry</em></h1>',
      '<p>It <b>sails</b>',
      'on a &amp; on.</p>',
      '',
      '<p>&ldquo;It <a href="x">lands</a>, he said.</p><p>',
      'Nobody laughed, “they said.</p></article></body></html>',
    ];
    const found = await lint({ 'a.html': page.join('\n') });
    expect(found.map((line) => line.split(' ')[0])).toEqual(['a.html:5', 'a.html:6']);
  });
});

describe('a terminal', () => {
  const says = { message: asItStands('It is wrong.'), hint: asItStands('Mend it.') };
  const problem = { file: 'a.md', line: 3, ...says };
  const problems = [
    { ...problem, severity: 'doubtful' },
    { ...problem, file: 'b.md', severity: 'unreadable' },
  ] as const;

  async function shown(env: Readonly<Record<string, string>>, columns = 80): Promise<string> {
    let text = '';
    const write = async (part: string) => {
      text += part;
    };
    const style = styleFor({ isTTY: true, columns }, env);
    const output = { write, writeError: write, style, errorStyle: style };
    await printProblems({ folder: 'corpus', files: 2, problems }, output);
    return text;
  }

  test('shows the place, how bad it is, and below it what to do', async () => {
    expect(await shown({ NO_COLOR: '1' })).toBe(
      'corpus/a.md:3 warning It is wrong.\n  Mend it.\ncorpus/b.md:3 error It is wrong.\n  Mend it.\n' +
        '2 files, 2 problems; 1 cannot be read.\n',
    );
  });

  test('colours how bad it is', async () => {
    const text = await shown({});
    expect(text).toContain('\u001b[33mwarning');
    expect(text).toContain('\u001b[31merror');
  });

  test('is never left', async () => {
    for (const line of (await shown({ NO_COLOR: '1' }, 24)).trimEnd().split('\n').slice(0, -1)) {
      expect(line.length).toBeLessThanOrEqual(24);
    }
  });
});
