import { type Clause, gapAfter, stanceAt, wordAt } from '../clause.ts';
import { type NounPhrase, phraseStartingAt } from '../nounPhrase.ts';
import { isPassive } from '../passive.ts';
import type { Sieve } from '../sieve.ts';
import { isSpeaker } from './byTheSpeaker.ts';

/** Words between such a verb and what is quoted: he is said to be “furious”; they were told that it was “finished”. */
const NEAR = 5;
const FAR = 14;

/** “Seen by this newspaper” says who has looked at words, not whose they are. */
const LOOKED_AT = /^(?:seen|read|heard|found|considered|viewed|known|understood)$/;

/** He was told by colleagues that it was “a lottery”; and where the text does not say by whom, nobody. */
export const passiveWithout: Sieve = {
  rule: 'a verb of speech in the passive, by the speaker',
  confidence: 0.9,
  find({ clause, after }) {
    for (let index = after - 1; index > 0; index -= 1) {
      if (stanceAt(clause, index) === null || !isPassive(clause, index)) continue;
      const by = LOOKED_AT.test(wordAt(clause, index)) ? null : agentAt(clause, index + 1);
      if (by && by.to <= after) return by;
      if (after - index > (wordAt(clause, index + 1) === 'to' ? NEAR : FAR)) return null;
      return agentBehind(clause, after) ?? askedBefore(clause, index) ?? 'nobody';
    }
    return null;
  },
};

/** Whoever `by` at a place names: somebody, no `by email`. */
function agentAt(clause: Clause, index: number): NounPhrase | null {
  const phrase = wordAt(clause, index) === 'by' ? phraseStartingAt(clause, index + 1) : null;
  if (phrase?.kind !== 'description') return phrase;
  return isSpeaker(clause, phrase) ? phrase : null;
}

/** `accused of “sleepwalking” into a crisis by the head of the federation`. */
function agentBehind(clause: Clause, after: number): NounPhrase | null {
  for (let index = after; index < after + 8; index += 1) {
    const agent = agentAt(clause, index);
    if (agent) return agent;
    if (/[,.;:]/u.test(gapAfter(clause, index))) return null;
  }
  return null;
}

const TURNING_TO =
  /^(?:wrote|complained|went|turned|took|reported|appealed|applied|spoke|talked|put|raised|mentioned)$/;
const ASKING = /^(?:asked|rang|phoned|called|telephoned|contacted|emailed|approached|consulted|visited)$/;

/** `She took it to the finance director and was assured that …`: whoever is asked answers. */
function askedBefore(clause: Clause, verb: number): NounPhrase | null {
  let and = verb - 1;
  while (and > 0 && verb - and < 4 && !/^(?:and|but|where)$/.test(wordAt(clause, and))) and -= 1;
  if (and < 2 || !/^(?:and|but|where)$/.test(wordAt(clause, and))) return null;
  for (let index = and - 1; index > 0 && and - index < 14; index -= 1) {
    if (/[;:]/u.test(gapAfter(clause, index))) return null;
    const place = ASKING.test(wordAt(clause, index)) ? index + 1 : behindTo(clause, index, and);
    const phrase = place === null ? null : phraseStartingAt(clause, place);
    if (phrase && phrase.to <= and && (phrase.kind === 'name' || isSpeaker(clause, phrase))) return phrase;
  }
  return null;
}

function behindTo(clause: Clause, verb: number, until: number): number | null {
  if (!TURNING_TO.test(wordAt(clause, verb))) return null;
  for (let index = verb + 1; index < until && index - verb < 8; index += 1)
    if (/^(?:to|with)$/.test(wordAt(clause, index))) return index + 1;
  return null;
}
