import type { Article, ArticleId } from '../articles/article.ts';
import { markdownText } from '../articles/markdownText.ts';
import { type Problem, problemIn } from '../articles/problem.ts';
import type { Reading } from '../articles/read.ts';
import type { SourceFile } from '../articles/reader.ts';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import { addressKey } from './addressKey.ts';
import { endingOf, idOfFile, slugOf } from './articleName.ts';
import type { ServingArticle } from './corpus.ts';
import type { Library } from './library.ts';
import { DAY } from './removing.ts';
import type { ServerStore } from './serverStore.ts';
import type { ServerTurns } from './turns.ts';

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

/** Lets articles into a server's library: first they are read and shown, then kept or not. */
export interface Adding {
  /**
   * Fetches and reads an article, and lets it wait for a day.
   * @throws UserError when it is refused or cannot be read, saying why
   */
  propose(server: string, what: Proposed): Promise<Proposal>;
  /**
   * Makes serve what was proposed.
   * @param key of the proposal
   * @throws UserError when it waits no longer, or may not be kept
   */
  keep(server: string, key: string): Promise<Added>;
  /** @returns whether there was anything to discard */
  discard(server: string, key: string): Promise<boolean>;
}

export type Proposed =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly file: Attachment };

export interface Proposal {
  /** 16 hexadecimal digits. */
  readonly key: string;
  /** As it is going to serve. */
  readonly article: Article;
  readonly problems: readonly Problem[];
  /** What it takes the place of. */
  readonly replaces: Pick<Article, 'id' | 'title'> | null;
}

export interface Added {
  readonly id: ArticleId;
  readonly title: string;
  readonly replaced: boolean;
}

export interface AddingOptions {
  readonly library: Library;
  readonly store: ServerStore;
  readonly incoming: Incoming;
  /** One change of a server after another. */
  readonly turns: ServerTurns;
  readonly clock: Clock;
  /** Articles may be added by their address. */
  readonly allowUrls: boolean;
  /** In bytes. */
  readonly maxFileBytes: number;
  /** Articles that one server may have of its own. */
  readonly maxArticles: number;
}

export function createAdding(options: AddingOptions): Adding {
  const { library, store, turns, clock } = options;
  return {
    async propose(server, what) {
      const read = await readProposed(what, options);
      const key = read.article.hash.slice(0, 16);
      const { id, title } = read.article;
      const replaced = replacedBy(read.article, server, library);
      if (!replaced.own) checkRoom(server, options);
      await store.pending.put(server, key, {
        id,
        markdown: read.markdown,
        original: { ending: endingOf(read.file.fileName), bytes: read.file.bytes },
        at: clock.now(),
      });
      const [first = null] = [...(replaced.own ? [replaced.own] : []), ...replaced.shared];
      const replaces = first && { id: first.id, title: first.analysis.article.title };
      return { key, article: { ...read.article, id, title }, problems: read.problems, replaces };
    },
    keep: (server, key) => turns.take(server, () => keep(server, key, options)),
    discard: (server, key) =>
      turns.take(server, async () => {
        const waits = (await store.pending.get(server, key)) !== null;
        if (waits) await store.pending.drop(server, key);
        return waits;
      }),
  };
}

interface Read {
  readonly article: Article;
  readonly markdown: string;
  readonly problems: readonly Problem[];
  readonly file: IncomingFile;
}

async function readProposed(what: Proposed, options: AddingOptions): Promise<Read> {
  const { incoming } = options;
  const file = await fetchProposed(what, options);
  const { article, problems } = await incoming.readAside({ path: file.fileName, bytes: file.bytes });
  if (!article) throw unreadable(file.fileName, problems);
  const id = what.kind === 'url' ? slugOf(article.title) : idOfFile(file.fileName);
  const source = article.source ?? (what.kind === 'url' ? file.url : undefined);
  const markdown = await markdownText({ ...article, ...(source !== undefined && { source }) });
  // What serves is the Markdown: it is read again, as it will be from now on.
  const again = await incoming.readAside({ path: `${id}.md`, bytes: new TextEncoder().encode(markdown) });
  if (!again.article || !sameWords(again.article, article)) {
    throw new UserError(phrase('cannotBeKept'), phrase('cannotBeKeptHint'));
  }
  return { article: again.article, markdown, problems, file };
}

async function fetchProposed(
  what: Proposed,
  { incoming, allowUrls, maxFileBytes }: AddingOptions,
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
  return new UserError(problemIn({ ...problem, file }));
}

function sameWords(one: Article, other: Article): boolean {
  return (
    one.title === other.title &&
    one.paragraphs.length === other.paragraphs.length &&
    one.paragraphs.every(({ hash }, index) => hash === other.paragraphs[index]?.hash)
  );
}

interface Replaced {
  /** The server's own article that goes. */
  readonly own: ServingArticle | null;
  /** The shared ones that are hidden from then on. */
  readonly shared: readonly ServingArticle[];
}

/** What an article takes the place of: that with its id, or from the same source. */
function replacedBy(article: Article, server: string, library: Library): Replaced {
  const isOne = ({ id, analysis }: ServingArticle) =>
    id.toLowerCase() === article.id.toLowerCase() ||
    (article.source !== undefined && sameAddress(analysis.article.source, article.source));
  return {
    own: library.ownOf(server).corpus.articles.find(isOne) ?? null,
    shared: library.shared.current().articles.filter(isOne),
  };
}

function sameAddress(one: string | undefined, other: string): boolean {
  return one !== undefined && (addressKey(one) ?? one) === (addressKey(other) ?? other);
}

function checkRoom(server: string, { library, maxArticles }: AddingOptions): void {
  if (library.ownOf(server).corpus.articles.length < maxArticles) return;
  throw new UserError(phrase('tooManyArticles', { most: maxArticles }), phrase('tooManyArticlesHint'));
}

async function keep(server: string, key: string, options: AddingOptions): Promise<Added> {
  const { library, store, incoming, clock } = options;
  const waiting = await store.pending.get(server, key);
  if (!waiting || waiting.at + DAY < clock.now()) {
    throw new UserError(phrase('nothingPending'), phrase('nothingPendingHint'));
  }
  const { id, markdown } = waiting;
  const bytes = new TextEncoder().encode(markdown);
  const { article } = await incoming.readAside({ path: `${id}.md`, bytes });
  if (!article) throw new UserError(phrase('cannotBeKept'), phrase('cannotBeKeptHint'));
  const replaced = replacedBy(article, server, library);
  const { hidden } = library.ownOf(server).settings;
  const same = replaced.shared.find(({ analysis }) => sameWords(analysis.article, article));
  const added = { id, title: article.title, replaced: replaced.own !== null || replaced.shared.length > 0 };
  if (same && !replaced.own) {
    // The very article that everybody sees: it is shown again, so that what changes in it reaches this server too.
    await library.change(server, { hidden: hidden.filter((each) => each !== same.id) });
    await store.pending.drop(server, key);
    return { ...added, id: same.id };
  }
  if (!replaced.own) checkRoom(server, options);
  await store.saveArticle(server, waiting);
  if (replaced.own && replaced.own.id !== id) await store.deleteArticle(server, replaced.own.id);
  const gone = replaced.shared.map((shared) => shared.id);
  if (gone.some((each) => !hidden.includes(each))) {
    await library.change(server, { hidden: [...new Set([...hidden, ...gone])] });
  }
  await library.reloadOwn(server);
  await store.pending.drop(server, key);
  return added;
}
