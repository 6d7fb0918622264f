import { speakersIn } from '../answers/quotations.ts';
import type { Corpus } from '../corpus/corpus.ts';
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
 * @returns best first, at most 25; nothing for an option that does not complete
 */
export function complete(option: StringOption, typed: string, corpus: Corpus): readonly Completion[] {
  const wanted = fold(typed.trim()).slice(0, LONGEST);
  const all = option.completes ? offersIn(corpus, option.completes) : [];
  const exact = ranked(all, (offer) => placeOf(offer, wanted));
  return exact.length > 0 ? exact : ranked(all, (offer) => nearnessOf(offer, wanted));
}

/** Something to offer, with what it is compared by. */
interface Offer {
  readonly completion: Completion;
  readonly folded: string;
  /** Where its words begin. */
  readonly starts: readonly number[];
  readonly id: string;
}

/** Lower places first; of one place, in the order in which they stand. */
function ranked(offers: readonly Offer[], place: (offer: Offer) => number | null): Completion[] {
  const places = offers.flatMap((offer, order) => {
    const at = place(offer);
    return at === null ? [] : [{ completion: offer.completion, at, order }];
  });
  places.sort((a, b) => a.at - b.at || a.order - b.order);
  return places.slice(0, MOST).map(({ completion }) => completion);
}

function placeOf({ folded, starts, id }: Offer, wanted: string): number | null {
  if (folded.startsWith(wanted)) return 0;
  if (starts.some((start) => folded.startsWith(wanted, start))) return 1;
  return folded.includes(wanted) || id.includes(wanted) ? 2 : null;
}

function nearnessOf({ folded, starts }: Offer, wanted: string): number | null {
  const typos = typosIn(wanted);
  const at = typos === 0 ? -1 : starts.findIndex((start) => beginsAlmost(folded, start, wanted, typos));
  return at < 0 ? null : at;
}

type Kind = NonNullable<StringOption['completes']>;

/** A corpus never changes: what it has to offer is gathered once. */
const gathered = new WeakMap<Corpus, Map<Kind, readonly Offer[]>>();

function offersIn(corpus: Corpus, kind: Kind): readonly Offer[] {
  const known = gathered.get(corpus) ?? new Map<Kind, readonly Offer[]>();
  gathered.set(corpus, known);
  const offers = known.get(kind) ?? gather(corpus, kind);
  known.set(kind, offers);
  return offers;
}

function gather({ articles }: Corpus, kind: Kind): readonly Offer[] {
  switch (kind) {
    case 'articles':
      return articles.map(({ id, analysis }) => offer(analysis.article.title, articleValue(id), fold(id)));
    case 'people':
      return named(articles.flatMap(({ analysis }) => analysis.people.map(({ name }) => name)));
    case 'speakers':
      return named(articles.flatMap(({ analysis }) => speakersIn(analysis)));
  }
}

function named(names: readonly string[]): Offer[] {
  return [...new Set(names)].map((name) => offer(name, shortened(name), ''));
}

function offer(shown: string, value: string, id: string): Offer {
  const label = shortened(shown);
  const folded = fold(label);
  const starts = Array.from(folded.matchAll(/[^\s-]+/g), ({ index }) => index);
  return { completion: { label, value }, folded, starts, id };
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
