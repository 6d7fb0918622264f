import { endsSentence, type PdfLine } from './pdfLine.ts';
import { type Setting, settingOf } from './setting.ts';

/** Lines that belong together, and the size of their type. */
export interface PdfBlock {
  readonly lines: readonly PdfLine[];
  readonly size: number;
}

/** Joins lines to paragraphs and headings, over the ends of columns and pages too. */
export function toParagraphs(lines: readonly PdfLine[]): PdfBlock[] {
  const setting = settingOf(lines);
  const blocks: PdfBlock[] = [];
  let open: PdfLine[] = [];
  for (const line of lines) {
    const before = open.at(-1);
    if (before && !hangsFrom(open[0], line) && startsAnew(before, line, setting)) {
      blocks.push({ lines: open, size: before.size });
      open = [];
    }
    open.push(line);
  }
  const last = open.at(-1);
  return last ? [...blocks, { lines: open, size: last.size }] : blocks;
}

const OTHER_SIZE = 0.08;
const WIDE_GAP = 1.3;
const INDENT = 0.8;
const MOST_INDENT = 5;

function startsAnew(before: PdfLine, line: PdfLine, setting: Setting): boolean {
  if (Math.abs(before.size - line.size) > OTHER_SIZE * before.size) return true;
  if (isListItem(line.text)) return true;
  const down = before.page === line.page ? before.y - line.y : -1;
  const isIndented = indentOf(line, setting) > INDENT * line.size;
  if (isIndented && indentOf(before, setting) < INDENT * line.size) return true;
  const endsShort = before.right < setting.rightOf(before) - before.size * 3 && endsSentence(before.text);
  if (endsShort) return true;
  if (down > 0) return down > setting.leading(line) * WIDE_GAP;
  // The next column or page.
  if (!endsSentence(before.text)) return false;
  return setting.indents ? isIndented : !/^\p{Ll}/u.test(line.text);
}

/** Whether a line goes on with the point of a list, whose lines begin to the right of its mark. */
function hangsFrom(first: PdfLine | undefined, line: PdfLine): boolean {
  if (!first || !isListItem(first.text) || isListItem(line.text) || first.page !== line.page) return false;
  return line.left > first.left + line.size / 3 && first.y > line.y;
}

/** How far a line begins to the right of its column, in points; 0 where that is no indent. */
function indentOf(line: PdfLine, setting: Setting): number {
  const indent = line.left - setting.leftOf(line);
  return indent < MOST_INDENT * line.size ? indent : 0;
}

/** Whether a line begins with the mark of a list. */
export function isListItem(text: string): boolean {
  return /^[•▪‣◦●○■□·∙] ?\S/u.test(text);
}
