import type { ServingArticle } from '../../corpus/corpus.ts';
import { UserError } from '../../errors.ts';
import { phrase } from '../../words/phrase.ts';
import { words } from '../../words/words.ts';
import { action, type CommandContext } from '../command.ts';
import type { Reply } from '../reply.ts';
import { findArticle, shortHash } from '../scope.ts';
import { plain } from './lines.ts';
import { serverOf } from './server.ts';

/** Asks whether an article is to be removed. */
export const remove = action({
  description: 'Remove an article from this server; for a day it can be brought back',
  options: {
    article: { type: 'string', description: 'Which article', required: true, completes: 'articles' },
  },
  run({ article }, context): Reply {
    const server = serverOf(context);
    const { id, analysis } = findArticle(context.corpus, article);
    const own = context.library.ownOf(server).corpus.articles.some((each) => each.id === id);
    return {
      kind: 'notice',
      tone: 'plain',
      title: words('removeAsk', { title: analysis.article.title }),
      lines: [plain(words(own ? 'removeOwn' : 'removeShared'))],
      offers: [{ label: words('offerRemove'), tone: 'risky', press: 'remove', values: [shortHash(id)] }],
    };
  },
});

/** What the button Remove does. */
export const removal = action({
  description: 'Remove an article',
  options: { article: { type: 'string', description: 'A hash of its id', required: true } },
  async run({ article }, context): Promise<Reply> {
    const server = serverOf(context);
    const found = articleBy(article, context);
    const { key } = await context.removing.remove(server, found);
    const value = key ?? shortHash(found.id);
    return {
      kind: 'notice',
      tone: 'good',
      title: words('removed', { title: found.analysis.article.title }),
      lines: [plain(words('removedHint'))],
      offers: [{ label: words('offerUndo'), tone: 'plain', press: 'undo', values: [value] }],
    };
  },
});

/** What the button Undo does. */
export const undo = action({
  description: 'Bring a removed article back',
  options: { key: { type: 'string', description: 'What was removed', required: true } },
  async run({ key }, context): Promise<Reply> {
    const server = serverOf(context);
    const hidden = context.library.ownOf(server).settings.hidden.find((id) => shortHash(id) === key);
    if (hidden !== undefined) await context.removing.show(server, hidden);
    const id = hidden ?? (await context.removing.restore(server, key));
    return { kind: 'notice', tone: 'good', title: words('restored', { id }), lines: [] };
  },
});

function articleBy(hash: string, { corpus }: CommandContext): ServingArticle {
  const found = corpus.articles.find(({ id }) => shortHash(id) === hash);
  if (!found) throw new UserError(phrase('alreadyRemoved'));
  return found;
}
