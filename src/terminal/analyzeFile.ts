import { z } from 'zod';
import type { Problem } from '../articles/problem.ts';
import { describeProblem, problemIn } from '../articles/problem.ts';
import { UserError } from '../errors.ts';
import type { Analysis } from '../language/analysis.ts';
import { phrase } from '../words/phrase.ts';
import { analysisJson } from './analysisJson.ts';
import { LineId, type LineTask } from './jsonl.ts';
import { printUnderstood } from './printUnderstood.ts';
import type { ReadOutput } from './readFile.ts';
import { jsonLine, visible } from './visible.ts';

/** What was understood of a file; no analysis where a problem is `unreadable`. */
export interface Understanding {
  readonly analysis: Analysis | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads and analyses the article in a file.
 * @param file its path, relative to the working directory
 * @param published the day it came out, whatever the file says
 * @throws UserError when there is no such file, or it is too large
 */
export type AnalyzeFile = (file: string, published?: string) => Promise<Understanding>;

/** A file to analyse, as the command line names it. */
export interface AnalyzeRequest {
  readonly file: string;
  /** ISO 8601. */
  readonly published?: string | undefined;
}

/**
 * Prints what was understood of a file, and what is wrong with it on the other stream.
 * @returns whether there is an article
 * @throws UserError as `analyze` does
 */
export async function printAnalysis(
  { file, published }: AnalyzeRequest,
  analyze: AnalyzeFile,
  { write, writeError, style }: ReadOutput,
): Promise<boolean> {
  const { analysis, problems } = await analyze(file, checkedDay(published));
  if (analysis) await write(style ? printUnderstood(analysis, style) : jsonLine(analysisJson(analysis)));
  for (const problem of problems) await writeError(`${visible(describeProblem({ ...problem, file }))}\n`);
  return Boolean(analysis);
}

const AnalyzeLine = z.object({ id: LineId, file: z.string(), published: z.string().optional() });
type AnalyzeLine = z.infer<typeof AnalyzeLine>;

/** Files a line: `{"id","file","published"?}`. */
export function analyzeLines(analyze: AnalyzeFile): LineTask<AnalyzeLine> {
  return {
    schema: AnalyzeLine,
    async answer({ file, published }) {
      const { analysis, problems } = await analyze(file, checkedDay(published));
      const [problem] = problems;
      if (analysis) return analysisJson(analysis);
      throw new UserError(problem ? problemIn({ ...problem, file }) : phrase('noArticleInFile', { file }));
    },
  };
}

function checkedDay(published: string | undefined): string | undefined {
  if (published === undefined) return undefined;
  if (!z.iso.date().safeParse(published).success)
    throw new UserError(phrase('notADay', { published }), phrase('notADayHint'));
  return published;
}
