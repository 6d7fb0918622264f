import type { Article, ArticleId } from '../articles/article.ts';
import type { Problem } from '../articles/problem.ts';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { fold } from '../language/words.ts';
import { phrase } from '../words/phrase.ts';
import { endingOf } from './articleName.ts';
import { type IncomingOptions, type Proposed, readProposed } from './incoming.ts';
import type { Library } from './library.ts';
import { DAY } from './removing.ts';
import { type Replaced, replacedBy, sameWords } from './replacing.ts';
import type { ServerStore } from './serverStore.ts';
import type { ServerTurns } from './turns.ts';

/** Lets articles into a server's library: first they are read and shown, then kept or not. */
export interface Adding {
  /**
   * Fetches and reads an article, and lets it wait for a day.
   * @throws UserError when it is refused or cannot be read, saying why
   */
  propose(server: string, what: Proposed): Promise<Proposal>;
  /**
   * Makes serve what was proposed, unless it would take the place of something else than whoever keeps it was shown.
   * @param key of the proposal
   * @param over the first digits of the hash of what it was to take the place of, or `none`; left out, of anything
   * @returns the proposal as it is now, where it would
   * @throws UserError when it waits no longer, or may not be kept
   */
  keep(server: string, key: string, over?: string): Promise<Added | Proposal>;
  /** @returns whether there was anything to discard */
  discard(server: string, key: string): Promise<boolean>;
}

export interface Proposal {
  /** 16 hexadecimal digits. */
  readonly key: string;
  /** As it is going to serve. */
  readonly article: Article;
  readonly problems: readonly Problem[];
  /** What it takes the place of. */
  readonly replaces: Pick<Article, 'id' | 'title' | 'hash'> | null;
  /** Others that serve under the same title, and go on serving. */
  readonly namesakes: readonly ArticleId[];
  /** The host that the page gives as its own though it was fetched from another; null where it does not. */
  readonly elsewhere: string | null;
}

export interface Added {
  readonly id: ArticleId;
  readonly title: string;
  readonly replaced: boolean;
}

export interface AddingOptions extends IncomingOptions {
  readonly library: Library;
  readonly store: ServerStore;
  /** One change of a server after another. */
  readonly turns: ServerTurns;
  readonly clock: Clock;
  /** Articles that one server may have of its own. */
  readonly maxArticles: number;
}

export function createAdding(options: AddingOptions): Adding {
  const { library, store, turns, clock } = options;
  return {
    async propose(server, what) {
      const { article, markdown, file, problems, elsewhere } = await readProposed(what, options);
      const key = article.hash.slice(0, 16);
      const replaced = replacedBy(article, server, library);
      if (!replaced.own) checkRoom(server, options);
      await store.pending.put(server, key, {
        id: article.id,
        markdown,
        original: { ending: endingOf(file.fileName), bytes: file.bytes },
        at: clock.now(),
      });
      return { ...proposalOf(key, article, replaced, server, library), problems, elsewhere };
    },
    keep: (server, key, over) => turns.take(server, () => keep(server, key, over, options)),
    discard: (server, key) =>
      turns.take(server, async () => {
        const waits = (await store.pending.get(server, key)) !== null;
        if (waits) await store.pending.drop(server, key);
        return waits;
      }),
  };
}

function proposalOf(
  key: string,
  article: Article,
  replaced: Replaced,
  server: string,
  library: Library,
): Proposal {
  const gone = [...(replaced.own ? [replaced.own] : []), ...replaced.shared];
  const serving = library.forServer(server).articles.filter((other) => !gone.includes(other));
  const title = fold(article.title);
  const namesakes = serving.filter(({ analysis }) => fold(analysis.article.title) === title);
  return {
    key,
    article,
    problems: [],
    replaces: gone[0]?.analysis.article ?? null,
    namesakes: namesakes.map(({ id }) => id),
    elsewhere: null,
  };
}

function checkRoom(server: string, { library, maxArticles }: AddingOptions): void {
  if (library.ownOf(server).corpus.articles.length < maxArticles) return;
  throw new UserError(phrase('tooManyArticles', { most: maxArticles }), phrase('tooManyArticlesHint'));
}

/** What a proposal takes the place of, as `keep` takes it: short enough for a button. */
export function overOf({ replaces }: Pick<Proposal, 'replaces'>): string {
  return replaces?.hash.slice(0, TELLING) ?? 'none';
}

/** Digits of a hash that tell what was shown. */
const TELLING = 8;

async function keep(
  server: string,
  key: string,
  over: string | undefined,
  options: AddingOptions,
): Promise<Added | Proposal> {
  const { library, store, incoming, clock } = options;
  const waiting = await store.pending.get(server, key);
  if (!waiting || waiting.at + DAY < clock.now()) {
    throw new UserError(phrase('nothingPending'), phrase('nothingPendingHint'));
  }
  const { id, markdown } = waiting;
  const bytes = new TextEncoder().encode(markdown);
  const { article } = await incoming.readAside({ path: `${id}.md`, bytes });
  if (!article) throw new UserError(phrase('cannotBeKept'), phrase('cannotBeKeptHint'));
  const replaced = replacedBy(article, server, library);
  const proposal = proposalOf(key, article, replaced, server, library);
  if (over !== undefined && over !== overOf(proposal)) return proposal;
  const { hidden } = library.ownOf(server).settings;
  const same = replaced.shared.find(({ analysis }) => sameWords(analysis.article, article));
  const added = { id, title: article.title, replaced: replaced.own !== null || replaced.shared.length > 0 };
  if (same && !replaced.own) {
    // The very article that everybody sees: it is shown again, so that what changes in it reaches this server too.
    await library.change(server, { hidden: hidden.filter((each) => each !== same.id) });
    await store.pending.drop(server, key);
    return { ...added, id: same.id };
  }
  if (!replaced.own) checkRoom(server, options);
  await store.saveArticle(server, waiting);
  if (replaced.own && replaced.own.id !== id) await store.deleteArticle(server, replaced.own.id);
  const gone = replaced.shared.map((shared) => shared.id);
  if (gone.some((each) => !hidden.includes(each))) {
    await library.change(server, { hidden: [...new Set([...hidden, ...gone])] });
  }
  await library.reloadOwn(server);
  await store.pending.drop(server, key);
  return added;
}
