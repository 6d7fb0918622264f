import { commandName, optionName } from '../../words/commands.ts';
import { words } from '../../words/words.ts';
import { action, type CommandContext } from '../command.ts';
import { pageIn, pageOf, pageOffers } from '../listPages.ts';
import type { NoticeLine, Reply } from '../reply.ts';
import { nothingServesHint } from '../scope.ts';
import { latestFirst, listedArticle } from './listed.ts';
import { articleOffered, offeredArticle } from './offered.ts';
import { outlineOf } from './outline.ts';
import { pickOffers } from './pick.ts';
import { showArticle } from './show.ts';

/**
 * All articles, the latest first. Where the article of the place is gone, that is said, and it can be cleared.
 * @param at which page, from 0
 */
export function listArticles(context: CommandContext, at = 0): Reply {
  const { corpus, articleHere } = context;
  const page = pageOf(
    latestFirst(corpus.articles).map((article) => ({ text: listedArticle(article) })),
    at,
  );
  const goneId = corpus.articles.some(({ id }) => id === articleHere) ? null : articleHere;
  const gone: NoticeLine[] =
    goneId === null ? [] : [{ style: 'plain', text: words('pickedGone', { id: goneId }) }];
  const offers = [
    ...pageOffers('list', page),
    ...(goneId === null ? [] : pickOffers(context, goneId).filter(({ press }) => press === 'clear')),
  ];
  return {
    kind: 'notice',
    tone: 'plain',
    title: titleOf(page),
    lines: [...gone, ...hint(page.count, context), ...page.lines],
    // Asked again, it begins at the front.
    again: goneId === null && page.page === 0,
    ...(offers.length > 0 && { offers }),
  };
}

function titleOf({ from, to, count, pages }: ReturnType<typeof pageOf>): string {
  if (pages === 1) return words('articleCount', { count });
  return words('articlesRange', { from: String(from), to: String(to), count: String(count) });
}

function hint(count: number, { place }: CommandContext): NoticeLine[] {
  if (count === 0) return [{ style: 'plain', text: words(nothingServesHint(place)) }];
  const named = { command: commandName('article'), option: optionName('article', 'article') };
  return [{ style: 'plain', text: words('articleListHint', named) }];
}

const page = { type: 'string', description: 'Which page, from 0', required: true } as const;

/** What leads through the list of articles. */
export const turnList = action({
  description: 'The list of articles',
  options: { page },
  run: ({ page: wanted }, context) => listArticles(context, pageIn(wanted)),
});

/** What leads through an article's paragraphs. */
export const turnOutline = action({
  description: 'An article paragraph by paragraph',
  options: { ...offeredArticle, page },
  run({ article: hash, page: wanted }, context): Reply {
    const { analysis } = articleOffered(hash, context);
    const { title, paragraphs } = analysis.article;
    const shown = pageOf(outlineOf(paragraphs), pageIn(wanted));
    const range = { from: String(shown.from), to: String(shown.to), count: String(shown.count), title };
    return {
      kind: 'notice',
      tone: 'plain',
      title: words('outlineRange', range),
      lines: shown.lines,
      offers: [
        ...pageOffers('outline', shown, [hash]),
        { label: words('offerOverview'), tone: 'plain', press: 'show', values: [hash] },
      ],
    };
  },
});

/** What leads back from an article's paragraphs. */
export const showAgain = action({
  description: 'An article at a glance',
  options: offeredArticle,
  run: ({ article }, context) => showArticle(articleOffered(article, context), context),
});
