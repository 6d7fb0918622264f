import stringWidth from 'string-width';
import { printLines } from './printLines.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { breakLines } from './wrap.ts';

/** What stands in one column of a row. */
export interface Cell {
  readonly text: string;
  readonly format?: (line: string) => string;
}

const INDENT = '  ';
const GAP = '  ';
/** A column with more to say is hard to read below so many characters. */
const NARROWEST = 12;

/**
 * Rows of as many cells each, safe to print. A column is as wide as its widest cell where all of them fit; otherwise
 * the widest ones give way, and break their text. Where too little is left of them, a row is one running text.
 */
export function printColumns(rows: readonly (readonly Cell[])[], style: Style): readonly string[] {
  const natural = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((cells) => stringWidth(visible(cells[at]?.text ?? '')))),
  );
  const room = style.columns - INDENT.length - GAP.length * (natural.length - 1);
  const widest = widestColumn(natural, room);
  if (natural.some((width) => width > widest && widest < NARROWEST)) {
    return rows.flatMap((cells) => runningRow(cells, style));
  }
  const widths = natural.map((width) => Math.min(width, widest));
  return rows.flatMap((cells) => columnsOf(cells, widths));
}

/** The width that no column may exceed, so that all of them together fit. */
function widestColumn(natural: readonly number[], room: number): number {
  let [left, widest] = [room, Math.floor(room / natural.length)];
  for (const [at, width] of natural.toSorted((one, other) => one - other).entries()) {
    widest = Math.floor(left / (natural.length - at));
    if (width > widest) break;
    left -= width;
    widest = width;
  }
  return widest;
}

function columnsOf(cells: readonly Cell[], widths: readonly number[]): readonly string[] {
  const columns = cells.map(({ text }, at) => {
    const shown = visible(text);
    return breakLines(shown, widths[at] ?? 0).map(({ start, end }) => shown.slice(start, end));
  });
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map(({ format = (part) => part }, at) => {
      const part = columns[at]?.[line] ?? '';
      return (part && format(part)) + ' '.repeat(Math.max(0, (widths[at] ?? 0) - stringWidth(part)));
    });
    return (INDENT + parts.join(GAP)).trimEnd();
  });
}

function runningRow(cells: readonly Cell[], style: Style): readonly string[] {
  const texts = cells.map(({ text }) => text).filter((text) => text !== '');
  return printLines(texts.join(' · '), style, undefined, { first: INDENT, next: `${INDENT}  ` });
}
