import type { ArticleId } from '../articles/article.ts';
import type { Source } from './source.ts';

/**
 * What is kept of servers, each by itself. What comes first is the server's id as Discord gives it; `local` is that
 * of the machine that Pilcrow runs on. Whatever cannot be written is a UserError that says why.
 */
export interface ServerStore {
  /** The servers of which something is kept. */
  servers(): Promise<readonly string[]>;
  /** The articles that a server's admins added. */
  articles(server: string): Source;
  /** Writes an article, in place of the one with its id. */
  saveArticle(server: string, article: KeptArticle): Promise<void>;
  /** An article as it is kept; null where there is none with this id. */
  readArticle(server: string, id: ArticleId): Promise<KeptArticle | null>;
  deleteArticle(server: string, id: ArticleId): Promise<void>;
  /** Articles that were read and wait for somebody to keep them. */
  readonly pending: AsideStore;
  /** Articles that were removed, and can be brought back. */
  readonly removed: AsideStore;
  settings(server: string): Promise<ServerSettings>;
  saveSettings(server: string, settings: ServerSettings): Promise<void>;
  /** Questions that no article answered, oldest first. */
  unanswered(server: string): Promise<readonly UnansweredQuestion[]>;
  saveUnanswered(server: string, questions: readonly UnansweredQuestion[]): Promise<void>;
  /** Deletes all there is of a server. */
  deleteServer(server: string): Promise<void>;
}

/** Articles that are set aside for a while, by a key of 16 hexadecimal digits. */
export interface AsideStore {
  put(server: string, key: string, article: AsideArticle): Promise<void>;
  /** null where there is none, or `key` is no key. */
  get(server: string, key: string): Promise<AsideArticle | null>;
  drop(server: string, key: string): Promise<void>;
  /** Drops those that were set aside before a time, in milliseconds since 1970-01-01T00:00Z. */
  dropBefore(server: string, time: number): Promise<void>;
}

/** An article and the file that it was made of. */
export interface KeptArticle {
  readonly id: ArticleId;
  /** The article as Markdown under front matter, which is what serves. */
  readonly markdown: string;
  /** What was uploaded; null where an article was put there by hand. */
  readonly original: Original | null;
}

export interface Original {
  /** Of the file's name, in lower case, without the dot. */
  readonly ending: string;
  readonly bytes: Uint8Array;
}

export interface AsideArticle extends KeptArticle {
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
}

/** What a server's admins have chosen, and what became of the server. */
export interface ServerSettings {
  /** Shared articles that this server does not show. */
  readonly hidden: readonly ArticleId[];
  /** The article of a channel or thread, by its id, in the order in which they were picked. */
  readonly articles: Readonly<Record<string, ArticleId>>;
  /** When the bot was removed from the server, in milliseconds since 1970-01-01T00:00Z; null while it is there. */
  readonly leftAt: number | null;
}

export interface UnansweredQuestion {
  /** ISO 8601, to the second. */
  readonly asked: string;
  readonly command: string;
  readonly question: string;
}

export const noSettings: ServerSettings = { hidden: [], articles: {}, leftAt: null };
