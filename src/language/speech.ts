/** What using a verb of speech says about what is said. */
export type SpeechStance = 'says' | 'alleges' | 'denies';

const SAYING = `say tell add state announce declare explain insist warn argue note remark reply respond answer ask
  write recall admit acknowledge concede confirm emphasise emphasize stress promise vow pledge threaten urge suggest
  believe think predict estimate report joke quip shout whisper tweet post observe conclude continue maintain testify
  reveal complain reiterate assure reassure express agree comment mention propose caution hope boast mutter
  murmur cry scream yell beg plead swear lament muse counter retort repeat stipulate rule find claim contend assert
  recount interject begin sigh laugh grin cut chime put read disclose inform instruct order signal hint indicate
  describe call dub label brand condemn criticise criticize praise dismiss welcome hail denounce decry slam blast
  characterise characterize liken refer speak talk accept appeal demand recommend advise counsel point joke object
  protest reason reckon sing sob snap sneer stammer teach thunder volunteer vouch chuckle enquire inquire wonder
  brag clarify elaborate expand go marvel opine pronounce quote remember summarise summarize underline underscore
  feel fear guess know understand learn hear stand deem consider view see accuse blame cite quote lambast lambaste brief echo urge plead hit pay figure foresee forecast project calculate expect anticipate doubt argue concede attest affirm
  profess relate narrate`;
/** How words are uttered: these tell of speech only beside a quotation. */
const UTTERING = `chant bellow bark growl gasp croak deadpan blurt remonstrate scoff chide scold interrupt implore enthuse
  gush hiss mumble stutter groan moan roar shriek snarl sniff snort wail whine yelp drawl demur fume rage rant vent
  reflect venture rejoin parry admonish lecture preach text email message blog pen reminisce grumble gripe carp crow
  exult rejoice applaud commend congratulate thank apologise apologize pray jeer heckle deride savage berate castigate
  excoriate pillory trumpet tout style giggle beam chorus intone recite finish resume persist holler coo purr ad-lib
  philosophise philosophize soothe type scrawl scribble caption tease taunt mock cheer greet philosophize weep chortle`;
const REPORTING = `concur confide divulge intimate imply hypothesise theorise theorize postulate posit reaffirm reassert
  restate rebuke bemoan deplore decree proclaim deem submit aver depose confess`;
const ALLEGING = 'allege accuse claim purport';
const DENYING = 'deny reject refute dispute rebut disavow';

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  think: 'thinks thought thinking',
  swear: 'swears swore sworn swearing',
  find: 'finds found finding',
  beg: 'begs begged begging',
  plead: 'pleads pleaded pled pleading',
  quip: 'quips quipped quipping',
  admit: 'admits admitted admitting',
  rebut: 'rebuts rebutted rebutting',
  dub: 'dubs dubbed dubbing',
  label: 'labels labelled labeled labelling labeling',
  hit: 'hits hitting',
  pay: 'pays paid paying',
  foresee: 'foresees foresaw foreseen foreseeing',
  forecast: 'forecasts forecasting',
  give: 'gives gave given giving',
  begin: 'begins began begun beginning',
  put: 'puts putting',
  read: 'reads reading',
  cut: 'cuts cutting',
  speak: 'speaks spoke spoken speaking',
  sing: 'sings sang sung singing',
  teach: 'teaches taught teaching',
  go: 'goes went going',
  feel: 'feels felt feeling',
  know: 'knows knew known knowing',
  understand: 'understands understood understanding',
  learn: 'learns learned learnt learning',
  hear: 'hears heard hearing',
  stand: 'stands stood standing',
  see: 'sees saw seen seeing',
  grin: 'grins grinned grinning',
  sob: 'sobs sobbed sobbing',
  snap: 'snaps snapped snapping',
  chime: 'chimes chimed chiming',
  slam: 'slams slammed slamming',
  brag: 'brags bragged bragging',
  refer: 'refers referred referring',
  submit: 'submits submitted submitting',
  pen: 'pens penned penning',
  blog: 'blogs blogged blogging',
  weep: 'weeps wept weeping',
  chat: 'chats chatted chatting',
};

/** Forms that are nouns or something else as often as verbs: they need `that`, a quotation or the like behind them. */
const AMBIGUOUS = new Set(
  `report reports claim claims comment comments answer answers call calls demand demands state states rule rules
  promise promises hope hopes welcome post posts note notes order orders estimate estimates remark remarks question
  pledge pledges vow vows warning finding findings reading hearing standing meeting understanding feeling read put cut
  found point points object objects reason reasons protest protests appeal appeals signal signals hint hints view views
  brand brands label labels praise joke jokes cry cries laugh sigh fear fears guess stress mention concern see saw
  known known thought thoughts written tweet tweets tweeted reply replies go goes went going begun began beginning
  stand stands order considered heard felt ruled understood figure figures project projects projected forecast forecasts doubt doubts detail details document documents
  list lists outline outlines offer offers offered give gives gave given expected speaking talk talks speak learned`.split(
    /\s+/,
  ),
);

/** Verbs that only introduce somebody's words right beside a quotation. */
const BESIDE_QUOTATION = new Set(
  `go goes went going feel feels felt know knew known see sees saw seen hear hears heard stand stood learn learned put
  puts read reads begin began begins sing sang cut cuts find finds found speak spoke talk talked grin grinned offer offers offered give gives gave given list lists listed relate related detail detailed document
  documented outline outlined hit hits pay pays paid laugh
  laughed sigh sighed cry cried order ordered fear feared guess guessed consider considered view viewed understand
  understood deem deemed refer referred teach taught point pointed welcome welcomed hail hailed signal signalled
  signaled hint hinted remember remembered`.split(/\s+/),
);

for (const verb of UTTERING.split(/\s+/)) for (const form of formsOf(verb)) BESIDE_QUOTATION.add(form);

const stances = new Map<string, SpeechStance>();
for (const [verbs, stance] of [
  [SAYING, 'says'],
  [UTTERING, 'says'],
  [REPORTING, 'says'],
  [ALLEGING, 'alleges'],
  [DENYING, 'denies'],
] as const) {
  for (const verb of verbs.split(/\s+/)) for (const form of formsOf(verb)) stances.set(form, stance);
}

/** The stance of a word that may be a form of a verb of speech, or null. `word` may have any case. */
export function speechStance(word: string): SpeechStance | null {
  return stances.get(word.toLowerCase()) ?? null;
}

/** Whether a form is a noun, or something else, as often as a verb of speech. */
export function isAmbiguousSpeech(word: string): boolean {
  return AMBIGUOUS.has(word.toLowerCase());
}

/** Whether a verb introduces somebody's words only right beside a quotation: `went`, `felt`. */
export function needsQuotation(word: string): boolean {
  return BESIDE_QUOTATION.has(word.toLowerCase());
}

function formsOf(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return [verb, ...irregular.split(' ')];
  if (/[^aeiou]y$/.test(verb)) {
    const stem = verb.slice(0, -1);
    return [verb, `${stem}ies`, `${stem}ied`, `${verb}ing`];
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const ending = /(?:s|sh|ch|x)$/.test(verb) ? 'es' : 's';
  return [verb, `${verb}${ending}`, `${verb}ed`, `${verb}ing`];
}
