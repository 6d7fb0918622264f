import type { Article, ParagraphKind } from '../articles/article.ts';

/** An article as read, for other programs. Its fields' names and order are a promise. */
export interface ArticleJson {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly published: string | null;
  readonly author: string | null;
  readonly source: string | null;
  readonly paragraphs: readonly {
    /** From 1. */
    readonly paragraph: number;
    readonly kind: ParagraphKind;
    readonly text: string;
  }[];
}

export function articleJson({ id, title, published, author, source, paragraphs }: Article): ArticleJson {
  return {
    id,
    title,
    published: published ?? null,
    author: author ?? null,
    source: source ?? null,
    paragraphs: paragraphs.map(({ number, kind, text }) => ({ paragraph: number, kind, text })),
  };
}
