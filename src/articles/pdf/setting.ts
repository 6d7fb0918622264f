import { endsSentence, type PdfLine } from './pdfLine.ts';

/** How a file is set: what tells the first and the last line of a paragraph from the others. Lengths in points. */
export interface Setting {
  /** Of the type that most of the text is set in. */
  readonly bodySize: number;
  /** Whether paragraphs begin with an indent. */
  readonly indents: boolean;
  /** From the baseline of a line to the one above, as usual in type of this size. */
  leading(line: PdfLine): number;
  /** Where the column begins that a line stands in. */
  leftOf(line: PdfLine): number;
  /** Where it ends. */
  rightOf(line: PdfLine): number;
}

export function settingOf(lines: readonly PdfLine[]): Setting {
  const leadings = leadingBySize(lines);
  const columns = columnsOf(lines);
  const columnOf = (line: PdfLine) => columns.get(keyOf(line)) ?? { left: line.left, right: line.right };
  const setting = {
    bodySize: bodySizeOf(lines),
    leading: ({ size }: PdfLine) => leadings.get(Math.round(size)) ?? size * USUAL_LEADING,
    leftOf: (line: PdfLine) => columnOf(line).left,
    rightOf: (line: PdfLine) => columnOf(line).right,
  };
  const indented = lines.filter((line) => {
    const indent = line.left - setting.leftOf(line);
    return indent > line.size * 0.8 && indent < line.size * 5;
  });
  return { ...setting, indents: indented.length > lines.length * INDENTED_SHARE };
}

const USUAL_LEADING = 1.25;
/** Lines further apart are paragraphs of a line each, unless most of them break off within a sentence. */
const WIDEST_LEADING = 1.5;
const DOUBLE_SPACED = 2.6;
const INDENTED_SHARE = 0.05;

function bodySizeOf(lines: readonly PdfLine[]): number {
  const characters = new Map<number, number>();
  for (const { size, text } of lines) {
    const key = Math.round(size * 4) / 4;
    characters.set(key, (characters.get(key) ?? 0) + text.length);
  }
  let best = { size: 0, characters: 0 };
  for (const [size, count] of characters) if (count > best.characters) best = { size, characters: count };
  return best.size;
}

/** The distance that a quarter of the distances are below: within paragraphs, not between them. */
function leadingBySize(lines: readonly PdfLine[]): ReadonlyMap<number, number> {
  const gaps = new Map<number, number[]>();
  const runOn = lines.filter(({ text }) => !endsSentence(text)).length;
  const widest = runOn > lines.length / 2 ? DOUBLE_SPACED : WIDEST_LEADING;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || before.page !== line.page || Math.round(before.size) !== Math.round(line.size)) continue;
    const gap = before.y - line.y;
    if (gap <= 0 || gap > line.size * 3) continue;
    const size = Math.round(line.size);
    gaps.set(size, [...(gaps.get(size) ?? []), gap]);
  }
  const leadings = new Map<number, number>();
  for (const [size, found] of gaps) {
    const sorted = found.sort((one, other) => one - other);
    leadings.set(size, Math.min(sorted[Math.floor(sorted.length / 4)] ?? 0, size * widest));
  }
  return leadings;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

/** Where the columns begin and end: for lines that begin at about the same place, on any page. */
function columnsOf(lines: readonly PdfLine[]): ReadonlyMap<number, Column> {
  const groups = new Map<number, PdfLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  const columns = new Map<number, Column>();
  for (const [key, group] of groups) {
    // A first line with an indent belongs to the column that begins a little to its left.
    const near = [key - 3, key - 2, key - 1, key].map((one) => groups.get(one) ?? []);
    const main = near.reduce((one, other) => (other.length > one.length * 1.5 ? other : one), group);
    const left = Math.min(...main.map((line) => line.left));
    const right = Math.max(...[...main, ...group].map((line) => line.right));
    columns.set(key, { left, right });
  }
  return columns;
}

const COLUMN_STEP = 12; // Points.

function keyOf({ left }: PdfLine): number {
  return Math.round(left / COLUMN_STEP);
}
