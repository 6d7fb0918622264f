import type { PdfLine } from './pdfLine.ts';

/** Lines from the top or the bottom of a page that a running head or foot takes at most. */
const EDGE_LINES = 3;
const REPEATED_PAGES = 2;

/**
 * Takes out what stands at the edges of the pages again and again: running heads and feet, and page numbers.
 * @param pages the lines of each page
 */
export function withoutRunningHeads(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
  const pagesWith = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edgesOf(lines).map(keyOf))) pagesWith.set(key, (pagesWith.get(key) ?? 0) + 1);
  }
  const most = Math.max(REPEATED_PAGES, pages.length / 3);
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines));
    return lines.filter((line) => {
      if (!edges.has(line)) return true;
      return !isPageNumber(line.text) && (pagesWith.get(keyOf(line)) ?? 0) < most;
    });
  });
}

function edgesOf(lines: readonly PdfLine[]): readonly PdfLine[] {
  const byHeight = [...lines].sort((one, other) => other.y - one.y);
  if (byHeight.length <= 2 * EDGE_LINES) return byHeight;
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)];
}

/** The numbers in a running head change from page to page; the height does not, to a few points. */
function keyOf({ text, y }: PdfLine): string {
  return `${text.replace(/\d+/g, '#')} ${Math.round(y / 8)}`;
}

function isPageNumber(text: string): boolean {
  return /^(?:[-–—|] ?)?(?:page|seite|p\.|página|сторінка)? ?\d{1,4}(?: ?(?:\/|of|von|de|sur|з) ?\d{1,4})?(?: ?[-–—|])?$/iu.test(
    text,
  );
}
