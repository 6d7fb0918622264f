import type { ArticleId } from '../articles/article.ts';
import { addressKey } from '../corpus/addressKey.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** A question, and the article that a link in it means. */
export interface Linked {
  /** null where no link means one. */
  readonly article: ArticleId | null;
  /** There are links, and none of them means an article that serves. */
  readonly unknown: boolean;
  /** What is asked: without the links where one means an article, and empty where there is nothing else. */
  readonly question: string;
}

const LINK = /<?https?:\/\/[^\s<>]+>?/giu;

/** Finds the article whose source somebody links to in a question; of several, the first counts. */
export function linkedArticle(text: string, corpus: Corpus): Linked {
  const links = Array.from(text.matchAll(LINK), ([link]) => link);
  const rest = withoutLinks(text);
  for (const link of links) {
    const key = addressKey(addressIn(link));
    const article = key === null ? undefined : sourcesOf(corpus).get(key);
    if (article !== undefined) return { article, unknown: false, question: rest };
  }
  return { article: null, unknown: links.length > 0, question: rest === '' ? '' : text };
}

/** A question without the links in it, which are no words of it; empty where it has no others. */
export function withoutLinks(text: string): string {
  const rest = text.replace(
    LINK,
    (link) => ` ${link.startsWith('<') ? '' : link.slice(addressIn(link).length)}`,
  );
  if (rest === text) return text;
  const bare = rest
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/^[\s.,:;]+/u, '')
    .trim();
  return /[\p{L}\p{N}¶]/u.test(bare) ? bare : '';
}

/** What stands around an address in a sentence is not part of it. */
function addressIn(link: string): string {
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
