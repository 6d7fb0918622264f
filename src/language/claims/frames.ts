import { describedBy, isDocument } from '../attribution/descriptions.ts';
import { type SpeechStance, speechStance } from '../speech.ts';
import { DENIABLE, IS_UNTRUE, REFUSABLE } from './cues/denial.ts';

/** The stance of a word that may be a form of a verb by which somebody says something, or null; in lower case. */
export function stanceOf(word: string): SpeechStance | null {
  return MORE_VERBS.get(word) ?? speechStance(word);
}

/**
 * Whether a verb, with what stands behind it, says something.
 * @param word in lower case
 * @param behind what follows it in its part of the sentence, quotations as `“`
 * @returns undefined where only its surroundings can tell
 */
export function saysWith(word: string, behind: string): boolean | undefined {
  return FRAMES[LEMMAS.get(word) ?? word]?.(behind, word);
}

/** Verbs that say something beside those of speech in general. */
const MORE_VERBS: ReadonlyMap<string, SpeechStance> = new Map([
  ...wordsOf(
    'attribute attributes attributed attributing link links linked value values valued identify identifies identified foresee foresees foresaw show shows showed shown suggest suggests indicates indicated put puts reports notified notifies argues finds gave gives shows counts counted wonders',
  ).map((word) => [word, 'says'] as const),
  ...wordsOf(
    'charge charges charged charging contend contends contended contending alleges sue sues sued suing blame blames blamed blaming suspect suspects suspected implicate implicates implicated complain complains complained complaining fault faults faulted',
  ).map((word) => [word, 'alleges'] as const),
  ...wordsOf(
    'dismiss dismisses dismissed dismissing repudiate repudiates repudiated rubbish rubbished rubbishes debunked',
  ).map((word) => [word, 'denies'] as const),
]);

function wordsOf(words: string): string[] {
  return words.split(' ');
}

/**
 * The stance of a verb with what stands behind it: whoever blames the weather accuses nobody.
 * @param word in lower case
 * @param behind what follows it in its part of the sentence, quotations as `“`
 */
export function stanceWith(word: string, stance: SpeechStance, behind: string): SpeechStance {
  return /^blam/u.test(word) && !blamesSomebody(behind) ? 'says' : stance;
}

function blamesSomebody(behind: string): boolean {
  if (BLAMED_PERSON.test(behind)) return true;
  const object = behind.split(/\b(?:for|after|when|because)\b|[,;]/u)[0] ?? '';
  if (BLAMED_THING.test(object)) return false;
  const described = describedBy(object);
  return /\p{Lu}|“/u.test(object) || (described !== null && !isDocument(described.noun));
}

/** What is at fault where nobody is: weather, machines, markets. */
export const BLAMED_THING =
  /\b(?:weather|wind|winds|snow|ice|rain|rains|rainfall|storms?|fog|frost|heat|heatwave|drought|floods?|flooding|lightning|earthquake|landslip|currents?|tides?|valves?|welds?|relays?|cables?|wires?|wiring|bolts?|brakes?|tyres?|engines?|pumps?|fuses?|switch(?:es)?|sensors?|batter(?:y|ies)|software|computers?|glitch(?:es)?|bugs?|servers?|fault|faults|failure|malfunction|defects?|short circuit|cracks?|corrosion|rust|metal fatigue|leaks?|pipes?|boilers?|cigarettes?|candles?|virus|bacteria|bacterium|fung(?:us|i)|parasites?|disease|infection|illness|injur(?:y|ies)|prices?|costs?|inflation|demand|supply|shortages?|rates?|dollar|pound|euro|yen|currency|tariffs?|taxes|markets?|economy|recession|pandemic|pollution|climate|traffic|congestion|delays|nerves|fatigue|tiredness|age|luck|bad luck|birds?|rats|squirrels?|mice|jellyfish|algae|error|typing error|mix-up|misunderstanding|circumstances|conditions|imports|competition|exports|sales|spending|overheating|sparks?|gas|dust|transformer|circuit|machines?|equipment|signals?|lack of)\b/u;
const BLAMED_PERSON =
  /\b(?:him|them|us|the (?:first|second|third|fourth|others?|former|latter|rest)|each other|one another|ministers?|government|council|company|firm|police|army|forces|troops|rebels|militants|managers?|management|bosses|directors?|owners?|officials?|opposition|party|president|him|her|them|union|regulators?|developers?|contractors?|landlord|operators?|hackers|saboteurs|arsonists|gangs?|driver|pilot|captain|crew|staff|doctors?|nurses?|mother|father|parents?)\b|\bfor (?:failing|ignoring|letting|refusing|hiding)\b/u;

type Frame = (behind: string, word: string) => boolean | undefined;

const FINITE =
  /\b(?:is|are|was|were|had|has|have|would|will|could|can|did|does|do|may|might|should|must|never|not|\p{L}{2,}ed|took|went|gave|knew|made|got|came|left|ran|saw|told|said|paid|sold|met|lost|held|kept|put|fell|rose|grew|shrank|hit|drove|stole|hid|threw|broke|began|spent|cost|stood|won|set|beat|shot|wrote|spoke|felt|found|brought|bought|caught|taught|thought|led|read|let|cut|hurt|fled|sank|sent|built|kills?|has|uses?|wants?|needs?|knows?)\b/iu;
/** Somebody’s words follow. */
const SPOKEN = /^\s*(?:that\b|:)|“/u;
const OBJECT =
  /^\s+(?:the|a|an|his|her|their|its|our|my|all|any|some|three|two|\d[\d,.]*|\p{Lu}[\p{L}.]*)\b/u;
const DENIES_THIS = new RegExp(
  String.raw`^\s+(?:(?:it|that|this|these|those|them|any|all|such|the|his|her|their|its|both|most|some|as|our|my|recent|press|media|reported|further|what)\b|(?:\p{L}+['’]s?\s+)?(?:\S+\s+){0,3}?(?:${DENIABLE})\b|“)`,
  'iu',
);
const DENIABLE_NEAR = new RegExp(
  String.raw`^\s+(?:(?:that|this|it|these|those|them|any such)\s*(?:$|[.,;]|as\b|out of hand)|(?:\S+\s+){0,6}?(?:${DENIABLE})\b|as\s|“|any\s)`,
  'iu',
);
/** Something that can be denied, or a word for it. */
export const CLAIM_LIKE = new RegExp(
  String.raw`\b(?:${DENIABLE}|it|that|this|these|those|which|they|he|she)\b`,
  'iu',
);
const REFUSED = new RegExp(
  String.raw`^\s+(?:(?:the|a|an|his|her|their|its|our|two|all|full|further|him|them|us|\p{Lu}\p{L}+|\p{L}+s)\s+){0,2}?(?:(?:\p{L}+al|\p{L}+ing|legal|early|free|basic)\s+)?(?:${REFUSABLE})\b(?!['’])`,
  'u',
);

const FRAMES: Readonly<Record<string, Frame>> = {
  claim: (behind, word) => {
    if (
      /^\s+(?:that|to)\b/u.test(behind) ||
      /^\s*(?:[,.]|$)/u.test(behind) ||
      /^\s+responsibility\b/u.test(behind)
    )
      return true;
    if (
      /^\s+(?:the |at least |more than |some |about )?(?:[\d,.]+|\p{L}+) (?:\p{L}+ )?(?:lives|victims|life|casualties|dead|medals?|titles?|prizes?)\b/iu.test(
        behind,
      )
    )
      return false;
    if (/^\s+(?:he|she|they|it|we|i|there)\b/iu.test(behind)) return true;
    return (
      /^claim(?:s|ed|ing)?$/u.test(word) &&
      FINITE.test(behind) &&
      !/^\s+(?:by|from|of|against|about|over|for|were|was|are|is|have|had|made|and)\b/u.test(behind)
    );
  },
  deny: (behind) => !REFUSED.test(behind),
  reject: (behind) =>
    DENIABLE_NEAR.test(behind) && !/\b(?:referendum|votes?|ballot|majority|margin)\b/u.test(behind),
  dismiss: (behind) =>
    DENIABLE_NEAR.test(behind) &&
    /\b(?:as|that|notion|suggestions?|claims?|allegations?|accusations?|reports?|rumou?rs?|idea|talk|it|criticism|concerns|fears)\b|“/u.test(
      behind,
    ),
  dispute: (behind) => DENIES_THIS.test(behind),
  refute: () => true,
  rebut: () => true,
  disavow: () => true,
  call: (behind) =>
    /“/u.test(behind) ||
    /^\s+(?:for|on)\b/u.test(behind) ||
    IS_UNTRUE.test(behind.toLowerCase()) ||
    /^\s+(?:it|this|that|him|her|them)\s+(?:an?|“|\p{Ll}{4,}\s*[,.;]?$)/u.test(behind) ||
    (/^\s+(?:\S+\s+){1,9}?(?:an?|“|too)\s/u.test(behind) && !/^\s+an?\b/u.test(behind)),
  tell: (behind) =>
    !/^\s+(?:\S+\s+){1,5}?(?:apart|from each other|from one another)\b/u.test(behind) &&
    !/^\s+(?:an?|the|his|her|their)\s+(?:\S+\s+){0,2}?(?:story|stories|tales?|jokes?|truth|lies?|time)\b/u.test(
      behind,
    ) &&
    (!/^\s+(?:\S+\s+){1,4}?to\s+(?!the\b|a\b|his\b|her\b|their\b)\p{Ll}+/u.test(behind) ||
      /\bthat\b|“/u.test(behind)),
  show: (behind) =>
    (/^\s+(?:that|how)\b/u.test(behind) || /^\s*(?:[,.]|$)/u.test(behind) || FINITE.test(behind)) &&
    !/^\s+(?:no|little|any|signs|him|her|them|up|off|off|a|an)\b/u.test(behind),
  put: (behind) =>
    /^\s+(?:\S+\s+){1,6}?on\s+\d/u.test(behind) ||
    /^\s+(?:\S+\s+){1,9}?(?:at|nearer|closer)\s+(?:to\s+)?(?:\S+\s+){0,3}?(?:[£$€]|\p{Lu}?\$|\d|\p{L}+ (?:million|thousand|hundred|per cent|percent))/u.test(
      behind,
    ),
  count: (behind) => /^\s+(?:\S+\s+){0,2}?(?:\d|\p{L}+ (?:dead|victims|people))/u.test(behind),
  give: (behind) => /^\s+(?:\S+\s+){0,4}?(?:account|version|explanation)\b/u.test(behind),
  estimate: (behind) => FINITE.test(behind) || /^\s+(?:that|at|the|it|there|about|some)\b/u.test(behind),
  reckon: () => true,
  say: (behind) =>
    /^\s+(?:(?:nothing|little|no more)(?= (?:more|about|of|in|to|until|since|at|on|else|that)\b|\s*(?:[.,]|$))|goodbye|hello|hi|mass|prayers|a prayer|grace|farewell)\b/u.test(
      behind,
    )
      ? false
      : undefined,
  believe: (behind) => !/^\s+in\b/u.test(behind),
  think: (behind) =>
    /^\s+(?:that|the|he|she|they|it|there|this|\p{Lu})/u.test(behind) || /^\s*(?:[,.]|$)/u.test(behind),
  suspect: (behind) =>
    !/^\s+of\b|\b(?:will|would)\b/u.test(behind) &&
    /^\s+(?:that|the|he|she|they|it|there|him|her|them|a|an|\p{Lu})/u.test(behind),
  sue: () => true,
  complain: () => true,
  contend: (behind) => !/^\s+with\b/u.test(behind),
  charge: (behind) => /^\s+(?:\S+\s+){1,6}?(?:with|over)\s(?!nothing|having\b)/u.test(behind),
  accuse: (behind) => /\bof\b|“/u.test(behind) && !/^\s+of\b/u.test(behind),
  admit: (behind) =>
    !/^\s+(?:the |all |both |an? |two |three )?(?:\p{L}+ )?(?:offences?|charges?|guilt|murder|manslaughter|theft|fraud|assault|breach(?:es)?|counts?)\b/u.test(
      behind,
    ),
  fault: (behind) => OBJECT.test(behind),
  advise: (behind) => /\b(?:that|to|against)\b|“|:/u.test(behind),
  argue: (behind) => !/^\s+(?:over|with|about|all)\b/u.test(behind),
  attribute: (behind) => /\bto\b/u.test(behind),
  link: (behind) => /^\s+(?:\S+\s+){1,8}?(?:to|with)\b/u.test(behind),
  value: (behind) => /\bat\s+(?:\S+\s+)?[£$€\d]/u.test(behind),
  identify: (behind) =>
    /\b(?:as|failings?|failures?|problems?|errors?|flaws?|breaches|shortcomings|mistakes)\b/u.test(behind),
  fear: (behind) => /^\s+that\b/u.test(behind) || FINITE.test(behind),
  predict: (behind) => behind.trim().length > 3,
  forecast: (behind) => /\d|%|\bthat\b/u.test(behind) || FINITE.test(behind),
  notify: (behind) => /\bthat\b/u.test(behind),
  describe: (behind) => OBJECT.test(behind) || /“|\bas\b|\bhow\b|^\s+(?:it|him|them|what)\b/u.test(behind),
  expect: (behind) =>
    /^\s+(?:that|the|it|there|to|a|an|their|his|her|its|\p{Lu})/u.test(behind) ||
    /^\s+(?:\S+\s+){1,6}?(?:to|will|would)\s\p{Ll}/u.test(behind),
  continue: (behind) => SPOKEN.test(behind),
  conclude: (behind) => SPOKEN.test(behind) || FINITE.test(behind),
  begin: (behind) => SPOKEN.test(behind),
  respond: (behind) => SPOKEN.test(behind),
  reply: (behind) => SPOKEN.test(behind),
  answer: (behind) => SPOKEN.test(behind),
  counter: (behind) => SPOKEN.test(behind),
  suggest: () => true,
  indicate: () => true,
  confirm: () => true,
  recall: () => true,
  blame: (behind) => !/^\s*(?:for\b|as\b|on\b|nobody\b|no one\b|anyone\b|[.,]|$)/u.test(behind),
  plead: (behind) => !/^\s+(?:guilty|not guilty|no contest|the fifth)\b/u.test(behind),
};

const LEMMAS: ReadonlyMap<string, string> = new Map(
  [
    'claim claims claimed claiming',
    'deny denies denied denying',
    'reject rejects rejected rejecting',
    'dismiss dismisses dismissed dismissing',
    'dispute disputes disputed disputing',
    'refute refutes refuted refuting',
    'rebut rebuts rebutted rebutting',
    'disavow disavows disavowed',
    'call calls called calling',
    'tell tells told telling',
    'show shows showed shown',
    'put puts',
    'count counts counted',
    'give gives gave',
    'estimate estimates estimated estimating',
    'reckon reckons reckoned',
    'believe believes believed',
    'think thinks thought',
    'suspect suspects suspected',
    'sue sues sued suing',
    'complain complains complained complaining',
    'contend contends contended contending',
    'charge charges charged charging',
    'accuse accuses accused accusing',
    'forecast forecasts project projects projected',
    'predict predicts predicted',
    'attribute attributes attributed attributing',
    'link links linked',
    'value values valued',
    'identify identifies identified',
    'fear fears feared',
    'notify notified notifies',
    'warn warns warned',
    'describe describes described describing',
    'expect expects expected',
    'suggest suggests suggested',
    'indicate indicates indicated',
    'confirm confirms confirmed',
    'continue continues continued',
    'conclude concludes concluded',
    'begin begins began',
    'respond responds responded',
    'reply replies replied',
    'answer answers answered',
    'counter counters countered',
    'recall recalls recalled',
    'blame blames blamed blaming',
    'say says said saying',
    'fault faults faulted faulting',
    'advise advises advised advising',
    'admit admits admitted admitting',
    'argue argues argued arguing',
    'plead pleads pleaded pled pleading',
  ].flatMap((line) => {
    const [lemma = '', ...forms] = line.split(' ');
    return [lemma, ...forms].map((form) => [form, lemma] as const);
  }),
);
