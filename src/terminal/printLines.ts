import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { breakLines } from './wrap.ts';

/** What stands before a text's first line and before the others: a character takes one column. */
export interface Margin {
  readonly first: string;
  readonly next: string;
}

/** Any text, safe to print, in lines that fit. */
export function printLines(
  text: string,
  style: Style,
  format: (line: string) => string = (line) => line,
  margin: Margin = { first: '', next: '' },
): readonly string[] {
  const shown = visible(text);
  const widest = Math.max(margin.first.length, margin.next.length);
  return breakLines(shown, style.columns - widest).map(
    ({ start, end }, index) => (index === 0 ? margin.first : margin.next) + format(shown.slice(start, end)),
  );
}
