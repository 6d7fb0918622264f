import { type Clause, gapAfter, mentionAt, wordAt } from '../clause.ts';
import { type NounPhrase, phraseEndingAt } from '../nounPhrase.ts';
import { CONJUNCTIONS } from '../wordClasses.ts';

/** `Mara Voss, who farms here` and `the man that said`: whom a relative word stands for. */
export function antecedent(clause: Clause, relative: number): NounPhrase | null {
  if (!CONJUNCTIONS.has(wordAt(clause, relative - 1)))
    return namedBefore(clause, relative - 1) ?? phraseEndingAt(clause, relative - 1);
  // “…, who ran the bid, and who wrote”
  for (let index = relative - 2; index > 0 && relative - index < 20; index -= 1) {
    if (wordAt(clause, index) === wordAt(clause, relative)) return antecedent(clause, index);
  }
  return null;
}

/** `Aldo Ricci, then chief of staff, who said`: the name that the words before the relative are about. */
function namedBefore(clause: Clause, last: number): NounPhrase | null {
  if (!gapAfter(clause, last).startsWith(',')) return null;
  for (let index = last - 1; index >= 0 && last - index < 12; index -= 1) {
    const gap = gapAfter(clause, index);
    if (/[;:.]\s/u.test(gap)) return null;
    if (!gap.startsWith(',')) continue;
    const mention = mentionAt(clause, index);
    const beside = /^(?:an?|the|his|her|its|their|then|now|who|\d+)$/.test(wordAt(clause, index + 1));
    return mention?.person !== undefined && beside ? phraseEndingAt(clause, index) : null;
  }
  return null;
}
