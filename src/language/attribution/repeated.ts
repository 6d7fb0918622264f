import type { Span } from '../../articles/article.ts';
import type { Attribution, Quotation } from '../analysis.ts';
import type { ReadParagraph } from './readParagraph.ts';

/** Fewer words may be two people's. */
const FEWEST_WORDS = 5;

/** A speaker that the text shows, and does not only let expect. */
const SHOWN = 0.8;

/**
 * Gives words that stand without a speaker, or that a paragraph of their own sets off, to whoever is said to have said
 * them elsewhere: a pull quote repeats what the text quotes.
 */
export function withRepeated(read: readonly ReadParagraph[]): readonly ReadParagraph[] {
  const said = read.flatMap(({ paragraph, quotations }) =>
    quotations.flatMap(({ span, attribution }) => {
      if (!attribution || attribution.confidence < SHOWN) return [];
      const words = wordsOf(paragraph.text, span);
      return words.length >= FEWEST_WORDS ? [{ words: words.join(' '), span, attribution }] : [];
    }),
  );
  if (said.length === 0) return read;
  return read.map((one) => ({
    ...one,
    quotations: one.quotations.map((quotation) => known(quotation, one)),
  }));

  function known(quotation: Quotation, { paragraph, masked }: ReadParagraph): Quotation {
    const alone = !/\p{L}/u.test(masked);
    const sure = (quotation.attribution?.confidence ?? 0) >= SHOWN;
    if (sure || (quotation.attribution && !alone)) return quotation;
    const words = wordsOf(paragraph.text, quotation.span);
    if (words.length < FEWEST_WORDS) return quotation;
    const found = said.find(
      (other) => !overlap(other.span, quotation.span) && ` ${other.words} `.includes(` ${words.join(' ')} `),
    );
    return found ? { ...quotation, attribution: repeated(found.attribution) } : quotation;
  }
}

function overlap(one: Span, other: Span): boolean {
  return one.paragraph === other.paragraph && one.start < other.end && other.start < one.end;
}

function repeated(attribution: Attribution): Attribution {
  return { ...attribution, rule: 'speaker of the same words elsewhere', confidence: 0.9 };
}

function wordsOf(text: string, { start, end }: { readonly start: number; readonly end: number }): string[] {
  return (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
