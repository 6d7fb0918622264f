import type { Mention } from '../analysis.ts';
import { folded } from '../folded.ts';
import { wordSet } from '../wordSet.ts';
import type { Phrase, Place } from './phrase.ts';

/** Characters from a description to the name that says who it is. */
const FARTHEST = 160;

const COPULA = /(?:^|\s)(?:is|was|remains|will be|has been|would be) /gu;

/** `the mayor, `, `the league’s president, `, `Cllr `: between the copula and the name; no `daughter of `. */
const ROLE =
  /^(?:(?:none other than )?|(?:the|an?|his|her|its|their|our|one) [^,.;:]{1,70}, |(?:the |an? )?\p{Lu}[\p{L}.]{1,12} )$/u;

/** Words before a name that say what somebody is: `the first witness, forensic accountant Thomas Iwu, …`. */
const APPOSED = /^(?:[\p{L}\p{N}’'-]+ ){1,6}$/u;

/** Whom a sentence says that a description is: `The one who decides is the mayor, Doug Prowse`. */
export function predicateName(
  { masked, tokens, mentions }: Pick<Place, 'masked' | 'tokens' | 'mentions'>,
  { end }: Phrase,
): Mention | null {
  const behind = masked.slice(end, end + FARTHEST).split(/[.;:!?]\s/u, 1)[0] ?? '';
  const copula = /^ (?:is|was|who|whom|that|with|in|on|at|to)\b/u.test(behind)
    ? [...behind.matchAll(COPULA)].at(0)
    : undefined;
  const beside = behind.startsWith(', ');
  if (!copula && !beside) return null;
  const from = end + (copula ? copula.index + copula[0].length : 2);
  for (const { start } of tokens) {
    if (start < from || start > end + FARTHEST) continue;
    const mention = mentions.get(start);
    if (mention?.person === undefined) continue;
    const name = mention.title?.start ?? mention.span.start;
    const named = /^(?:[,.;:—–)]|$| (?:who|of|from|and)\b)/u.test(masked.slice(mention.span.end));
    const role = masked.slice(from, name);
    if (beside) return APPOSED.test(role) && /^,/u.test(masked.slice(mention.span.end)) ? mention : null;
    return named && (role === '' || ROLE.test(role)) ? mention : null;
  }
  return null;
}

const BEFORE_PREDICATE = wordSet(
  'is was are were comes came stands stood sits sat lies lay remains went goes',
);
const DETERMINERS = wordSet('the a an his her its their our one');

/** Whether a name stands behind the verb of its sentence as its subject may: `Next to speak was Ruth Amsel`. */
export function isPredicate({ tokens, masked }: Pick<Place, 'tokens' | 'masked'>, phrase: Phrase): boolean {
  if (phrase.kind !== 'name') return false;
  const title = phrase.mention.title?.start;
  let first = phrase.from;
  while (title !== undefined && first > 0 && (tokens[first - 1]?.start ?? -1) >= title) first -= 1;
  // “It was Ana Ruiz who found it”: about what she found.
  if (folded(tokens[0]) === 'it') return false;
  if (BEFORE_PREDICATE.has(folded(tokens[first - 1]))) return true;
  // “is the mayor, Doug Prowse”
  if (!/^, $/u.test(masked.slice(tokens[first - 1]?.end ?? 0, tokens[first]?.start ?? 0))) return false;
  for (let index = first - 1; index > 0 && first - index < 9; index -= 1) {
    const gap = masked.slice(tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? 0);
    if (gap !== ' ' && gap !== '-') return false;
    if (DETERMINERS.has(folded(tokens[index]))) return BEFORE_PREDICATE.has(folded(tokens[index - 1]));
  }
  return false;
}
