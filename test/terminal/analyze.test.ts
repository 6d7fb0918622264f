import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/articles/read.ts';
import { loadReaders } from '../../src/articles/readers.ts';
import { UserError } from '../../src/errors.ts';
import { analyse } from '../../src/language/analyse.ts';
import { analysisJson } from '../../src/terminal/analysisJson.ts';
import type { AnalyzeFile } from '../../src/terminal/analyzeFile.ts';
import { runCommandLine } from '../../src/terminal/cli.ts';
import { printUnderstood } from '../../src/terminal/printUnderstood.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { analysisOf, FERRY } from '../article.ts';
import { asItStands } from '../asItStands.ts';
import { idleWork, page, says } from './ferry.ts';

const readers = await loadReaders();

const BODY = `# A quarrel

Mayor Oriel Tanby opened the harbour on Tuesday. “It is a fine harbour,” Tanby said.

“The engine is older than I am,” Captain Mara Voss told the council in March 2024. “It will sink,” she said.

Two former clerks allege that Tanby took £9,000 from the fund.

The film ‘Safe Crossing’ is shown on the quay. “Who pays?” a sailor asked.
`;
/** So short a text does not show its language for certain. */
const headed = (head: string) => `---\nlanguage: en\n${head}---\n\n${BODY}`;
const files: Record<string, string> = {
  'quarrel.md': headed(''),
  'dated.md': headed('published: 2026-01-08\n'),
  'empty.md': '',
  'doubtful.md': headed('published: Janury 8\n'),
  'evil.md': '# A \u001b[2J title\n\nMara \u202eVoss said: “It \u0007 sank on \u009b31m Tuesday.”\n',
};

const analyzeFile: AnalyzeFile = async (file, published) => {
  const text = files[file];
  if (text === undefined)
    throw new UserError(asItStands(`There is no file ${file}.`), asItStands('Look at its path.'));
  const { article, problems } = await readArticle({ path: file, bytes: Buffer.from(text) }, readers);
  return {
    analysis: article && analyse(published === undefined ? article : { ...article, published }),
    problems,
  };
};

async function pilcrow(args: readonly string[], lines: readonly string[] = []) {
  const [output, errors] = [page(), page()];
  const work = idleWork({ analyzeFile });
  const code = await runCommandLine(args, { input: says(...lines), output, errors, env: {} }, work);
  return { code, output: output.text(), errors: errors.text() };
}

async function analysed(file = 'quarrel.md', ...more: readonly string[]) {
  return JSON.parse((await pilcrow(['analyze', file, '--json', ...more])).output);
}

/** The first fields of an object, as they are promised. */
const fieldsOf = (value: object, count: number) => Object.keys(value).slice(0, count);

describe('an analysis for other programs', () => {
  test('has the fields that are promised, in their order', async () => {
    const analysis = await analysed('dated.md');
    expect(Object.keys(analysis)).toEqual(['title', 'published', 'people', 'quotes', 'dates', 'claims']);
    expect(analysis).toMatchObject({ title: 'A quarrel', published: '2026-01-08' });
    const [person] = analysis.people;
    expect(Object.keys(person)).toEqual(['name', 'aliases', 'roles', 'paragraphs']);
    const quoteFields = ['paragraph', 'start', 'end', 'text', 'speaker', 'speakerText'];
    for (const quote of analysis.quotes) expect(fieldsOf(quote, 6)).toEqual(quoteFields);
    for (const date of analysis.dates) {
      expect(Object.keys(date)).toEqual(['paragraph', 'start', 'end', 'text', 'value']);
    }
    const claimFields = ['paragraph', 'start', 'end', 'text', 'status', 'by'];
    for (const claim of analysis.claims) expect(fieldsOf(claim, 6)).toEqual(claimFields);
  });

  test('has people with all that they are called and where', async () => {
    expect((await analysed()).people[0]).toEqual({
      name: 'Oriel Tanby',
      aliases: ['Tanby'],
      roles: ['Mayor'],
      paragraphs: [1, 3],
    });
  });

  test('has who says a quotation by the full name, and as it stands there', async () => {
    const { quotes } = await analysed();
    expect(quotes).toMatchObject([
      { paragraph: 1, text: 'It is a fine harbour,', speaker: 'Oriel Tanby', speakerText: 'Tanby' },
      {
        paragraph: 2,
        text: 'The engine is older than I am,',
        speaker: 'Mara Voss',
        speakerText: 'Mara Voss',
      },
      { paragraph: 2, text: 'It will sink,', speaker: 'Mara Voss', speakerText: 'she' },
      { paragraph: 4, text: 'Who pays?', speaker: 'a sailor', speakerText: 'a sailor' },
    ]);
  });

  test('has nobody for words that nobody says, and none for a name in quotation marks', () => {
    const analysis = analysisJson(
      analysisOf('A\n“Nobody knows where the boat is.”\nThe film ‘Safe Crossing’ is long.'),
    );
    expect(analysis.quotes).toMatchObject([{ paragraph: 1, speaker: null, speakerText: null }]);
  });

  test('has no pronoun for a speaker whom nothing names', () => {
    const { quotes } = analysisJson(analysisOf('A\n“The boat is lost,” he said.'));
    expect(quotes).toMatchObject([{ speaker: null, speakerText: 'he' }]);
  });

  test('has words that stand at their offsets, without marks', async () => {
    const { quotes, dates, claims } = await analysed('dated.md');
    const { article } = analysisOf(BODY.replace('# ', ''));
    expect([quotes.length, dates.length, claims.length].every((count) => count > 1)).toBe(true);
    for (const { paragraph, start, end, text } of [...quotes, ...dates, ...claims]) {
      expect(article.paragraphs[paragraph - 1]?.text.slice(start, end)).toBe(text);
      expect(text).not.toMatch(/^“[^”]*$/);
    }
  });

  test('has only the claims that are not stated', async () => {
    const { claims } = await analysed();
    expect(
      claims.map(({ paragraph, status }: { paragraph: number; status: string }) => [paragraph, status]),
    ).toEqual([
      [1, 'attributed'],
      [2, 'attributed'],
      [2, 'attributed'],
      [3, 'alleged'],
      [4, 'attributed'],
    ]);
    expect(claims[3]).toMatchObject({ by: 'Two former clerks' });
  });
});

describe('the day of publication', () => {
  const tuesday = { paragraph: 1, text: 'Tuesday', value: '2026-01-06' };

  test('is what relative dates are resolved against', async () => {
    expect((await analysed('dated.md')).dates[0]).toMatchObject(tuesday);
    const given = await analysed('quarrel.md', '--published', '2026-01-08');
    expect(given).toMatchObject({ published: '2026-01-08', dates: [tuesday, { value: '2024-03' }] });
  });

  test('leaves them open where there is none', async () => {
    expect(await analysed()).toMatchObject({
      published: null,
      dates: [{ value: null }, { value: '2024-03' }],
    });
  });

  test.each(['Tuesday', '2026-02-30', '2026-1-8', '08.01.2026', ''])('is refused as “%s”', async (day) => {
    const { code, output, errors } = await pilcrow(['analyze', 'quarrel.md', '--published', day, '--json']);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('is not a day');
    expect(errors).toContain('2026-01-08');
  });
});

describe('pilcrow analyze', () => {
  test('prints for a person what was understood', async () => {
    const { code, output, errors } = await pilcrow(['analyze', 'quarrel.md']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toMatch(/^A quarrel\n4 paragraphs, \d+ words\nNo publication day:/);
    for (const lines of [
      'Oriel Tanby  Mayor · “Tanby”  ¶1, 3',
      '  Mara Voss\n    ¶2  “The engine is older than I am,”\n    ¶2  “It will sink,”\n',
      '  a term, said by nobody in particular\n    ¶4  “Safe Crossing”\n',
      '  ¶1  Tuesday     not to be known\n  ¶2  March 2024  2024-03\n',
      '  ¶3  alleged by Two former clerks\n      Two former clerks allege that Tanby took',
    ]) {
      expect(output).toContain(lines);
    }
  });

  test.each([20, 50, 80, 140])('fits a terminal of %i columns, and loses no word', (columns) => {
    const printed = printUnderstood(analysisOf(FERRY), styleFor({ columns }, {}));
    for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(Math.min(columns, 100));
    const running = (text: string) => text.replace(/\s+/g, ' ');
    for (const { name } of analysisOf(FERRY).people) expect(running(printed)).toContain(name);
    for (const { text } of analysisJson(analysisOf(FERRY)).claims) expect(running(printed)).toContain(text);
  });

  test('fails for a file with no article in it, and says why', async () => {
    for (const form of [[], ['--json']]) {
      const { code, output, errors } = await pilcrow(['analyze', 'empty.md', ...form]);
      expect({ code, output }).toEqual({ code: 1, output: '' });
      expect(errors).toContain('empty.md');
    }
  });

  test('says what is wrong with a file on the other stream', async () => {
    const { code, output, errors } = await pilcrow(['analyze', 'doubtful.md', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ published: null });
    expect(errors).toContain('doubtful.md:3');
  });

  test('fails for a file that is not there', async () => {
    const { code, output, errors } = await pilcrow(['analyze', 'gone.md', '--json']);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain('gone.md');
  });

  test.each([
    ['no file', ['analyze']],
    ['a file and lines', ['analyze', 'quarrel.md', '--jsonl']],
    ['two files', ['analyze', 'quarrel.md', 'dated.md']],
    ['an option that there is not', ['analyze', 'quarrel.md', '--yaml']],
  ])('with %s is wrong usage', async (_, args) => {
    expect(await pilcrow(args)).toMatchObject({ code: 2, output: '' });
  });

  test('never lets a file steer the terminal', async () => {
    const { output } = await pilcrow(['analyze', 'evil.md']);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(output).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(output).toContain('sank');
  });
});

test('pilcrow analyze --jsonl answers line for line, whatever is wrong with one', async () => {
  const { code, output, errors } = await pilcrow(
    ['analyze', '--jsonl'],
    [
      '{"id":"1","file":"quarrel.md","published":"2026-01-08"}',
      '{"id":"2","file":"gone.md"}',
      '{"id":"3","file":"empty.md"}',
      'no json',
      '{"id":"5","file":"quarrel.md","published":"soon"}',
      '{"id":"6"}',
      '{"id":7,"file":"dated.md"}',
    ],
  );
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  const lines = output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual(['1', '2', '3', null, '5', '6', 7]);
  expect(Object.keys(lines[0])).toEqual(['id', 'title', 'published', 'people', 'quotes', 'dates', 'claims']);
  for (const bad of [1, 2, 3, 4, 5]) expect(Object.keys(lines[bad])).toEqual(['id', 'error']);
  expect(lines[6]).toEqual({ id: 7, ...(await analysed('dated.md')) });
  expect(lines[0]).toEqual({ id: '1', ...(await analysed('dated.md')) });
});
