import type { ParagraphKind } from './article.ts';
import type { Finding } from './problem.ts';

/** A file as it lies in a corpus folder. */
export interface SourceFile {
  /** Relative to the corpus folder, `/` between folders, with its ending. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** As the server that it came from says, such as `text/html; charset=utf-8`; a file in a folder has none. */
  readonly contentType?: string;
  /** The address that it was fetched from; a file in a folder, or one that somebody sent, has none. */
  readonly url?: string;
}

/** What a reader makes of a file; numbering, trimming and checking are the same for every format. */
export interface Draft {
  readonly title?: string;
  /** What the file says of itself, not yet checked: front matter, or a page's metadata. */
  readonly head: Readonly<Record<string, unknown>>;
  /** The line on which each field of the head stands, from 1, where the format has lines. */
  readonly headLines?: Readonly<Record<string, number>>;
  readonly blocks: readonly Block[];
  readonly problems: readonly Finding[];
}

export interface Block {
  readonly kind: ParagraphKind;
  readonly section: readonly string[];
  readonly text: string;
  /** Of a list: the items that `text` is joined of, by single spaces. */
  readonly items?: readonly string[];
  /** The line on which it begins, from 1, where the format has lines. */
  readonly line?: number;
}

/** One file format. A file of `readers/` exports one of these as its default. */
export interface Reader {
  /** File name endings in lower case, without the dot. */
  readonly endings: readonly string[];
  /** @throws UserError when the bytes are not of this format */
  read(file: SourceFile): Draft | Promise<Draft>;
}
