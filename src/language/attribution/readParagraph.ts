import type { Paragraph, Span } from '../../articles/article.ts';
import type { Mention, Quotation, Sentence } from '../analysis.ts';

/** A paragraph with what is known of it when quotations are looked at. */
export interface Setting {
  readonly paragraph: Paragraph;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
}

/** A paragraph, as far as it has been read. */
export interface ReadParagraph {
  readonly paragraph: Paragraph;
  /** Its text, quotations blanked. */
  readonly masked: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  /** Those whose speaker is known by now. */
  readonly quotations: readonly Quotation[];
}

/** What is known of an article's people. */
export interface Cast {
  genderOf(name: string): 'he' | 'she' | null;
  /** Whom a pronoun or a description is known to stand for, by full name. */
  personAt(span: Span): string | undefined;
  /** The words by which somebody unnamed was brought in, for whom a pronoun or a description stands. */
  strangerAt(span: Span): string | undefined;
  /** The one person whose roles have a noun, by full name: `president`. */
  holderOf(noun: string): string | undefined;
  /**
   * Who is named or meant in a paragraph, and where: UTF-16 code units, in no order. Of somebody unnamed the words that
   * brought them in.
   */
  spokenOf(paragraph: number): readonly { readonly at: number; readonly person: string }[];
}
