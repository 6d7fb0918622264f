import type { Span } from '../articles/article.ts';
import { articleValue, findArticle } from '../command/scope.ts';
import type { Corpus, ServingArticle } from '../corpus/corpus.ts';
import type { Analysis } from '../language/analysis.ts';
import { labelWords, saysSoWords } from '../words/standing.ts';
import { words } from '../words/words.ts';
import type { ArticleView, Find, ListedArticle, ParagraphView } from './exchange.ts';

/** The articles that serve, as an option takes them. */
export function listedArticles({ articles }: Corpus): readonly ListedArticle[] {
  return articles.map(({ id, analysis }) => ({ id: articleValue(id), title: analysis.article.title }));
}

/**
 * An article with what was understood of it.
 * @throws UserError when there is no such article
 */
export function viewArticle(corpus: Corpus, id: string): ArticleView {
  const { analysis, id: own }: ServingArticle = findArticle(corpus, id);
  const { article, language } = analysis;
  const { title, hash, author, published, source } = article;
  const byline = [
    ...(author === undefined ? [] : [words('byAuthor', { author })]),
    ...(published === undefined ? [] : [words('publishedOn', { published })]),
  ];
  const isWeb = source !== undefined && /^https?:\/\//i.test(source);
  return {
    id: articleValue(own),
    title,
    version: hash,
    language,
    byline: byline.join(' · '),
    source: isWeb ? source : null,
    paragraphs: paragraphsOf(analysis),
  };
}

function paragraphsOf(analysis: Analysis): readonly ParagraphView[] {
  const finds = new Map<number, Find[]>();
  for (const { paragraph, find } of findsIn(analysis)) {
    finds.set(paragraph, [...(finds.get(paragraph) ?? []), find]);
  }
  let above: readonly string[] = [];
  return analysis.article.paragraphs.map(({ number, kind, section, text }) => {
    const same = section.findIndex((heading, depth) => heading !== above[depth]);
    const headings = same < 0 ? [] : section.slice(same);
    above = section;
    return { number, kind, headings, text, finds: finds.get(number) ?? [] };
  });
}

interface Placed {
  readonly paragraph: number;
  readonly find: Find;
}

function findsIn(analysis: Analysis): readonly Placed[] {
  return [...people(analysis), ...dates(analysis), ...quotations(analysis), ...claims(analysis)];
}

function people({ people: persons }: Analysis): readonly Placed[] {
  return persons.flatMap(({ name, roles, mentions }) => {
    const about = roles[0] === undefined ? name : `${name}, ${roles[0]}`;
    const asks = { command: 'who', option: 'question', text: name };
    return mentions.map((span) => placed(span, { kind: 'people', about, label: null, asks }));
  });
}

function dates({ dates: mentions }: Analysis): readonly Placed[] {
  return mentions.map(({ span, value }) => {
    return placed(span, { kind: 'dates', about: value ?? words('unresolvedDate'), label: null, asks: null });
  });
}

function quotations({ article, quotations: quoted }: Analysis): readonly Placed[] {
  return quoted.map(({ span, kind, attribution }) => {
    const unsaid = words(kind === 'term' ? 'quotedTerm' : 'nobodyNamed');
    const about = attribution ? (attribution.name ?? textAt(article, attribution.speaker)) : unsaid;
    return placed(span, { kind: 'quotations', about, label: null, asks: null });
  });
}

function claims({ claims: made }: Analysis): readonly Placed[] {
  return made.map(({ span, status, by }) => {
    const label = labelWords({ status });
    const about = saysSoWords({ status, by }) ?? label ?? words('somebodySaysSo');
    return placed(span, { kind: 'claims', about, label, asks: null });
  });
}

function textAt({ paragraphs }: Analysis['article'], { paragraph, start, end }: Span): string {
  return (paragraphs[paragraph - 1]?.text.slice(start, end) ?? '').replace(/\s+/gu, ' ');
}

function placed({ paragraph, start, end }: Span, find: Omit<Find, 'start' | 'end'>): Placed {
  return { paragraph, find: { start, end, ...find } };
}
