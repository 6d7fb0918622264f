import { ACCUSATION, ACCUSED, MISDEED, OMISSION, SETTLED } from './cues/accusation.ts';
import { HEARD } from './cues/hearsay.ts';
import { BLAMED_THING } from './frames.ts';
import { type Rule, type Standing, unless, type Words } from './rule.ts';
import { ACCUSING } from './speakers.ts';
import { accuses, isHarmless } from './wrongdoing.ts';

export const accuser: Rule = (words) => {
  const source = words.sources.find(({ stance }) => stance === 'alleges');
  if (!source || isHarmless(words, source)) return null;
  return { status: 'alleged', rule: ACCUSING, confidence: 0.85, source };
};

export const wordOfAllegation: Rule = ({ own, behindNoun }, first) =>
  unless(ACCUSED, own) &&
  !SETTLED.test(own) &&
  !OF_ANYONE.test(own) &&
  !INVENTED.test(own) &&
  !isThingBlamed(own)
    ? { status: 'alleged', rule: 'word of allegation', confidence: 0.85, source: behindNoun ?? first }
    : null;

/** `A faulty valve was blamed.` */
function isThingBlamed(own: string): boolean {
  const before = /^(.{3,80}?)\b(?:is|are|was|were|been) (?:\w+ )?blamed\b/u.exec(own)?.[1];
  return before !== undefined && BLAMED_THING.test(before) && !/\b(?:accus|alleg|suspect)/u.test(own);
}

/** What is told in a story. */
const INVENTED =
  /\b(?:plays?|films?|movies?|novels?|drama|opera|series|sitcom|story|stories|thriller|musical|comedy|ballet|episode)\b[^.;]{0,40}?\b(?:about|follows|following|tells|centres|centers|in which)\b|^\W*about an? \w+/u;

/** Whoever that may be: nobody is accused here. */
const OF_ANYONE =
  /\b(?:any(?:one|body)|some(?:one|body)|whoever|every(?:one|body)|those|a person|persons|defendants|(?:^|[,;] |\b(?:for|of|to|by|on|with|when|if|against|where|many|all) )(?:people|men|women|suspects|companies|firms|players|officers))(?: who (?:are|is|were|was|have been|has been))? (?:wrongly |falsely |ever )?(?:accused|suspected|charged|alleged)\b|\b(?:accused|suspected|charged|blamed) (?:of|with|for) (?:nothing|anything)\b|\bthose who (?:had |have |has )?accus|\b(?:accus|blam|suspect)\w* (?:no one|nobody|anyone|anybody|neither)\b/u;

export const nounOfAccusation: Rule = ({ own, behindNoun }) =>
  unless(ACCUSATION, own) && !SETTLED.test(own)
    ? { status: 'alleged', rule: 'noun of accusation', confidence: 0.75, source: behindNoun }
    : null;

export const saysWrong: Rule = (words, first) =>
  first && accuses(words, first)
    ? { status: 'alleged', rule: 'says that somebody did wrong', confidence: 0.65, source: first }
    : null;

/** What a jury is told is somebody’s case. */
const JURY = /\b(?:jury|jurors)\b/iu;

/** What was done to somebody. */
const SUFFERED =
  /\b(?:was|were|been) (?:\w+ly )?(?:called|told to|shouted|sworn|sacked|fired|locked|pushed|beaten|touched|punched|struck|refused|excluded|made to|forced)\b/iu;

/** `The court heard that`, with nobody named. */
export const toldInCourt: Rule = (words) => heard(words);

/** `the tribunal heard that her manager called her “a nuisance”` */
export const toldToCourt: Rule = (words, first) => {
  const told =
    first?.verb === '' ||
    first?.verb === 'heard' ||
    /^(?:the|an?) (?:court|tribunal|inquest|jury|hearing|inquiry|committee)$/iu.test(first?.by ?? '');
  return told && first?.stance === 'says' ? heard(words) : null;
};

function heard({ own, said }: Words): Standing | null {
  if (!HEARD.test(own)) return null;
  return JURY.test(own) || MISDEED.test(said) || OMISSION.test(said) || SUFFERED.test(said)
    ? { status: 'alleged', rule: 'told in court or the like', confidence: 0.7, source: null }
    : { status: 'attributed', rule: 'told in court or the like', confidence: 0.8, source: null };
}
