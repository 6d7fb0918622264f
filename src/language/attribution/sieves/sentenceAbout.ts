import type { Sieve } from '../sieve.ts';
import { sentenceSubject } from '../subject.ts';

/** Rogozin threatened them with ‘…’: where no verb of speech stands, whoever the sentence is about. */
export const sentenceAbout: Sieve = {
  rule: 'whoever the sentence is about',
  confidence: 0.6,
  find({ clause, after }) {
    const subject =
      sentenceSubject(clause, after - 1) ??
      (after === 0 ? sentenceSubject(clause, clause.tokens.length - 1) : null);
    return subject && subject.kind !== 'description' ? subject : null;
  },
};
