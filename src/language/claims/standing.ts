import {
  accuser,
  nounOfAccusation,
  saysWrong,
  toldInCourt,
  toldToCourt,
  wordOfAllegation,
} from './accusing.ts';
import { callsUntrue, denier, disclaims, nounOfDenial, protests, saysUntrue, turnsAway } from './denying.ts';
import { guess, hearsay, leaked, quotedHearsay, unnamed } from './hearing.ts';
import type { Rule, Standing, Words } from './rule.ts';

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

const says: Rule = (_, first) =>
  first && { status: 'attributed', rule: first.rule, confidence: first.confidence, source: first };

const SAID: readonly Rule[] = [
  denier,
  toldToCourt,
  quotedHearsay,
  callsUntrue,
  turnsAway,
  saysUntrue,
  nounOfDenial,
  accuser,
  protests,
  wordOfAllegation,
  hearsay,
  saysWrong,
  unnamed,
  disclaims,
  says,
];
const UNSAID: readonly Rule[] = [
  nounOfDenial,
  turnsAway,
  wordOfAllegation,
  nounOfAccusation,
  hearsay,
  toldInCourt,
  leaked,
  guess,
];
