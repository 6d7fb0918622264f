import { gapAfter } from '../clause.ts';
import { phraseEndingAt } from '../nounPhrase.ts';
import type { Sieve } from '../sieve.ts';
import { sentenceSubject } from '../subject.ts';

/** Voss: “…”; Achterberg was unmoved: “…” */
export const speakerThenColon: Sieve = {
  rule: 'whoever the sentence before a colon is about',
  confidence: 0.85,
  find({ clause, quoted, after }) {
    const last = after - 1;
    const token = clause.tokens[last];
    if (!token || !/^\s*:\s*$/u.test(clause.masked.slice(token.end, quoted.start).replace(/["“‘']/gu, '')))
      return null;
    if (last === 0 || !/\s/u.test(gapAfter(clause, last - 1))) return phraseEndingAt(clause, last);
    return sentenceSubject(clause, last) ?? phraseEndingAt(clause, last);
  },
};
