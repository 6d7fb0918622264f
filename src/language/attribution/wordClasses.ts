import { wordSet } from '../wordSet.ts';
/** Small words by what they do in a sentence; all in lower case. */

export const PRONOUNS = wordSet('he she they i we it you');

export const DETERMINERS = wordSet(
  `the a an one two three four five six several some many most both another other his her their its my our your
  this that these those no every each`,
);

export const PREPOSITIONS = wordSet(
  `of for at in from on with to by about against among around behind between during inside near outside over
  through under within without after before since until into upon towards toward across above below beneath underneath beside opposite outside beyond along alongside atop onto past amid`,
);

/** What may stand between a subject and its verb. */
export const AUXILIARIES = wordSet(
  `has had have having is was were are be been being do does did will would can could may might must shall should
  also then later once again still never always often even just now only recently reportedly already first earlier
  since simply monday tuesday wednesday thursday friday saturday sunday yesterday today repeatedly not either both all`,
);

export const CONJUNCTIONS = wordSet('and or but nor as while when because although though if that than so');

export const RELATIVES = wordSet('who which that');

/** Words that say where one noun phrase ends leftwards, besides the above. */
export const BOUNDARIES = wordSet(
  'there here then when where why how what whether if because while although though which who whom whose that than',
);

/** Stand for somebody alone as well: “…,” said one; another called it daft. */
export const STANDING_ALONE = wordSet('one another some many most several both others neither');

/** Forms of the past that do not end in -ed. */
export const IRREGULAR_PAST = wordSet(
  `ran met sat left went came took gave made began stood drew sent kept held lost won fell grew rose became brought
  bought caught chose drove fought flew forgot got hung hid knew laid led lit paid rode rang sang sank shook shot shut
  slept spent stole struck swore swept taught tore threw understood woke wore wept felt found saw heard thought built
  broke did ate drank beat cut put hit let set read spoke wrote told said`,
);
