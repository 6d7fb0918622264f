import { z } from 'zod';
import type { Article, Paragraph } from '../articles/article.ts';
import { describeProblem, type Problem, problemIn } from '../articles/problem.ts';
import type { Reading } from '../articles/read.ts';
import { UserError } from '../errors.ts';
import { findContinuations } from '../language/continuations.ts';
import { type Phrase, phrase } from '../words/phrase.ts';
import { words } from '../words/words.ts';
import { articleJson } from './articleJson.ts';
import { LineId, type LineTask } from './jsonl.ts';
import type { Write } from './output.ts';
import { printLines } from './printLines.ts';
import type { Style } from './style.ts';
import { jsonLine, visible } from './visible.ts';

/**
 * Reads the article in a file.
 * @param file its path, relative to the working directory
 * @throws UserError when there is no such file, or it is too large
 */
export type ReadFile = (file: string) => Promise<Reading>;

export interface ReadOutput {
  readonly write: Write;
  readonly writeError: Write;
  /** How a person sees the article; null prints it as JSON. */
  readonly style: Style | null;
}

/**
 * Prints the article in a file as it was read, and what is wrong with it on the other stream.
 * @returns whether there is an article
 * @throws UserError as `read` does
 */
export async function printFile(
  file: string,
  read: ReadFile,
  { write, writeError, style }: ReadOutput,
): Promise<boolean> {
  const { article, problems } = await read(file);
  if (article) await write(style ? printArticle(article, style) : jsonLine(articleJson(article)));
  for (const problem of problems) await writeError(`${visible(describeProblem({ ...problem, file }))}\n`);
  return Boolean(article);
}

const FileLine = z.object({ id: LineId, file: z.string() });
type FileLine = z.infer<typeof FileLine>;

/** Files a line: `{"id","file"}`; the line that goes out has the request's id in place of the article's. */
export function readLines(read: ReadFile): LineTask<FileLine> {
  return {
    schema: FileLine,
    async answer({ id, file }) {
      const { article, problems } = await read(file);
      if (!article) throw new UserError(whyUnreadable(file, problems));
      return { ...articleJson(article), id };
    },
  };
}

function whyUnreadable(file: string, problems: readonly Problem[]): Phrase {
  const problem = problems.find(({ severity }) => severity === 'unreadable') ?? problems[0];
  return problem ? problemIn({ ...problem, file }) : phrase('noArticleInFile', { file });
}

function printArticle({ title, author, published, source, paragraphs }: Article, style: Style): string {
  const { bold, dim } = style.colors;
  const continuations = findContinuations(paragraphs);
  const byline = [author, published, source].filter((part) => part !== undefined);
  const lines = [
    ...printLines(title, style, bold),
    ...(byline.length > 0 ? printLines(byline.join(' · '), style, dim) : []),
    ...paragraphs.flatMap((paragraph) => ['', ...printParagraph(paragraph, continuations, style)]),
  ];
  return `${lines.join('\n')}\n`;
}

function printParagraph(
  { number, kind, text }: Paragraph,
  continuations: ReadonlyMap<number, number>,
  style: Style,
): readonly string[] {
  const next = continuations.get(number);
  const notes = [
    ...(kind === 'body' ? [] : [words(kindWords[kind])]),
    ...(next === undefined ? [] : [words('goesOnIn', { paragraph: String(next) })]),
  ];
  const heading = [`¶${number}`, notes.join(', ')].filter(Boolean).join(' ');
  return [
    ...printLines(heading, style, style.colors.dim),
    ...printLines(text, style, undefined, { first: '  ', next: '  ' }),
  ];
}

const kindWords = {
  caption: 'kindCaption',
  list: 'kindList',
  quote: 'kindQuote',
  note: 'kindNote',
} as const;
