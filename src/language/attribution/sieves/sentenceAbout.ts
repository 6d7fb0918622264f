import { type Clause, wordAt } from '../clause.ts';
import { isWritten } from '../documents.ts';
import { sentenceSubject } from '../sentenceSubject.ts';
import type { Sieve } from '../sieve.ts';

/** What the law calls a deed is nobody's words. */
const CHARGED =
  /\b(?:guilty|convicted|charged|accused|suspected|suspicion|jailed|sentenced|fined|arrested|acquitted|cleared)\b[^,;:]{0,30}$/u;

/** Verbs whose object is no utterance: he suffered “life-changing injuries”, she was “stable”. */
const NO_UTTERANCE =
  /^(?:is|was|were|are|been|be|being|has|had|have|having|suffer|sustain|receiv|underw|undergo|made|make|enter|becam|becom|fac|won|wins|lost|get|got|play|starr|contain|includ|featur|us(?:es|ed|ing)|own|show|die|died|carr|held|hold|join|found|ran|run|serv|won)/;

/** Whether nothing but an article and an adjective stands between such a verb and the quotation. */
function isNoUtterance(clause: Clause, after: number): boolean {
  for (let index = after - 1; index >= 0 && after - index <= 3; index -= 1) {
    const word = wordAt(clause, index);
    if (NO_UTTERANCE.test(word)) return true;
    if (!/^(?:an?|the|in|from|as|with|some|more|very|his|her|their|its)$/.test(word)) return false;
  }
  return false;
}

/** Rogozin threatened them with ‘…’: where no verb of speech stands, whoever the sentence is about. */
export const sentenceAbout: Sieve = {
  rule: 'whoever the sentence is about',
  confidence: 0.6,
  find({ clause, quoted, after, fragment }) {
    const before = clause.masked.slice(Math.max(0, quoted.start - 60), quoted.start);
    if (fragment && isNoUtterance(clause, after)) return null;
    if (CHARGED.test(before) || wordAt(clause, after - 1) === 'whose') return null;
    const subject =
      sentenceSubject(clause, after - 1) ??
      (after === 0 ? sentenceSubject(clause, clause.tokens.length - 1) : null);
    if (subject?.kind !== 'description') return subject;
    // “The passage in dispute would bind them to ‘up to a fifth’”: a document's own words.
    return after - subject.to > 1 && isWritten(clause, subject) ? subject : null;
  },
};
