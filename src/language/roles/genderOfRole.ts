import type { Gender } from '../naming/gazetteer.ts';
import { genderOfNoun } from '../naming/gender.ts';
import { fold } from '../words.ts';
import { PREPOSITIONS } from './wordClasses.ts';

/** Whether a role's words are those of a woman or a man: `her brother`, `the actress`; a woman may be chairman. */
export function genderOfRole(words: string): Gender {
  const folded = words.split(/[\s-]+/u).map(fold);
  const end = folded.findIndex((word, index) => index > 0 && (PREPOSITIONS.has(word) || word === 'and'));
  const head = folded[(end < 0 ? folded.length : end) - 1] ?? '';
  return head === 'chairman' ? 'unknown' : genderOfNoun(head);
}
