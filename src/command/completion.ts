import { speakersIn } from '../answers/quotations.ts';
import type { ServingArticle } from '../corpus/corpus.ts';
import type { Analysis } from '../language/analysis.ts';
import { fold } from '../language/words.ts';
import type { StringOption } from './command.ts';
import { articleValue } from './scope.ts';
import { beginsAlmost, typosIn } from './typos.ts';

/** Something to offer while an option is typed. */
export interface Completion {
  /** What is shown, at most 100 characters. */
  readonly label: string;
  /** What the option then holds, at most 100 characters. */
  readonly value: string;
}

const MOST = 25;
const LONGEST = 100;

/**
 * What to offer for what has been typed so far: what begins with it first, then what has a word that does, then
 * what contains it, an article also by its id; where nothing does, what nearly begins with it, as after a typo; where
 * nothing does that either, the question so far with the name whose beginning it ends in.
 * @param articles what to offer from
 * @returns best first, at most 25; nothing for an option that does not complete
 */
export function complete(
  { completes }: StringOption,
  typed: string,
  articles: readonly ServingArticle[],
): readonly Completion[] {
  if (!completes) return [];
  const wanted = fold(typed.trim()).slice(0, LONGEST);
  const exact = best(articles, completes, (offer) => placeOf(offer, wanted));
  if (exact.length > 0) return exact;
  const near = best(articles, completes, (offer) => nearnessOf(offer, wanted));
  return near.length > 0 || completes !== 'people' ? near : endings(typed, articles);
}

/** Words that a name has at most, as somebody types it in a question. */
const LONGEST_NAME = 3;
/** Fewer letters begin too many names to be meant as one. */
const FEWEST_LETTERS = 2;

/** A question whose last words begin a name, with that name. */
function endings(typed: string, articles: readonly ServingArticle[]): readonly Completion[] {
  const starts = Array.from(typed.slice(-LONGEST).matchAll(/(?<=\s)\S+/gu), ({ index }) => index);
  const from = Math.max(0, typed.length - LONGEST);
  for (const start of starts.slice(-LONGEST_NAME)) {
    const [before, begun] = [typed.slice(0, from + start), fold(typed.slice(from + start))];
    if (begun.length < FEWEST_LETTERS) continue;
    const names = best(articles, 'people', (offer) => (begins(offer, begun) ? 0 : null));
    const whole = names.map(({ value }) => ({ label: before + value, value: before + value }));
    const fitting = whole.filter(({ value }) => value.length <= LONGEST);
    if (fitting.length > 0) return fitting;
  }
  return [];
}

function begins(offer: Offer, begun: string): boolean {
  const place = placeOf(offer, begun);
  return place === 0 || place === 1;
}

type Kind = NonNullable<StringOption['completes']>;

/** Something to offer, with what it is compared by. */
interface Offer extends Completion {
  readonly folded: string;
  readonly id: string;
}

/** How far down something stands among what is offered. */
type Place = 0 | 1 | 2;

/** The first of each place, in the order in which they stand; each label once. */
function best(
  articles: readonly ServingArticle[],
  kind: Kind,
  place: (offer: Offer) => Place | null,
): readonly Completion[] {
  const found: readonly [Offer[], Offer[], Offer[]] = [[], [], []];
  const seen = new Set<string>();
  for (const { analysis } of articles) {
    for (const offer of offersIn(analysis, kind)) {
      const at = place(offer);
      if (at === null || found[at].length >= MOST || seen.has(offer.value)) continue;
      seen.add(offer.value);
      found[at].push(offer);
    }
    if (found[0].length >= MOST) break;
  }
  return found
    .flat()
    .slice(0, MOST)
    .map(({ label, value }) => ({ label, value }));
}

function placeOf({ folded, id }: Offer, wanted: string): Place | null {
  if (!folded.includes(wanted)) return id.includes(wanted) ? 2 : null;
  if (folded.startsWith(wanted)) return 0;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
    if (beginsWord(folded, at)) return 1;
  }
  return 2;
}

function nearnessOf({ folded }: Offer, wanted: string): Place | null {
  const typos = typosIn(wanted);
  if (typos === 0) return null;
  for (let at = 0; at < folded.length; at += 1) {
    if (beginsWord(folded, at) && beginsAlmost(folded, at, wanted, typos)) return at === 0 ? 0 : 1;
  }
  return null;
}

function beginsWord(text: string, at: number): boolean {
  const before = text[at - 1];
  return before === undefined || before === ' ' || before === '-';
}

/** An analysis never changes, and outlasts reloads that leave its article alone. */
const gathered = new WeakMap<Analysis, Map<Kind, readonly Offer[]>>();

function offersIn(analysis: Analysis, kind: Kind): readonly Offer[] {
  const known = gathered.get(analysis) ?? new Map<Kind, readonly Offer[]>();
  gathered.set(analysis, known);
  const offers = known.get(kind) ?? gather(analysis, kind);
  known.set(kind, offers);
  return offers;
}

function gather(analysis: Analysis, kind: Kind): readonly Offer[] {
  const { id, title } = analysis.article;
  switch (kind) {
    case 'articles':
      return [{ ...labelled(title), value: articleValue(id), id: fold(id) }];
    case 'people':
      return analysis.people.map(({ name }) => labelled(name));
    case 'speakers':
      return speakersIn(analysis).map(labelled);
  }
}

function labelled(text: string): Offer {
  const label = shortened(text);
  return { label, value: label, folded: fold(label), id: '' };
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
