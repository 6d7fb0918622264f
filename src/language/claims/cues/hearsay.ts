import { anyOf } from './phrases.ts';

/** Said to be so, by nobody in particular. */
export const HEARSAY = anyOf(String.raw`
  reportedly supposedly apparently seemingly ostensibly rumou?rs? rumou?red unconfirmed unverified it's_said
  so_the_story_goes legend_has_it
  it_(?:is|was|has_been|had_been)_(?:widely_|now_|also_|generally_)?(?:thought|believed|understood|said|reported|rumou?red|feared|assumed|suggested|speculated|expected|estimated|hoped)
  (?:is|are|was|were|been|being|now|then|widely|long|also|generally|once|variously)_(?:said|understood|thought|believed|reported|rumou?red|tipped|reckoned|presumed|expected|estimated|held|assumed|feared|seen|known_only)_(?:\w+_)?(?:to|by_some|dead)
  (?:is|are|was|were)_(?:not_)?(?:thought|believed|understood|said)_(?:to|by|also) said_to_(?:be|have)
  thought_to_(?:be|have) believed_to_(?:be|have) understood_to_(?:be|have) presumed_(?:dead|drowned|lost)
  feared_(?:dead|drowned|lost) (?:was|were|is|are|been)_reported
  (?:being_)?widely_(?:expected|believed|thought|seen|assumed|regarded|tipped) (?:is|are|was|were)_tipped
  by_(?:some|several|most|all|many|one|other|various)_(?:accounts?|estimates?|reports?|reckonings?) appears?_to
  appeared_to seems?_to_have seemed_to_have appears_that appeared_that it_(?:appears|appeared|seems|seemed)
  understands_that has_learn(?:ed|t)_that has_learned has_been_told_that have_been_told_that i_gathered
  i_gather
  (?:we|i)_(?:hear|gather|understand)_that (?:i|we)(?:_am|_are|['’]m|['’]re)_(?:told|given_to_understand|reliably_informed)
  there(?:['’]s|_is|_was|_were|_are)_(?:\w+_)?(?:story|rumou?rs?|talk_(?:of|that)|speculation|suggestions?|unconfirmed_\w+)
  there_(?:was|is|has_been)_talk_(?:\w+_){1,3}of the_\w+(?:_\w+)?_(?:understands|has_learn(?:ed|t))(?=\W|$)
  speculation_(?:that|about|over|was|is|has)
  (?:news|press|media|local|initial|early|preliminary|unconfirmed|some|other|earlier|conflicting|newspaper|published)_reports_(?:\w+_){0,2}(?:say|said|suggest(?:ed|s)?|indicate[ds]?|claim(?:ed)?|that|put|have|had|spoke)
  reports?_that_(?:\S+_){1,12}?(?:could_not|cannot|have_not|has_not)_(?:been|be)_(?:independently_)?(?:confirmed|verified)
  the_story_goes (?:one|another)_(?:version|account|story|tale|theory)_(?:has|says|holds|goes|is)
  is_to_be_believed (?:are|were)_to_be_believed has_it_that rumou?r_has
  (?:the|one|another|a_popular|the_local|the_usual)_(?:theory|rumou?r|word|talk|gossip|suggestion|speculation|legend)_(?:\w+_){0,4}(?:is|was)_that
  rumou?r_has_it word_(?:\w+_){0,4}is_that folklore_has
  (?:is|are|was|were)_being_(?:mentioned|talked_of|talked_about|spoken_of|bandied) talk_of_the_(?:town|village)
  an_estimated estimated_(?:at|to_(?:be|have))
  (?:early|initial|preliminary|provisional|rough|first|partial|unofficial|some)_estimates?
  according_to_(?:reports|rumou?r|legend|some|estimates|one_\w+|several|media_reports|local_reports|press_reports|unconfirmed_reports)
  likely_to_have (?:most|very|more)_likely`);

/** A perfect after a modal, in the article's own voice: `may have started`. */
export const GUESS =
  /\b(?:may|might|could) be worth\b|\b(?:may|might|could|must) (?:\w+ )?have (?:\w+ )?(?:been|\w+ed|\w+en|begun|come|gone|met|cost|caught|lost|left|fled|had|set|hit|led|sunk|found|fallen|felt|kept|made|sold|spent|won)\b|\b(?:is|are|was|were|looks?|looked|seems?|seemed) (?:very |most |more |un)?(?:likely|certain|bound) (?:to|that)\b|\b(?:probably|possibly|presumably|perhaps)\b/;

/** Sources that are not named. */
export const ANONYMOUS = anyOf(String.raw`
  sources? insiders? pals anonymous anonymously anonymity familiar_with close_to briefed_on briefed_about
  with_(?:direct_|first-hand_|detailed_)?knowledge with_direct with_(?:inside_)?information acquainted_with
  (?:who|and|also|he|she|they|both|because)_(?:\w+_){0,2}(?:asked|asks|requested|insisted|wished|wanted|preferred|spoke)_(?:\w+_){0,3}(?:not|remain|anonymous|anonymity|unnamed|condition|withheld)
  asked_(?:not_to_be|that_(?:his|her|their)_names?|to_remain)
  (?:did_not|didn['’]t|not_to|declined_to|refused_to|asked_not_to|not|cannot|could_not|can['’]t)_(?:want_to_)?be_(?:named|identified|quoted|publicly_named)
  (?:gave|giving|gives)_only_(?:his|her|their) identified_(?:himself|herself)_only
  (?:did|does|do)_not_want_(?:his|her|their)_names? not_authori[sz]ed (?:was|were)_not_allowed_to_speak
  (?:declined|refused|unwilling|reluctant|afraid)_to_give_(?:his|her|their)_(?:full_|real_|own_)?names? (?:whose_names?|names?)_(?:are|is|have|has|were|was)_(?:being_|been_)?withheld
  in_the_room
  who_(?:know|knows|knew|saw|attended|was_there|were_there|were_present|has_seen|have_seen|had_seen|was_present|has_spoken|have_spoken|was_briefed|were_briefed|has_direct|have_direct)
  (?:say|says|said|admit|admits|admitted|concede|concedes|conceded|acknowledge|acknowledged|told_\w+|speaking|complain|complained|grumble|grumbled)_(?:in_private|privately)
  privately_(?:say|said|admit|admitted|concede|conceded|acknowledge|acknowledged|complain|complained|tell|told|fear|grumble)
  seen_by obtained_by reviewed_by shared_with leaked_to on_background off_the_record`);

/** Whom the law protects speaks for themselves. */
export const BY_LAW =
  /\b(?:may not|cannot|can['’]t) be (?:named|identified)\b|\blegal reasons\b|\bcourt order\b/iu;

/** Nouns for people of whom only the kind is told. */
const KIND = `people|persons?|sources?|insiders?|officials?|bankers?|diplomats?|lawmakers?|aides?|advis[eo]rs?|executives?|traders?|colleagues?|friends?|witness(?:es)?|ministers?|allies|ally|associates?|staffers?|intermediar(?:y|ies)|delegates?|backbenchers?|negotiators?|mps|peers|congressmen|legislators?|commissioners?`;

/** Somebody who is not named, by the words for them: a number of people of one kind. */
export const UNNAMED = new RegExp(
  String.raw`^(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|another|both|other|more than|at least|a (?:few|number|handful|dozen|second|third)|half a dozen|multiple|various|certain|senior)\b(?:(?!spokes|who\b|by\b)[^,]){0,60}?\b(?:${KIND})\b(?! (?:statement|report|figures?|record|account|document|letter|inquiry|translation|estimate|data|notice|website|history|body)\b)|one of (?:them|those)\b|(?:some|many|others|several|most)(?: (?:in|inside|within|on|at|around|of) .{1,60})?$|(?:insiders|intermediaries|diplomats)$|(?:some|several|a few) (?:\w+ )?(?:analysts|economists|observers|experts|historians|commentators|traders)$|(?:eye)?witnesses(?:$| to | at | in | near )|(?:those|people|sources?|insiders?|friends|pals|allies|colleagues|associates|officials (?:familiar|close|briefed|with|who|speaking))\b(?:(?! in [A-Z])[^,]){0,40}(?:\bof\b|\bto\b|\bwith\b|\bon\b|\bwho\b|\binside\b|\bnear\b|$))`,
  'iu',
);

/** Papers and channels that stand for whoever told them. */
export const MEDIA =
  /^(?:the |an? )?(?:local|state|state-run|state-controlled|foreign|british|american|russian|chinese|israeli|turkish|national|domestic|several|other|some|regional|italian|french|german|iranian|ukrainian|indian|independent|social|world|us|uk|early|initial|unconfirmed|conflicting|news|media|press|newspaper|earlier)\b[^,]{0,30}?\b(?:media|newspapers?|outlets?|reports?|television|tv|press|channels|posts)\b|^(?:media|reports|newspapers|unconfirmed reports|rumou?rs)$/iu;

/** Papers that somebody has let be seen. */
export const LEAKED =
  /\b(?:documents?|emails?|e-mails?|messages?|letters?|memos?|memorandum|papers?|records?|cables?|minutes|files?|slides?|recordings?|transcripts?|drafts?|notes?|dossier|presentation|texts)\b[^.;]{0,40}\b(?:seen|obtained|reviewed|leaked|viewed|shared|examined)\b|\bleaked (?:documents?|emails?|e-mails?|messages?|letters?|memos?|papers?|records?|cables?|minutes|files?|recordings?|drafts?)\b/iu;

/** Told in a court or the like, by whoever spoke there. */
export const HEARD =
  /\b(?:court|inquest|jury|jurors|hearing|tribunal|inquiry|trial|commission|committee|council|meeting|conference|mps|peers|magistrates|judge|panel) (?:was|were|has been|have been|had|also|later) (?:(?:also|then|later|earlier|previously) )?(?:told|heard)\b|\b(?:court|inquest|jury|jurors|hearing|tribunal|inquiry|trial|committee|magistrates|panel) heard\b/;
