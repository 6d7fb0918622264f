import { findQuoted } from '../../language/quotations.ts';
import type { Passage } from '../passage.ts';

/** More words than that before the marks are no mere “so and so said”. */
const MOST_WORDS = 8;
/** Characters of what stands before or behind the marks. */
const LONGEST = 80;

/** What leads to a quotation: a colon, or a verb of saying with or without a comma. */
const LEADS_IN =
  /(?::|\b(?:said|says|saying|told|tells|wrote|writes|asked|asks|added|adds|claimed|claims|stated|states|tweeted|declared|insisted|warned)(?: \p{L}+){0,3}[,:]?)\s*$/iu;
/** What follows one: who said it, behind a dash or a verb of saying. */
const FOLLOWS =
  /^[\s,.]*(?:[-–—~(]|(?:\p{L}+ ){0,3}(?:said|says|told|wrote|asked|added|claimed|stated|declared|insisted|warned)\b|according to\b|by\b)/iu;

/**
 * The quotation in what somebody gives together with who said it: `Starmer: “I will …”`, `“I will …,” Starmer said`.
 * @returns the words between the marks; null where there is more than one quotation, or something else around it
 */
export function wordsInMarks(given: string): string | null {
  const [only, ...others] = findQuoted(given).filter(({ depth }) => depth === 0);
  if (!only || others.length > 0) return null;
  // French sets a space inside its marks.
  const before = given.slice(0, only.start).trim().slice(0, -1).trim();
  const behind = given.slice(only.end).trim().slice(1).trim();
  if (before === '' && behind === '') return null;
  const leads = before === '' || (isShort(before) && LEADS_IN.test(before));
  const follows = /^[\p{P}\s]*$/u.test(behind) || (before === '' && isShort(behind) && FOLLOWS.test(behind));
  return leads && follows ? given.slice(only.start, only.end) : null;
}

function isShort(text: string): boolean {
  return text.length <= LONGEST && text.split(/\s+/u).length <= MOST_WORDS;
}

/** Characters of an article around a quotation that what is given around it is compared with. */
const NEAR = 80;

/**
 * Whether what somebody gives around a quotation is what the article has around it: then it is checked too, since it
 * may be wrong. A speaker's name alone is not.
 * @param inMarks a part of what is given
 * @param passage highlights where the article has that part
 */
export function isContext(given: string, inMarks: string, { paragraph, citation }: Passage): boolean {
  const { start, end } = citation.span;
  const at = given.indexOf(inMarks);
  const [before, behind] = [given.slice(0, at), given.slice(at + inMarks.length)];
  return (
    shareWord(before, paragraph.text.slice(Math.max(0, start - NEAR), start)) ||
    shareWord(behind, paragraph.text.slice(end, end + NEAR))
  );
}

function shareWord(one: string, other: string): boolean {
  const known = new Set(lowerWords(other));
  return lowerWords(one).some((word) => known.has(word));
}

function lowerWords(text: string): readonly string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => word === word.toLowerCase());
}
