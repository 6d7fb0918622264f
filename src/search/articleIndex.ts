import MiniSearch from 'minisearch';
import type { LanguageTag, Paragraph } from '../articles/article.ts';
import type { Analysis } from '../language/analysis.ts';
import { lexerFor } from '../language/words.ts';
import { type IndexedSentence, indexingArticle } from './indexedArticle.ts';
import { atOnce } from './inSteps.ts';
import type { Term } from './query.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { ReadWords } from './wording/wording.ts';

/** What can be searched: the paragraphs of some articles. Never changes once it is made. */
export interface ArticleIndex {
  readonly analyses: readonly Analysis[];
  /** Each language that an article is in, once. */
  readonly languages: readonly LanguageTag[];
  readonly paragraphs: readonly IndexedParagraph[];
  /** Of a paragraph, in words. */
  readonly averageLength: number;
  /** Sentences of all articles. */
  readonly sentenceCount: number;
  /** In how many paragraphs a stem stands. */
  documentFrequency(stem: string): number;
  /** In how many sentences a stem stands. */
  sentenceFrequency(stem: string): number;
  /** Every stem that stands in an article. */
  stems(): Iterable<string>;
  /** Whether a stem is part of a name in an article. */
  isName(stem: string): boolean;
  /** Paragraphs that may answer, likeliest first. */
  candidates(terms: readonly Term[], limit: number): IndexedParagraph[];
}

export interface IndexedParagraph {
  /** Its place in `ArticleIndex.paragraphs`. */
  readonly position: number;
  readonly analysis: Analysis;
  readonly paragraph: Paragraph;
  readonly sentences: readonly IndexedSentence[];
  /** Of its article: what its sentences' words are numbered by. */
  readonly vocabulary: Vocabulary;
  /** What its article's people are, by their full names, as the wording knows the words. */
  readonly roles: ReadonlyMap<string, ReadWords>;
  /** How often each word stands in it, by its number. */
  readonly counts: ReadonlyMap<number, number>;
  /** In words, stop words left out. */
  readonly length: number;
  /** The title's words, by their numbers. */
  readonly titleWords: readonly number[];
}

interface Document {
  readonly id: number;
  readonly text: string;
  readonly title: string;
  readonly headings: string;
}

/** Indexes the paragraphs of articles. */
export function indexArticles(analyses: readonly Analysis[]): ArticleIndex {
  return atOnce(indexing(analyses));
}

/** The same in small steps, after each of which something else may be done. */
export function* indexing(analyses: readonly Analysis[]): Generator<void, ArticleIndex> {
  const paragraphs: IndexedParagraph[] = [];
  for (const analysis of analyses) {
    for (const paragraph of yield* paragraphsOf(analysis)) {
      paragraphs.push({ ...paragraph, position: paragraphs.length });
    }
  }
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  const documents = countBy(paragraphs.map(stemsIn));
  const bySentence = countBy(
    sentences.map(({ sentence }) => new Set(sentence.tokens.map(({ stem }) => stem)).keys()),
  );
  const names = nameStems(analyses);
  const search = yield* createSearch(paragraphs);
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.length, 0);
  return {
    analyses,
    languages: [...new Set(analyses.map(({ language }) => language))],
    paragraphs,
    averageLength: length / Math.max(1, paragraphs.length),
    sentenceCount: sentences.length,
    documentFrequency: (stem) => documents.get(stem) ?? 0,
    sentenceFrequency: (stem) => bySentence.get(stem) ?? 0,
    stems: () => documents.keys(),
    isName: (stem) => names.has(stem),
    candidates(terms, limit) {
      const query = terms.flatMap(({ stems }) => stems).join(' ');
      const found = search.search(query).slice(0, limit);
      return found.flatMap(({ id }) => paragraphs[id as number] ?? []);
    },
  };
}

function* paragraphsOf(analysis: Analysis): Generator<void, Omit<IndexedParagraph, 'position'>[]> {
  const { article } = analysis;
  const { vocabulary, sentences: indexed, title: titleWords, roles } = yield* indexingArticle(analysis);
  const sentences = new Map<number, IndexedSentence[]>();
  for (const sentence of indexed) {
    const { paragraph } = sentence.sentence.span;
    const own = sentences.get(paragraph) ?? [];
    sentences.set(paragraph, own);
    own.push(sentence);
  }
  return article.paragraphs.map((paragraph) => {
    const own = sentences.get(paragraph.number) ?? [];
    const words = own.flatMap((sentence) => sentence.words.map(({ word }) => word));
    return {
      analysis,
      paragraph,
      sentences: own,
      counts: countBy([words]),
      length: words.length,
      titleWords,
      vocabulary,
      roles,
    };
  });
}

/**
 * Stems are made before MiniSearch sees them, in each article's own language. Exact matches count most, then
 * beginnings of words, then words with a letter or two amiss.
 */
function* createSearch(paragraphs: readonly IndexedParagraph[]): Generator<void, MiniSearch<Document>> {
  const search = new MiniSearch<Document>({
    fields: ['text', 'title', 'headings'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: {
      boost: { text: 1, headings: 0.5, title: 0.3 },
      prefix: (term) => term.length >= 4,
      fuzzy: (term) => (term.length >= 7 ? 2 : term.length >= 4 ? 1 : false),
      weights: { fuzzy: 0.4, prefix: 0.5 },
    },
  });
  for (const { position, analysis, paragraph, sentences, titleWords, vocabulary } of paragraphs) {
    search.add({
      id: position,
      text: sentences.flatMap(({ words }) => words.map(({ word }) => vocabulary.stemOf(word))).join(' '),
      title: titleWords.map(vocabulary.stemOf).join(' '),
      headings: contentStems(paragraph.section.join(' '), analysis.language).join(' '),
    });
    yield;
  }
  return search;
}

function contentStems(text: string, language: LanguageTag): string[] {
  return lexerFor(language)
    .tokens(text)
    .flatMap(({ stem, stop }) => (stop ? [] : [stem]));
}

function nameStems(analyses: readonly Analysis[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { article, language, mentions } of analyses) {
    for (const { span } of mentions) {
      const name = article.paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '';
      for (const stem of contentStems(name, language)) stems.add(stem);
    }
  }
  return stems;
}

function stemsIn({ counts, vocabulary }: Pick<IndexedParagraph, 'counts' | 'vocabulary'>): Set<string> {
  return new Set(Array.from(counts.keys(), vocabulary.stemOf));
}

function countBy<Item>(groups: readonly Iterable<Item>[]): Map<Item, number> {
  const counts = new Map<Item, number>();
  for (const group of groups) for (const item of group) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
