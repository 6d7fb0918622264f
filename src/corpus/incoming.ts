import type { Article } from '../articles/article.ts';
import { markdownText } from '../articles/markdownText.ts';
import type { Problem } from '../articles/problem.ts';
import type { Reading } from '../articles/read.ts';
import type { SourceFile } from '../articles/reader.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import { otherSite } from './addressKey.ts';
import { endingOf, idOfFile, slugOf } from './articleName.ts';
import { sameWords } from './replacing.ts';

/** Where articles come from that somebody adds. */
export interface Incoming {
  /** @throws UserError when the address is refused, or nothing that can be read comes of it */
  fetchPage(address: string): Promise<IncomingFile>;
  /** @throws UserError when it is not Discord's, or cannot be fetched */
  fetchAttachment(address: string): Promise<IncomingFile>;
  /** Reads a file away from the program's own thread. @throws UserError when that takes too much of anything */
  readAside(file: SourceFile): Promise<Reading>;
}

export interface IncomingFile {
  readonly bytes: Uint8Array;
  /** As the server that it came from says, such as `text/html; charset=utf-8`. */
  readonly contentType?: string;
  /** Where it came from in the end. */
  readonly url: string;
  /** With the ending of what it is. */
  readonly fileName: string;
}

/** A file that somebody attached to a command. */
export interface Attachment {
  readonly name: string;
  readonly url: string;
  /** In bytes. */
  readonly size: number;
}

export type Proposed =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly file: Attachment };

/** What may be read, and through whom. */
export interface IncomingOptions {
  readonly incoming: Incoming;
  /** Articles may be added by their address. */
  readonly allowUrls: boolean;
  /** In bytes. */
  readonly maxFileBytes: number;
}

/** An article that was read, and what it is going to be kept as. */
export interface ReadProposed {
  readonly article: Article;
  readonly markdown: string;
  readonly problems: readonly Problem[];
  readonly file: IncomingFile;
  /** The host that the page gives as its own though it was fetched from another; null where it does not. */
  readonly elsewhere: string | null;
}

/**
 * Fetches and reads what somebody wants to add.
 * @throws UserError when it is refused or cannot be read, saying why
 */
export async function readProposed(what: Proposed, options: IncomingOptions): Promise<ReadProposed> {
  const { incoming } = options;
  const file = await fetchProposed(what, options);
  const { bytes, contentType, fileName } = file;
  const url = what.kind === 'url' ? file.url : null;
  const { article, problems } = await incoming.readAside({
    path: fileName,
    bytes,
    // What Discord says of an attachment is guessed from its name.
    ...(url !== null && { url, ...(contentType !== undefined && { contentType }) }),
  });
  if (!article) throw unreadable(url === null ? fileName : new URL(url).host, problems);
  const id = what.kind === 'url' ? slugOf(article.title) : idOfFile(fileName);
  const elsewhere = url === null ? null : otherSite(article.source, url);
  const source = (elsewhere === null ? article.source : undefined) ?? url;
  const markdown = await markdownText({ ...article, ...(source !== null && { source }) });
  // What serves is the Markdown: it is read again, as it will be from now on.
  const again = await incoming.readAside({ path: `${id}.md`, bytes: new TextEncoder().encode(markdown) });
  if (!again.article || !sameWords(again.article, article)) {
    throw new UserError(phrase('cannotBeKept'), phrase('cannotBeKeptHint'));
  }
  return { article: again.article, markdown, problems, file, elsewhere };
}

async function fetchProposed(
  what: Proposed,
  { incoming, allowUrls, maxFileBytes }: IncomingOptions,
): Promise<IncomingFile> {
  if (what.kind === 'url') {
    if (!allowUrls) throw new UserError(phrase('urlsOff'), phrase('urlsOffHint'));
    return incoming.fetchPage(what.url);
  }
  const { name, size, url } = what.file;
  if (size > maxFileBytes) {
    throw new UserError(
      phrase('fileTooLarge', { file: name, most: maxFileBytes / 1_000_000 }),
      phrase('fileTooLargeHint'),
    );
  }
  const file = await incoming.fetchAttachment(url);
  // People choose a file's name on purpose; what fetching makes of it is for files without an ending.
  return endingOf(name) === '' ? file : { ...file, fileName: name.replace(/^.*[/\\]/s, '') };
}

function unreadable(file: string, problems: readonly Problem[]): UserError {
  const [problem] = problems;
  if (!problem) return new UserError(phrase('noArticleInFile', { file }));
  return new UserError(phrase('fileProblem', { file, message: problem.message }), problem.hint);
}
