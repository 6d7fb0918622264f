import { findQuoted } from '../../language/quotations.ts';

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
