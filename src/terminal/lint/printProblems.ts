import { join } from 'node:path';
import { describeProblem, type Problem } from '../../articles/problem.ts';
import { inWords } from '../../words/phrase.ts';
import { words } from '../../words/words.ts';
import type { Write } from '../output.ts';
import { printLines } from '../printLines.ts';
import type { Style } from '../style.ts';
import { visible } from '../visible.ts';

/** What was found in a corpus folder. */
export interface FolderCheck {
  /** Its path, as the user would write it. */
  readonly folder: string;
  /** Files that could be read as articles, and those that could not. */
  readonly files: number;
  /** Their paths relative to the folder. */
  readonly problems: readonly Problem[];
}

export interface LintOutput {
  readonly write: Write;
  readonly writeError: Write;
  /** How a person sees the problems; null prints them a line each. */
  readonly style: Style | null;
  /** How a person sees the summary. */
  readonly errorStyle: Style;
}

/**
 * Prints every problem, `file:line what is wrong and how to mend it`, and on the other stream a summary.
 * @returns whether every file can be read and there is one at all
 */
export async function printProblems(
  { folder, files, problems }: FolderCheck,
  { write, writeError, style, errorStyle }: LintOutput,
): Promise<boolean> {
  const { red, yellow, green } = errorStyle.colors;
  for (const problem of problems.toSorted(byPlace)) {
    const placed = { ...problem, file: join(folder, problem.file) };
    await write(style ? printProblem(placed, style) : lineOf(placed));
  }
  if (files === 0) {
    await writeError(`${red(visible(words('folderEmpty', { folder })))}\n`);
    return false;
  }
  const unreadable = new Set(
    problems.filter(({ severity }) => severity === 'unreadable').map(({ file }) => file),
  );
  const summary = words('lintSummary', { files, problems: problems.length, unreadable: unreadable.size });
  const color = unreadable.size > 0 ? red : problems.length > 0 ? yellow : green;
  await writeError(`${color(visible(summary))}\n`);
  return unreadable.size === 0;
}

function lineOf(problem: Problem): string {
  return `${visible(describeProblem(problem)).replaceAll('\n', ' ')}\n`;
}

/** The place first, as terminals make a link of it, and how bad it is; what to do stands below. */
function printProblem({ file, line, severity, message, hint }: Problem, style: Style): string {
  const { bold, red, yellow, dim } = style.colors;
  const place = visible(line === undefined ? file : `${file}:${line}`).replaceAll('\n', ' ');
  const [label, color] =
    severity === 'unreadable' ? [words('lintError'), red] : [words('lintWarning'), yellow];
  const [first = '', ...others] = printLines(`${place} ${label} ${inWords(message)}`, style, undefined, {
    first: '',
    next: '  ',
  });
  const start = `${place} ${label}`;
  const marked = first.startsWith(start)
    ? `${bold(place)} ${color(label)}${first.slice(start.length)}`
    : first;
  const hints = printLines(inWords(hint), style, dim, { first: '  ', next: '  ' });
  return `${[marked, ...others, ...hints].join('\n')}\n`;
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}
