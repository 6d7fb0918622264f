import { anyOf } from './phrases.ts';

/** Says of somebody that they are accused, in the words of the article. */
export const ACCUSED = anyOf(String.raw`
  alleged(?:ly)? alleges? alleging purported(?:ly)? accus(?:e|es|ing) accused_(?:of|by|him|her|them|me|us|in) suspected_(?:of|to|that|by)
  (?:is|are|was|were|been)_suspected (?:is|are|was|were|been|being|widely|partly)_(?:\w+_)?blamed whom_(?:\w+_){1,4}blamed suspicions? suspicion finger_of_suspicion
  point(?:s|ed|ing)?_the_finger
  (?:it|which|who|he|she|they)_(?:is|was|were|are|has_been|had_been)_(?:claimed|alleged)
  it_is_also_(?:claimed|alleged) claimed_to_have (?:was|were)_put_to_(?:\w+_){1,4}that
  (?:faces?|faced|facing|deny|denies|over|amid|following|despite)_claims
  (?:made|levelled|leveled)_(?:against|at)
  (?:under|faces?|facing|faced)_(?:an_|a_)?(?:criminal_|police_|internal_|federal_)?(?:investigation|inquiry)_(?:for|over|into|on)
  charged_with_(?!(?:powder|electricity|leading|running|managing|overseeing|protecting|ensuring|finding|keeping|making|looking|writing|drawing|emotion|energy|meaning|symbolism|static)\b)\w+
  charged_in_connection charged_over charged_(?:on|in)_(?:a|an|two|three|four|five|six|\d+)_counts?
  (?:faces?|facing|faced)_(?:\w+_){0,3}(?:charges?|counts?|trial|lawsuits?)
  (?:is|are|was|were|been)_(?:indicted|implicated|sued) indicted_on wanted_(?:in_\w+_|by_\w+_|by_the_\w+_)?(?:for|on|over|in_connection)
  (?:stands?|stood|standing|is|are|was|were|went|goes|go|going)_(?:on_)?trial_(?:for|over|accused|on|charged)
  (?:is|are|was|were|been|being)_investigated_(?:for|over|on) arrested_(?:for|over|in_connection)`);

/** The nouns of accusation: somebody may also speak of them in passing. */
export const ACCUSATION = anyOf(`
  allegations? accusations? claims_that complaints?_(?:that|of|against|about_the_way) charges?_of charges?_that
  (?:the|a|an|his|her|their|its|one|another)_(?:claim_that|accusation_(?:that|of)|allegation_(?:that|of)|charge_(?:that|of)|suspicion_(?:that|of)|insinuation_that)
  lawsuits?_accusing lawsuits?_alleging reports?_of_(?:abuse|fraud|torture|bullying)`);

/** It is over: found so, or found not so. */
export const SETTLED = anyOf(`
  convicted found_guilty (?:pleaded|pled|pleading|pleads)_guilty admitted
  (?:was|were|been|being|is|are|be)_(?:jailed|imprisoned|sentenced|fined|cleared|acquitted|exonerated|exonerat\\w+|banned|censured)
  (?:allegations?|claims?|charges?|accusations?|complaints?|lawsuits?|suit)_(?:was|were|has_been|have_been)_(?:later_|since_)?(?:withdrawn|dropped|retracted|settled|thrown_out|dismissed_by_(?:a|the)_(?:w+_)?(?:judge|court|tribunal))
  cleared_(?:of|him|her|them) acquitted exonerated absolved guilty_(?:of|plea|verdict) conviction_for
  sentence_for (?:jailed|sentenced|fined)_for confess(?:ed|es)`);

/** What people are accused of: acts that nobody would own to. */
export const MISDEED = anyOf(String.raw`
  siphon(?:s|ed|ing)? loot(?:s|ed|ing)? steal(?:s|ing)? stole (?:had|has|have|was|were|been)_stolen embezzl\w+
  brib\w+ corrupt(?:ly|ion)? fraud(?:s|ulent|ulently)? defraud\w* cheat(?:s|ed|ing)? lied liars?
  lying_(?:about|to) lies_(?:to|about) a_lie lie_to misle(?:d|ads?|ading) deceiv\w+ deceit deception decept\w+
  conceal\w* cover(?:ed|s|ing)?_(?:it_|this_|that_|them_|things_)?up(?!_to) covered?[-_]up cover-?ups?
  hush(?:ed|ing)?_(?:it_)?up (?:had|has|have)_hidden hid hidden_(?:the|it|them|from|evidence)
  hiding_(?:the|it|them|this|that|his|her|its|their|evidence|documents|information|what|how|from)
  (?:bury|buried|burying)_(?:the|a|bad|its|his|their)_(?:\w+_)?(?:report|news|findings?|evidence|complaint|story|results?|data|study|survey|memo|warnings?)
  forg(?:ed|ery|eries|ing) falsif\w+ fabricat\w+ doctor(?:ed|ing)_(?:the|his|her|its|their|documents|records)
  backdat\w+ alter(?:ed|ing)_(?:the_)?(?:record|document|log|minute|result|figure|note|file|entr)\w*
  (?:destroy|shred|delet)(?:ed|ing)_(?:the_|his_|her_|its_|their_)?(?:evidence|record|document|email|message|file|paper|tape)\w*
  rigg(?:ed|ing) sabotag\w+ (?:had|has|have|was|were|been)_leaked leaking
  leaked_(?:it|the|them|his|her|their|to) tamper(?:ed|ing)? meddl\w+ interfer(?:ed|ing)_(?:in|with)
  bull(?:y|ied|ies|ying) harass\w* intimidat\w+ threaten(?:ed|ing)_(?:to|him|her|them|me|us|his|my|the|with)
  threats? humiliat\w+ belittl\w+ shouted_at screamed_at swor[en]_at jostled groped groping molest\w+
  rap(?:ed|ing|ist) sexual(?:ly)?_\w+ assault(?:s|ed|ing)? abus(?:e|es|ed|ing|ive) mistreat\w* ill-treat\w*
  beat_(?:him|her|them|me|up|his|my|the|protesters|prisoners|detainees) beaten kicked punched slapped choked
  tortur\w+ electric_shocks electrocuted waterboard\w+ sleep_deprivation too_cosy starv(?:ed|ing) shackled locked_(?:her|him|them|the|up)
  betray(?:ed|ing)_(?:him|her|them|us|the|his|its|their|our|my) (?:was|were|been)_betrayed
  collu(?:ded?|ding|sion) conspir\w+ exploit(?:ed|ing|ation|s)? fiddl(?:e|ed|ing) scam(?:med|s)? swindl\w+
  overcharg\w+ overbill\w* underpa(?:id|ying|yment) padded
  inflated_(?:the|its|his|her|their|invoices|prices|bills|figures|sales|revenue) smuggl\w+ launder\w*
  traffick\w+ evad(?:ed|ing)_tax\w* dodg(?:ed|ing) pocket(?:ed|ing) kickbacks? slush_fund misus(?:e|ed|ing)
  misappropriat\w+ misspen[dt]\w* misrepresent\w* mis-?s(?:old|elling) divert(?:ed|ing)
  (?:took|taken|taking|accept(?:ed|ing)|receiv(?:ed|ing)|pa(?:id|ying))_(?:\w+_){0,3}(?:bribes?|envelopes?|kickbacks?)
  (?:took|taken|taking)_(?:the|his|her|their|its)_(?:\w+_)?(?:money|savings|cash|funds?) faked fak(?:ed|ing)
  staged_the extort\w* blackmail\w* trick(?:ed|ing) dup(?:ed|ing) conned hoodwink\w*
  grabbed_(?:him|her|them|me|his|my|the_\w+_by|by) shov(?:ed|ing) dragged_(?:him|her|them|me|by) spat_(?:at|on)
  stalk(?:ed|ing) (?:touched|kissed|fondled)_(?:her|him|them|me|girls|boys|women) culture_of_\w+ strung_(?:us|me|them|him|her)_along from_under_(?:us|me|them|him|her)
  ripped_(?:\w+_)?off (?:took|taken)_(?:us|me|them)_for_(?:fools|a_ride|granted) made_fools_of left_(?:us|me|them|him|her)_to_(?:die|rot|drown|freeze|fend)
  (?:threw|thrown|throw)_(?:us|me|them|him|her)_(?:out|under) abandon(?:ed|ing)_(?:us|me|them|him|her|(?:the|his|her|its|their)_(?:\w+_)?(?:passengers|crew|patients?|children|residents|victims|workers|ship|men))
  (?:took|taken|taking|treat(?:s|ed|ing)?|play(?:ed|ing))_(?:\w+_){1,4}(?:for|like|as)_(?:fools|idiots|mugs|suckers|dirt|animals|a_cash_\w+)
  like_(?:dirt|animals|slaves|criminals|cattle) robb(?:ed|ing)_(?:us|me|them|him|her|of)
  (?:suppl(?:ied|ying)|provid(?:ed|ing)|sent|shipp(?:ed|ing)|smuggl(?:ed|ing))_(?:\w+_){0,3}(?:missiles?|weapons?|rockets?|drones?|arms|shells|ammunition|mercenaries)
  into_(?:his|her|their|its)_own_(?:account|pocket|bank|accounts|pockets)
  lined_(?:his|her|their)_(?:own_)?pockets voted_(?:himself|herself|themselves)
  pa(?:id|ying)_(?:\w+_){0,2}(?:votes|witness(?:es)?|police|judges?|jurors) votes?_(?:were|was)_(?:bought|paid)
  sign(?:ed|ing)_off_(?:on_)?(?:\w+_){0,4}(?:had_not|never|without) without_a_quorum
  (?:left|leaving)_(?:behind_)?an?_(?:\w+_)?(?:hole|mess|shambles|ruin)
  (?:let|tip|pour|flush|leak|releas|discharg|pump|dump|wash|empt|spill)(?:\w+)?_(?:\w+_){1,4}(?:in|into)_(?:the|a|local)_(?:rivers?|sea|lake|streams?|bay|estuary|harbour|harbor|creek|canal|sewers?|bayou|ocean)
  (?:sold|selling)_(?:\w+_){0,3}(?:that_did_not_belong|that_was_not|off_the_roof|on_the_black_market|to_(?:cronies|friends|himself|herself))
  (?:was|were|been)_(?:fixed|rigged|stolen|doctored|hushed|buried|stitched)
  (?:is|are|was|were|been)_behind_(?:the|an?|last|this)_(?:\w+_)?(?:attacks?|bombings?|killings?|raid|hack|plot|theft|murder|assassination|explosion|shooting|leak|fire|break-in|coup)
  responsible_for_(?:the|an?|this|last)_(?:\w+_)?(?:attacks?|bombings?|deaths?|killings?|hack|explosion|shooting|leak|fire|crash|collapse|loss)
  a_front_for human_shields? us(?:ed|es|ing)_(?:\w+_){1,4}as_(?:a_)?(?:shields?|command|cover|bases?|bargaining|front)
  (?:arm|fund|supply|suppli|bankroll|financ)\w*_(?:\w+_){0,2}(?:rebels?|militants?|militias?|terror\w*|insurgents?|separatists?|extremists?)
  harbou?r(?:ed|ing)_(?:\w+_)?(?:militants|terrorists|rebels|fugitives) chang(?:ed|ing)_the_locks
  (?:cooked|cooking)_(?:the|up) (?:were|was|been)_cooked tipp(?:ed|ing)_off looked_away fell_asleep
  go(?:es|ne)?_missing went_missing spik(?:ed|ing) drugged gagged silenc(?:ed|ing)
  evict(?:ed|ing)_(?:without|them|him|her|us|illegally)
  (?:told|ordered|asked|instructed|pressed)_(?:\w+_){0,2}to_(?:keep_quiet|keep_silent|lie|delete|destroy|throw|falsify|change_(?:the|his|her|their)|sign|say_nothing|cover|ignore|hide|look_the_other|turn_off|disable|bypass|switch_off|skip|break|fake|inflate|doctor|shred|mislead|shut_up|backdate|alter)
  never_gave_\w+_back bluff(?:ed|ing) illegal(?:ly)? unlawful(?:ly)? improper(?:ly)? in_secret secretly
  behind_closed_doors behind_(?:their|his|her|our|the)_(?:\w+_)?backs? deliberate(?:ly)? on_purpose knowingly
  wilful(?:ly)? willful(?:ly)? wrongfully wrongly in_bad_faith dishonest\w* cynical(?:ly)?
  reckless(?:ly)? negligen\w+ incompeten\w+ racis[mt] sexis[mt] discriminat\w+ antisemit\w+
  left_out cut_corners cutting_corners
  broke(?:n)?_(?:the|its|his|her|their|a|every)_(?:\w+_)?(?:law|rules?|promises?|pledges?|word|agreement|ceasefire|truce|contract)
  breaking_the_(?:law|rules) breach(?:ed|es|ing)?_(?:of|the|its|his|her|their|a|an)? violat(?:ed|es|ing|ions?)
  renege\w* flout(?:ed|ing) profiteer\w* price[-_]goug\w+ monopol\w+ anti-?competitive infring\w+
  plagiari[sz]\w+ copied_(?:his|her|their|its|our|my|word|whole|parts|the_(?:design|idea|song|work|recipe|code|logo))
  lifted_from spied spying hack(?:ed|ing)_(?:into|the|its|his|her|their)
  (?:put|placed)_(?:\w+_){0,2}(?:pressure|profits?) pressur(?:ed|ing) pressuris(?:ed|ing) pressurized coerc\w+
  forc(?:ed|ing)_(?:him|her|them|us|me|to|out|workers|staff|people) bought_votes vote[-_]buying
  smear(?:ed|ing)? slander\w* defam(?:ed|ing) manipulat\w+ retaliat\w+ victimi[sz]\w+ scapegoat\w*
  (?:was|were|been)_(?:fired|sacked|dismissed|punished|demoted|suspended)_(?:for|after|because)
  pollut(?:ed|ing)_(?:the|a|its) (?:dump|pump|discharg|spill|releas|pour|spew)(?:ed|ing)_(?:\w+_)?(?:raw|toxic|waste|sewage|chemicals|oil|solvents|slurry|effluent|untreated) poison(?:ed|ing)
  burn(?:ed|t|ing)_(?:homes|houses|down|villages|crops|the) unarmed
  (?:kill|shoot|shot|execut|bomb|shell|target|massacr|strafe|behead)\w*_(?:\w+_){0,4}(?:civilians?|villagers?|protesters?|children|women|prisoners|journalists?|hospitals?|residents|wedding|funeral|markets?|schools?|mosques?|church|camps?|homes|convoys?|ambulances?)
  massacres? war_crimes? genocide ethnic_cleansing atrocit\w+ extrajudicial\w* crimes_against_humanity
  maternity_ward (?:folded|caved|capitulated|sold_out|selling_out|treated_(?:\S+_){1,5}(?:as|like)|stitched_up)
  betrayal a_sham sham_\w+ con-?men sleaz\w+ cronyism
  nepotism conflicts?_of_interest insider_(?:trading|dealing) tax_evasion match[-_]fixing doping cash_for_\w+`);

/** Acts that are held against somebody where those who tell them are opponents, or lay a charge. */
export const GRIEVANCE = anyOf(String.raw`
  (?:was|were|been|being|is|are)_(?:\w+ly_)?(?:told|ordered|instructed|made|forced|asked|offered|sent_away|shouted|sworn|given|stripped|searched|followed|watched|locked|left|thrown|pushed|moved|shut_out|excluded|passed_over|fired|sacked|kept|dropped|treated|singled_out|pushed|called|paid_less|denied|refused|touched|beaten|hit|misled|lied_to)
  not_once refused turned_(?:off|down|away|back) cut_off threw_(?:\w+_){0,3}(?:out|away)
  took_(?:his|her|their|our|my|its|the|away) hid buried told_(?:him|her|them|us|me) lost destroyed dumped
  wasted squander\w* splash(?:ed|ing) overlook\w* rush(?:ed|ing)_(?:through|into) botch\w* mishandl\w* bungl\w*
  twist(?:ed|ing) politici[sz]\w+ favou?r(?:ed|ing) block(?:ed|ing) stall(?:ed|ing) delay(?:ed|ing)
  prevent(?:ed|ing) demand(?:ed|ing) push(?:ed|ing) grabbed kick(?:ed|ing) punish\w* exclud(?:ed|ing) evict\w*
  sack(?:ed|ing) fir(?:ed|ing) mock(?:ed|ing) swor[en] shout(?:ed|ing) yell(?:ed|ing) drunk drinking asleep
  unsafe dangerous(?:ly)? filthy? unfair(?:ly)? shameful(?:ly)? hypocri\w+ scandal(?:ous)? disgrace(?:ful)? fiasco squalid inhuman\w* brutal(?:ly)? cruel(?:ly|ty)? harsh(?:ly)? illegal
  used_(?:the|his|her|its|their) read_(?:the|his|her|their)_\w+ call(?:ed|s)_(?:her|him|them|me|us)_an?
  (?:week|month|days?)s?_old mould[yv]? rotten rats? mice often rewr(?:ote|itten|iting) rescor\w+ shot beat
  killed knew_(?:that|the|they|it|there|what|about|all|how) attack(?:ed|ing) burn(?:ed|t|ing) torched raid(?:ed|ing) ramm(?:ed|ing) fired_(?:on|at|into)`);

/** What people are said to have left undone. */
export const OMISSION = anyOf(String.raw`
  failed_(?:to|in|the|his|her|them|us|its) failing_to failures?_(?:to|of|in) ignor(?:ed|ing|es?)
  dismissed_(?:the|their|our|his|her|my)_(?:warning|concern|complaint|fear)\w* brushed_(?:off|aside) fobbed_off
  turn(?:ed|ing)?_(?:a_blind_eye|away) looked_the_other_way refus(?:ed|ing)_(?:to|her|him|them|help|us)
  neglect\w* stonewall\w+ dragg(?:ed|ing)_\w+_feet withheld withholding slow-walk\w*
  drag(?:ged|ging)_(?:its|their|his|her)_(?:feet|heels) at_(?:public|taxpayers?|taxpayer)['’]?_expense
  sat_on_(?:the|its|his|her|a|it)
  (?:no|not|never|none|nobody|no_one|nothing|neither|nor)_(?:[^\s,;]+_){0,9}[“"‘']?(?:asked|told|consulted|warned|informed|answered|returned|listened|helped|acted|apologi[sz]ed|trained|paid|inspected|serviced|checked|maintained|repaired|tested|replaced|sounded|fixed|vetted|declared|disclosed|investigated|bothered)
  (?:did|has|had|have|does|was|were)(?:_not|n[’']t)_(?:\w+_)?(?:ask|tell|consult|warn|inform|answer|listen|help|act|apologi[sz]e|train|pay|inspect|check|maintain|repair|test|replace|fix|vet|declare|disclose|investigate|bother|report|protect|stop|evacuate)
  without_(?:\w+_)?(?:telling|asking|warning|consulting|permission|consent|authori[sz]ation|a_warrant|a_permit|permits|paying|notice|explanation)
  too_(?:late|slow(?:ly)?)_to
  (?:was|were|been|had_been)_(?:repeatedly_)?warned_(?:about|of|in|that|by|as|last|years|months|weeks)
  (?:had_been|were|was)_told_(?:about|of_the|in_(?:19|20)\d\d|years|months|repeatedly)
  kn(?:ew|own|ows)_(?:about|of|for|since|as_early|perfectly|full_well|all_along|all_about) had_known
  (?:would|could|should)_have_been_(?:prevented|avoided|saved)
  (?:could|should|ought_to)_have_(?:known|acted|left|stepped|stopped|warned|told|done|prevented|been_told|been_warned)
  ought_to_have promis(?:ed|es)_(?:us|them|her|him|me|the_\w+|in_writing|that_\w+_would)
  they_(?:all_)?knew_(?:that|about|all_about|the|it|there|what|how|he|she|we|full_well)
  laughed_(?:at|when|off)`);

/** Accusers by trade: what they say of somebody is their case. */
export const CASE = anyOf(`
  prosecutors? prosecution indictments? charge_sheet charging_documents? lawsuits? suit class-action
  class_action complaint writ affidavits? petition court_(?:papers|documents|filings?|records?) claimants?
  plaintiffs? criminal_complaint legal_filings? statement_of_claim particulars_of_claim arrest_warrant
  search_warrant`);

/** Those who speak as somebody's opponents. */
export const OPPONENT = anyOf(`
  critics opponents? campaigners? activists? whistle-?blowers? whistle-blowers? victims? survivors? accusers?
  detractors rights_groups? human_rights_\\w+ watchdogs? opposition rebels dissidents
  former_(?:employees?|workers?|staff|patients?|pupils?|students?|residents?|clerks?|nurses?) widow widower
  mother father sister brother son daughter parents famil(?:y|ies) relatives bereaved tenants residents
  villagers drivers workers strikers protesters demonstrators passengers patients detainees prisoners
  claimants? rivals? ex-\\w+ unions? shop_stewards? former_\\w+ defence_lawyers? lawyers?_for`);

/** Verbs by which somebody owns to what they did, or comes to a finding. */
export const OWNING = anyOf(`
  admit(?:s|ted|ting)? acknowledg(?:e|es|ed|ing) conced(?:e|es|ed|ing) confess(?:es|ed|ing)?
  apologi[sz](?:e|es|ed|ing) regret(?:s|ted)? found finds? rul(?:es?|ed) conclud(?:es?|ed)
  announc(?:e|es|ed|ing) promis(?:e|es|ed) vow(?:s|ed)? pledg(?:es?|ed) confirm(?:s|ed)? joke(?:d|s)? agree(?:d|s)?`);

/** What the law punishes, whoever tells it of somebody. */
export const CRIME = anyOf(String.raw`
  strangled stabbed murdered robbed burgled kidnapped abducted mugged carjacked shot_dead set_fire_to lit_the_fire
  (?:started|set|lit)_the_(?:fire|blaze) torched plann(?:ed|ing)_the_(?:\w+_)?(?:robbery|attack|murder|killing|heist|theft|bombing|burglary|escape|plot)
  killed_(?:his|her|their)_(?:\w+_)?(?:wife|husband|mother|father|son|daughter|baby|partner|neighbour|children|parents|boss|tenant)
  hired_(?:\w+_){1,4}to_kill trafficked rammed_(?:the|a|his|her) held_(?:\w+_){1,3}(?:hostage|captive|prisoner)
  emptied_(?:the|his|her|their)_(?:\w+_)?(?:account|accounts|safe|till) drained_(?:the|his|her|their)_(?:\w+_)?(?:account|accounts|fund|funds)
  sold_(?:\w+_)?(?:drugs|cocaine|heroin|pills|secrets|state_secrets|fake) pass(?:ed|ing)_(?:\w+_)?secrets
  broke_into snatched defaced vandali[sz]ed (?:dumped|buried|hid|burned|burnt|dismembered)_(?:the|his|her|their)_(?:\w+_)?body`);

const FORCES =
  '(?:troops|soldiers|forces|army|rebels|militants|militiamen|militias?|fighters|jets|warplanes|drones|gunships|missiles|settlers|separatists|insurgents|security_forces|riot_police|paramilitaries|agents|commandos|artillery)';
const ATTACKS =
  '(?:shelled|bombed|attacked|struck|hit|blew_up|blown_up|destroyed|burned|burnt|raided|seized|abducted|kidnapped|killed|shot|executed|looted|stormed|ambushed|fired_(?:on|at|into|first)|shot_first|opened_fire|crossed|invaded|drove_out|rounded_up)';

/** Violence, and who is said to have done it. */
export const HOSTILITY = anyOf(
  `${FORCES}_(?:\\w+_){0,4}?${ATTACKS} ${ATTACKS}_(?:\\S+_){0,6}?by_(?:\\w+_){0,3}?${FORCES}`,
);
