/** What each sign adds to a name's being a person, a body or a place. */
export interface Weight {
  readonly person?: number;
  readonly body?: number;
  readonly place?: number;
}

/**
 * Signs in the name itself, each counted once, and signs where it stands, counted up to twice a name.
 * A person needs `THRESHOLDS.person` in all.
 */
export const WEIGHTS = {
  // In the name itself.
  /** It begins with a given name, and more follows. */
  givenFirst: { person: 3, body: -1, place: -1 },
  /** The given name is an ordinary word too: Will, Grace, Mark. */
  givenFirstCommon: { person: 1.7 },
  /** It ends in a family name, and more goes before. */
  familyLast: { person: 1.3 },
  /** The family name is an ordinary word too. */
  familyLastCommon: { person: 0.5 },
  /** Initials: J. K. Rowling, Robert F. Kennedy. */
  initials: { person: 3.5 },
  /** A small word that families bear: van, bin, de. */
  particle: { person: 1.2 },
  /** Jr, III, or a nickname inside. */
  generation: { person: 4 },
  /** Kim In-so, Li Song-ho: a given name of two syllables. */
  syllables: { person: 3 },
  /** Two words in capitals: what most people are called. */
  twoWords: { person: 0.8 },
  /** Neither of the two is a word of English. */
  unknownPair: { person: 0.9 },
  /** Beketov, Papadopoulos, McAllister. */
  familyEnding: { person: 1 },
  threeWords: { person: 0 },
  fourWords: { person: -1.2 },
  manyWords: { person: -3.5 },
  /** One word: a given name, or a family name, or both. */
  givenAlone: { person: 1.7 },
  givenAloneCommon: { person: 0.6 },
  /** King, Bishop: family names too, mostly titles. */
  titleAlone: { person: -3.5 },
  party: { person: -5, body: 5 },
  /** East Jerusalem, South Korea. */
  placeInside: { person: -3, place: 2.5 },
  familyAlone: { person: 0.7 },
  /** One word that dictionaries know. */
  commonAlone: { person: -1.5 },
  /** A word of several that dictionaries know, and no list of names does. */
  commonInside: { person: -1.6, body: 0.3 },
  bodyWord: { person: -5, body: 5 },
  placeWord: { person: -5, place: 5 },
  /** John Field, Kate Hill: a family name that is a word for places or bodies too, behind a given name. */
  keywordSurname: { person: -0.5, place: 2, body: 1.5 },
  placeOpener: { person: -3, place: 2.5 },
  thingWord: { person: -5, body: -1, place: -2 },
  /** `Church of England`, `Isle of Wight`. */
  ofInside: { person: -4, body: 1, place: 0.5 },
  ampersand: { person: -4, body: 4 },
  acronym: { person: -4.5, body: 3 },
  /** SBC Warburg: letters before the name. */
  acronymFirst: { person: -3, body: 2.5 },
  known: { person: -8, place: 5 },
  /** Paris, Jordan, Chelsea: towns and states that people are called too. */
  knownAlsoGiven: { person: -1.2, place: 2.5 },
  /** Washington, Lincoln, Bolton: towns that are family names too. */
  knownAlsoFamily: { person: -3, place: 3.5 },

  // Where it stands.
  title: { person: 7, body: -3, place: -3 },
  age: { person: 5, place: -2, body: -2 },
  /** `striker Harry Kane`, `his wife Anna`. */
  roleBefore: { person: 3.5, body: -1, place: -1 },
  /** `the speaker of parliament, Semyon Sharetsky`. */
  apposed: { person: 2.2, place: -0.5 },
  /** `Keir Starmer, the prime minister`. */
  roleAfter: { person: 3, body: -1, place: -1 },
  who: { person: 3, body: -1, place: -2 },
  which: { person: -2, body: 1, place: 1 },
  humanVerb: { person: 1.5, place: -1.5 },
  sayingVerb: { person: 1.3, body: 0.7, place: -1.5 },
  saidBefore: { person: 1.5, body: 0.5 },
  ownsKin: { person: 2.2 },
  ownsBody: { person: -0.8, body: 1.2, place: 0.5 },
  /** He or she goes on where the sentence with it ends, and nobody else stands there. */
  pronounAfter: { person: 0.9, place: -0.3, body: -0.4 },
  the: { person: -3, body: 1.2, place: 0.3 },
  /** `a Boeing`, `its Minchin`. */
  article: { person: -2.5 },
  inPlace: { person: -2.3, place: 2.5 },
  nearPlace: { person: -1.5, place: 1.8 },
  toPlace: { person: -0.3, place: 0.6 },
  /** `the village of X`. */
  placeNounOf: { person: -4, place: 5 },
  /** `the capital, Puerto Belén`. */
  apposedPlace: { person: -4, place: 4 },
  /** `Jun Takemura/Bitrot`, below a picture. */
  credit: { person: 2.5 },
  /** `the ferry X`, `newspaper X`. */
  thingNounBefore: { person: -5, body: 0.5 },
  /** `Austin, Texas`. */
  regionAfter: { person: -3, place: 4 },
  /** `X-based`. */
  based: { person: -3, place: 3 },
  quoted: { person: -4 },
  /** A figure follows, as in `Model 3`. */
  figureAfter: { person: -1.5 },
  /** Nouns follow that it qualifies: `the Kyzyl project`. */
  qualifies: { person: -0.8, body: 0.3, place: 0.3 },
  dateline: { person: -4, place: 5 },
  /** Another form of the name is a person's beyond doubt. */
  surnameOfPerson: { person: 4 },
  givenNameOfPerson: { person: 2.5 },
  /** The surname alone, or in another's name, is a person's beyond doubt. */
  familyOfPerson: { person: 2.5 },
  /** `the Obamas`. */
  pluralOfPerson: { person: 6 },
  /** `Dunmore and Sandhu`, where one is a person. */
  besidePerson: { person: 1 },
} satisfies Record<string, Weight>;

export type Sign = keyof typeof WEIGHTS;

export const THRESHOLDS = { person: 1.6, body: 1.5, place: 1.5 };
