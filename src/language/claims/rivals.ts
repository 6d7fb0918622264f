import type { Claim } from '../analysis.ts';
import { fold } from '../words.ts';

/**
 * Lets claims know each other in which different people give different figures for the same thing: `police said 200
 * people marched, organisers said 2,000`.
 * @param claims of one article, in order
 * @param textOf the words at a claim's span
 * @returns the claims, each of two rivals with the other's span
 */
export function withRivals(claims: readonly Claim[], textOf: (claim: Claim) => string): Claim[] {
  const figures = claims.map((claim) => figureIn(claim, textOf(claim)));
  const rivals = new Map<Claim, Claim>();
  for (let at = 1; at < claims.length; at += 1) {
    const [one, other, first, second] = [claims[at - 1], claims[at], figures[at - 1], figures[at]];
    if (!one || !other || !first || !second || rivals.has(one)) continue;
    if (!besideOneAnother(one, other) || !ofSameThing(first, second, /^\p{Ll}/u.test(textOf(other))))
      continue;
    rivals.set(one, other);
    rivals.set(other, one);
  }
  return claims.map((claim): Claim => {
    const rival = rivals.get(claim);
    return rival ? { ...claim, rival: rival.span } : claim;
  });
}

/** Two that follow one another, by different people. */
function besideOneAnother(one: Claim, other: Claim): boolean {
  const apart = other.span.paragraph - one.span.paragraph;
  return apart <= 1 && one.by !== null && other.by !== null && fold(one.by) !== fold(other.by);
}

/** The only figure of a claim. */
interface Figure {
  readonly kind: 'money' | 'percent' | 'count';
  readonly value: string;
  /** The word for what is counted, as far as it stands there. */
  readonly unit: string;
  /** What else is said, without who says it: `took part`. */
  readonly rest: string;
  /** Nothing but the figure is said: `organisers said 2,000`. */
  readonly bare: boolean;
  /** What a figure is put on: `put the crowd at`. */
  readonly put: string | null;
}

const FIGURE =
  /([£$€])?\b(\d[\d,.]*\d|\d)(?: ?(%|per cent|percent))?(?: (million|billion|trillion|hundred|thousand)\b| ?(m|bn|k)\b)?(?: (?:more |other |of the )?(\p{L}+))?/gu;

/** A year, a time, a day or a number that names something is no figure. */
const NO_FIGURE =
  /(?:january|february|march|april|may|june|july|august|september|october|november|december|jan\.|feb\.|aug\.|sept\.|oct\.|nov\.|dec\.|aged?|article|section|no\.?|number|since|in|by|until|before|after|chapter|page|at) $/iu;
const NOT_COUNTED =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|a\.?m|p\.?m|am|pm|year|day|hour|minute|week|month)/iu;

function figureIn(claim: Claim, text: string): Figure | null {
  const found = Array.from(text.matchAll(FIGURE)).filter((match) => isFigure(match, text));
  const [match, ...others] = found;
  if (!match || others.length > 0) return null;
  const [whole, currency, digits = '', percent, scale = '', short = '', unit = ''] = match;
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + whole.length)}`
    .replace(claim.by ?? '', '')
    .replace(BESIDE_FIGURE, '');
  return {
    kind: currency ? 'money' : percent ? 'percent' : 'count',
    value: `${digits.replace(/,/gu, '')}${scale || short}`,
    unit: unit.toLowerCase(),
    rest:
      rest
        .toLowerCase()
        .match(/\p{L}+/gu)
        ?.join(' ') ?? '',
    bare: !/\p{L}/u.test(rest) && (unit === '' || BESIDE_FIGURE.test(unit)),
    put: /\b(?:put|puts|estimate[sd]?) (?:\w+ ){0,3}?(\w+) at\b/iu.exec(text)?.[1]?.toLowerCase() ?? null,
  };
}

/** What may stand around a figure that is all that is said. */
const BESIDE_FIGURE =
  /\b(?:said|says?|put|puts|it|the|number|figure|at|was|were|there|about|around|some|nearly|almost|more|than|fewer|less|at least|only|just|up|to|as many as|closer|while|but|and|claimed|claims?|estimated|that)\b/giu;

function isFigure(match: RegExpMatchArray, text: string): boolean {
  const [, currency, digits = '', percent, , , unit = ''] = match;
  if (currency || percent) return true;
  const before = text.slice(0, match.index);
  const isYear = /^(?:1[5-9]|20)\d\d$/u.test(digits);
  const isPut = /\bat $/iu.test(before) && /\b(?:put|puts|estimate[sd]?)\b/iu.test(before);
  return !isYear && !NOT_COUNTED.test(unit) && (isPut || !NO_FIGURE.test(before));
}

/**
 * The same kind of figure for the same thing, and another value.
 * @param inOneSentence what is counted need not be said again
 */
function ofSameThing(first: Figure, second: Figure, inOneSentence: boolean): boolean {
  if (first.kind !== second.kind || first.value === second.value) return false;
  if (second.bare) return true;
  if (first.unit !== '' && first.unit === second.unit && first.rest === second.rest) return true;
  if (inOneSentence && first.unit !== '' && first.unit === second.unit) return true;
  return first.put !== null && first.put === second.put;
}
