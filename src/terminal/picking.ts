import type { ArticleId } from '../articles/article.ts';
import type { Program } from '../command/run.ts';
import { LOCAL_PLACE } from './questions.ts';

/**
 * A program for one conversation: the article that is picked in it is asked until the conversation ends, and
 * nothing of that is written down.
 */
export function pickingHere(program: Program): Program {
  const { library } = program;
  let articles: Readonly<Record<string, ArticleId>> = {};
  return {
    ...program,
    library: {
      ...library,
      ownOf(server) {
        const own = library.ownOf(server);
        return server === LOCAL_PLACE.server ? { ...own, settings: { ...own.settings, articles } } : own;
      },
    },
    picking: {
      async pick(_server, where, article) {
        articles = { [where]: article };
      },
      async clear() {
        articles = {};
      },
    },
  };
}
