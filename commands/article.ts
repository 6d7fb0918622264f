import { discuss } from '../src/command/article/discuss.ts';
import { listArticles, showAgain, turnList, turnOutline } from '../src/command/article/pages.ts';
import { clear, pick } from '../src/command/article/pick.ts';
import { showArticle } from '../src/command/article/show.ts';
import { command } from '../src/command/command.ts';
import { privately, whichArticle } from '../src/command/options.ts';
import type { Reply } from '../src/command/reply.ts';
import { findArticle } from '../src/command/scope.ts';

export default command({
  name: 'article',
  description: 'What articles there are; title, byline and outline of one',
  options: { article: whichArticle, private: privately },
  presses: {
    pick,
    clear,
    discuss,
    list: turnList,
    outline: turnOutline,
    show: showAgain,
  },
  run({ article }, context): Reply | Promise<Reply> {
    const { corpus, articleHere } = context;
    if (article !== undefined) return showArticle(findArticle(corpus, article), context);
    const [only, ...others] = corpus.articles;
    if (articleHere === null && only && others.length === 0) return showArticle(only, context);
    const here = corpus.articles.find(({ id }) => id === articleHere);
    if (here) return showArticle(here, context, { others: true });
    return listArticles(context);
  },
});
