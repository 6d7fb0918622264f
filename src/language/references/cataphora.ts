import { folded } from '../folded.ts';
import { wordSet } from '../wordSet.ts';
import type { Place, Pronoun } from './phrase.ts';

/**
 * `When he arrived, Starmer said …`: the name that follows the first comma as the subject.
 * @returns a full name, or null
 */
export function nameAhead({ form, to, end }: Pronoun, { tokens, masked, mentions }: Place): string | null {
  const first = folded(tokens[0]);
  if (!FRONTED.has(first)) return null;
  // “By then she was a widow, …”: behind a preposition a subject is the sentence's own.
  if (form === 'subject' && BEFORE_NOUNS.has(first)) return null;
  const comma = end + masked.slice(end, end + 90).indexOf(',');
  if (comma < end) return null;
  const next = tokens
    .slice(to, to + 24)
    .flatMap(({ start }) => (start > comma ? (mentions.get(start) ?? []) : []))[0];
  if (!next?.person || !/^,\s(?:\p{Lu}[\p{L}.]*\s){0,4}$/u.test(masked.slice(comma, next.span.start)))
    return null;
  if (/^(?:['’]| having\b| being\b)/u.test(masked.slice(next.span.end, next.span.end + 7))) return null;
  return next.person;
}

/** Open what stands before a sentence's own clause. */
const FRONTED = wordSet(
  'in at after before when while as during with for despite on by speaking since asked from though although until under unlike like through',
);

/** Of those, the ones that no clause follows. */
const BEFORE_NOUNS = wordSet('in at during with for despite on by from under unlike like through');
