/** A line of a PDF file's text. Lengths are in points, from the lower left corner of the page. */
export interface PdfLine {
  /** From 0. */
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The baseline's height. */
  readonly y: number;
  /** Of the type that most of it is set in. */
  readonly size: number;
}

/** A run of characters as it is drawn. */
export interface PdfItem {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly fontSize: number;
}

/** What is drawn on a page, as lines, in the order in which it is drawn: people read most files in that order. */
export function toLines(items: readonly PdfItem[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  let open: PdfItem[] = [];
  for (const item of items) {
    if (item.str === '') continue;
    const before = open.at(-1);
    if (before && !isOnLine(before, item)) {
      lines.push(...toLine(open, page));
      open = [];
    }
    open.push(item);
  }
  return [...lines, ...toLine(open, page)];
}

/** Figures and signs set higher or lower stay on their line. */
const RAISED = 0.5;

function isOnLine(before: PdfItem, item: PdfItem): boolean {
  const size = Math.max(before.fontSize, item.fontSize, 1);
  return Math.abs(before.y - item.y) < RAISED * size && item.x > before.x - size;
}

function toLine(items: readonly PdfItem[], page: number): PdfLine[] {
  const drawn = items.filter(({ str }) => str.trim() !== '');
  const longest = drawn.reduce<PdfItem | undefined>(
    (one, other) => (one && one.str.length >= other.str.length ? one : other),
    undefined,
  );
  if (!longest) return [];
  const text = items
    .map(({ str }) => str)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const left = Math.min(...drawn.map(({ x }) => x));
  const right = Math.max(...drawn.map(({ x, width }) => x + width));
  return [{ page, text, left, right, y: longest.y, size: longest.fontSize }];
}

/** Whether a line ends as sentences do. */
export function endsSentence(text: string): boolean {
  return /[.!?…:]["'”’»)\]]{0,3}$/u.test(text);
}
