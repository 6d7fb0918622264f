import { describeProblem, type Problem } from '../../articles/problem.ts';
import { words } from '../../words/words.ts';
import { type Entry, type ListPage, pageOf, restLines } from '../listPages.ts';
import type { NoticeLine } from '../reply.ts';

/** A list that stands beside others; of what does not fit, it is said how much there is. */
const BESIDE_OTHERS = { room: 900, most: 12 };

/** What was wrong with files, under a heading. */
export function problemLines(problems: readonly Problem[]): NoticeLine[] {
  return briefly(words('problemsTitle', { count: problems.length }), problemEntries(problems)).lines;
}

/** A problem an entry, as linters print it. */
export function problemEntries(problems: readonly Problem[]): readonly Entry[] {
  return problems.map((problem) => ({ text: describeProblem(problem) }));
}

/** The beginning of a list beside others, under a heading or those of its sections; nothing of an empty one. */
export function briefly(
  title: string,
  entries: readonly Entry[],
): { readonly lines: NoticeLine[]; readonly page: ListPage } {
  const page = pageOf(entries, 0, BESIDE_OTHERS);
  const [first] = entries;
  if (!first) return { lines: [], page };
  const above = first.section ? [] : [heading(title)];
  return { lines: [...above, ...page.lines, ...restLines(page)], page };
}

export function heading(text: string): NoticeLine {
  return { style: 'heading', text };
}

export function plain(text: string): NoticeLine {
  return { style: 'plain', text };
}
