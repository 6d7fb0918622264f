import { type Clause, gapAfter, wordAt } from '../clause.ts';
import { describedBy } from '../descriptions.ts';
import { isWritten } from '../documents.ts';
import { type NounPhrase, phraseEndingAt } from '../nounPhrase.ts';
import { sentenceSubject } from '../sentenceSubject.ts';
import type { Sieve } from '../sieve.ts';
import { ownerOf } from './inSpeakersWords.ts';
import { isSaid } from './nounOfSpeech.ts';

/** Voss: “…”; Achterberg was unmoved: “…”; on the wall was a sign: “…” */
export const speakerThenColon: Sieve = {
  rule: 'whoever the sentence before a colon is about',
  confidence: 0.85,
  find({ clause, quoted, after }) {
    const last = after - 1;
    const token = clause.tokens[last];
    if (!token || !/^\s*:\s*$/u.test(clause.masked.slice(token.end, quoted.start).replace(/["“‘']/gu, '')))
      return null;
    const beside = phraseEndingAt(clause, last);
    if (last === 0 || !/\s/u.test(gapAfter(clause, last - 1))) return beside;
    const owner = ownerOfSpeech(clause, last);
    if (owner) return owner;
    const subject = sentenceSubject(clause, last);
    if (beside && isWritten(clause, beside) && !isSomebody(subject)) return beside;
    if (subject) return speakerOf(clause, subject);
    // “Then, before I can open my mouth: ‘…’”
    return beside?.kind === 'description' && describedBy(wordsOf(clause, beside)) === null ? null : beside;
  },
};

/** `Her advice to young writers: “Read.”` */
export function ownerOfSpeech(clause: Clause, last: number): NounPhrase | null {
  for (let index = 1; index <= Math.min(last, 4); index += 1)
    if (isSaid(wordAt(clause, index))) return ownerOf(clause, index);
  return null;
}

/** Whoever speaks, of a subject that may be what is said: `Her answer was short: “No.”`. */
function speakerOf(clause: Clause, subject: NounPhrase): NounPhrase | null {
  if (subject.kind !== 'description') return subject;
  if (describedBy(wordsOf(clause, subject)) !== null) return subject;
  return ownerOf(clause, subject.to - 1);
}

function isSomebody(subject: NounPhrase | null): boolean {
  return subject?.kind === 'name';
}

function wordsOf({ text }: Clause, { start, end }: NounPhrase): string {
  return text.slice(start, end);
}
