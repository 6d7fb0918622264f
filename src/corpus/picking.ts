import type { ArticleId } from '../articles/article.ts';
import type { Library } from './library.ts';
import type { ServerTurns } from './turns.ts';

/** Gives channels and threads an article of their own. */
export interface Picking {
  /**
   * Makes an article that of a channel or thread.
   * @param where its id
   * @throws UserError when that cannot be written; then nothing changes
   */
  pick(server: string, where: string, article: ArticleId): Promise<void>;
  /** Takes it away again. */
  clear(server: string, where: string): Promise<void>;
}

/** As many as a server can have; those that were picked longest ago go first. */
const MOST_PICKED = 2_000;

export function createPicking({
  library,
  turns,
}: {
  readonly library: Library;
  readonly turns: ServerTurns;
}): Picking {
  const change = (server: string, where: string, article: readonly ArticleId[]) =>
    turns.take(server, async () => {
      const others = Object.entries(library.ownOf(server).settings.articles).filter(([id]) => id !== where);
      const picked = article.map((id): [string, ArticleId] => [where, id]);
      const articles = Object.fromEntries([...others, ...picked].slice(-MOST_PICKED));
      await library.change(server, { articles });
    });
  return {
    pick: (server, where, article) => change(server, where, [article]),
    clear: (server, where) => change(server, where, []),
  };
}
