import type { ArticleId } from '../articles/article.ts';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import type { ServingArticle } from './corpus.ts';
import type { Library } from './library.ts';
import type { ServerStore } from './serverStore.ts';
import type { ServerTurns } from './turns.ts';

/** Milliseconds for which what was proposed waits, and what was removed can be brought back. */
export const DAY = 24 * 60 * 60 * 1000;

/** Takes articles out of what a server sees, and back again. */
export interface Removing {
  /**
   * Removes an article: one of the server's own is set aside for a day, one of those that everybody sees is hidden.
   * @returns what brings it back: the key of what was set aside, or null for what was hidden
   * @throws UserError when that cannot be written
   */
  remove(server: string, article: ServingArticle): Promise<{ readonly key: string | null }>;
  /**
   * Brings back what was set aside.
   * @throws UserError when it is gone, or another article has its id by now
   */
  restore(server: string, key: string): Promise<ArticleId>;
  /** Shows what was hidden. */
  show(server: string, id: ArticleId): Promise<void>;
}

export interface RemovingOptions {
  readonly library: Library;
  readonly store: ServerStore;
  readonly turns: ServerTurns;
  readonly clock: Clock;
}

export function createRemoving({ library, store, turns, clock }: RemovingOptions): Removing {
  async function hide(server: string, id: ArticleId): Promise<void> {
    const { hidden } = library.ownOf(server).settings;
    if (!hidden.includes(id)) await library.change(server, { hidden: [...hidden, id] });
  }

  async function remove(server: string, { id, analysis }: ServingArticle) {
    const own = library.ownOf(server).corpus.articles.some((article) => article.id === id);
    if (!own) {
      await hide(server, id);
      return { key: null };
    }
    const kept = await store.readArticle(server, id);
    const key = analysis.article.hash.slice(0, 16);
    if (kept) await store.removed.put(server, key, { ...kept, at: clock.now() });
    // Or the article that everybody sees under this id would take its place.
    if (library.shared.current().articles.some((article) => article.id === id)) await hide(server, id);
    await store.deleteArticle(server, id);
    await library.reloadOwn(server);
    return { key };
  }

  async function restore(server: string, key: string): Promise<ArticleId> {
    const removed = await store.removed.get(server, key);
    if (!removed || removed.at + DAY < clock.now()) {
      throw new UserError(phrase('nothingRemoved'), phrase('nothingRemovedHint'));
    }
    const { id } = removed;
    if (library.ownOf(server).corpus.articles.some((article) => article.id === id)) {
      throw new UserError(phrase('idTaken', { id }), phrase('idTakenHint'));
    }
    await store.saveArticle(server, removed);
    await library.reloadOwn(server);
    await store.removed.drop(server, key);
    return id;
  }

  return {
    remove: (server, article) => turns.take(server, () => remove(server, article)),
    restore: (server, key) => turns.take(server, () => restore(server, key)),
    show: (server, id) =>
      turns.take(server, async () => {
        const { hidden } = library.ownOf(server).settings;
        await library.change(server, { hidden: hidden.filter((each) => each !== id) });
      }),
  };
}
