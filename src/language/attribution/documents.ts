import { type Clause, wordAt } from './clause.ts';
import { isDocument } from './descriptions.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Cast, ReadParagraph } from './readParagraph.ts';

/** Characters between `a report` and the name of whoever wrote it. */
const NEAR = 70;

/** Characters of a paragraph in which that is looked for. */
const LOOKED_BACK = 2000;

/**
 * Who wrote a document, where the article says it: `her letter`, and `the report` where `a report by Ana Ruiz` stands
 * before.
 * @param place where the document is named in `here`
 * @param read the paragraphs up to `here`, in order
 * @returns a full name
 */
export function authorOf(
  here: ReadParagraph,
  { start, end }: { readonly start: number; readonly end: number },
  read: readonly ReadParagraph[],
  cast: Cast,
): string | undefined {
  const words = here.paragraph.text.slice(start, end);
  if (!isDocument(nounOf(words))) return undefined;
  const own = /^(?:his|her)\b/iu.exec(words)?.[0];
  if (own !== undefined)
    return cast.personAt({ paragraph: here.paragraph.number, start, end: start + own.length });
  return /^(?:the|that|this) /iu.test(words) ? authorNamed(words, start, read) : undefined;
}

/**
 * Whom the text names as the author of a document: `a report by the finance officer, Ana Ruiz`.
 * @param words the document, as the text calls it
 * @param at where that stands in the last of the paragraphs: UTF-16 code units
 */
export function authorNamed(words: string, at: number, read: readonly ReadParagraph[]): string | undefined {
  const noun = nounOf(words);
  if (!isDocument(noun)) return undefined;
  const here = read.at(-1);
  const written = new RegExp(
    `\\b${noun}\\b,? (?:(?!seen|read|obtained|reviewed|viewed|published|received|heard)\\p{L}+ )?(?:by|from|signed by|written by|sent by)\\b`,
    'giu',
  );
  for (const [index, { paragraph, mentions }] of read.toReversed().entries()) {
    const end = paragraph === here?.paragraph ? at : paragraph.text.length;
    const start = Math.max(0, end - LOOKED_BACK);
    const text = paragraph.text.slice(start, end);
    const last = [...text.matchAll(written)].at(-1);
    const writer = last ? undefined : writerIn(noun, text, start, mentions);
    if (writer !== undefined) return writer;
    if (!last) continue;
    const from = start + last.index + last[0].length;
    const named = mentions.find(({ span }) => span.start >= from && span.start - from < NEAR);
    // “a letter signed by Dr.”, and her name in the next paragraph
    const broken = named ?? (end - from < 8 ? read.at(-index)?.mentions[0] : undefined);
    return broken?.person;
  }
  return undefined;
}

/** `In a memo seen by the Ledger, Dana Okafor wrote`: who writes in it. */
function writerIn(
  noun: string,
  text: string,
  from: number,
  mentions: ReadParagraph['mentions'],
): string | undefined {
  const shown = [
    ...text.matchAll(
      new RegExp(`\\b(?:in|on) (?:an?|the|his|her|their|its)(?: [\\p{L}-]+){0,3} ${noun}\\b`, 'giu'),
    ),
  ].at(-1);
  if (!shown) return undefined;
  const behind = from + shown.index;
  return mentions.find(({ person, span }) => {
    const near = span.start > behind && span.start - behind < FARTHEST_WRITER;
    return near && person !== undefined && WRITES.test(text.slice(span.end - from, span.end - from + 24));
  })?.person;
}

/** Characters from `In a memo` to whoever writes. */
const FARTHEST_WRITER = 160;

const WRITES =
  /^ (?:\p{L}+ly |also |later )?(?:wrote|writes|said|says|told|tells|argued|argues|warned|warns|called|described)\b/u;

/** The noun that a description is about: the last before a preposition. */
function nounOf(words: string): string {
  return (
    /^(?:[\p{L}’'-]+ ){0,4}?([\p{L}-]+)(?= (?:of|for|to|from|by|on|in|at|about)\b|$)/u.exec(
      words.toLowerCase(),
    )?.[1] ?? ''
  );
}

/** Whether a noun phrase names something written. */
export function isWritten(clause: Clause, { kind, from, to }: NounPhrase): boolean {
  if (kind !== 'description') return false;
  for (let index = from; index < to; index += 1) if (isDocument(wordAt(clause, index))) return true;
  return false;
}
