import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readArticle } from '../../src/articles/read.ts';
import { loadReaders } from '../../src/articles/readers.ts';
import { analyse } from '../../src/language/analyse.ts';
import type { Analysis } from '../../src/language/analysis.ts';

const Question = z.object({
  id: z.string(),
  command: z.enum(['who', 'when', 'where', 'quote', 'ask']),
  question: z.string(),
  after: z.string().optional(),
});
const Answerable = Question.extend({ paragraphs: z.array(z.number()), must: z.array(z.string()) });

const Gold = z.object({
  published: z.string(),
  people: z.array(
    z.object({ name: z.string(), aliases: z.array(z.string()), paragraphs: z.array(z.number()) }),
  ),
  quotes: z.array(
    z.object({
      text: z.string(),
      paragraph: z.number(),
      speaker: z.string().nullable(),
      speakerSurface: z.string().nullable(),
    }),
  ),
  dates: z.array(z.object({ text: z.string(), paragraph: z.number(), value: z.string().nullable() })),
  claims: z.array(
    z.object({
      text: z.string(),
      paragraph: z.number(),
      status: z.enum(['attributed', 'reported', 'alleged', 'denied']),
      by: z.string().nullable(),
    }),
  ),
  questions: z.array(Answerable),
  unanswerable: z.array(Question),
});

export type Gold = z.infer<typeof Gold>;
export type GoldQuestion = z.infer<typeof Question>;
export type GoldAnswerable = z.infer<typeof Answerable>;

/** An article, understood, and what is known to be true of it. */
export interface Specimen {
  readonly name: string;
  readonly analysis: Analysis;
  readonly gold: Gold;
}

/**
 * Loads the articles of a set that have gold, by name. `FOLDER/gold/NAME.json` goes with the file `NAME.*` in
 * `FOLDER/articles` or in `alsoIn`.
 * @throws Error naming the file that is not as it should be
 */
export async function loadSpecimens(folder: string, alsoIn: readonly string[] = []): Promise<Specimen[]> {
  const readers = await loadReaders();
  const folders = [join(folder, 'articles'), ...alsoIn].filter(existsSync);
  const specimens: Specimen[] = [];
  for (const directory of folders) {
    for (const file of readdirSync(directory).sort()) {
      const name = file.replace(/\.\w+$/, '');
      const goldFile = join(folder, 'gold', `${name}.json`);
      if (!existsSync(goldFile)) continue;
      const parsed = Gold.safeParse(JSON.parse(readFileSync(goldFile, 'utf8')));
      if (!parsed.success) throw new Error(`${goldFile}: ${z.prettifyError(parsed.error)}`);
      const gold = parsed.data;
      const { article, problems } = await readArticle(
        { path: file, bytes: readFileSync(join(directory, file)) },
        readers,
      );
      if (!article) throw new Error(`${file}: ${problems.map(({ message }) => message).join(' ')}`);
      const published = article.published ?? gold.published;
      specimens.push({ name, gold, analysis: analyse({ ...article, published }) });
    }
  }
  return specimens;
}

/** Makes quotation marks, apostrophes and white space alike. */
export function alike(text: string): string {
  return text
    .replace(/[‘’ʼ`]/gu, "'")
    .replace(/[“”„]/gu, '"')
    .replace(/\s+/gu, ' ')
    .trim();
}
