import type { ArticleId } from '../articles/article.ts';
import { addressKey } from '../corpus/addressKey.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** A question, and the article that a link in it means. */
export interface Linked {
  /** null where no link means one. */
  readonly article: ArticleId | null;
  /** What is asked, without the link. */
  readonly question: string;
}

const LINK = /<?https?:\/\/[^\s<>]+>?/giu;

/** Finds the article whose source somebody links to in a question; of several, the first counts. */
export function linkedArticle(text: string, corpus: Corpus): Linked {
  for (const [link] of text.matchAll(LINK)) {
    const address = withoutPunctuation(link);
    const key = addressKey(address);
    const article = key === null ? undefined : sourcesOf(corpus).get(key);
    if (article === undefined) continue;
    const question = text.replace(link.startsWith('<') ? link : address, ' ');
    return {
      article,
      question: question
        .replace(/[ \t]{2,}/g, ' ')
        .replace(/^[\s.,:;]+/u, '')
        .trim(),
    };
  }
  return { article: null, question: text };
}

/** What stands around an address in a sentence is not part of it. */
function withoutPunctuation(link: string): string {
  const address = link.replace(/^<|>$/g, '');
  let end = address.length;
  while (end > 0 && ').,;:!?\'"”’]*_'.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}

const known = new WeakMap<Corpus, ReadonlyMap<string, ArticleId>>();

function sourcesOf(corpus: Corpus): ReadonlyMap<string, ArticleId> {
  const found = known.get(corpus);
  if (found) return found;
  const sources = new Map<string, ArticleId>();
  for (const { id, analysis } of corpus.articles) {
    const { source } = analysis.article;
    const key = source === undefined ? null : addressKey(source);
    if (key !== null && !sources.has(key)) sources.set(key, id);
  }
  known.set(corpus, sources);
  return sources;
}
