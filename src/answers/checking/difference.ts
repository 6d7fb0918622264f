import type { Edit } from '../passage.ts';
import { type ArticleWords, spanBetween } from './articleWords.ts';
import type { Asked } from './asked.ts';
import type { LikePair } from './likeness.ts';

/**
 * What a quotation keeps of the article's words, leaves out, and puts in.
 * @param pairs in order, all of one article
 */
export function differenceOf(words: ArticleWords, asked: Asked, pairs: readonly LikePair[]): Edit[] {
  const edits: Edit[] = [];
  let left: number[] = [];
  let put: number[] = [];
  let kept: number[] = [];
  const settle = () => {
    edits.push(...ofArticle('leftOut', words, left), ...ofAsked(asked, put));
    [left, put] = [[], []];
  };
  const keep = () => {
    edits.push(...ofArticle('kept', words, kept));
    kept = [];
  };
  let previous: LikePair | undefined;
  for (const pair of pairs) {
    const leftBefore = previous ? passedOver(words, previous.place, pair.place) : [];
    const putBefore = range((previous?.asked ?? -1) + 1, pair.asked);
    const same = pair.likeness === 1;
    if (leftBefore.length + putBefore.length > 0 || !same) keep();
    left.push(...leftBefore);
    put.push(...putBefore);
    if (same) {
      settle();
      kept.push(pair.place);
    } else {
      left.push(pair.place);
      put.push(pair.asked);
    }
    previous = pair;
  }
  keep();
  put.push(...range((previous?.asked ?? -1) + 1, asked.words.length));
  settle();
  return edits;
}

/** The words between two places that a quotation leaves out; an interruption is not part of what was said. */
function passedOver({ jumps }: ArticleWords, before: number, after: number): number[] {
  return jumps.get(before) === after ? [] : range(before + 1, after);
}

/** Words of the article as runs of characters, one for each paragraph and each side of an interruption. */
function ofArticle(kind: 'kept' | 'leftOut', words: ArticleWords, places: readonly number[]): Edit[] {
  const runs: { first: number; last: number }[] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && place === run.last + 1 && words.paragraphs[place] === words.paragraphs[run.last])
      run.last = place;
    else runs.push({ first: place, last: place });
  }
  return runs.map(({ first, last }) => {
    const span = spanBetween(words, first, last);
    const paragraph = words.analysis.article.paragraphs[span.paragraph - 1];
    return { kind, span, text: paragraph?.text.slice(span.start, span.end) ?? '' };
  });
}

function ofAsked({ text, words }: Asked, places: readonly number[]): Edit[] {
  const [first, last] = [words[places[0] ?? -1], words[places.at(-1) ?? -1]];
  if (!first || !last) return [];
  // An editor's brackets belong to what they hold.
  const start = text[first.start - 1] === '[' ? first.start - 1 : first.start;
  const end = text[last.end] === ']' ? last.end + 1 : last.end;
  return [{ kind: 'putIn', text: text.slice(start, end) }];
}

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
