import type { Article } from '../../articles/article.ts';
import type { Analysis, Quotation } from '../../language/analysis.ts';

/** Where the words of an article stand, by place. */
interface Places {
  readonly paragraphs: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The place of the word that goes on, by that of the word before the interruption. */
type Jumps = Map<number, number>;

/** Words of a “said Mara Voss, who leads the council” that interrupts a quotation, at most; and characters. */
const LONGEST_TAG = 30;
const LONGEST_TAG_LENGTH = 200;

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
  const jumps: Jumps = new Map();
  const outer = outermost(quotations);
  for (const [index, quotation] of outer.entries()) {
    const next = outer[index + 1];
    if (next && interrupts(article, quotation, next)) passTag(places, quotation, next, jumps);
    if (next?.span.paragraph !== quotation.span.paragraph) passToOpenMark(article, places, quotation, jumps);
  }
  passCaptions(article, places, jumps);
  return jumps;
}

function outermost(quotations: readonly Quotation[]): Quotation[] {
  const inOrder = [...quotations].sort(({ span: a }, { span: b }) => {
    return a.paragraph - b.paragraph || a.start - b.start || b.end - a.end;
  });
  const outer: Quotation[] = [];
  for (const quotation of inOrder) {
    const around = outer.at(-1)?.span;
    const { paragraph, start } = quotation.span;
    if (!around || around.paragraph !== paragraph || start >= around.end) outer.push(quotation);
  }
  return outer;
}

/** Whether nothing but who speaks stands between two quotations, and both are one speaker's. */
function interrupts(article: Article, one: Quotation, other: Quotation): boolean {
  const apart = other.span.paragraph - one.span.paragraph;
  const [speaker, next] = [one.attribution?.name, other.attribution?.name];
  if (apart > 1 || (speaker !== undefined && next !== undefined && speaker !== next)) return false;
  if (apart === 1 && (speaker === undefined || next === undefined)) return false;
  const text = article.paragraphs[one.span.paragraph - 1]?.text ?? '';
  const said = text.slice(one.span.start, one.span.end);
  const tag = text.slice(one.span.end, apart === 0 ? other.span.start : text.length);
  // What interrupts speech leans on it; “a ‘fool’ and a ‘coward’” are two quotations.
  if (!/[,.!?…–—-]$/u.test(said) && !/^[^\p{L}\s]*[,–—]/u.test(tag)) return false;
  if (/^\P{L}*(?:and|or|but)\P{L}/iu.test(tag)) return false;
  return !hasSentenceOfItsOwn(tag);
}

const SHORT_TITLE = /\b(?:Mr|Mrs|Ms|Dr|Rev|Prof|Sir|St|Gen|Sen|Gov|\p{Lu})\./gu;

function hasSentenceOfItsOwn(tag: string): boolean {
  const words = tag.replace(/^[^\p{L}\p{N}]+/u, '').replace(SHORT_TITLE, '');
  return /[.!?]["”’»)]?\s+["“‘']?\p{Lu}/u.test(words);
}

function passTag(places: Places, one: Quotation, other: Quotation, jumps: Jumps): void {
  const last = placeBefore(places, one.span.paragraph, one.span.end);
  const next = placeBefore(places, other.span.paragraph, other.span.start) + 1;
  const length = next - last - 1;
  const most = isAttributedBetween(one, other) ? LONGEST_TAG : LONGEST_BARE_TAG;
  if (length > 0 && length <= most) jumps.set(last, next);
}

/** Whether what names the speaker stands between the two. */
function isAttributedBetween(one: Quotation, other: Quotation): boolean {
  return [one.attribution?.speaker, other.attribution?.speaker].some((speaker) => {
    if (!speaker || speaker.paragraph !== one.span.paragraph || speaker.start < one.span.end) return false;
    return other.span.paragraph > speaker.paragraph || speaker.end <= other.span.start;
  });
}

/** A speech that goes on in the next paragraph has no closing mark in this one. */
function passToOpenMark(
  article: Article,
  places: Places,
  { span, attribution }: Quotation,
  jumps: Jumps,
): void {
  const text = article.paragraphs[span.paragraph - 1]?.text ?? '';
  const behind = text.slice(span.end, span.end + LONGEST_TAG_LENGTH);
  const mark = /[.,:!?]\s+["“‘'](?=\p{Lu})/u.exec(behind);
  const last = placeBefore(places, span.paragraph, span.end);
  if (!mark || !attribution || jumps.has(last)) return;
  const opens = span.end + mark.index + mark[0].length;
  const { speaker } = attribution;
  const between = speaker.paragraph === span.paragraph && speaker.start >= span.end && speaker.end <= opens;
  if (between) jumps.set(last, placeBefore(places, span.paragraph, opens) + 1);
}

function passCaptions({ paragraphs }: Article, places: Places, jumps: Jumps): void {
  let body = paragraphs[0];
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'caption') continue;
    const passed = body && paragraph.number > body.number + 1;
    if (passed && body?.kind === 'body' && paragraph.kind === 'body') {
      const last = placeBefore(places, body.number, body.text.length);
      if (last >= 0 && !jumps.has(last)) jumps.set(last, placeBefore(places, paragraph.number, 0) + 1);
    }
    body = paragraph;
  }
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
