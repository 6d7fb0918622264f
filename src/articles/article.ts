declare const brand: unique symbol;
type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };

/** The file's name without its ending, relative to the corpus folder, `/` between folders. */
export type ArticleId = Brand<string, 'ArticleId'>;

/** SHA-256 in hexadecimal (64 characters) of what an article or a paragraph says. */
export type ContentHash = Brand<string, 'ContentHash'>;

/** A day, a month or a year in ISO 8601: `2026-01-08`, `2026-01`, `2026`. */
export type IsoDate = string;

/** A BCP 47 language tag, such as `en` or `pt-BR`. */
export type LanguageTag = string;

/** What was read from one file. */
export interface Article {
  readonly id: ArticleId;
  readonly title: string;
  readonly published?: IsoDate;
  readonly author?: string;
  /** The address of the page that holds this text. */
  readonly source?: string;
  /** As the file declares it; where it does not, the language is detected when the article is analysed. */
  readonly language?: LanguageTag;
  /** Changes when anything that is shown or searched changes. */
  readonly hash: ContentHash;
  readonly paragraphs: readonly Paragraph[];
}

export type ParagraphKind = 'body' | 'caption' | 'list' | 'quote' | 'note';

/** One block of an article's text. */
export interface Paragraph {
  /** From 1, over every block after the title in order; headings do not count. */
  readonly number: number;
  readonly kind: ParagraphKind;
  /** The headings it stands under, outermost first. */
  readonly section: readonly string[];
  readonly text: string;
  /** Of a list of several items: the items that `text` is joined of, by single spaces. */
  readonly items?: readonly string[];
  readonly hash: ContentHash;
}

/** A run of characters of one paragraph. */
export interface Span {
  /** The paragraph's number, from 1. */
  readonly paragraph: number;
  /** UTF-16 code units into the paragraph's text, from 0. */
  readonly start: number;
  /** UTF-16 code units into the paragraph's text; the first that is no longer part of it. */
  readonly end: number;
}

/** Enough to fetch words again, or to know that they have changed. */
export interface Citation {
  readonly article: ArticleId;
  /** The hash of the article that the span points into. */
  readonly version: ContentHash;
  readonly span: Span;
}
