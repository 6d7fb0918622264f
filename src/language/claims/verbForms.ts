import { type Clause, gapAfter, wordAt } from '../attribution/clause.ts';
import { PRONOUNS } from '../attribution/wordClasses.ts';
import { isAmbiguousSpeech, needsQuotation } from '../speech.ts';
import type { Segment } from './segments.ts';

/** The general rules: a form that is as often something else needs `that`, a comma or the like. */
export function introducesWords(clause: Clause, verb: number): boolean {
  const word = wordAt(clause, verb);
  const next = wordAt(clause, verb + 1);
  if (needsQuotation(word)) return FINDINGS.test(`${word} ${next}`);
  if (isAmbiguousSpeech(word)) return introduces(clause, verb);
  // “…, outlining plans” is an act; “…, warning that …” says something.
  return !/ing$/u.test(word) || next === 'that' || CALLING.test(word);
}

/** Verbs that else need a quotation, but not with a clause behind them. */
const FINDINGS =
  /^(?:found|finds|heard|learned|learnt|fears?|feared|signals|signalled|reads?|points?|pointed) (?:that|out|$)/iu;

/** Participles that say something without `that`. */
const CALLING =
  /^(?:accusing|calling|denying|claiming|saying|alleging|describing|blaming|rejecting|disputing|adding|insisting|arguing|warning)$/iu;

/** `claims that`, or `…, she claims, …`. */
function introduces(clause: Clause, verb: number): boolean {
  if (wordAt(clause, verb + 1) === 'that') return true;
  const parenthetical = /[,.]/u.test(gapAfter(clause, verb)) || verb === clause.tokens.length - 1;
  return (
    parenthetical &&
    /^(?:he|she|they|it|who|\p{L}{3,})$/u.test(wordAt(clause, verb - 1)) &&
    !/^(?:the|its|his|her|their|any|new|such|and|or|of|more|these|those|this|from|by|without|for|at|with|after|before|about)$/u.test(
      wordAt(clause, verb - 1),
    )
  );
}

/** `the disputed land`, `a rejected appeal`, `faces claims that`: no verb here. */
export function isNoun(clause: Clause, verb: number): boolean {
  const word = wordAt(clause, verb);
  const start = clause.tokens[verb]?.start ?? 0;
  // “Mara Voss’s alleged part in it”
  if (/['’]s?\s$/u.test(clause.text.slice(Math.max(0, start - 3), start))) return true;
  const before = wordAt(clause, verb - 1);
  if (
    /^(?:the|a|an|his|her|its|their|our|any|such|these|those|this|no|of|over|about|with|from|on|by|in|against|long|previously|face|faces|faced|facing|make|makes|made|making|new|other|recent|similar|more|for|into|amid|despite|following|deny|denies|denied|reject|rejects|rejected|dismiss|dismissed|after|rival|competing|that|false|serious|unfounded|baseless|wild|specific|damaging|lurid|extraordinary|bogus|fraudulent|insurance|expenses|benefit|criminal|earlier|latest|repeated|original|compensation|legal|formal|written)$/u.test(
      before,
    )
  ) {
    // “accused of”, “with Mr Renn denying”
    return !/ing$/u.test(word) || /^(?:the|a|an|his|her|its|their|any|such|no)$/u.test(before);
  }
  // `boundary disputes are`
  if (PRONOUNS.has(before) || before === 'who' || /[,.]/u.test(gapAfter(clause, verb))) return false;
  return (
    /^(?:disputes|claims|reports|charges|estimates|figures|rejects|shows|counts|accounts|faults)$/u.test(
      word,
    ) &&
    /^(?:is|are|was|were|have|had|has|that|between|with|over|by|of|from|about|against|and)$/u.test(
      wordAt(clause, verb + 1),
    ) &&
    !(
      wordAt(clause, verb + 1) === 'that' &&
      /^(?:he|she|it|who|\p{L}+)$/u.test(before) &&
      verb > 0 &&
      !/s$/u.test(before)
    )
  );
}

/** `did not say`, `neither confirmed nor denied`: nobody says it. */
export function isNegated(clause: Clause, verb: number): boolean {
  for (let back = 1; back <= 4; back += 1) {
    const word = wordAt(clause, verb - back);
    if (
      /^(?:not|never|neither|nor|cannot|without|declined|refused|hard|difficult|impossible|easy|nobody|short)$|n['’]t$/u.test(
        word,
      )
    )
      return true;
    if (
      !/^(?:to|of|be|been|have|has|had|confirmed?|confirm|or|did|does|do|could|would|will)$|ly$/u.test(word)
    )
      return false;
  }
  return false;
}

/** `easier to sue`, `threatened to sue`, `could accuse`: nobody has done so. */
export function isOnlyPossible(clause: Clause, verb: number): boolean {
  const [before, governs] = [wordAt(clause, verb - 1), wordAt(clause, verb - 2)];
  if (/^(?:could|might|may|would|should|can|must|will|cannot|shall)$/u.test(before))
    return !/^(?:will|would)$/u.test(before) || !/^(?:den|reject|disput|refut)/u.test(wordAt(clause, verb));
  return (
    before === 'to' &&
    (/^(?:easier|harder|possible|right|rights|power|powers|able|unable|free|entitled|wants?|wanted|threaten|threatens|threatened|threatening|plans?|planned|planning|consider|hopes?|hoped|decide|whether|how|when|ability|chance|permission|leave|time|reason|reluctant|likely|unlikely|ready|wish|wished|need|needs|allowed|allows?|aim|aims|try|tries)$/u.test(
      governs,
    ) ||
      /^(?:people|anyone|everyone|someone|patients|customers|workers|investors|shareholders|victims)$/u.test(
        governs,
      ))
  );
}

/** `No one has claimed responsibility`, `neither company would comment`. */
export function byNobody({ masked, tokens }: Clause, { start }: Segment, verb: number): boolean {
  const before = masked.slice(
    Math.max(start, (tokens[verb]?.start ?? start) - 60),
    tokens[verb]?.start ?? start,
  );
  return (
    /(?:^|[,;]\s)[^,;]{0,20}\b(?:no one|nobody|none|neither|no(?! ?\d)|few)\b[^,;]*$/iu.test(before) &&
    !/\b(?:nor|says?|said|that)\b/iu.test(before)
  );
}

/** `is said`, `had been told`: its subject does not speak. */
export function isPassive(clause: Clause, verb: number): boolean {
  if (!/(?:ed|said|told|thought|found|written|known|shown|put|sued)$/u.test(wordAt(clause, verb)))
    return false;
  let before = verb - 1;
  while (before > verb - 3 && /ly$|^(?:not|never|also|now|once|long)$/u.test(wordAt(clause, before)))
    before -= 1;
  return /^(?:is|are|was|were|be|been|being|get|got|gets)$/u.test(wordAt(clause, before));
}
