import type { Paragraph } from '../src/articles/article.ts';
import { discuss, discussOffers } from '../src/command/article/discuss.ts';
import { gistLines, headLines } from '../src/command/article/head.ts';
import { clear, pick, pickOffers } from '../src/command/article/pick.ts';
import { type CommandContext, command } from '../src/command/command.ts';
import { openingQuestions } from '../src/command/openingQuestions.ts';
import { privately, whichArticle } from '../src/command/options.ts';
import type { NoticeLine, Reply } from '../src/command/reply.ts';
import { findArticle, nothingServesHint } from '../src/command/scope.ts';
import type { ServingArticle } from '../src/corpus/corpus.ts';
import type { Analysis } from '../src/language/analysis.ts';
import { words } from '../src/words/words.ts';

export default command({
  name: 'article',
  description: 'What articles there are; title, byline and outline of one',
  options: { article: whichArticle, private: privately },
  presses: { pick, clear, discuss },
  run({ article }, context): Reply | Promise<Reply> {
    const { corpus, articleHere } = context;
    if (article !== undefined) return show(findArticle(corpus, article), context);
    const [only, ...others] = corpus.articles;
    if (articleHere === null && only && others.length === 0) return show(only, context);
    const here = corpus.articles.find(({ id }) => id === articleHere);
    return here ? show(here, context, otherLines(here, corpus.articles)) : list(context);
  },
});

/** Where the article of the place is gone, that is said, and it can be cleared. */
function list(context: CommandContext): Reply {
  const { corpus, articleHere, place } = context;
  const hint: NoticeLine = { style: 'plain', text: words(nothingServesHint(place)) };
  const lines = corpus.articles.length === 0 ? [hint] : corpus.articles.map(articleLine);
  const title = words('articleCount', { count: corpus.articles.length });
  if (articleHere === null) return { kind: 'notice', tone: 'plain', title, lines, again: true };
  const gone: NoticeLine = { style: 'plain', text: words('pickedGone', { id: articleHere }) };
  const offers = pickOffers(context, articleHere).filter(({ press }) => press === 'clear');
  return { kind: 'notice', tone: 'plain', title, lines: [gone, ...lines], offers };
}

function articleLine({ id, analysis }: ServingArticle): NoticeLine {
  return { style: 'item', text: words('articleLine', { title: analysis.article.title, id }) };
}

/** Other articles that are named beside the one of the place. */
const MOST_OTHERS = 5;

function otherLines(here: ServingArticle, articles: readonly ServingArticle[]): NoticeLine[] {
  const others = articles.filter(({ id }) => id !== here.id);
  if (others.length === 0) return [];
  const unnamed = others.length - MOST_OTHERS;
  return [
    { style: 'heading', text: words('otherArticles', { count: others.length }) },
    ...others.slice(0, MOST_OTHERS).map(articleLine),
    ...(unnamed > 0 ? [{ style: 'item', text: words('moreLines', { count: unnamed }) } as const] : []),
  ];
}

async function show(
  article: ServingArticle,
  context: CommandContext,
  others: readonly NoticeLine[] = [],
): Promise<Reply> {
  const { id, analysis } = article;
  const lines: NoticeLine[] = [
    ...(context.articleHere === id ? [{ style: 'plain', text: words('pickedHere') } as const] : []),
    ...headLines(article),
    ...gistLines(analysis, context.telemetry),
    ...named(analysis),
    ...(await questionLines(article, context)),
    ...others,
    ...outline(analysis.article.paragraphs),
  ];
  const offers = [...pickOffers(context, id), ...discussOffers(context, id)];
  const title = analysis.article.title;
  const notice = { kind: 'notice', tone: 'plain', title, lines, about: id, again: true } as const;
  return offers.length === 0 ? notice : { ...notice, offers };
}

/** Three questions that it answers. */
async function questionLines({ id }: ServingArticle, context: CommandContext): Promise<NoticeLine[]> {
  const { asker, place } = context;
  const questions = await openingQuestions(context, { asker, place, articleHere: id });
  if (questions.length === 0) return [];
  return [
    { style: 'heading', text: words('questionsToAsk') },
    ...questions.map((text): NoticeLine => ({ style: 'item', text })),
  ];
}

/** Who is named most often. */
function named({ people }: Analysis): NoticeLine[] {
  const most = [...people].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, MOST_NAMED);
  if (most.length === 0) return [];
  const names = most.map(({ name, roles }) => (roles[0] === undefined ? name : `${name} (${roles[0]})`));
  return [
    { style: 'heading', text: words('whoIsNamed') },
    { style: 'plain', text: names.join(', ') },
  ];
}

const MOST_NAMED = 8;

/** As many words of a paragraph as tell what it is about, in characters. */
const GLIMPSE = 70;

function outline(paragraphs: readonly Paragraph[]): NoticeLine[] {
  const lines: NoticeLine[] = [{ style: 'heading', text: words('outlineTitle') }];
  let section = '';
  for (const { number, section: headings, text } of paragraphs) {
    const heading = headings.join(' › ');
    if (heading !== section && heading !== '') lines.push({ style: 'heading', text: heading });
    section = heading;
    const glimpse = text.length <= GLIMPSE ? text : `${text.slice(0, GLIMPSE).replace(/\s\S*$/u, '')} …`;
    lines.push({ style: 'item', text: `¶${number} ${glimpse.replace(/\s+/gu, ' ')}` });
  }
  return lines;
}
