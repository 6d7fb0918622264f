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
 * what contains it, an article also by its id; where nothing does, what nearly begins with it, as after a typo.
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
  return exact.length > 0 ? exact : best(articles, completes, (offer) => nearnessOf(offer, wanted));
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
