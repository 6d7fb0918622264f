import { z } from 'zod';
import { describeProblem, type Problem, problemIn } from '../articles/problem.ts';
import type { Reading } from '../articles/read.ts';
import { UserError } from '../errors.ts';
import { type Phrase, phrase } from '../words/phrase.ts';
import { articleJson } from './articleJson.ts';
import { LineId, type LineTask } from './jsonl.ts';
import type { Write } from './output.ts';
import { printArticle } from './printArticle.ts';
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
