import { citePassage } from '../answers/cite.ts';
import type { Passage } from '../answers/passage.ts';
import type { Paragraph } from '../articles/article.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Telemetry } from '../telemetry.ts';
import { shortHash } from './scope.ts';

/** Where a passage stands, short enough for a button. */
export interface PassageAddress {
  /** 8 hexadecimal digits that stand for the article's id, so that an edit elsewhere in it changes nothing. */
  readonly article: string;
  /** The first 8 hexadecimal digits of the paragraph's hash. */
  readonly paragraph: string;
}

/** Where a walk from an address leads. */
export type Walk =
  | { readonly kind: 'here'; readonly passage: Passage }
  /** There is no paragraph in that direction. */
  | { readonly kind: 'end' }
  /** The paragraph says something else by now, or is gone. */
  | { readonly kind: 'changed' }
  /** The article serves no more. */
  | { readonly kind: 'gone' };

/** The address of a passage. */
export function addressOf({ citation, paragraph }: Passage): PassageAddress {
  return { article: shortHash(citation.article), paragraph: paragraphKey(paragraph) };
}

/**
 * Finds a passage again in today's corpus, by what it said; one that only moved is found.
 * @param step 0 for the paragraph itself, -1 and 1 for its neighbours
 */
export function walk(corpus: Corpus, address: PassageAddress, step: -1 | 0 | 1, telemetry: Telemetry): Walk {
  const serving = corpus.articles.find(({ id }) => shortHash(id) === address.article);
  if (!serving) return { kind: 'gone' };
  const start = serving.analysis.article.paragraphs.find(
    (paragraph) => paragraphKey(paragraph) === address.paragraph,
  );
  if (!start) return { kind: 'changed' };
  const passage = citePassage({ analysis: serving.analysis, paragraph: start.number + step }, telemetry);
  return passage ? { kind: 'here', passage } : { kind: 'end' };
}

function paragraphKey({ hash }: Paragraph): string {
  return hash.slice(0, 8);
}
