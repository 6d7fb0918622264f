import type { Claim, Sentence } from '../analysis.ts';
import type { Setting } from './setting.ts';

const ECHO =
  /^\W*(?:and |but )?(?:(?:so|neither|nor) (?:do|does|did|has|have|had|is|was|are|were) (?<inverted>[^.,;!?]{2,60}?)|(?<subject>[^.,;!?]{2,60}?) (?:(?:do|does|did|has|have|had) (?:so )?(?:too|also|as well|likewise|the same)|agrees?|agreed|also (?:do|does|did)))[.!]?\W*$/iu;

/**
 * What a sentence says that only takes up the one before it: `So does he.`
 * @param before the last claim of the sentence before it
 */
export function echoOf(
  { paragraph, personAt }: Setting,
  { span }: Sentence,
  before: Claim | undefined,
): Claim | null {
  if (!before || paragraph.number - before.span.paragraph > 1) return null;
  const text = paragraph.text.slice(span.start, span.end);
  const groups = ECHO.exec(text)?.groups;
  const who = groups?.inverted ?? groups?.subject;
  if (who === undefined) return null;
  const start = span.start + text.indexOf(who);
  const meant = personAt(start, start + who.length);
  // Whoever says so too is somebody else.
  const person = meant === before.by ? undefined : meant;
  const pronoun = /^(?:he|she|they|it)$/iu.test(who) && person !== undefined ? { pronoun: who } : {};
  const { status } = before;
  return { span, status, by: person ?? who, ...pronoun, rule: 'takes up what was said', confidence: 0.7 };
}
