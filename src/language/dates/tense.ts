import { speechStance } from '../speech.ts';
import { isDemanded, isPast, isPlanned, isPlanning, isPostponed, isScheduled } from './verbs.ts';

/** Where the words around a date look; `unknown` where no verb tells. */
export type Direction = 'past' | 'future' | 'unknown';

/** Characters of the sentence that are looked at on each side. */
const REACH = 260;

const MODALS = /^(?:will|would|shall|should|may|might|could|must|won't|wouldn't|cannot|[a-z]+'ll|[a-z]+'d)$/;
const PAST_BE = /^(?:was|were|had|did|been|wasn't|weren't|hadn't|didn't|having)$/;
const PRESENT_BE = /^(?:is|are|am|isn't|aren't|[a-z]+'re|i'm|it's|he's|she's|that's|there's)$/;
const OPENING = /^(?:when|if|who|which|that|after|before|as|because|while|where|and|but|since|whose)$/;
/** What leads to a date: passed over to see what stands before. */
const LEADING =
  /^(?:on|in|by|at|since|until|till|from|before|after|during|over|early|late|mid|the|a|around|about|to|through|of|for|and|but|then|later|again|this|next|last|end|start|middle|beginning|night|evening|morning|afternoon|day|only|just|as|late|until|between|within|some|time|noon|midnight|week|weekend|so|or|yet|even|still|both|shortly|throughout|ahead)$/;

/**
 * Which way the words around a date look in time, by the verb that it goes with.
 * @param sentence the whole sentence
 * @param start where the date stands in it
 * @param end the first character after the date
 */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const left = wordsOf(sentence.slice(Math.max(0, start - REACH), start));
  const preposition = left.at(-1) ?? '';
  if (preposition === 'since') return 'past';
  if (/\b(?:ahead|eve|run-up) (?:of|to)$/.test(left.slice(-3).join(' ').replace(/ the$/, '')))
    return 'future';
  const right = wordsOf(sentence.slice(end, end + REACH));
  const readings = opensClause(left) ? [ahead(right), back(left)] : [back(left), ahead(right)];
  const told = readings.find((direction) => direction !== 'unknown');
  if (told) return told;
  return /^(?:until|till|by|through|next)$/.test(preposition) ? 'future' : 'unknown';
}

function wordsOf(text: string): string[] {
  const words = text.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[,;:—–()“”"]/gu) ?? [];
  return words.map((word) => word.toLowerCase());
}

/** Whether a date is the first thing of its clause, so that its verb comes after it. */
function opensClause(left: readonly string[]): boolean {
  const before = left.findLast((word) => !LEADING.test(word));
  return before === undefined || /^[,;:—–()“"]$/.test(before) || (OPENING.test(before) && before !== 'that');
}

/** Looks back from a date for the verb it goes with. */
function back(words: readonly string[]): Direction {
  let timetable = false;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at] ?? '';
    const before = words[at - 1] ?? '';
    const next = words[at + 1] ?? '';
    if (/^[;:—“("]$/.test(word)) break;
    if (timetable && (word === ',' || OPENING.test(word))) break;
    if (MODALS.test(word)) return modal(words, at);
    if (word === 'to' && at < words.length - 1) {
      if (PRESENT_BE.test(before) || /^(?:was|were)$/.test(before)) return 'future';
      if (words.slice(Math.max(0, at - 4), at).some(isPlanning) && isInfinitive(next)) return 'future';
      continue;
    }
    const toCome = /^(?:until|till|to|for|by)$/.test(prepositionBetween(words, at));
    if (isPlanned(word) || (word === 'set' && /^(?:for|to)$/.test(next))) {
      return words.slice(Math.max(0, at - 2), at).includes('been') ? 'past' : 'future';
    }
    if (toCome && isPostponed(word)) return 'future';
    if (/^(?:until|by)$/.test(prepositionBetween(words, at)) && isDemanded(word)) return 'future';
    if (/^(?:has|have)$/.test(word)) {
      if (next === 'until' || next === 'till') return 'future';
      continue;
    }
    if (isPast(word)) {
      if (words.slice(Math.max(0, at - 2), at).includes('be')) return 'future';
      if (PRESENT_BE.test(before) && prepositionBetween(words, at) !== 'since') continue;
      if (timetable && speechStance(word)) continue;
      return 'past';
    }
    if (PAST_BE.test(word)) return 'past';
    if (PRESENT_BE.test(word) && words.length - at <= 3) return 'future';
    if (isScheduled(word, before)) timetable = true;
  }
  return timetable ? 'future' : 'unknown';
}

/** Looks ahead from a date that opens its clause for the first verb that tells. */
function ahead(words: readonly string[]): Direction {
  let aside = false;
  for (const [at, word] of words.slice(0, 30).entries()) {
    const next = words[at + 1] ?? '';
    if (/^[;—”"]$/.test(word)) break;
    if (word === ',') aside = /^(?:who|which|whose|where)$/.test(next);
    if (aside) continue;
    if (MODALS.test(word)) return modal(words, at);
    if (PRESENT_BE.test(word)) {
      if (next === 'to' || isPlanned(next) || (next === 'set' && /^(?:to|for)$/.test(words[at + 2] ?? '')))
        return 'future';
      return isPast(next) ? 'past' : 'future';
    }
    if (PAST_BE.test(word)) return next === 'to' || isPlanned(next) ? 'future' : 'past';
    if (isPast(word)) return 'past';
    if (isScheduled(word, words[at - 1] ?? '')) return 'future';
  }
  return 'unknown';
}

function modal(words: readonly string[], at: number): Direction {
  const word = words[at] ?? '';
  const following = words.slice(at + 1, at + 4);
  if (/'d$/.test(word)) return following.some((next) => isPast(next)) ? 'past' : 'future';
  if (word !== 'will' && following.includes('have')) return 'past';
  if (
    word === 'could' &&
    following.includes('not') &&
    following.some((next) => /^(?:immediately|reached)$/.test(next))
  )
    return 'past';
  if (
    word === 'could' &&
    words
      .slice(at + 1, at + 5)
      .join(' ')
      .startsWith('not be reached')
  )
    return 'past';
  return 'future';
}

function isInfinitive(word: string): boolean {
  return (
    /^[a-z]/.test(word) && !/^(?:the|a|an|his|her|its|their|our|my|this|that|these|those|about)$/.test(word)
  );
}

/** The preposition that leads to the date, seen from a verb before it. */
function prepositionBetween(words: readonly string[], verb: number): string {
  return (
    words.findLast((word, at) => at > verb && /^(?:on|in|by|at|since|until|till|from|to|for)$/.test(word)) ??
    ''
  );
}
