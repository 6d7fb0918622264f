import type { Analysis, Quotation } from '../../language/analysis.ts';

/** Where the words of an article stand, by place. */
interface Places {
  readonly paragraphs: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Words of a “said Mara Voss, who leads the council” that interrupts a quotation, at most. */
const LONGEST_TAG = 30;

/** Where nothing tells whose words they are, only so many: “she told the hall”. */
const LONGEST_BARE_TAG = 6;

/**
 * Finds where words that belong together stand apart: a quotation that a “she said” interrupts, and a sentence that
 * a caption does.
 * @returns the place of the word that goes on, by that of the word before the interruption
 */
export function findInterruptions(
  { article, quotations }: Analysis,
  places: Places,
): ReadonlyMap<number, number> {
  const jumps = new Map<number, number>();
  const outermost = quotations
    .filter(({ span }) => span.end > span.start)
    .sort((a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start || b.span.end - a.span.end);
  let before: Quotation | undefined;
  for (const after of outermost) {
    if (before && after.span.paragraph === before.span.paragraph && after.span.start < before.span.end) continue;
    if (before && interrupts(before, after)) {
      const last = placeBefore(places, before.span.paragraph, before.span.end);
      const next = placeBefore(places, after.span.paragraph, after.span.start) + 1;
      const bare = next - last - 1;
      if (bare > 0 && bare <= (isAttributedBetween(before, after) ? LONGEST_TAG : LONGEST_BARE_TAG)) {
        jumps.set(last, next);
      }
    }
    before = after;
  }
  passCaptions(jumps);
  return jumps;

  function interrupts(one: Quotation, other: Quotation): boolean {
    if (other.span.paragraph - one.span.paragraph > 1) return false;
    const [speaker, next] = [one.attribution?.name, other.attribution?.name];
    if (speaker !== undefined && next !== undefined && speaker !== next) return false;
    const text = article.paragraphs[one.span.paragraph - 1]?.text ?? '';
    const said = text.slice(one.span.start, one.span.end);
    const tag =
      one.span.paragraph === other.span.paragraph
        ? text.slice(one.span.end, other.span.start)
        : text.slice(one.span.end);
    if (one.span.paragraph !== other.span.paragraph && (speaker === undefined || speaker !== next)) return false;
    // What interrupts speech leans on it; “a ‘fool’ and a ‘coward’” are two quotations.
    if (!/[,.!?…–—-]$/u.test(said) && !/^[^\p{L}\s]*[,–—]/u.test(tag)) return false;
    if (/^\P{L}*(?:and|or|but)\P{L}/iu.test(tag)) return false;
    const inner = tag.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}]+$/u, '');
    return !/[.!?]["”’»)]?\s+\p{Lu}/u.test(inner.replace(/\b(?:Mr|Mrs|Ms|Dr|Rev|Prof|Sir|St|Gen|Sen|Gov|\p{Lu})\./gu, ''));
  }

  function passCaptions(found: Map<number, number>): void {
    for (const { number, kind } of article.paragraphs) {
      const before = article.paragraphs[number - 2];
      if (kind !== 'caption' || before?.kind !== 'body') continue;
      const after = article.paragraphs.find((other) => other.number > number && other.kind !== 'caption');
      if (after?.kind !== 'body') continue;
      const last = placeBefore(places, before.number, before.text.length);
      if (last >= 0 && !found.has(last)) found.set(last, placeBefore(places, after.number, 0) + 1);
    }
  }
}

/** Whether what names the speaker stands between the two. */
function isAttributedBetween(before: Quotation, after: Quotation): boolean {
  return [before.attribution?.speaker, after.attribution?.speaker].some((speaker) => {
    if (!speaker || speaker.paragraph !== before.span.paragraph || speaker.start < before.span.end) return false;
    return after.span.paragraph > speaker.paragraph || speaker.end <= after.span.start;
  });
}

/** The last word that ends at or before an offset of a paragraph; -1 where there is none. */
function placeBefore({ paragraphs, ends }: Places, paragraph: number, offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = paragraphs[middle] ?? 0;
    if (other < paragraph || (other === paragraph && (ends[middle] ?? 0) <= offset)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
