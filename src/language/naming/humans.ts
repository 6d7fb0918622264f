import { wordSet } from '../wordSet.ts';
import { humanNouns } from './lexicon/human.ts';
import { offices } from './lexicon/titles.ts';

/** Words of offices that are none alone. */
const PARTS = new Set(
  'acting former ex vice deputy chief whip staff private capital general assistant lead senior critic'.split(
    ' ',
  ),
);
const ENDING =
  /(?:wom[ae]n|persons?|ologists?|keepers?|makers?|workers?|masters?|mistress|writers?|players?|dealers?|breakers?|hunters?|in-law)$/u;
const MAN = /[a-z]{3}(?:man|men)$/u;
/** End as words for people do, and name none. */
const NO_PEOPLE = wordSet(
  'human german roman woman-led ottoman demand command roadman superhuman specimen regimen acumen',
);

/** Whether a word, folded, names one person by what he or she is or does: `minister`, `spokeswoman`, `niece`. */
export function isHumanNoun(word: string): boolean {
  if (humanNouns.has(word)) return true;
  if (offices.has(word)) return !PARTS.has(word);
  return ENDING.test(word) || (MAN.test(word) && !NO_PEOPLE.has(word));
}
