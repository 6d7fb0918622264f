import { describeProblem, type Problem } from '../../articles/problem.ts';
import { words } from '../../words/words.ts';
import type { NoticeLine } from '../reply.ts';

/** More problems than these are counted, not told. */
const MOST_PROBLEMS = 10;

/** What was wrong with files, under a heading. */
export function problemLines(problems: readonly Problem[]): NoticeLine[] {
  if (problems.length === 0) return [];
  return [
    heading(words('problemsTitle', { count: problems.length })),
    ...items(problems.map(describeProblem), MOST_PROBLEMS),
  ];
}

/** A list, of which no more is shown than fits beside the rest. */
export function items(texts: readonly string[], most: number): NoticeLine[] {
  const shown = texts.slice(0, most).map((text): NoticeLine => ({ style: 'item', text }));
  const left = texts.length - shown.length;
  return left === 0 ? shown : [...shown, { style: 'item', text: words('moreLines', { count: left }) }];
}

export function heading(text: string): NoticeLine {
  return { style: 'heading', text };
}

export function plain(text: string): NoticeLine {
  return { style: 'plain', text };
}

/** The beginning of a text, in one line of at most so many characters. */
export function glimpse(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut} …`;
}
