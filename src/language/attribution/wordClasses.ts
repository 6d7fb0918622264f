/** Small words by what they do in a sentence; all in lower case. */

export const PRONOUNS = wordSet('he she they i we it you');

export const DETERMINERS = wordSet(
  `the a an one two three four five six several some many most both another other his her their its my our your
  this that these those no every each`,
);

export const PREPOSITIONS = wordSet(
  `of for at in from on with to by about against among around behind between during inside near outside over
  through under within without after before since until into upon towards toward across`,
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

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
