import type { Span } from '../articles/article.ts';
import type { Mention } from '../language/analysis.ts';

const JOINED = /^(?:, |,? and |,? & )$/u;
const ALONGSIDE = /\b(?:alongside|together with|along with|joined by|accompanied by)\b/iu;

/**
 * All who did something together with one who did: `Ana Ruiz, Otto Lind and Mara Voss`.
 * @param span of the one, in `text`
 * @param sentence the one that tells it
 * @param mentions of the article, in order
 * @returns the one, where they are not named together; null where others are named elsewhere in the sentence, as
 *   behind `alongside`, so that no words of it name them all
 */
export function jointly(span: Span, text: string, sentence: Span, mentions: readonly Mention[]): Span | null {
  const people = mentions.filter(({ person, span: { paragraph, start, end } }) => {
    return (
      person !== undefined &&
      paragraph === sentence.paragraph &&
      start >= sentence.start &&
      end <= sentence.end
    );
  });
  const at = people.findIndex((mention) => mention.span.start <= span.start && mention.span.end >= span.end);
  if (at < 0) return span;
  const joins = people.map((mention, index) => gapBefore(mention, people[index - 1], text));
  let [first, last] = [at, at];
  while (JOINED.test(joins[first] ?? '')) first -= 1;
  while (JOINED.test(joins[last + 1] ?? '')) last += 1;
  const [from, to] = [people[first], people[last]];
  const others = ALONGSIDE.exec(text.slice(span.end, sentence.end));
  if (others && people.some((mention) => mention.span.start > span.end + others.index)) return null;
  const isList = joins.slice(first + 1, last + 1).some((join) => /and|&/u.test(join));
  return from && to && isList ? { ...span, start: from.span.start, end: to.span.end } : span;
}

function gapBefore({ title, span }: Mention, before: Mention | undefined, text: string): string {
  return before ? text.slice(before.span.end, title?.start ?? span.start) : '';
}
