/** What a word does beside meaning something; each is one bit. */
export const TRAITS = {
  /** Says little alone in a question. */
  light: 1,
  /** May stand within an expression without being part of it: `give [him] the sack`. */
  passedOver: 2,
  /** May stand within a question's phrase without being part of it: `how many [people have] died`. */
  filler: 4,
  /** May stand before a word, a number or a name of a shape without being part of it: `cost [about] £5`. */
  leading: 8,
  /** Stands for whoever is asked about in the phrases of frames. */
  pronoun: 16,
  /** Opens a question: of the words that say little alone those that say most. */
  asking: 32,
} as const;
export type Trait = keyof typeof TRAITS;

export const WORDS_WITH: Readonly<Record<Trait, string>> = {
  light: `who whom whose what which when where why how is are was were be been am do does did has have had will would
    can could should may might must there it its in of to for on at by with from as and or not any he she they him
    them his her their the a an`,
  passedOver: `a an the my your his her its our their me you he she it they him them himself
    herself itself themselves yourself someone somebody something`,
  filler: `a an the be am is are was were been being has have had do does did get gets got people actually exactly
    really just even ever then also so far all`,
  leading: `a an the his her its their about around nearly almost some over than more least at up to roughly
    approximately estimated another only just early late further then also`,
  asking: 'who whom whose what which when where why how',
  pronoun: 'he she it they him them his her its their we you i your our',
};
