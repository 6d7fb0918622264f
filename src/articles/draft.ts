import type { Finding } from './problem.ts';
import type { Draft } from './reader.ts';

/** A draft of a file that is no text. */
export function undecoded(problem: Finding): Draft {
  return { head: {}, blocks: [], problems: [problem] };
}

/** The title that front matter gives, in one line; `undefined` where it gives none. */
export function headTitle(head: Draft['head']): string | undefined {
  const title = typeof head.title === 'string' ? head.title.replace(/\s+/g, ' ').trim() : '';
  return title === '' ? undefined : title;
}
