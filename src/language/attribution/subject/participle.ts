import { type Clause, gapAfter, mentionAt, wordAt } from '../clause.ts';
import { isDocument } from '../descriptions.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../nounPhrase.ts';
import { isPassive } from '../passive.ts';
import { sentenceSubject } from '../sentenceSubject.ts';
import { DETERMINERS, STANDING_ALONE } from '../wordClasses.ts';

/** `with Zelensky admitting`, or `Starmer stressed …, telling lawmakers`. */
export function participleSubject(clause: Clause, before: number): NounPhrase | null {
  const token = clause.tokens[before];
  if (token && /^(?:him|her|them|me|us)$/.test(wordAt(clause, before)))
    return { start: token.start, end: token.end, kind: 'pronoun', from: before, to: before + 1 };
  const named = mentionAt(clause, before);
  const joined = !gapAfter(clause, before).includes(',');
  if (named && joined) return phraseEndingAt(clause, before);
  if (
    joined &&
    STANDING_ALONE.has(wordAt(clause, before)) &&
    /^(?:with|and|while)$/.test(wordAt(clause, before - 1))
  )
    return phraseEndingAt(clause, before) ?? phraseStartingAt(clause, before);
  const perceived = joined ? whomOthersPerceive(clause, before) : null;
  if (perceived) return perceived;
  // “a letter saying”, “signs reading”
  if (joined && isDocument(wordAt(clause, before)))
    return presenter(clause, before) ?? phraseEndingAt(clause, before);
  return sentenceSubject(clause, before);
}

/** `Neighbours heard a woman screaming`, `footage shows the driver yelling`: whom somebody hears or sees. */
function whomOthersPerceive(clause: Clause, last: number): NounPhrase | null {
  const phrase = phraseEndingAt(clause, last);
  if (phrase?.kind !== 'description' || !DETERMINERS.has(wordAt(clause, phrase.from))) return null;
  const isPerceived =
    /^(?:hear|hears|heard|see|sees|saw|show|shows|showed|film|filmed|record|recorded|records|capture|captured|captures|caught|find|found|remember|remembers|remembered|recall|recalls|recalled|overheard)$/.test(
      wordAt(clause, phrase.from - 1),
    );
  return isPerceived ? phrase : null;
}

/** `The tea room put up a notice saying`: whoever shows what is written. */
function presenter(clause: Clause, document: number): NounPhrase | null {
  for (let index = document - 1; index > 0 && document - index < 6; index -= 1) {
    if (!PRESENTING.test(wordAt(clause, index))) continue;
    return isPassive(clause, index) || /^(?:was|were|been|be)$/.test(wordAt(clause, index - 1))
      ? null
      : sentenceSubject(clause, index - 1);
  }
  return null;
}

const PRESENTING =
  /^(?:put|held|hold|holds|holding|carried|carrying|issued|posted|published|released|wrote|displayed|wore|wearing|waved|waving|erected|printed|unveiled|brandished|left|sent|taken|took|removed|hung|hanging|pinned|stuck|pasted|sprayed|painted|scrawled|daubed|chalked|raised|bore|bearing|unfurled|handed|circulated|distributed|shared|filed|submitted|tweeted)$/;

/** `…, its minister said on Sunday, describing the sale as`: the verb of an attribution that ends before a participle. */
export function reportBefore(clause: Clause, last: number): number | null {
  if (!gapAfter(clause, last).includes(',')) return null;
  for (let index = last; index > 1 && last - index < 6; index -= 1) {
    if (index < last && gapAfter(clause, index).includes(',')) return null;
    if (/^(?:said|says|told|announced|added|wrote)$/.test(wordAt(clause, index))) return index;
  }
  return null;
}
