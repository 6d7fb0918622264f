import type { ArticleIndex, IndexedParagraph } from './articleIndex.ts';

/**
 * Makes one index of several without indexing anything again: what one of them answers alone, all answer together.
 * Candidates of all come by turns, so that they do not depend on how large an index is.
 * @param parts none of whose articles stands in two
 */
export function joinIndexes(parts: readonly ArticleIndex[]): ArticleIndex {
  const numbered: IndexedParagraph[][] = [];
  let position = 0;
  for (const { paragraphs } of parts) {
    const first = position;
    // The paragraphs of the first keep their places, and need no copy.
    numbered.push(
      first === 0 ? [...paragraphs] : paragraphs.map((each, at) => ({ ...each, position: first + at })),
    );
    position += paragraphs.length;
  }
  const sum = (count: (index: ArticleIndex) => number) =>
    parts.reduce((total, index) => total + count(index), 0);
  return {
    analyses: parts.flatMap(({ analyses }) => analyses),
    languages: [...new Set(parts.flatMap(({ languages }) => languages))],
    paragraphs: numbered.flat(),
    averageLength:
      sum(({ averageLength, paragraphs }) => averageLength * paragraphs.length) / Math.max(1, position),
    sentenceCount: sum(({ sentenceCount }) => sentenceCount),
    documentFrequency: (stem) => sum((index) => index.documentFrequency(stem)),
    sentenceFrequency: (stem) => sum((index) => index.sentenceFrequency(stem)),
    *stems() {
      for (const index of parts) yield* index.stems();
    },
    isName: (stem) => parts.some((index) => index.isName(stem)),
    candidates(terms, limit) {
      const found = parts.map((index, part) =>
        index.candidates(terms, limit).flatMap((each) => numbered[part]?.[each.position] ?? []),
      );
      return byTurns(found).slice(0, limit);
    },
  };
}

function byTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}
