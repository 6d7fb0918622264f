import type { Article, LanguageTag, Span } from '../articles/article.ts';

/** What was understood of an article. */
export interface Analysis {
  readonly article: Article;
  /** As the article declares it, otherwise as detected from the whole of it. */
  readonly language: LanguageTag;
  /** In order. Every character of a paragraph that is not white space stands in exactly one. */
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  /** What the article says people are, in order. */
  readonly roles: readonly Role[];
  /** Pronouns and descriptions that stand for people, in order; those inside quotations are left out. */
  readonly references: readonly Reference[];
  readonly dates: readonly DateMention[];
  /** One for each sentence, or part of one, that the article does not say in its own name; in order. */
  readonly claims: readonly Claim[];
  readonly corrections: readonly Correction[];
}

export interface Sentence {
  readonly span: Span;
  /** The other half, where the source breaks one sentence over two paragraphs. */
  readonly continues?: Span;
  readonly tokens: readonly Token[];
}

/** A word of a text. */
export interface Token {
  /** As it stands there. */
  readonly text: string;
  /** UTF-16 code units into the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** Folded and stemmed: what words are compared by. */
  readonly stem: string;
  /** A word that says nothing alone, such as `the`. */
  readonly stop: boolean;
}

/** `term`: words that are marked as somebody's expression, and said by nobody in particular. */
export type QuotationKind = 'direct' | 'partial' | 'term';

/** Words between quotation marks. */
export interface Quotation {
  /** Without the marks. */
  readonly span: Span;
  readonly kind: QuotationKind;
  readonly attribution?: Attribution;
}

/** Who says something, and what shows it. */
export interface Attribution {
  /** The words that name the speaker, as they stand there: a name, a pronoun, a description. */
  readonly speaker: Span;
  /** The speaker's full name, where it is known. */
  readonly name?: string;
  /** Whoever says the same words together with them: full names. */
  readonly together?: readonly string[];
  /** The rule that decided. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export type NameKind = 'person' | 'body' | 'place' | 'unknown';

/** A name as it stands at a place. */
export interface Mention {
  readonly span: Span;
  readonly kind: NameKind;
  /** The person's full name, where this is one who is known. */
  readonly person?: string;
  /** What stands before a person's name and belongs to it: `British Prime Minister`, `Mr`. */
  readonly title?: Span;
}

export interface Person {
  /** The longest form that the article uses, without titles. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** The pronoun that the text uses, or that a title or the given name lets expect. */
  readonly gender: 'she' | 'he' | 'unknown';
  readonly mentions: readonly Span[];
}

/** What somebody is, as the article says it. */
export interface Role {
  /** The full name. */
  readonly person: string;
  /** The words that say it: `British Prime Minister`, `a nurse from Leeds`. */
  readonly span: Span;
  /** The rule that found it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A pronoun or a description that stands for somebody. */
export interface Reference {
  /** `she`, `his`, `the chief executive`. */
  readonly span: Span;
  /** The full name. */
  readonly person: string;
  /** The rule that decided. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export interface DateMention {
  readonly span: Span;
  /** ISO 8601: a day, a month, a year, or `start/end`; null when it cannot be known. */
  readonly value: string | null;
  /** How finely the value tells the time; null with it. */
  readonly precision: 'day' | 'month' | 'year' | 'range' | null;
  /** The rule that decided. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export type ClaimStatus = 'stated' | 'attributed' | 'reported' | 'alleged' | 'denied';

/** A sentence, or a part of one, that the article does not say in its own name. */
export interface Claim {
  readonly span: Span;
  readonly status: Exclude<ClaimStatus, 'stated'>;
  /** Who says so, as the article names them; null where it does not. */
  readonly by: string | null;
  /** The pronoun that stands for them there; left out where they are named. */
  readonly pronoun?: string;
  /** The sentence, or the part of one, in which somebody denies it. */
  readonly denial?: Span;
  /** Where somebody else gives another figure for the same thing. */
  readonly rival?: Span;
  /** The rule that decided. */
  readonly rule: string;
  readonly confidence: number;
}

/** A note that says what an article had wrong, and the paragraphs that it speaks of. */
export interface Correction {
  /** The number of the note's paragraph. */
  readonly note: number;
  readonly corrects: readonly number[];
}
