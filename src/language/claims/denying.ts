import { HOSTILITY, MISDEED, OMISSION, OWNING } from './cues/accusation.ts';
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
import { type Rule, unless } from './rule.ts';
import type { Source } from './sources.ts';
import { DISCLAIMED } from './speakers.ts';
import { FOUND_NOTHING, isFinder, lays } from './wrongdoing.ts';

export const denier: Rule = ({ sources }) => {
  const source = sources.find(({ stance }) => stance === 'denies');
  return source ? { status: 'denied', rule: 'verb of denial', confidence: 0.92, source } : null;
};

export const nounOfDenial: Rule = ({ own, behindNoun }) =>
  unless(DENIAL, own)
    ? { status: 'denied', rule: 'word of denial', confidence: 0.85, source: behindNoun }
    : null;

export const turnsAway: Rule = ({ own, behindNoun }, first) =>
  unless(TURNING_AWAY, own)
    ? { status: 'denied', rule: 'turns it away', confidence: 0.8, source: first ?? behindNoun }
    : null;

export const callsUntrue: Rule = ({ own, said }, first) =>
  (JUDGING.test(own) && IS_UNTRUE.test(said) && !MISDEED_OF_SOMEBODY.test(own)) || BELITTLES.test(said)
    ? { status: 'denied', rule: 'called untrue', confidence: 0.85, source: first }
    : null;

/** `called him a liar`: a judgement on a person, not on what was said. */
const MISDEED_OF_SOMEBODY =
  /\b(?:call|brand|label|denounc|condemn)\w*\s+(?:him|her|them|the (?:president|minister|mayor|man|woman))\b(?! (?:claims?|allegations?))/iu;

export const saysUntrue: Rule = ({ said }, first) =>
  first &&
  first.stance !== 'alleges' &&
  !OWNING.test(first.verb) &&
  !lays(first) &&
  !(isFinder(first) && FOUND_NOTHING.test(said)) &&
  (SAID_UNTRUE.test(said) || UNTRUE_CLAIM.test(said))
    ? { status: 'denied', rule: 'says that it is untrue', confidence: 0.75, source: first }
    : null;

export const protests: Rule = ({ own, said }, first) => {
  if (!first || first.stance === 'denies' || OWNING.test(first.verb) || lays(first)) return null;
  if (!(PROTESTED.test(said) || (NEGATED.test(said) && isOwnDenial(own, said, first)))) return null;
  if (isFinder(first) && FOUND_NOTHING.test(said)) return null;
  return { status: 'denied', rule: 'says that no wrong was done', confidence: 0.75, source: first };
};

function isOwnDenial(own: string, said: string, { trails, verb, party }: Source): boolean {
  const insists =
    !trails &&
    (INSISTING.test(verb) || /\badamant\b/u.test(own) || ALWAYS_SAID.test(own)) &&
    !MODAL.test(said);
  const answers = SPEAKS_FOR_ACCUSED.has(party) && NOT_DONE.test(said) && !MODAL.test(said);
  return insists || answers || answersNo(own, said) || deniesMisdeed(said);
}

const INSISTING = /^(?:insist|maintain|protest|sw[eo]r|plead)/u;

const MODAL =
  /(?<!\b(?:the|a|an|his|her|their|its|last) )\b(?:will|would|should|must|could|can|may|wo|ca)\b/iu;

const SPEAKS_FOR_ACCUSED: ReadonlySet<Source['party']> = new Set(['defence', 'accused']);

/** What was not done. */
const NOT_DONE =
  /\b(?:did|had|has|have|was|were)(?: not|n['’]t| never| nothing)\b|\bnever (?!mind)\p{L}+ed\b/u;

/** `Asked whether she had leaked it, she said: “No.”` */
function answersNo(own: string, said: string): boolean {
  return (
    /\basked (?:if|whether) [^,]{0,80}\b(?:had|was|were|did)\b/u.test(own) &&
    /(?:[:,.]|\b(?:said|says|replied|answered))\s+(?:no|never|absolutely not|certainly not|of course not|not at all|not true|no way|not me)\s*[.,!]*\s*$/u.test(
      said,
    )
  );
}

/** Nobody says it again and again who has not been told otherwise. */
const ALWAYS_SAID =
  /\b(?:has|have|had) (?:always|repeatedly|consistently|long|previously|steadfastly) (?:said|maintained|insisted|stated|argued|claimed)\b|\b(?:repeatedly|consistently|always) (?:said|says|insisted|insists|maintained|maintains)\b/u;

/** `had not lied`, `there was no cover-up`. */
function deniesMisdeed(said: string): boolean {
  const violence = HOSTILITY.exec(said);
  if (violence && NEGATED.test(violence[0])) return true;
  const match = MISDEED.exec(said);
  return match !== null && NONE_OF_IT.test(said.slice(Math.max(0, match.index - 40), match.index));
}

const NONE_OF_IT =
  /\b(?:not|never|no|nobody|nothing|n['’]t)(?: (?:been|any|have|ever|knowingly|intentionally|a|an|he|she|they|part of|involved in|had|was|were|did|know|knowingly|tried to|sought to|attempted to|question of|such))* $/iu;

export const disclaims: Rule = (words, first) =>
  first &&
  (first.stance === 'says' || first.stance === 'according') &&
  !lays(first) &&
  !OWNING.test(first.verb) &&
  (DISCLAIMS.test(words.said) || ONLY_NO.test(words.said)) &&
  !OMISSION.test(words.said)
    ? { status: 'denied', rule: DISCLAIMED, confidence: 0.65, source: first }
    : null;

/** All that somebody says: `“Never,” he says.` */
const ONLY_NO =
  /^\W{0,6}(?:no|never|not me|not true|absolutely not|certainly not|of course not|not at all|no way)\W{0,6}(?:says?|said|replied|replies|answered|answers)?\W{0,6}$/u;
