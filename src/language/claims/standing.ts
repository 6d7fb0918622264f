import type { Claim } from '../analysis.ts';
import {
  ACCUSATION,
  ACCUSED,
  CASE,
  GRIEVANCE,
  MISDEED,
  OMISSION,
  OPPONENT,
  OWNING,
  SETTLED,
} from './cues/accusation.ts';
import {
  BELITTLES,
  DENIAL,
  DISCLAIMED as DISCLAIMS,
  IS_UNTRUE,
  JUDGING,
  NEGATED,
  PROTESTED,
  SAID_UNTRUE,
  TURNING_AWAY,
  UNTRUE_CLAIM,
} from './cues/denial.ts';
import { ANONYMOUS, GUESS, HEARD, HEARSAY, LEAKED, MEDIA, UNNAMED } from './cues/hearsay.ts';
import { ACCUSING, DISCLAIMED } from './disputes.ts';
import type { Source } from './sources.ts';

/** With what standing something is said, and by whom. */
export interface Standing {
  readonly status: Claim['status'];
  readonly rule: string;
  readonly confidence: number;
  readonly source: Source | null;
}

/** A part of a sentence, in lower case. */
export interface Words {
  /** Without what it quotes. */
  readonly own: string;
  /** With what it quotes, but without quotation marks and the words for those who say it. */
  readonly said: string;
  /** Those who say it, the nearest first. */
  readonly sources: readonly Source[];
  /** Who denies or accuses where a noun says so: `denials from Kyiv`. */
  readonly behindNoun: Source | null;
  /** It ends in a question mark. */
  readonly asks: boolean;
}

type Rule = (words: Words, first: Source | null) => Standing | null;

/**
 * The standing of a part of a sentence, by the first rule that fits: a denial names what it denies, so it goes before
 * the accusation, and both before hearsay, and that before what somebody merely says.
 * @returns null when the article says it in its own name
 */
export function standingOf(words: Words): Standing | null {
  const first = words.sources[0] ?? null;
  for (const rule of first ? SAID : UNSAID) {
    const standing = rule(words, first);
    if (standing) return standing;
  }
  return null;
}

/** Words by which nothing is denied and nobody accused. */
const NOT =
  /\b(?:not|never|neither|nor|cannot|nobody|no one|none|without|n['’]t|no longer)(?: \w+){0,3} $|n['’]t(?: \w+){0,2} $/iu;

function unless(cue: RegExp, text: string): boolean {
  const match = cue.exec(text);
  return match !== null && !NOT.test(text.slice(Math.max(0, match.index - 40), match.index));
}

const denier: Rule = ({ sources }) => {
  const source = sources.find(({ stance }) => stance === 'denies');
  return source ? { status: 'denied', rule: 'verb of denial', confidence: 0.92, source } : null;
};

const nounOfDenial: Rule = ({ own, behindNoun }) =>
  unless(DENIAL, own)
    ? { status: 'denied', rule: 'word of denial', confidence: 0.85, source: behindNoun }
    : null;

const turnsAway: Rule = ({ own, behindNoun }, first) =>
  unless(TURNING_AWAY, own)
    ? { status: 'denied', rule: 'turns it away', confidence: 0.8, source: first ?? behindNoun }
    : null;

const callsUntrue: Rule = ({ own, said }, first) =>
  (JUDGING.test(own) && IS_UNTRUE.test(said) && !MISDEED_OF_SOMEBODY.test(own)) || BELITTLES.test(said)
    ? { status: 'denied', rule: 'called untrue', confidence: 0.85, source: first }
    : null;

/** `called him a liar`: a judgement on a person, not on what was said. */
const MISDEED_OF_SOMEBODY =
  /\b(?:call|brand|label|denounc|condemn)\w*\s+(?:him|her|them|the (?:president|minister|mayor|man|woman))\b(?! (?:claims?|allegations?))/iu;

/** `the tribunal heard that her manager called her “a nuisance”` */
const heardSomewhere: Rule = (words, first) => {
  const told =
    first?.verb === '' ||
    first?.verb === 'heard' ||
    /^(?:the|an?) (?:court|tribunal|inquest|jury|hearing|inquiry|committee)$/iu.test(first?.by ?? '');
  return told && first?.stance === 'says' ? heard(words) : null;
};

/** `is said to have written “…”`: only the quotation says who speaks. */
const quotedHearsay: Rule = ({ own }, first) =>
  first?.verb === '' && first.stance === 'says' && HEARSAY.test(own)
    ? { status: 'reported', rule: 'word of hearsay', confidence: 0.85, source: null }
    : null;

const saysUntrue: Rule = ({ said }, first) =>
  first &&
  first.stance !== 'alleges' &&
  !OWNING.test(first.verb) &&
  (SAID_UNTRUE.test(said) || UNTRUE_CLAIM.test(said))
    ? { status: 'denied', rule: 'says that it is untrue', confidence: 0.75, source: first }
    : null;

const protests: Rule = ({ own, said }, first) => {
  if (!first || first.stance === 'denies' || OWNING.test(first.verb)) return null;
  const insists =
    !first.trails &&
    (/\badamant\b/u.test(own) || /^(?:insist|maintain|protest|sw[eo]r|plead)/u.test(first.verb)) &&
    NEGATED.test(said) &&
    !/\b(?:will|would|should|must|could|can|may|wo|ca)\b/iu.test(said);
  return PROTESTED.test(said) || insists || deniesMisdeed(said)
    ? { status: 'denied', rule: 'says that no wrong was done', confidence: 0.75, source: first }
    : null;
};

/** `had not lied`, `there was no cover-up`. */
function deniesMisdeed(said: string): boolean {
  const match = MISDEED.exec(said);
  return (
    match !== null &&
    /\b(?:not|never|no|nobody|n['’]t)(?: (?:been|any|have|ever|knowingly|intentionally|a|an|he|she|they|part of|involved in|had|was|were|did|know|knowingly))* $/iu.test(
      said.slice(Math.max(0, match.index - 40), match.index),
    )
  );
}

const accuser: Rule = ({ sources }) => {
  const source = sources.find(({ stance }) => stance === 'alleges');
  return source ? { status: 'alleged', rule: ACCUSING, confidence: 0.85, source } : null;
};

const wordOfAllegation: Rule = ({ own, behindNoun }, first) =>
  unless(ACCUSED, own) && !SETTLED.test(own)
    ? { status: 'alleged', rule: 'word of allegation', confidence: 0.85, source: behindNoun ?? first }
    : null;

const nounOfAccusation: Rule = ({ own, behindNoun }) =>
  unless(ACCUSATION, own) && !SETTLED.test(own)
    ? { status: 'alleged', rule: 'noun of accusation', confidence: 0.75, source: behindNoun }
    : null;

const hearsay: Rule = ({ own }, first) =>
  HEARSAY.test(own)
    ? {
        status: 'reported',
        rule: 'word of hearsay',
        confidence: 0.85,
        source: first && isHearsaySource(first, own) ? first : null,
      }
    : null;

/** Hearsay has a source only where one is described, or where somebody says it who hedges. */
function isHearsaySource({ by, stance, pronoun, start, verb }: Source, own: string): boolean {
  if (stance === 'according' || UNNAMED.test(by ?? '')) return true;
  const tells = /^(?:sa(?:id|ys?)|told|tells?|added|adds|warn\w*|estimat\w+|wrote|reports?|reported)$/u.test(
    verb,
  );
  return tells && pronoun === undefined && start > 0 && !/\b(?:understands|learn)/u.test(own);
}

const unnamed: Rule = (words, first) => {
  const { own } = words;
  if (!first || accuses(words, first)) return null;
  if (first.named) return null;
  const by = first.by ?? '';
  if (UNNAMED.test(by) || MEDIA.test(by))
    return { status: 'reported', rule: 'somebody unnamed', confidence: 0.75, source: first };
  return ANONYMOUS.test(own) || LEAKED.test(by)
    ? { status: 'reported', rule: 'unnamed source', confidence: 0.8, source: first }
    : null;
};

const disclaims: Rule = (words, first) =>
  first &&
  (first.stance === 'says' || first.stance === 'according') &&
  DISCLAIMS.test(words.said) &&
  !OMISSION.test(words.said) &&
  !accuses(words, first)
    ? { status: 'denied', rule: DISCLAIMED, confidence: 0.65, source: first }
    : null;

const saysWrong: Rule = (words, first) =>
  first && accuses(words, first)
    ? { status: 'alleged', rule: 'says that somebody did wrong', confidence: 0.65, source: first }
    : null;

const says: Rule = (_, first) =>
  first && { status: 'attributed', rule: first.rule, confidence: first.confidence, source: first };

/** What a jury is told is somebody’s case. */
const JURY = /\b(?:jury|jurors)\b/iu;

/** What was done to somebody. */
const SUFFERED =
  /\b(?:was|were|been) (?:\w+ly )?(?:called|told to|shouted|sworn|sacked|fired|locked|pushed|beaten|touched|punched|struck|refused|excluded|made to|forced)\b/iu;

function heard({ own, said }: Words): Standing | null {
  if (!HEARD.test(own)) return null;
  return JURY.test(own) || MISDEED.test(said) || OMISSION.test(said) || SUFFERED.test(said)
    ? { status: 'alleged', rule: 'told in court or the like', confidence: 0.7, source: null }
    : { status: 'attributed', rule: 'told in court or the like', confidence: 0.8, source: null };
}

const guess: Rule = ({ own, asks }) =>
  GUESS.test(own) && !asks ? { status: 'reported', rule: 'a guess', confidence: 0.6, source: null } : null;

const leaked: Rule = ({ own }) =>
  LEAKED.test(own) && /\b(?:show|suggest|indicate|reveal|say)/u.test(own)
    ? { status: 'reported', rule: 'papers that were seen', confidence: 0.7, source: null }
    : null;

const SAID: readonly Rule[] = [
  denier,
  heardSomewhere,
  quotedHearsay,
  callsUntrue,
  turnsAway,
  saysUntrue,
  nounOfDenial,
  accuser,
  protests,
  wordOfAllegation,
  hearsay,
  unnamed,
  disclaims,
  saysWrong,
  says,
];
const UNSAID: readonly Rule[] = [
  nounOfDenial,
  turnsAway,
  wordOfAllegation,
  nounOfAccusation,
  hearsay,
  heard,
  leaked,
  guess,
];

/** Modal words before a misdeed: nobody has done it yet. */
const NOT_YET =
  /\b(?:will|would|shall|should|must|may|might|can|could|to|if|anyone|whoever|against|prevent|stop|tackle|combat|fight|investigat\w+)(?: \w+){0,2} $/iu;

function accuses({ own, said }: Words, { by, verb, stance }: Source): boolean {
  if (OWNING.test(verb) || SETTLED.test(said)) return false;
  if (JUDGE.test(by ?? '')) return false;
  const who = (by ?? '').toLowerCase();
  const misdeed = MISDEED.exec(said);
  if (misdeed && counts(own, said, misdeed, stance)) return true;
  const omission = OMISSION.exec(said);
  if (omission && counts(own, said, omission, stance))
    return !AUTHORITY.test(who) || /\bfail|ignor|refus/u.test(said);
  const opposes = (OPPONENT.test(who) && !UNNAMED.test(who)) || BEFORE_JUDGES.test(own);
  const grievance = opposes ? GRIEVANCE.exec(said) : null;
  const suffered = grievance !== null && /^(?:is|are|was|were|been|being)\b/iu.test(grievance[0]);
  if (grievance && (suffered || counts(own, said, grievance, stance)) && !ACCIDENT.test(said)) return true;
  const prosecutes = CASE.test(who) || /\bprosecut(?:or|ing)\b/u.test(own);
  return (
    prosecutes &&
    !UNNAMED.test(who) &&
    !/\b(?:will|would|appeal|sentenc|trial|hearing|verdict)\b/iu.test(said)
  );
}

/** Told where grievances are heard. */
const BEFORE_JUDGES =
  /\b(?:told|tells|testified (?:to|before)) (?:jurors|(?:the |an? )(?:\w+ ){0,2}?(?:court|tribunal|inquest|inquiry|jury|hearing|magistrates|panel|dean|police))\b/u;

/** Nobody’s doing. */
const ACCIDENT = /\b(?:storm|flood|snow|rain|quake|earthquake|wave|lightning|heart attack|cancer)\b/iu;

function counts(
  own: string,
  said: string,
  { index, 0: words }: RegExpExecArray,
  stance: Source['stance'],
): boolean {
  const before = said.slice(Math.max(0, index - 40), index);
  const self = own.includes(words) ? SELF : SELF_QUOTED;
  return !NOT_YET.test(before) && !(stance === 'says' && self.test(before));
}

/** What somebody says of themselves: `that he had lied`, `she knew about`. */
const SELF = /\b(?:he|she|it|i|we)\s+(?:had\s+|have\s+|has\s+)?(?:\w+ly\s+)?$/iu;

const SELF_QUOTED = /\b(?:i|we)\s+(?:had\s+|have\s+)?(?:\w+ly\s+)?$/iu;

/** Those who find, and do not accuse. */
const JUDGE = /\b(?:judges?|coroner|magistrates?|tribunal|court|ombudsman)$/iu;

/** Those whose business it is to tell what has gone wrong. */
const AUTHORITY =
  /\b(?:police|sheriff|fire|coast ?guard|ambulance|hospital|weather|forecasters?|met office|agency|ministry|officials?)\b/iu;
