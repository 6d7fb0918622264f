import type { Groups, Rule } from './rule.ts';
import { RULES } from './rules.ts';

/** Words that are a date by one of the rules, not read yet. */
export interface Found {
  readonly rule: Rule;
  readonly groups: Groups;
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
}

/** Characters on either side that a rule may look at. */
export const MARGIN = 80;

/** Where a word or a number begins. One expression for all rules would take ten megabytes when it is compiled. */
const BEGINNING = /(?<![\p{L}\p{N}£$€])[\p{L}\p{N}’']/gu;
const HERE = RULES.map(({ pattern }) => new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}])`, 'uy'));

/** The dates of an English text, in order, never overlapping. */
export function scan(text: string): Found[] {
  const found: Found[] = [];
  let end = 0;
  for (const { index } of text.matchAll(BEGINNING)) {
    if (index < end) continue;
    const one = ruleAt(text, index);
    if (!one) continue;
    found.push(one);
    end = one.end;
  }
  return found;
}

/** The first rule that fits at a place and that the text around it allows. */
function ruleAt(text: string, start: number): Found | null {
  const before = text.slice(Math.max(0, start - MARGIN), start);
  // A number inside a longer one is no date: 1,998 or 3.2019.
  if (/\p{N}[.,]$/u.test(before) && /\p{N}/u.test(text.charAt(start))) return null;
  for (const [index, rule] of RULES.entries()) {
    const here = HERE[index];
    if (!here) continue;
    here.lastIndex = start;
    const match = here.exec(text);
    if (!match) continue;
    const [words] = match;
    const end = start + words.length;
    if (rule.accepts && !rule.accepts({ before, words, after: text.slice(end, end + MARGIN) })) continue;
    return { rule, groups: match.groups ?? {}, start, end };
  }
  return null;
}
