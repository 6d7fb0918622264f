import { join } from 'node:path';
import { describeProblem, type Problem } from '../articles/problem.ts';
import { words } from '../words/words.ts';
import type { Write } from './output.ts';
import { visible } from './visible.ts';

/** What was found in a corpus folder. */
export interface FolderCheck {
  /** Its path, as the user would write it. */
  readonly folder: string;
  /** Files that could be read as articles, and those that could not. */
  readonly files: number;
  /** Their paths relative to the folder. */
  readonly problems: readonly Problem[];
}

/**
 * Prints a line for every problem, `file:line what is wrong and how to mend it`, and a summary for people.
 * @returns whether every file can be read and there is one at all
 */
export async function printProblems(
  { folder, files, problems }: FolderCheck,
  { write, writeError }: { readonly write: Write; readonly writeError: Write },
): Promise<boolean> {
  for (const problem of problems.toSorted(byPlace)) {
    const line = describeProblem({ ...problem, file: join(folder, problem.file) });
    await write(`${visible(line).replaceAll('\n', ' ')}\n`);
  }
  if (files === 0) {
    await writeError(`${visible(words('folderEmpty', { folder }))}\n`);
    return false;
  }
  const unreadable = new Set(
    problems.filter(({ severity }) => severity === 'unreadable').map(({ file }) => file),
  );
  const summary = words('lintSummary', { files, problems: problems.length, unreadable: unreadable.size });
  await writeError(`${visible(summary)}\n`);
  return unreadable.size === 0;
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return (one.line ?? 0) - (other.line ?? 0);
}
