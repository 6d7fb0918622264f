import type { Mention, Sentence, Token } from '../analysis.ts';
import type { Quoted } from '../quotations.ts';
import { speechStance } from '../speech.ts';
import { type Subject, subjectAfter, subjectBefore } from './subject.ts';

/** What a sieve sees of one quotation. */
export interface Surroundings {
  /** The paragraph's text, quotations blanked to spaces of the same length. */
  readonly masked: string;
  /** The paragraph's text. */
  readonly text: string;
  readonly quoted: Quoted;
  /** The sentence in which the quotation begins, quoted words left out. */
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
}

export interface Sieve {
  readonly rule: string;
  /** How often it is right when it decides, 0 to 1. */
  readonly confidence: number;
  find(surroundings: Surroundings): Subject | null;
}

/** In this order, surest first; the first that finds a speaker decides. */
export const sieves: readonly Sieve[] = [
  { rule: 'verb then speaker after the quotation', confidence: 0.97, find: verbAfter },
  { rule: 'speaker then verb after the quotation', confidence: 0.97, find: speakerAfter },
  { rule: 'according to', confidence: 0.95, find: accordingTo },
  { rule: 'subject of the verb of speech before the quotation', confidence: 0.85, find: subjectOfVerbBefore },
];

function verbAfter({ masked, quoted, text, tokens, mentions }: Surroundings): Subject | null {
  const first = tokens.findIndex(({ start }) => start >= quoted.end);
  const verb = tokens[first];
  // Without a comma or a full stop the next word goes on with the sentence: an ‘unequivocal’ answer.
  if (!verb || !/[,.?!…—]["”’]?,?$/u.test(text.slice(quoted.start, verb.start).trimEnd())) return null;
  if (verb.start - quoted.end > 4 || speechStance(verb.text) === null || verb.text.endsWith('ing'))
    return null;
  return subjectAfter(masked, tokens, first, mentions);
}

function speakerAfter({ masked, quoted, tokens, mentions }: Surroundings): Subject | null {
  const first = tokens.findIndex(({ start }) => start >= quoted.end);
  const start = tokens[first];
  if (!start || start.start - quoted.end > 4) return null;
  const verb = tokens.findIndex(
    ({ text }, index) => index > first && index < first + 7 && speechStance(text) !== null,
  );
  if (
    verb < 0 ||
    /[,;:]/u.test(
      masked
        .slice(start.start, tokens[verb]?.start ?? 0)
        .split(/,[^,]*,/u)
        .join(''),
    )
  )
    return null;
  const subject = subjectBefore(masked, tokens.slice(first), verb - first, mentions);
  return subject;
}

function accordingTo({ masked, tokens, mentions }: Surroundings): Subject | null {
  const to = tokens.findIndex(
    ({ text }, index) => text === 'to' && tokens[index - 1]?.text.toLowerCase() === 'according',
  );
  return to < 0 ? null : subjectAfter(masked, tokens, to, mentions);
}

function subjectOfVerbBefore({ masked, quoted, tokens, mentions }: Surroundings): Subject | null {
  for (let index = tokens.length - 1; index > 0; index -= 1) {
    const token = tokens[index];
    if (!token || token.start >= quoted.start || speechStance(token.text) === null) continue;
    const subject = subjectBefore(masked, tokens, index, mentions);
    if (subject) return subject;
  }
  return null;
}
