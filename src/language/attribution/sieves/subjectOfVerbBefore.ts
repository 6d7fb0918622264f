import { isAmbiguousSpeech, needsQuotation, speechStance } from '../../speech.ts';
import { gapAfter, wordAt } from '../clause.ts';
import type { Sieve } from '../sieve.ts';
import { subjectOf } from '../subject.ts';

/** Mara Voss told the council: “…”; she called it ‘daft’. */
export const subjectOfVerbBefore: Sieve = {
  rule: 'subject of the nearest verb of speech before the quotation',
  confidence: 0.9,
  find({ clause, quoted, after }) {
    for (let index = after - 1; index > 0; index -= 1) {
      const word = wordAt(clause, index);
      if (speechStance(word) === null) continue;
      const token = clause.tokens[index];
      if (!token || (needsQuotation(word) && wordAt(clause, index - 1) === 'to')) continue;
      const near = clause.masked.slice(token.end, quoted.start).trim().split(/\s+/).length <= 5;
      const isIntroduced = near || wordAt(clause, index + 1) === 'that';
      if ((isAmbiguousSpeech(word) || needsQuotation(word)) && !isIntroduced) continue;
      if (isAmbiguousSpeech(word) && /^(?:the|a|an|his|her|their|its)$/.test(wordAt(clause, index - 1)))
        continue;
      // A colon behind another clause belongs to that one.
      if (/[;]/u.test(gapAfter(clause, index))) continue;
      const subject = subjectOf(clause, index);
      if (subject) return subject;
    }
    return null;
  },
};
