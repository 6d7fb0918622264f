import { anyOf, either } from './phrases.ts';

/** What can be denied, by name: the objects of `reject` and `dismiss` that are no bids and no managers. */
export const DENIABLE = either(`
  claims? allegations? accusations? charges? suggestions? notions? ideas? assertions? insinuations? criticisms?
  complaints? accounts? versions? rumou?rs? speculation talk reports? story stories theory theories findings?
  characteri[sz]ations? comparisons? label portrayal descriptions? conclusions? arguments? figures? estimates?
  comments remarks narrative premise lawsuit suit concerns fears document letter article dossier recording
  video`);

/** What somebody may be denied without denying anything. */
export const REFUSABLE = either(`
  access entry boarding bail parole visas? permission permit permits admission asylum treatment care food water
  medical leave coverage benefits? services? rights? chance opportunity victory win justice appeal request
  requests motion motions petition application applications bid goal penalty equali[sz]er point points medal
  title loan loans credit refund compensation passage shelter education citizenship licen[cs]e contact lawyer
  release promotion job jobs vote seat place burial funding insurance sleep oxygen pension him her them us me
  himself herself itself`);

/** Words by which what has been said is called untrue. */
export const UNTRUE = either(`
  untrue false(?:hoods?)? imaginary baseless groundless unfounded unsubstantiated unproven nonsense nonsensical
  absurd(?:ity)? ridiculous preposterous laughable outrageous fictions? fictitious fantasy fantasies
  fabricat(?:ed|ions?) inventions? invented forger(?:y|ies) fake(?:s|d)? fake_news hoax lies a_lie liars?
  smears? slander(?:ous)? libel(?:lous|ous)? defamatory rubbish garbage bunk bogus ludicrous gossip malicious
  scurrilous vexatious frivolous meritless without_(?:any_)?(?:merit|foundation|basis|substance)
  (?:no|without|any|grain_of|shred_of|element_of|word_of)_truth not_true isn['’]t_true wasn['’]t_true
  not_the_case not_accurate inaccurate incorrect never_happened did_not_happen didn['’]t_happen
  not_what_happened nothing_of_the_(?:sort|kind) abhorrent fairy_?tales? hogwash baloney tosh twaddle poppycock
  claptrap propaganda disinformation misinformation conspiracy_theory witch[-_]hunt politically_motivated
  completely_wrong simply_wrong totally_wrong just_wrong flatly_wrong wrong_and misleading mistaken exaggerated
  wildly_exaggerated riddled_with_(?:errors|mistakes|inaccuracies|falsehoods) full_of_(?:errors|lies|holes|inaccuracies) speculation speculative categorically a_pack_of far-fetched innuendo provocation
  unjustified no_(?:merit|basis|foundation|substance|factual_basis|evidence_(?:for|of|to))`);

export const IS_UNTRUE = anyOf(UNTRUE.replaceAll(' ', '_'));

/** Something is said to be untrue: `that is simply not true`, `it was all lies`, `the lawsuit had no merit`. */
export const SAID_UNTRUE = new RegExp(
  String.raw`(?:\b(?:is|was|are|were|be|been|being|as|had|has|have)|['’](?:s|re))(?: (?:all|simply|just|completely|absolutely|entirely|totally|utterly|wholly|plainly|demonstrably|patently|both|plain|pure|nothing but|nothing more than|a load of|a complete|a total|an outright|an|a|the|based on))*[ "“‘']+(?:${UNTRUE})\b|\bthere (?:is|was|['’]s) (?:absolutely |simply )?(?:no|not a (?:word|shred|grain|scrap|jot|iota) of) (?:truth|evidence|proof)|\bno truth (?:whatsoever |at all )?(?:in|to)\b|\bnothing of the (?:sort|kind)\b|\b(?:not a word|not one word) of (?:it|truth)\b|\bthat (?:did|does) ?(?:not|n['’]t) (?:happen|exist)\b|\b(?:never|not|n['’]t) (?:happened|took place|existed|occurred)\b|\bcategorically (?:untrue|false|not)\b`,
);

/** `untrue allegations`, `Nonsense, says Pell`, `does not accept that version`. */
export const UNTRUE_CLAIM =
  /\b(?:untrue|false|baseless|groundless|unfounded|malicious|scurrilous|absurd|ridiculous|spurious|misleading|inaccurate|wild|outrageous|defamatory) (?:and \w+ )?(?:allegations?|claims?|accusations?|reports?|rumou?rs?|stories|statements?|suggestions?|assertions?|information)\b|(?:^|: ?)[\W]*(?:not so|not true|nonsense|rubbish|not at all|absolutely not|certainly not|untrue|wrong|false|a lie|lies)\b|\b(?:strongly|totally|fundamentally|completely|entirely|wholly|respectfully|firmly) disagree|\b(?:does|do|did) not (?:accept|recogni[sz]e) (?:that|the|those|this|these|any|her|his)\b/;

const CHARGED = either(`
  claims? allegations? accusations? complaints? lawsuits? suit charges? reports? stor(?:y|ies) suggestions?
  rumou?rs? case action criticisms? assertions? account investigation inquiry`);

/** `called the complaint a shakedown`, `the charges are misconceived`: not in so many words untrue. */
export const BELITTLES = new RegExp(
  String.raw`\b(?:call|brand|dismiss|describ|label|denounc|condemn|deride|characteri[sz])(?:s|es|ed|d|ing|led)? (?:the|those|these|her|his|their|any|such|all) (?:\w+ ){0,3}?(?:${CHARGED}) (?:against \S+ )?(?:as )?(?!(?:against|of|about|by|from|as|a )?(?:very |deeply |extremely )?(?:serious|credible|true|disturbing|troubling|concerning|shocking|damning|important|welcome|distressing)\b)(?:an? |“|complete|total|utter|politically|\w+ly )|\b(?:${CHARGED}) (?:against \S+ )?(?:is|are|was|were|had been) (?:\w+ly )?(?:misconceived|misguided|flawed|wrong|unwarranted|unjust|unjustified|misplaced|unfair|overblown|inflated|one-sided|taken out of context|out of context|distorted|sour|politically|part of a|an attempt|a distortion|a misunderstanding|designed to|driven by|old|hurtful)\b`,
);

/** Verbs that pass judgement on what somebody else has said. */
export const JUDGING = anyOf(`
  call(?:s|ed|ing)? brand(?:s|ed|ing)? dismiss(?:es|ed|ing)? describ(?:es?|ed|ing) label(?:s|led|ed|ling)?
  slam(?:s|med|ming)? denounc(?:es?|ed|ing) condemn(?:s|ed|ing)? decr(?:y|ied|ies) characteri[sz](?:es?|ed|ing)
  derid(?:es?|ed|ing) ridicul(?:es?|ed|ing) mock(?:s|ed|ing)? deem(?:s|ed)? reject(?:s|ed|ing)?`);

/** Acts by which somebody turns an accusation away, said with no verb of denial. */
export const TURNING_AWAY = anyOf(String.raw`
  (?:hit|hits|hitting|fought|fights?|pushed|pushes|pushing)_back_(?:at|on|against) scoff(?:s|ed|ing)?_at
  laugh(?:s|ed)?_(?:off|at) poured_(?:cold_water|scorn)_on brush(?:ed|es)_(?:off|aside)
  wav(?:ed|es)_(?:away|off|aside) shrugg(?:ed|s)_off (?:laugh|brush|wav|shrugg)(?:ed|s|es)_(?:it|this|that|them)_(?:off|aside|away) play(?:ed|s)_down took_issue_with takes_issue_with
  (?:protest|protests|protested|maintain|maintains|maintained|proclaimed?|asserted)_(?:his|her|their|its)_innocence
  (?:plead|pleads|pleaded|pled|pleading)_not_guilty plea_of_not_guilty not-guilty_pleas? pleas?_of_not_guilty
  entered_not_guilty contest(?:s|ed|ing)?_the_(?:charges?|claims?|allegations?|lawsuit|suit|case|accusations?)
  (?:contradict|rebuff|repudiat|disown|debunk|discredit)(?:s|ed|ing|es|e)? (?:cast|casts|casting)_doubt_on
  neither_(?:\w+_){0,2}accept\w*_(?:the|those|these|any|that|this|either) refus(?:ed|es)_to_accept
  (?:did|does|do)_not_(?:recogni[sz]e|accept)_(?:the|that|those|this|these|his|her|any) didn['’]t_recogni[sz]e
  (?:strongly|vigorously|robustly)_(?:defend|contest)\w*
  defend(?:s|ed|ing)?_(?:itself|himself|herself|themselves)_(?:against|vigorously)`);

/** No one speaks so who has not been accused. */
export const PROTESTED = anyOf(String.raw`
  (?:nothing|no|not_anything|anything)_(?:wrong|improper|illegal|untoward|unlawful|inappropriate) no_wrongdoing
  any_wrongdoing innocent innocence not_guilty hid(?:den)?_nothing nothing_to_hide
  acted_(?:\w+ly_)?(?:within|in_line|in_accordance|in_compliance)
  acted_(?:properly|lawfully|legally|appropriately|correctly|in_good_faith|at_all_times|within_(?:the|its|his|her|their)_(?:law|rules|rights|powers))
  (?:followed|complied_with|abided_by|in_(?:full_)?(?:line|compliance|accordance)_with)_(?:all_|every_|the_|its_)?(?:relevant_|applicable_|proper_)?(?:rules?|laws?|procedures?|process|protocols?|guidelines|regulations)
  done_(?:everything_)?by_the_book clear_(?:his|her|its|their)_names? vigorously_(?:defend|contest|fight)
  defend_(?:itself|himself|herself|themselves|the_(?:case|claim|lawsuit|action))_(?:vigorously|robustly)
  fight_the_(?:charges|allegations|lawsuit|case) entirely_(?:proper|lawful|legal)
  (?:find|found|has|have|had|seen)_no_(?:record|trace|such)\b never_knowingly safe_at_all_times free_and_fair
  above_board
  (?:perfectly|entirely|completely|fully|wholly)_(?:legal|lawful|proper|legitimate|transparent|above_board|safe)
  everything_(?:that_)?(?:the_law|it|he|she|they|was)_(?:\w+_)?requir\w+ did_not_break_(?:any|the)
  no_(?:knowledge|involvement|role|hand)_(?:of|in|whatsoever) kn(?:ew|own)_nothing nothing_to_do_with
  (?:was|were|is|are|been)_(?:not|never)_(?:involved|responsible|to_blame|at_fault)`);

/** What a denial says of the one who makes it. */
export const DISCLAIMED = anyOf(String.raw`
  (?:had|has|have|was|were|did|does|do|is|are|could|can|would|will)(?:_not|n[’']t)?_?(?:never|nothing_(?:of|to_(?:do|hide)|wrong|about)|no_(?:record|such|knowledge|evidence|interest|connection|part_in|idea))
  no_such there_(?:is|was|were|are|had_been)_(?:nothing|no)
  never_(?:once_)?(?:\w+ed|been|said|seen|met|told|took|taken|paid|spoken|knowingly) knew_nothing known_nothing
  nothing_(?:wrong|of_the_(?:kind|sort)|to_(?:do_with|hide)) not_(?:a|one)_(?:\w+_){1,3}(?:has|had|was|of|is)
  nobody_(?:had|was|has|\w+ed|rang|told|took|knew|saw|came|went|said|paid|sent|made|did) no_one_(?:had|was|has|did) none_of not_one nothing_(?:was|had|has|ever) no_\w+_(?:had|has|was|were)_(?:been_)?\w+
  (?:is|are|was|were)_(?:entirely_|completely_|perfectly_|wholly_)?(?:genuine|authentic|legitimate|lawful|legal|proper|appropriate|accidental|consensual) not_me find_no found_no did_nothing (?:took|said|did|knew|saw|had)_nothing
  (?:had|has|have|did|was|were)_not (?:had|has|have|did|was|were)n['’]t
  i_(?:did_not|didn['’]t|never|have_never|had_never|was_not|wasn['’]t|am_not)`);

/** A negation of any kind. */
export const NEGATED = /\b(?:not|never|no|nothing|nobody|none|neither|cannot)\b|n['’]t\b/;

/** A word of denial that no verb of somebody's bears: nouns, and what “was denied”. */
export const DENIAL = anyOf(`
  denials? rebuttals?_(?:of|from|by)
  (?:is|are|was|were|been|being|be)_(?:\\w+ly_)?(?:contested_by|denied(?!_(?:a_|an_|the_|any_|\\w+_)?(?:${REFUSABLE}))|refuted|rebutted|disputed)
  (?:claims?|allegations?|accusations?|charges?)_(?:\\w+_){0,2}(?:reject|deni|dismiss|refut|disput)ed
  which_(?:he|she|it|they|both|all)_(?:\\w+_)?(?:den(?:y|ies|ied)|disput(?:es?|ed)|rejects?|rejected)`);
