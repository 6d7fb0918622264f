import { speechStance } from '../speech.ts';
import { isDemanded, isPast, isPlanned, isPostponed, isTimed, plansTo, type Word } from './verbs.ts';

/** Where the words around a date look; `unknown` where no verb tells. */
export type Direction = 'past' | 'future' | 'unknown';

/** Characters of the sentence that are looked at on each side. */
const REACH = 260;

const MODALS = /^(?:will|would|shall|should|may|might|could|must|won't|wouldn't|cannot|[a-z]+'ll|[a-z]+'d)$/;
/** What papers say of people who did not answer. */
const NOT_REACHED =
  /^(?:could not|couldn't) (?:immediately )?(?:be (?:immediately )?(?:reached|contacted|located|determined|learned)|confirm|say|verify)/;
const PAST_BE = /^(?:was|were|had|did|been|wasn't|weren't|hadn't|didn't|having)$/;
const PRESENT_BE = /^(?:is|are|am|isn't|aren't|[a-z]+'re|i'm|it's|he's|she's|that's|there's)$/;
/** They begin a clause of its own. */
const OPENING = /^(?:when|if|who|which|as|because|while|where|whose|whether|unless)$/;
/** What leads to a date: passed over to see what stands before. */
const LEADING =
  /^(?:on|in|by|at|since|until|till|from|before|after|during|over|early|late|mid|the|a|around|about|to|through|of|for|and|but|then|later|again|this|next|last|end|start|middle|beginning|night|evening|morning|afternoon|day|only|just|as|until|between|within|some|time|noon|midnight|week|weekend|so|or|yet|even|still|both|shortly|throughout|ahead)$/;

/**
 * Which way the words around a date look in time, by the verb that it goes with.
 * @param sentence the whole sentence
 * @param start where the date stands in it
 * @param end the first character after the date
 */
export function directionAt(sentence: string, start: number, end: number): Direction {
  const left = wordsOf(sentence.slice(Math.max(0, start - REACH), start));
  const right = wordsOf(sentence.slice(end, end + REACH));
  const leading = left.slice(-4).map(({ text }) => text);
  const preposition =
    leading.findLast((word) => !/^(?:the|this|next|early|late|mid|about|around)$/.test(word)) ?? '';
  if (preposition === 'since' || /\bas recently as$/.test(leading.join(' '))) return 'past';
  if (/\b(?:ahead|eve|run-up) (?:of|to)(?: the)?$/.test(leading.join(' '))) return 'future';
  if (/^(?:after|following|since)$/.test(preposition) && right[0]?.text === "'s") return 'past';
  const readings = opensClause(left)
    ? [() => ahead(right), () => back(left, preposition)]
    : [() => beside(right, left), () => back(left, preposition), () => ahead(right)];
  for (const read of readings) {
    const direction = read();
    if (direction !== 'unknown') return direction;
  }
  return /^(?:until|till|by|through|next)$/.test(preposition) ? 'future' : 'unknown';
}

/** The words, and the marks that part clauses; what stands in brackets within the text is left out. */
function wordsOf(text: string): Word[] {
  const plain = text.replaceAll('’', "'").replace(/\([^()]{0,80}\)/g, ' ');
  const words =
    plain.match(/'s\b|\p{L}+'(?:ll|d|re|t)\b|[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[,;:—–()“”"]/gu) ?? [];
  return words.map((word) => ({ text: word.toLowerCase(), capital: /^\p{Lu}/u.test(word) }));
}

/** Whether a date is the first thing of its clause, so that its verb comes after it. */
function opensClause(left: readonly Word[]): boolean {
  const before = left.findLast(({ text }) => !LEADING.test(text))?.text;
  return before === undefined || /^[,;:—–()“"]$/.test(before) || OPENING.test(before);
}

/** Where a verb follows at once, its subject stands before the date: `voters on Tuesday became …`. */
function beside(right: readonly Word[], left: readonly Word[]): Direction {
  const [first, second] = [right[0]?.text ?? '', right[1]?.text ?? ''];
  const [last, lastButOne] = [left.at(-1)?.text ?? '', left.at(-2)?.text ?? ''];
  if (isPlanned(last, '') || isPlanned(lastButOne, '')) return 'unknown';
  if (first === 'will' || ((PRESENT_BE.test(first) || first === 'was') && isPlanned(second, '')))
    return 'future';
  if (PAST_BE.test(first) || (isPast(first, '') && !isPlanned(first, ''))) return 'past';
  return 'unknown';
}

/** Looks back from a date for the verb it goes with. */
function back(words: readonly Word[], preposition: string): Direction {
  const deadline = /^(?:until|till|by)$/.test(preposition);
  let timetable = false;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at]?.text ?? '';
    const before = words[at - 1]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    if (/^[;:—“("]$/.test(word)) break;
    if (timetable && (word === ',' || OPENING.test(word))) break;
    if (before === ',' && OPENING.test(word)) break;
    if (MODALS.test(word)) return modal(words, at);
    if (word === 'to') {
      if (PRESENT_BE.test(before) || /^(?:was|were)$/.test(before)) return 'future';
      if (hadBeen(words, at)) return 'past';
      if (plansTo(words, at) || (next === 'be' && before === ',')) return 'future';
      continue;
    }
    if (isPlanned(word, before) || (word === 'set' && /^(?:for|to)$/.test(next))) {
      return hadBeen(words, at) ? 'past' : 'future';
    }
    if ((deadline || /^(?:to|for)$/.test(preposition)) && isPostponed(word)) return 'future';
    if (deadline && isDemanded(word)) return 'future';
    if (/^(?:has|have)$/.test(word) && /^(?:until|till)$/.test(next)) return 'future';
    if (word.endsWith('ing') && /^(?:after|since|following)$/.test(before)) return 'past';
    if (isPast(word, before)) {
      const helper = helperOf(words, at);
      if (helper === 'present' || (timetable && speechStance(word))) continue;
      if (helper === 'infinitive') continue;
      return helper === 'modal' ? 'future' : 'past';
    }
    if (PAST_BE.test(word)) return 'past';
    if (PRESENT_BE.test(word) && words.length - at <= 3) return 'future';
    if (isTimed(words, at)) timetable = true;
  }
  return timetable ? 'future' : 'unknown';
}

/** Looks ahead from a date that opens its clause for the first verb that tells. */
function ahead(words: readonly Word[]): Direction {
  let aside = false;
  for (let at = 0; at < Math.min(words.length, 30); at += 1) {
    const word = words[at]?.text ?? '';
    const before = words[at - 1]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    if (/^[;—”"]$/.test(word)) break;
    if (/^(?:who|which|whose|where)$/.test(word) || (before === ',' && /^(?:when|while|as)$/.test(word)))
      aside = true;
    else if (word === ',') aside = false;
    if (aside) continue;
    if (at > 0 && /^(?:when|if|because|while|that)$/.test(word)) break;
    if (/^(?:could|may|might)$/.test(word) && at < 2) break;
    if (MODALS.test(word)) return modal(words, at);
    if (PRESENT_BE.test(word)) {
      if (next === 'to' || isPlanned(next, '') || next === 'set') return 'future';
      return isPast(next, word) ? 'past' : 'future';
    }
    if (PAST_BE.test(word)) return next === 'to' || isPlanned(next, '') ? 'future' : 'past';
    if (isPast(word, before)) {
      const helper = helperOf(words, at);
      return helper === 'modal' || helper === 'infinitive' ? 'future' : 'past';
    }
    if (isTimed(words, at)) return 'future';
  }
  return 'unknown';
}

/** What stands before a participle and makes it passive. */
function helperOf(words: readonly Word[], participle: number): 'modal' | 'infinitive' | 'present' | null {
  const before = words.slice(Math.max(0, participle - 3), participle).map(({ text }) => text);
  const be = before.lastIndexOf('be');
  if (be >= 0) {
    if (before[be - 1] === 'to') return 'infinitive';
    const from = words.findLastIndex(({ text }, place) => place < participle && text.startsWith('could'));
    const asked = words.slice(from, participle + 1).map(({ text }) => text);
    return from >= 0 && NOT_REACHED.test(asked.join(' ')) ? null : 'modal';
  }
  return before.slice(-2).some((word) => PRESENT_BE.test(word)) ? 'present' : null;
}

function modal(words: readonly Word[], at: number): Direction {
  const word = words[at]?.text ?? '';
  const following = words.slice(at + 1, at + 5).map(({ text }) => text);
  if (word.endsWith("'d")) return following.some((next) => isPast(next, '')) ? 'past' : 'future';
  if (word !== 'will' && following.slice(0, 3).includes('have')) return 'past';
  return NOT_REACHED.test([word, ...following].join(' ')) ? 'past' : 'future';
}

/** `had been expected to`: it did not come so. */
function hadBeen(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  return /\b(?:had|having) (?:\S+ )?been\b/.test(before.join(' '));
}
