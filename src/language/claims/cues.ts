/** Words that show a claim's standing, whoever makes it. Regular expressions without the flag g hold no state. */

/** Said to be so, by nobody in particular. */
export const HEARSAY =
  /\b(?:reportedly|supposedly|apparently|rumou?rs?|rumou?red|unconfirmed|it (?:is|was) (?:thought|believed|understood|said|reported)|(?:is|are|was|were|has been|have been) (?:said|understood|thought|believed|reported|rumou?red|expected by some) to|(?:was|were|is|are) reported|by (?:some|several|most|all|many) accounts|appears? to have|understands that|has learn(?:ed|t) that|I gathered|there(?:['’]s| is| was) a (?:story|rumou?r))\b/iu;

/** Sources that are not named. */
export const UNNAMED_SOURCE =
  /\b(?:sources?|insiders?|pals|friends of|people|persons?|officials?|bankers?|diplomats?|lawmakers?|aides?|advisers?|executives?|those|documents?|colleagues)\b[^.]{0,40}\b(?:familiar with|close to|briefed on|with (?:direct )?knowledge|who (?:were|was|is|are|has|have|had|know|knows|knew|saw|seen|attended|asked not|declined|spoke|did not want|requested)|seen by|in the room|on condition|not authori[sz]ed)\b|\b(?:sources?|insiders?|pals|anonymous)\b|\bdocuments? seen by\b|\bspeaking (?:on condition of anonymity|anonymously)\b/iu;

/** Somebody who is not named, by the words for them: a number of people of one kind. */
export const UNNAMED =
  /^(?:an?|one|two|three|four|five|six|several|some|many|a (?:few|number|handful|dozen)|those|people|sources?|insiders?)\b[^,]{0,40}\b(?:people|persons?|sources?|insiders?|officials?|bankers?|diplomats?|lawmakers?|aides?|executives?|traders?|colleagues|friends|witness(?:es)?|who)\b/iu;

/** Told in a court or the like, by whoever spoke there. */
export const HEARD =
  /\b(?:court|inquest|jury|jurors|hearing|tribunal|inquiry|trial|commission|committee|council|meeting|conference) (?:was|were|has been|have been|had) (?:told|heard)\b|\b(?:court|inquest|jury|jurors|hearing|tribunal|inquiry|trial|committee) heard\b/iu;

/** An accusation, named as one. */
export const ALLEGATION =
  /\b(?:alleged(?:ly)?|alleges?|allegations?|accusations?|accus(?:ed|es|ing)(?: \S+){0,6} of|purported(?:ly)?|suspicions?|suspected of|blam(?:ed|es|ing)|suspected)\b/iu;

/** Words for what people are accused of. */
export const WRONGDOING =
  /\b(?:siphon(?:s|ed|ing)?|loot(?:s|ed|ing)?|steal(?:s|ing)?|stole(?:n)?|embezzl\w+|brib\w+|corrupt\w*|fraud\w*|cheat\w*|l(?:ied|ies|iars?|ie|ying) (?:to|about)|misle(?:d|ad\w*)|decei\w+|conceal\w*|hid(?:den|ing)? (?:the|it|them|this|that)|cover(?:ed|ing)?[- ]?up|forg(?:ed|ery|ing)|falsif\w+|fabricat\w+|rigg(?:ed|ing)|sabotag\w+|leak(?:ed|ing)|tamper\w*|bull(?:y|ied|ying)|harass\w*|intimidat\w*|assault\w*|abus\w+|attack(?:ed|ing)|betray\w*|collu\w+|conspir\w+|exploit\w*|fiddl\w+|scam\w*|swindl\w+|overcharg\w+|smuggl\w+|launder\w*|bluff\w*|ignored|dismissed (?:the|their|our|his|her) (?:warning|concern|complaint)\w*|knew (?:about|and)|turned a blind eye|failed to (?:act|warn|report|tell|disclose|protect|stop)|never (?:asked|told|consulted|warned)|(?:nor|neither|not|nobody|none)\b[^.]{0,40}\b(?:been )?(?:asked|told|consulted|warned)|illegal\w*|unlawful\w*|in secret|secretly|in private|behind (?:closed doors|their backs)|wrongly|left out|pocket(?:ed|ing)|dodg(?:ed|ing|y)|negligen\w+|incompeten\w+|racist|sexist|discriminat\w+|unfair\w*|torture\w*|(?:not|never|none|nobody|no one|nothing|n[’']t)\b[^.]{0,30}\b(?:sounded|replaced|inspected|serviced|checked|maintained|repaired|tested|informed|trained|paid|answered|responded)|refus(?:ed|ing) to|pressur(?:ed|ing)|forc(?:ed|ing) (?:to|him|her|them|us)|cut corners|kill(?:ed|ing) civilians|massacre\w*|war crimes?|genocide)\b/iu;

/** Somebody rejects what is said of them. */
export const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|denials?|reject(?:s|ed|ing)? (?:the|any|all|that|those|these|such|this|his|her|their|claims?|allegations?|accusations?|suggestions?|charges?)\b|rejects? the charge|refut(?:e|es|ed|ing)|rebut(?:s|ted|tal)?|disput(?:es|ed|ing) (?:the|that|this|any|his|her|their)|disavow\w*)\b/iu;

/** Words by which a claim is called untrue; what is said itself to be so stands behind a form of `to be`. */
export const UNTRUE =
  /\b(?:untrue|false(?:hoods?)?|imaginary|baseless|groundless|unfounded|nonsense|absurd|ridiculous|preposterous|fictions?|fantasy|fabricat(?:ed|ion)|forgery|fake|a lie|a smear|slander(?:ous)?|libel(?:lous)?|defamatory|rubbish|bunk|ludicrous|gossip|malicious|without foundation|no truth|word of truth|not true|never happened|abhorrent|is invented|was invented|not guilty|a fairy ?tale|hogwash|baloney|witch[- ]hunt|simply wrong|categorically)\b/iu;

/** Something said to be untrue: `that is simply not true`, `it was all lies`. */
export const SAID_UNTRUE = new RegExp(
  `(?:\\b(?:is|was|are|were|be|been|being)|['’]s)(?: (?:all|simply|just|completely|absolutely|entirely|totally|utterly|plain|pure|nothing but|a load of|an?|the))* (?:${UNTRUE.source})`,
  'iu',
);

/** Verbs that pass judgement on what somebody else has said. */
export const JUDGING =
  /\b(?:call(?:s|ed|ing)|brand(?:s|ed|ing)|dismiss(?:es|ed|ing)|describ(?:es|ed|ing)|label(?:s|led|ed|ling)|slam(?:s|med)|denounc(?:es|ed|ing)|scoff(?:s|ed)|laugh(?:s|ed) off|wav(?:es|ed) (?:away|off))\b/iu;

/** What a denial says of the one who makes it. */
export const DISCLAIMER =
  /\b(?:(?:had|has|have|was|were|did|does|do|is|are|could|can|would|will)(?: not|n[’']t)? ?(?:never|nothing (?:of|to (?:do|hide)|wrong|about)|no (?:record|such|knowledge|evidence|interest|connection|part in|idea))|never (?:once )?(?:\w+ed|been|said|seen|met|told|took|taken|paid|knowingly)|knew nothing|known nothing|nothing (?:wrong|of the (?:kind|sort)|to (?:do with|hide))|no wrongdoing|not (?:a|one) (?:single )?\w+ (?:has|had|was|of|is)|nobody (?:had|was|has) (?:been )?|hidden nothing|not me|find no|found no|no rescue|innocent|did nothing|acted (?:properly|lawfully|within)|not guilty)\b/iu;
