import type { ServingArticle } from '../../corpus/corpus.ts';
import type { Analysis } from '../../language/analysis.ts';
import { words } from '../../words/words.ts';
import type { CommandContext } from '../command.ts';
import { pageOf, restLines } from '../listPages.ts';
import { openingQuestions } from '../openingQuestions.ts';
import type { NoticeLine, Offer, Reply } from '../reply.ts';
import { shortHash } from '../scope.ts';
import { discussOffers } from './discuss.ts';
import { gistLines, headLines } from './head.ts';
import { listedArticle } from './listed.ts';
import { outlineOf } from './outline.ts';
import { pickOffers } from './pick.ts';

interface Showing {
  /** Other articles are named too: the asker may not know that there are any. */
  readonly others?: boolean;
}

/** An article at a glance: byline, what carries it, who is named, what it answers, and its paragraphs. */
export async function showArticle(
  article: ServingArticle,
  context: CommandContext,
  { others = false }: Showing = {},
): Promise<Reply> {
  const { id, analysis } = article;
  const { title, paragraphs } = analysis.article;
  // The rest of it has pages of its own.
  const outline = pageOf(outlineOf(paragraphs), 0);
  const known = others ? context.corpus.articles.filter((other) => other.id !== id) : [];
  const offers: readonly Offer[] = [
    ...pickOffers(context, id),
    ...discussOffers(context, id),
    ...(outline.pages === 1 ? [] : [outlineOffer(article)]),
    ...(known.length > MOST_OTHERS ? [listOffer()] : []),
  ];
  return {
    kind: 'notice',
    tone: 'plain',
    title,
    lines: [
      ...(context.articleHere === id ? [{ style: 'plain', text: words('pickedHere') } as const] : []),
      ...headLines(article),
      ...gistLines(analysis, context.telemetry),
      ...named(analysis),
      ...(await questionLines(article, context)),
      ...otherLines(known),
      { style: 'heading', text: words('outlineTitle') },
      ...outline.lines,
      ...restLines(outline),
    ],
    about: id,
    again: true,
    ...(offers.length > 0 && { offers }),
  };
}

function outlineOffer({ id }: ServingArticle): Offer {
  return { label: words('offerOutline'), tone: 'plain', press: 'outline', values: [shortHash(id), '0'] };
}

function listOffer(): Offer {
  return { label: words('offerAllArticles'), tone: 'plain', press: 'list', values: ['0'] };
}

/** Other articles that are named beside the one of the place. */
const MOST_OTHERS = 5;

function otherLines(others: readonly ServingArticle[]): NoticeLine[] {
  if (others.length === 0) return [];
  const unnamed = others.length - MOST_OTHERS;
  return [
    { style: 'heading', text: words('otherArticles', { count: others.length }) },
    ...others.slice(0, MOST_OTHERS).map((other) => ({ style: 'item', text: listedArticle(other) }) as const),
    ...(unnamed > 0 ? [{ style: 'item', text: words('moreLines', { count: unnamed }) } as const] : []),
  ];
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
