import type { Citation, Paragraph, Span } from '../articles/article.ts';
import type { ClaimStatus } from '../language/analysis.ts';
import type { Shortfall } from '../search/shortfall.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

declare const gated: unique symbol;

/** A paragraph chosen for a question. Only the verbatim gate makes one. */
export interface Passage {
  readonly [gated]: true;
  /** Its span is the highlight, or the whole paragraph. */
  readonly citation: Citation;
  /** The article's title. */
  readonly title: string;
  readonly paragraph: Paragraph;
  /** How many paragraphs the article has. */
  readonly of: number;
  /** The number of the paragraph that holds the other half of a broken sentence, or null. */
  readonly continues: number | null;
  /** The sentence that answers, or null where the paragraph is shown as a whole. */
  readonly highlight: Span | null;
  /** The standing of the highlight, or of the best sentence where nothing is highlighted. */
  readonly status: ClaimStatus;
  /** Who says so, as the article names them, or null. */
  readonly by: string | null;
  /** The pronoun by which the passage names them, or null where it names them otherwise. */
  readonly pronoun: string | null;
  /** The sentence in which somebody denies it, or null. */
  readonly denial: QuotedSpan | null;
  /** What somebody else says of the same thing, with another figure, or null. */
  readonly rival: QuotedSpan | null;
  /** The gravest claim of the paragraph's other sentences, where it needs a label of its own, or null. */
  readonly beside: Beside | null;
  /** A note in which the article corrects what the passage says, or said, or null. */
  readonly correction: QuotedSpan | null;
  /** Opens the article's page at the passage, or null where the article has no source. At most 512 characters. */
  readonly url: string | null;
}

/** Whether what a passage highlights, or shows as a whole, is half of a sentence that its other paragraph holds. */
export function isBroken({ continues, highlight, paragraph }: Passage): boolean {
  if (continues === null || highlight === null) return continues !== null;
  return continues > paragraph.number ? highlight.end === paragraph.text.length : highlight.start === 0;
}

/** A span with the words that stand there. */
export interface QuotedSpan {
  readonly span: Span;
  readonly text: string;
}

/** With what standing something is said, and by whom. */
export interface Standing {
  readonly status: ClaimStatus;
  readonly by: string | null;
}

/** The standing of something else in a passage's paragraph. */
export interface Beside extends Standing {
  /** The sentence in which somebody denies it, or null. */
  readonly denial: QuotedSpan | null;
}

/** A name, a date, a place, an amount or a quotation, cut from the first passage. */
export interface ShortAnswer {
  readonly span: Span;
  /** The words at the span. */
  readonly text: string;
  /** What a date means, in Pilcrow's words: `6 January 2026`; null for anything else, or a date that says it all. */
  readonly meaning: string | null;
}

/** How a quotation stands to the article: word for word; edited as editors may; with other words; not at all. */
export type Verdict = 'verbatim' | 'edited' | 'altered' | 'absent';

/** What became of a quotation that was looked for. */
export interface Check {
  readonly verdict: Verdict;
  /** Whether the words stand between quotation marks; if not, they are the article's own. */
  readonly quoted: boolean;
  /**
   * In order. What is kept and what was put in are the quotation as given, what is kept and what was left out are
   * the article's words; empty where the quotation is absent.
   */
  readonly difference: readonly Edit[];
}

/** Words of the article, kept or left out, with where they stand; or words that the article does not have. */
export type Edit =
  | { readonly kind: 'kept' | 'leftOut'; readonly span: Span; readonly text: string }
  | { readonly kind: 'putIn'; readonly text: string };

export interface Found {
  readonly kind: 'found';
  /** 0 to 1. */
  readonly confidence: number;
  readonly short: ShortAnswer | null;
  /** Best first, at most ten. */
  readonly passages: NonEmpty<Passage>;
  /** Where a quotation was checked. */
  readonly check?: Check;
  /** It is rather the closest that was found: of four such answers, three are wrong. */
  readonly closest?: true;
}

export interface NotInArticle {
  readonly kind: 'notInArticle';
  /** 0 to 1: how likely it is that the nearest passage answers after all. */
  readonly confidence: number;
  /** Words of the question that stand nowhere in what was searched, as the question has them. */
  readonly missing: readonly string[];
  /** What else the nearest passages lack to be an answer; left out where that cannot be told. */
  readonly lacks?: Shortfall;
  /** Best first. */
  readonly nearest: readonly Passage[];
  /** Where a quotation was checked. */
  readonly check?: Check;
}

/** What was made of a question. */
export type Answer = Found | NotInArticle;
