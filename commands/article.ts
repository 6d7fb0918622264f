import { gistOf } from '../src/answers/gist.ts';
import type { Paragraph } from '../src/articles/article.ts';
import { command } from '../src/command/command.ts';
import { privately, whichArticle } from '../src/command/options.ts';
import type { NoticeLine, Reply } from '../src/command/reply.ts';
import { findArticle } from '../src/command/scope.ts';
import type { ServingArticle } from '../src/corpus/corpus.ts';
import type { Analysis } from '../src/language/analysis.ts';
import type { Telemetry } from '../src/telemetry.ts';
import { words } from '../src/words/words.ts';

export default command({
  name: 'article',
  description: 'What articles there are; title, byline and outline of one',
  options: { article: whichArticle, private: privately },
  run({ article }, { corpus, telemetry }): Reply {
    const [only, ...others] = corpus.articles;
    if (article !== undefined) return show(findArticle(corpus, article), telemetry);
    if (only && others.length === 0) return show(only, telemetry);
    return list(corpus.articles);
  },
});

function list(articles: readonly ServingArticle[]): Reply {
  const lines = articles.map(({ id, analysis }): NoticeLine => {
    return { style: 'item', text: words('articleLine', { title: analysis.article.title, id }) };
  });
  return { kind: 'notice', tone: 'plain', title: words('articleCount', { count: articles.length }), lines };
}

function show({ id, analysis }: ServingArticle, telemetry: Telemetry): Reply {
  const { title, author, published, source, paragraphs } = analysis.article;
  const facts = [
    ...(author === undefined ? [] : [words('byAuthor', { author })]),
    ...(published === undefined ? [] : [words('publishedOn', { published })]),
    words('paragraphCount', { count: paragraphs.length }),
    words('articleIdIs', { id }),
  ];
  const lines: NoticeLine[] = [
    { style: 'plain', text: facts.join(' · ') },
    ...(source === undefined ? [] : [{ style: 'plain', text: source } as const]),
    ...gist(analysis, telemetry),
    ...named(analysis),
    ...outline(paragraphs),
  ];
  return { kind: 'notice', tone: 'plain', title, lines };
}

/** The sentences that carry it. */
function gist(analysis: Analysis, telemetry: Telemetry): NoticeLine[] {
  const sentences = gistOf(analysis, telemetry).flatMap(({ paragraph: { number, text }, highlight }) => {
    if (!highlight) return [];
    const sentence = text.slice(highlight.start, highlight.end).replace(/\s+/gu, ' ');
    return [{ style: 'item', text: `¶${number} ${sentence}` } as const];
  });
  return sentences.length === 0 ? [] : [{ style: 'heading', text: words('inShort') }, ...sentences];
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
