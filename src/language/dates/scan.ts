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

const ANY = new RegExp(`(?<![\\p{L}\\p{N}£$€])(?:${RULES.map(sourceOf).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
const HERE = RULES.map(({ pattern }) => new RegExp(`(?:${pattern})(?![\\p{L}\\p{N}])`, 'uy'));

/** The dates of an English text, in order, never overlapping. */
export function scan(text: string): Found[] {
  const found: Found[] = [];
  ANY.lastIndex = 0;
  for (let match = ANY.exec(text); match; match = ANY.exec(text)) {
    const one = ruleAt(text, match.index);
    if (one) found.push(one);
    ANY.lastIndex = one?.end ?? match.index + 1;
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

/** Names of groups have to differ within one expression: the joint one goes without. */
function sourceOf({ pattern }: Rule): string {
  return pattern.replaceAll(/\(\?<\w+>/g, '(?:');
}
