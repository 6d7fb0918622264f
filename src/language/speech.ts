/** What using a verb of speech says about what is said. */
export type SpeechStance = 'says' | 'alleges' | 'denies';

const SAYING = `say tell add state announce declare explain insist warn argue note remark reply respond answer ask call
  describe describe write recall admit acknowledge concede confirm emphasise emphasize stress promise vow pledge threaten
  urge suggest believe think predict estimate report joke quip shout whisper tweet post observe conclude continue
  maintain testify reveal recommend complain condemn criticise criticize praise dismiss label brand dub reiterate
  assure reassure express agree comment mention claim demand propose caution hope hail welcome describe boast
  mutter murmur cry scream yell beg plead swear lament muse counter retort repeat stipulate rule find`;
const ALLEGING = 'allege accuse claim charge purport contend assert';
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
};

const stances = new Map<string, SpeechStance>();
for (const [verbs, stance] of [
  [SAYING, 'says'],
  [ALLEGING, 'alleges'],
  [DENYING, 'denies'],
] as const) {
  for (const verb of verbs.split(/\s+/)) for (const form of formsOf(verb)) stances.set(form, stance);
}

/** The stance of a word that is a form of a verb of speech, or null. `word` may have any case. */
export function speechStance(word: string): SpeechStance | null {
  return stances.get(word.toLowerCase()) ?? null;
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
