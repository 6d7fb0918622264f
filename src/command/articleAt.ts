import type { ArticleId } from '../articles/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Library } from '../corpus/library.ts';
import { fold } from '../language/words.ts';
import type { CallPlace } from './place.ts';
import { corpusAt } from './serving.ts';

/**
 * The article that a place has: its thread's, which is the one picked there or the one that the thread is named
 * after, else its channel's.
 * @returns null where the place has none; one that was picked is returned even where it does not serve any more
 */
export function articleAt(program: { readonly library: Library }, place: CallPlace): ArticleId | null {
  return (
    pickedIn(program, place, place.thread) ??
    (place.threadName === undefined ? null : named(place.threadName, corpusAt(program, place))) ??
    pickedIn(program, place, place.channel)
  );
}

/** The article that was picked right here: in the thread, or where there is none in the channel. */
export function pickedAt(program: { readonly library: Library }, place: CallPlace): ArticleId | null {
  return pickedIn(program, place, place.thread ?? place.channel);
}

function pickedIn(
  { library }: { readonly library: Library },
  { server }: CallPlace,
  where: string | null,
): ArticleId | null {
  if (server === null || where === null) return null;
  const { articles } = library.ownOf(server).settings;
  return Object.hasOwn(articles, where) ? (articles[where] ?? null) : null;
}

/** A name with so many characters may be the beginning of a title: Discord takes no more than 100. */
const MAY_BE_CUT = 80;

/** null where no article has such a title, or several do. */
function named(threadName: string, corpus: Corpus): ArticleId | null {
  const titles = titlesOf(corpus);
  const name = plain(threadName);
  const same = titles.get(name);
  if (same !== undefined) return same;
  const beginning = name.replace(/\s?(?:…|\.\.\.)$/u, '');
  if (beginning.length < MAY_BE_CUT) return null;
  const begun = [...titles].filter(([title]) => title.startsWith(beginning));
  return begun.length === 1 ? (begun[0]?.[1] ?? null) : null;
}

const known = new WeakMap<Corpus, ReadonlyMap<string, ArticleId | null>>();

/** The articles by their titles; null where several have the same. */
function titlesOf(corpus: Corpus): ReadonlyMap<string, ArticleId | null> {
  const found = known.get(corpus);
  if (found) return found;
  const titles = new Map<string, ArticleId | null>();
  for (const { id, analysis } of corpus.articles) {
    const title = plain(analysis.article.title);
    titles.set(title, titles.has(title) ? null : id);
  }
  known.set(corpus, titles);
  return titles;
}

function plain(text: string): string {
  return fold(text.replace(/\s+/gu, ' ').trim());
}
