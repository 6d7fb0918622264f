import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { readArticle } from '../../src/articles/read.ts';
import type { SourceFile } from '../../src/articles/reader.ts';
import { loadReaders } from '../../src/articles/readers.ts';
import { worded } from '../worded.ts';

const readers = await loadReaders();

/** Reads a file as the program does; what is wrong with it is said in English. */
export async function read(
  path: string,
  content: string | Uint8Array,
  fetched: Pick<SourceFile, 'url'> = {},
) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { article, problems } = await readArticle({ path, bytes, ...fetched }, readers);
  return { article, problems: worded(problems) };
}

/** Reads a file in which nothing is wrong. */
export async function readSound(path: string, content: string | Uint8Array): Promise<Article> {
  const { article, problems } = await read(path, content);
  expect(problems).toEqual([]);
  if (!article) throw new Error(`${path} gave neither an article nor a problem`);
  return article;
}

export interface Format {
  /** With the dot. */
  readonly ending: string;
  /** How somebody would write this in the format. */
  write(title: string, paragraphs: readonly string[]): string | Uint8Array;
  /** With all that a file may say of itself; the values are `everything`'s. */
  writeWithHead(title: string, paragraphs: readonly string[]): string | Uint8Array;
  /** What of `everything` files of this format say; all of it where it is left out. */
  readonly says?: Partial<typeof everything>;
  /** Files from which no article comes. */
  readonly broken: Readonly<Record<string, string | Uint8Array>>;
}

export interface TextFormat extends Format {
  write(title: string, paragraphs: readonly string[]): string;
  writeWithHead(title: string, paragraphs: readonly string[]): string;
}

export const everything = {
  author: 'Mara Voss',
  published: '2026-01-08',
  source: 'https://example.org/ferry',
  language: 'en-GB',
};

const title = 'The night ferry to Saltby';
const first = 'The last boat leaves at nine, said Mara Voss.';
const others = [
  'Nobody on the council answered her “for years” — until Tuesday.',
  'It cost £9,000, or 10.000 € (rounded); Zoë’s café paid half.',
];
const paragraphs = [first, ...others];

/** What every format promises. */
export function everyReader(
  name: string,
  { ending, write, writeWithHead, says = everything, broken }: Format,
): void {
  const path = `harbour/ferry${ending}`;
  const page = write(title, paragraphs);

  describe(`an article in ${name}`, () => {
    test('has its title, and its paragraphs word for word, numbered from 1', async () => {
      const article = await readSound(path, page);
      expect(article.id).toBe('harbour/ferry');
      expect(article.title).toBe(title);
      expect(article.paragraphs.map(({ number, text }) => [number, text])).toEqual(
        paragraphs.map((text, index) => [index + 1, text]),
      );
    });

    test('is the same as Node reads it from a disk', async () => {
      expect(await readSound(path, Buffer.from(page))).toEqual(await readSound(path, page));
    });

    test('has what the file says of itself', async () => {
      expect(await readSound(path, writeWithHead(title, paragraphs))).toMatchObject({ title, ...says });
    });

    test('keeps its hash while it says the same, and has another when a word changes', async () => {
      const [one, again, other] = await Promise.all([
        readSound(path, page),
        readSound(`elsewhere${ending}`, page),
        readSound(path, write(title, [first.replace('nine', 'ten'), ...others])),
      ]);
      expect(one.hash).toBe(again.hash);
      expect(one.hash).not.toBe(other.hash);
      expect(one.paragraphs[0]?.hash).not.toBe(other.paragraphs[0]?.hash);
      expect(one.paragraphs[1]?.hash).toBe(other.paragraphs[1]?.hash);
    });

    test.each(Object.entries(broken))('is refused with a reason: %s', async (_what, text) => {
      const { article, problems } = await read(path, text);
      expect(article).toBeNull();
      expect(problems).toMatchObject([{ file: path, severity: 'unreadable' }]);
      expect(problems[0]?.hint).toMatch(/^[A-Z].{10,}\.$/);
    });

    test('is refused when it is something else', async () => {
      const { article, problems } = await read(
        path,
        Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0x49),
      );
      expect(article).toBeNull();
      expect(problems).toMatchObject([{ severity: 'unreadable' }]);
      expect(problems[0]?.message).not.toContain('Reading it failed');
    });

    test('comes back as it was written, whatever its words are', async () => {
      const word = fc.stringMatching(/^[a-zäéїßж’]{1,9}$/);
      const paragraph = fc
        .array(word, { minLength: 2, maxLength: 12 })
        .map((words) => `A ${words.join(' ')}.`);
      await fc.assert(
        fc.asyncProperty(
          paragraph,
          fc.uniqueArray(paragraph, { minLength: 3, maxLength: 8 }),
          async (heading, body) => {
            const { article } = await read(path, write(heading, body));
            expect(article?.title).toBe(heading);
            expect(article?.paragraphs.map(({ text }) => text)).toEqual(body);
          },
        ),
        { numRuns: 40 },
      );
    });

    test('that is cut off anywhere is an article or a problem, never an exception', async () => {
      const written = writeWithHead(title, paragraphs);
      const whole = typeof written === 'string' ? new TextEncoder().encode(written) : written;
      for (let length = 0; length < whole.length; length += Math.max(7, whole.length / 100)) {
        const { article, problems } = await read(path, whole.subarray(0, length));
        expect(article !== null || problems.some(({ severity }) => severity === 'unreadable')).toBe(true);
      }
    });

    test('that is nothing but noise is an article or a problem, never an exception', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          const { article, problems } = await read(path, bytes);
          expect(article !== null || problems.length > 0).toBe(true);
        }),
      );
    });
  });
}

/** What every format that is text promises besides. */
export function everyTextReader(name: string, format: TextFormat): void {
  everyReader(name, format);
  const path = `harbour/ferry${format.ending}`;
  const page = format.write(title, paragraphs);

  describe(`the text of an article in ${name}`, () => {
    test.each(['utf-8', 'utf-8 with a mark', 'utf-16le with a mark', 'utf-16be with a mark', 'utf-16le'])(
      'reads the same from %s, and from files with CRLF or CR',
      async (encoding) => {
        const [charset = '', ...mark] = encoding.split(' ');
        const options = { addBOM: mark.length > 0 };
        const plain = await readSound(path, page);
        expect(await readSound(path, iconv.encode(page, charset, options))).toEqual(plain);
        expect(await readSound(path, iconv.encode(page.replaceAll('\n', '\r\n'), charset, options))).toEqual(
          plain,
        );
        expect(await readSound(path, iconv.encode(page.replaceAll('\n', '\r'), charset, options))).toEqual(
          plain,
        );
      },
    );

    test('reads from Windows-1252, and says that it was not UTF-8', async () => {
      const { article, problems } = await read(path, iconv.encode(page, 'windows-1252'));
      expect(article?.paragraphs.map(({ text }) => text)).toEqual(paragraphs);
      expect(problems).toMatchObject([
        { severity: 'doubtful', message: expect.stringContaining('windows-1252') },
      ]);
    });

    test('is not taken from a file with zeros', async () => {
      const { problems } = await read(path, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0x0d, 0x49));
      expect(problems[0]?.message).toContain('not a text file');
    });
  });
}
