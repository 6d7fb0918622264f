import { isAmbiguousSpeech, needsQuotation } from '../../speech.ts';
import { type Clause, gapAfter, stanceAt, wordAt } from '../clause.ts';
import { describedBy, isDocument } from '../descriptions.ts';
import { type NounPhrase, phraseStartingAt } from '../nounPhrase.ts';
import { isPassive } from '../passive.ts';
import type { Sieve } from '../sieve.ts';
import { isWordless } from '../speaksBefore.ts';
import { subjectOf } from '../subject.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../wordClasses.ts';

/** Mara Voss told the council: “…”; she called it ‘daft’. */
export const subjectOfVerbBefore: Sieve = {
  rule: 'subject of the nearest verb of speech before the quotation',
  confidence: 0.9,
  find({ clause, quoted, after }): NounPhrase | 'nobody' | null {
    for (let index = after - 1; index > 0; index -= 1) {
      const word = wordAt(clause, index);
      if (stanceAt(clause, index) === null && !isHolding(clause, index)) continue;
      if (isLaw(clause, index) || rejectsOthers(clause, index)) return 'nobody';
      if (isHeard(clause, index)) return 'nobody';
      const object = quotedObject(clause, index, after);
      if (object) return object;
      const quotedAs = /^(?:saying|telling)$/.test(word) ? quotedPerson(clause, index) : null;
      if (quotedAs) return quotedAs;
      // What somebody was told is not their own.
      if (isPassive(clause, index)) {
        // “said that they had been found”: what is done to somebody is said by others.
        if (isWordless(word) || (!TOLD.test(word) && saysBefore(clause, index))) continue;
        return null;
      }
      const token = clause.tokens[index];
      if (!token || (needsQuotation(word) && wordAt(clause, index - 1) === 'to')) continue;
      const near = clause.masked.slice(token.end, quoted.start).trim().split(/\s+/).length <= 5;
      const isIntroduced = near || wordAt(clause, index + 1) === 'that';
      if ((isAmbiguousSpeech(word) || needsQuotation(word)) && !isIntroduced) continue;
      if ((isAmbiguousSpeech(word) || needsQuotation(word)) && isNoun(clause, index)) continue;
      // “said that Israel would not accept ‘dictates’”: a verb that may stand without words leaves them to one that cannot.
      if ((isWordless(word) || (needsQuotation(word) && index < after - 1)) && saysBefore(clause, index))
        continue;
      const inverted = invertedSubject(clause, index);
      if (inverted) return inverted;
      // A colon behind another clause belongs to that one.
      if (/[;]/u.test(gapAfter(clause, index))) continue;
      const subject = subjectOf(clause, index);
      // “Scientists have found a ‘missing link’” is no saying; “The report found ‘systemic failings’” is.
      if (subject && !(/^(?:find|finds|found)$/.test(word) && !isFinding(clause, index, subject)))
        return subject;
    }
    return null;
  },
};

/** Whoever undergoes this hears what is said. */
const TOLD = /^(?:told|asked|warned|informed|assured|advised|urged|ordered|instructed|reminded|promised)$/;

/** `the court held that`. */
function isHolding(clause: Clause, index: number): boolean {
  return /^(?:hold|holds|held)$/.test(wordAt(clause, index)) && wordAt(clause, index + 1) === 'that';
}

/** `that figure`, `the minister’s claim`, `called figure`: what stands before shows that it is no verb. */
function isNoun(clause: Clause, index: number): boolean {
  const before = wordAt(clause, index - 1);
  // “a note that read”
  if (before === 'that' && isDocument(wordAt(clause, index - 2))) return false;
  return (
    /^(?:the|a|an|his|her|their|its|that|this|these|those|my|our|no|any|some|every|each|of|in|on|by|for|with)$/.test(
      before,
    ) ||
    /['’]s$/u.test(before) ||
    hangsOnPreposition(clause, index) ||
    isCompound(clause, index)
  );
}

/** `the Tarsk claim`, `a telephone call`: the bare form behind a determiner and a word in the singular. */
function isCompound(clause: Clause, index: number): boolean {
  const word = wordAt(clause, index);
  if (
    /(?:ed|s|ing)$/u.test(word) ||
    /^(?:said|told|put|found|thought|felt|heard|read|wrote|written)$/.test(word)
  )
    return false;
  for (let first = index - 1; first >= 0 && index - first < 4; first -= 1) {
    if (gapAfter(clause, first) !== ' ' || AUXILIARIES.has(wordAt(clause, first))) return false;
    if (/^(?:the|a|an|this|that|his|her|its|their|any|no)$/.test(wordAt(clause, first)))
      return index - first > 1 && !wordAt(clause, index - 1).endsWith('s');
  }
  return false;
}

/** `He quoted his grandmother: “…”`: whom a verb of quoting has right before the quotation. */
function quotedObject(clause: Clause, verb: number, after: number): NounPhrase | null {
  if (!/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(wordAt(clause, verb))) return null;
  const phrase = phraseStartingAt(clause, verb + 1);
  return phrase && phrase.to === after && /[,:]/u.test(gapAfter(clause, after - 1)) ? phrase : null;
}

/** `State media quoted the general as saying`: whom a verb of quoting has as its object. */
function quotedPerson(clause: Clause, saying: number): NounPhrase | null {
  if (wordAt(clause, saying - 1) !== 'as') return null;
  for (let index = saying - 2; index > 0 && saying - index < 12; index -= 1) {
    if (!/^(?:quoted|quotes|cited|cites|quoting|citing)$/.test(wordAt(clause, index))) continue;
    return isPassive(clause, index) ? subjectOf(clause, index) : phraseStartingAt(clause, index + 1);
  }
  return null;
}

function saysBefore(clause: Clause, verb: number): boolean {
  for (let index = verb - 1; index > 0; index -= 1) {
    if (
      /^(?:said|says|say|saying|told|tells|telling|added|adds|wrote|warned|argued|insisted|confirmed|confirms|conceded|claimed|admitted|announced|revealed)$/.test(
        wordAt(clause, index),
      )
    )
      return true;
  }
  return false;
}

/** `…, said Ana Ruiz: politics was “a blood sport”`; `It is, said the woman in the shop, “going well”`: the subject behind its verb. */
function invertedSubject(clause: Clause, verb: number): NounPhrase | null {
  const word = wordAt(clause, verb);
  if (!gapAfter(clause, verb - 1).includes(',') || word.endsWith('ing')) return null;
  const phrase = phraseStartingAt(clause, verb + 1);
  if (!phrase || !/^[,:]/u.test(gapAfter(clause, phrase.to - 1))) return null;
  if (phrase.kind === 'name')
    return isAmbiguousSpeech(word) && !/^(?:counters|replies)$/.test(word) ? null : phrase;
  if (phrase.kind !== 'description' || !/^(?:said|says)$/.test(word)) return null;
  return DETERMINERS.has(wordAt(clause, phrase.from)) &&
    describedBy(clause.text.slice(phrase.start, phrase.end)) !== null
    ? phrase
    : null;
}

/** `The court heard that it was “appalling”`: whoever hears is not whoever says. */
function isHeard(clause: Clause, verb: number): boolean {
  return /^(?:hear|hears|heard)$/.test(wordAt(clause, verb)) && wordAt(clause, verb + 1) !== 'from';
}

function isFinding(clause: Clause, verb: number, { kind, start, end }: NounPhrase): boolean {
  if (wordAt(clause, verb + 1) === 'that' || /^it$/iu.test(clause.text.slice(start, end))) return true;
  return kind === 'description' && describedBy(clause.text.slice(start, end))?.gender === 'it';
}

/** `pleaded guilty to “outraging public decency”`. */
function isLaw(clause: Clause, verb: number): boolean {
  return (
    /^plea(?:d|ds|ded)$|^pled$/.test(wordAt(clause, verb)) &&
    /^(?:guilty|not)$/.test(wordAt(clause, verb + 1))
  );
}

/** `dismissed suggestions that she was “a spent force”`: others say that, and the text does not tell who. */
function rejectsOthers(clause: Clause, verb: number): boolean {
  if (!/^(?:dismiss|reject|den[iy]|refut|disput|rebut)/.test(wordAt(clause, verb))) return false;
  if (/^(?:being|having)$/.test(wordAt(clause, verb + 1))) return true;
  return [1, 2].some(
    (step) =>
      /^(?:suggestion|claim|allegation|accusation|charge|report|rumour|rumor|idea|notion)s?$|^(?:criticism|speculation)$/.test(
        wordAt(clause, verb + step),
      ) && /^(?:that|of)$/.test(wordAt(clause, verb + step + 1)),
  );
}

/** `on a conference call`: a determiner and a preposition before that. */
function hangsOnPreposition(clause: Clause, noun: number): boolean {
  // “A notice on the door read”
  if (/^(?:read|reads|put|said)$/.test(wordAt(clause, noun))) return false;
  for (let index = noun - 1; index > 0 && noun - index < 4; index -= 1) {
    if (!/^\s$/u.test(gapAfter(clause, index))) return false;
    if (DETERMINERS.has(wordAt(clause, index))) return PREPOSITIONS.has(wordAt(clause, index - 1));
  }
  return false;
}
