import { IRREGULAR_PAST } from '../attribution/wordClasses.ts';
import {
  CASE,
  CRIME,
  GRIEVANCE,
  HOSTILITY,
  MISDEED,
  OMISSION,
  OPPONENT,
  OWNING,
  SETTLED,
} from './cues/accusation.ts';
import { NEGATED } from './cues/denial.ts';
import { UNNAMED } from './cues/hearsay.ts';
import type { Words } from './rule.ts';
import type { Source } from './sources.ts';

/** Whether somebody says in plain words that others did wrong. */
export function accuses({ own, said, asks }: Words, source: Source): boolean {
  const { by, verb } = source;
  if (OWNING.test(verb) || SETTLED.test(said) || JUDGE.test(by ?? '')) return false;
  if (isFinder(source) && FOUND_NOTHING.test(said)) return false;
  const who = (by ?? '').toLowerCase();
  const names = (cue: RegExp) => {
    const match = cue.exec(said);
    return match !== null && !isNegatedBefore(said, match.index) && counts(own, said, match, source)
      ? match
      : null;
  };
  if (names(MISDEED)) return true;
  if (names(OMISSION)) return !AUTHORITY.test(who) || /\bfail|ignor|refus/u.test(said);
  if (names(CRIME) && !UNKNOWN_AGENT.test(said)) return true;
  const violence = isFinder(source) ? null : names(HOSTILITY);
  if (violence && !NEGATED.test(violence[0])) return true;
  if (hasGrievance({ own, said }, source)) return true;
  const prosecutes = lays(source) || /\bprosecut(?:or|ing)\b/u.test(own);
  return prosecutes && !UNNAMED.test(who) && isPastFact(said) && !asks && !/^ask/u.test(verb);
}

/** Told by those whom it was done to, or of those who had power over them. */
function hasGrievance({ own, said }: Pick<Words, 'own' | 'said'>, source: Source): boolean {
  const who = (source.by ?? '').toLowerCase();
  const opposes =
    source.party === 'accuser' || (OPPONENT.test(who) && !UNNAMED.test(who)) || BEFORE_JUDGES.test(own);
  if (suffers(said, source)) return true;
  const grievance = GRIEVANCE.exec(said);
  if (!grievance || ACCIDENT.test(said) || isNegatedBefore(said, grievance.index)) return false;
  if (!opposes && !(MASTER.test(said.slice(0, grievance.index)) && !AUTHORITY.test(who))) return false;
  const suffered = /^(?:is|are|was|were|been|being)\b/iu.test(grievance[0]);
  return suffered || counts(own, said, grievance, source);
}

/** `had not lied` */
function isNegatedBefore(said: string, index: number): boolean {
  return /\b(?:not|never|no|nobody|nothing|without|n['’]t)(?: (?:been|any|have|ever|had|was|were|a|an|the|be))* $|n['’]t(?: (?:been|any|ever))* $/u.test(
    said.slice(Math.max(0, index - 40), index),
  );
}

/** What was done to whoever tells it: `she was left on a trolley`. */
function suffers(said: string, source: Source): boolean {
  const pronoun = HARMED.exec(said)?.[1];
  if (pronoun === undefined) return false;
  const gender = source.gender();
  const fits = gender === null || gender === pronoun || (gender === 'it' && pronoun === 'they');
  return fits || /^(?:i|we)$/u.test(pronoun);
}

const HARMED =
  /(?<!\b(?:if|unless|whether|in case) )\b(he|she|they|i|we)(?:['’]d)? (?:(?:was|were|had been|have been|has been|been) )(?:\w+ly |often |all |both |then )?(?:left (?:on|in|lying|waiting|without|alone|outside|to|for|stranded|bleeding)|ignored|locked|turned away|sacked|fired|made to|forced|groped|touched|kept (?:waiting|in|from|out)|refused|denied|shouted at|screamed at|sworn at|told (?:to (?:keep|shut|lie|delete|hide|sign|leave|say nothing|get over|go home|wait|stop|ignore)|not to|nothing)|paid less|underpaid|passed over|threatened|bullied|mocked|dragged|pushed|hit|beaten|spat|searched|strip-searched|misdiagnosed|evicted|cheated|overcharged|misled|lied to|tricked|tortured|punished|raped|robbed|deceived|handcuffed|tasered|shot at|kicked|slapped|punched|silenced|shut out|frozen out|thrown out|blamed)\b/u;

/** Somebody of whom nobody knows who it is. */
const UNKNOWN_AGENT =
  /\b(?:gunm[ae]n|attackers?|assailants?|thieves|thief|burglars?|robbers?|raiders|youths?|somebody|someone|bombers?|killers?|intruders?|men|masked|shooter|(?:a|an|the|one|another) (?:\w+ ){0,2}?(?:man|woman|teenager|boy|girl|driver|passenger))\b/u;

function isPastFact(said: string): boolean {
  const past =
    PAST.test(said) || said.split(/\W+/u).some((word) => IRREGULAR_PAST.has(word) && !TELLING.has(word));
  return past && !PROCEDURE.test(said);
}

/** Whether whoever speaks lays a charge before a court: all that they say happened is their case. */
export function lays({ by, party }: Source): boolean {
  return party === 'prosecution' || CASE.test((by ?? '').toLowerCase());
}

/** Forms that are of whoever speaks, or as often no past at all. */
const TELLING = new Set(['said', 'told', 'read', 'put', 'let', 'hit', 'cut', 'shut', 'spoke', 'set']);

/** What is to happen in court, and not what has happened before. */
const PROCEDURE =
  /\b(?:(?:will|would) (?:hear|see|be|call|show|seek|ask|say|tell|decide|return|file|oppose|drop|take|resume|open|begin|give)|appeal\w*|sentenc\w*|trials?|hearings?|verdicts?|(?:call|hear from) (?:\w+ ){0,2}witness\w*|adjourn\w*|retrial|plea deal|evidence (?:was|would|had))\b/iu;

const PAST = /\b(?:was|were|had|did|has|have|never|\p{L}{2,}ed)\b/iu;

/** Whether those speak whose business it is to look into things and to tell what they find. */
export function isFinder({ by, party }: Source): boolean {
  return party === undefined && (FINDER.test(by ?? '') || AUTHORITY.test(by ?? ''));
}

const FINDER =
  /\b(?:investigators?|inspectors?|detectives|auditors?|panel|inquiry|report|review|audit|study|commission|coroner|doctors|engineers?|experts?|scientists|pathologists?|regulator|watchdog|examiners?|analysts?|observers|judges?|commissaires)\b/iu;

/** `no sign of tampering` */
export const FOUND_NOTHING =
  /\b(?:no|not any|little|without|any) (?:\w+ )?(?:signs?|evidence(?! to support)(?! for (?:the|that|any|this|his|her|these|those))|indications?|suggestions?|traces?|proof|hint)\b|\b(?:ruled out|not (?:believed to be|thought to be|being treated as|suspicious)|not suspect)\b/iu;

/** A claim that accuses nobody: of what is to come, or of one’s own wares. */
export function isHarmless({ own, said }: Words, source: Source): boolean {
  if (!/^claim/u.test(source.verb)) return false;
  if (MISDEED.test(said) || OMISSION.test(said) || GRIEVANCE.test(said)) return false;
  if (
    OPPONENT.test((source.by ?? '').toLowerCase()) ||
    source.party !== undefined ||
    /\bresponsibility\b/u.test(own)
  )
    return false;
  return TO_COME.test(said) || OWN_WARES.test(said) || TREND.test(said);
}

const TO_COME = /\b(?:will|would|could|can|may|might|should)(?! (?:not )?have\b)(?! \w+ have\b)\b/iu;
const OWN_WARES =
  /^\W*(?:\w+ )?claim(?:s|ed|ing)? (?:that )?(?:its|their|his own|her own|our)\b|\bclaim(?:s|ed|ing)? to (?:be|offer|make|use|hold|own|serve|sell)\b/iu;
const TREND =
  /\b(?:up|down|rose|risen|fell|fallen|grew|grown|increased|decreased|dropped|doubled|halved) (?:by |to )?(?:about |around |nearly |almost |more than |at least |a |some )*(?:[£$€]?\d|third|half|quarter|fifth|tenth)/iu;

/** Told where grievances are heard. */
const BEFORE_JUDGES =
  /\b(?:told|tells|testif(?:ied|ies) (?:to|before)) (?:jurors|(?:the |an? )(?:\w+ ){0,2}?(?:court|tribunal|inquest|inquiry|jury|hearing|magistrates|panel|dean|police))\b|\btestif(?:ied|ies|ying) that\b|\bin (?:her|his|their|a) (?:witness statement|testimony|evidence|court filing|legal filing|complaint)\b/u;

/** Those who have power over somebody: `her landlord`, `the guards`. */
const MASTER =
  /\b(?:his|her|their|my|our|the|its|an?)\s+(?:\w+ ){0,2}?(?:landlord|landlady|boss|bosses|managers?|manageress|husband|ex-husband|wife|partner|employers?|supervisors?|foreman|stepfather|stepmother|coach|trainer|teacher|headmaster|priest|captors?|guards?|wardens?|warders?|soldiers|troops|officers|agents|bailiffs|minders|traffickers|recruiters?|gunmen|militiamen|jailers?|interrogators)\b/iu;

/** Nobody’s doing. */
const ACCIDENT = /\b(?:storm|flood|snow|rain|quake|earthquake|wave|lightning|heart attack|cancer)\b/iu;

/** Modal words before a misdeed: nobody has done it yet. */
const NOT_YET =
  /\b(?:will|would|shall|should|must|may|might|can|could|to|if|anyone|whoever|against|prevent|stop|tackle|combat|fight|investigat\w+)(?: \w+){0,2} $/iu;

function counts(own: string, said: string, { index, 0: words }: RegExpExecArray, source: Source): boolean {
  const before = said.slice(Math.max(0, index - 40), index);
  if (NOT_YET.test(before)) return false;
  if (source.stance !== 'says') return true;
  const self = own.includes(words) ? SELF : SELF_QUOTED;
  const pronoun = self.exec(before)?.[1]?.toLowerCase();
  if (pronoun === undefined) return true;
  // “The women say that he …” is of somebody else.
  return !/^(?:i|we)$/u.test(pronoun) && ![null, pronoun].includes(source.gender());
}

/** What somebody says of themselves: `that he had lied`, `she knew about`. */
const SELF = /\b(he|she|it|i|we)\s+(?:had\s+|have\s+|has\s+)?(?:\w+ly\s+)?$/iu;

const SELF_QUOTED = /\b(i|we)\s+(?:had\s+|have\s+)?(?:\w+ly\s+)?$/iu;

/** Those who find, and do not accuse. */
const JUDGE = /\b(?:judges?|coroner|magistrates?|tribunal|court|ombudsman)$/iu;

/** Those whose business it is to tell what has gone wrong. */
const AUTHORITY =
  /\b(?:police|sheriff|fire|coast ?guard|ambulance|hospital|weather|forecasters?|met office|agency|ministry|officials?)\b/iu;
