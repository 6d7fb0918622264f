import { type Clause, gapAfter, wordAt } from '../attribution/clause.ts';
import { RELATIVES } from '../attribution/wordClasses.ts';
import { speechStance } from '../speech.ts';

/** A part of a sentence with words that may have a standing of their own. */
export interface Segment {
  /** The index of its first token among the clause's, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** UTF-16 code units into the paragraph's text; together, segments cover the sentence. */
  readonly start: number;
  readonly end: number;
  /** How it hangs on what stands before it; `resumed` takes up what a relative clause has broken off. */
  readonly kind: 'main' | 'coordinate' | 'contrast' | 'relative' | 'resumed';
}

/** More parts than this are no sentence. */
const MOST = 40;

/**
 * Parts a sentence where somebody else may begin to speak: before conjunctions and relative clauses.
 * @param span of the sentence in the paragraph's text
 */
export function segmentsOf(
  clause: Clause,
  span: { readonly start: number; readonly end: number },
): Segment[] {
  const cuts: { at: number; kind: Segment['kind'] }[] = [];
  let inRelative = false;
  const opening = OPENERS.has(wordAt(clause, 0));
  for (let index = 1; index < clause.tokens.length && cuts.length < MOST; index += 1) {
    const gap = gapAfter(clause, index - 1);
    const comma = /[,—–]|\s-\s/u.test(gap);
    const kind: Segment['kind'] | null =
      inRelative && !comma && !/;/u.test(gap) ? null : cutBefore(clause, index, gap, comma);
    if (kind) {
      cuts.push({ at: index, kind });
      inRelative = kind === 'relative';
    } else if (comma && inRelative) {
      cuts.push({ at: index, kind: 'resumed' });
      inRelative = false;
    } else if (comma && opening && cuts.length === 0) {
      cuts.push({ at: index, kind: 'contrast' });
    }
  }
  const startOf = (at: number) => clause.tokens[at]?.start ?? span.end;
  const all = [{ at: 0, kind: 'main' as const }, ...cuts];
  return all.map(({ at, kind }, place): Segment => {
    const next = all[place + 1]?.at ?? clause.tokens.length;
    const end = place + 1 < all.length ? startOf(next) : span.end;
    return { from: at, to: next, start: place === 0 ? span.start : startOf(at), end, kind };
  });
}

/** Words that open a sentence with what its main clause sets itself against. */
const OPENERS = new Set(['while', 'although', 'though', 'whereas', 'despite']);

const CONTRASTS = new Set(['but', 'while', 'although', 'though', 'whereas', 'yet', 'despite', 'however']);

function cutBefore(clause: Clause, index: number, gap: string, comma: boolean): Segment['kind'] | null {
  const word = wordAt(clause, index);
  if (/;/u.test(gap)) return 'contrast';
  if (CONTRASTS.has(word)) return word === 'yet' && !comma ? null : 'contrast';
  if (word === 'and' || word === 'or') {
    if (comma) return 'coordinate';
    return sayingFollows(clause, index + 1) ? 'coordinate' : null;
  }
  if (comma && RELATIVES.has(word) && word !== 'that') return 'relative';
  // “police said 200, organisers said 2,000”
  if (
    comma &&
    FIGURE_SAID.test(
      clause.masked.slice(clause.tokens[index]?.start, (clause.tokens[index]?.start ?? 0) + 80),
    )
  )
    return 'contrast';
  if (comma && (word === 'whose' || word === 'whom')) return 'relative';
  if (comma && /^(?:something|one|none|both|all|some|of)$/u.test(word) && followedByRelative(clause, index)) {
    return 'relative';
  }
  // “…, denying that …”
  if (comma && PARTICIPLES.has(word)) return 'coordinate';
  return null;
}

const FIGURE_SAID =
  /^(?:the |its |their )?(?:\p{L}+ ){1,3}?(?:said|says?|put|puts|estimated|claimed|reported)(?: (?:it|at|about|around|some|nearly|almost|more|than|fewer|only|just|was|were|closer|to|the|number|figure|least|that|there)){0,5} [£$€]?\d/u;

const PARTICIPLES = new Set(
  'denying accusing alleging claiming saying adding insisting rejecting blaming arguing warning calling dismissing describing'.split(
    ' ',
  ),
);

/** `and said`, `and also denied`, `and has denied` */
function sayingFollows(clause: Clause, index: number): boolean {
  const skip = /^(?:also|has|have|had|then|later|again|flatly|strongly|he|she|they|it|has)$/u.test(
    wordAt(clause, index),
  )
    ? 1
    : 0;
  const verb = wordAt(clause, index + skip);
  return speechStance(verb) !== null && /(?:ed|s|said|told|wrote)$/u.test(verb);
}

function followedByRelative(clause: Clause, index: number): boolean {
  return [1, 2].some((ahead) => /^(?:which|whom|that|who)$/u.test(wordAt(clause, index + ahead)));
}
