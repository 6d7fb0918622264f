import { wordSet } from '../wordSet.ts';
import { type Gender, gazetteer } from './gazetteer.ts';

const HIS =
  wordSet(`mr sir lord father brother king prince duke earl baron viscount count emperor sheikh rabbi imam pope
  cardinal archbishop ayatollah congressman councilman alderman chairman spokesman businessman actor husband widower son
  dad uncle nephew grandfather grandson boyfriend monsieur herr uncle headmaster policeman fireman salesman landlord
  fisherman boy man gunman statesman waiter schoolboy brother-in-law stepfather stepson father-in-law groom monk`);
const HERS =
  wordSet(`mrs ms miss dame lady mother sister queen princess duchess countess baroness empress congresswoman
  councilwoman chairwoman spokeswoman businesswoman actress wife widow daughter mum mom aunt niece grandmother
  granddaughter girlfriend madame mme mlle headmistress policewoman landlady girl woman waitress schoolgirl midwife nun
  fiancee stepmother stepdaughter mother-in-law sister-in-law bride heroine`);

/** What a title or a noun for a person says of their gender; `word` is folded. */
export function genderOfNoun(word: string): Gender {
  if (HIS.has(word)) return 'he';
  return HERS.has(word) ? 'she' : 'unknown';
}

/** What a given name says; `word` is folded. */
export function genderOfGivenName(word: string): Gender {
  return gazetteer().givenName(word) ?? 'unknown';
}
