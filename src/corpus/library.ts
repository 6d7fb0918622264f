import type { ArticleId } from '../articles/article.ts';
import type { Reader } from '../articles/reader.ts';
import type { Clock } from '../clock.ts';
import { joinIndexes } from '../search/joinedIndex.ts';
import type { Telemetry } from '../telemetry.ts';
import { type Corpus, createCorpus, emptyCorpus } from './corpus.ts';
import { type Aside, loadOwnCorpus } from './load.ts';
import { noSettings, type ServerSettings, type ServerStore } from './serverStore.ts';
import { createShelf, type ReloadReport, type Shelf } from './shelf.ts';

/** Which articles serve for whom: the shared ones for everybody, and a server's own for that server alone. */
export interface Library {
  /** The articles that every server sees. */
  readonly shared: Shelf;
  /**
   * What a server sees: its own articles and the shared ones, without those that it hides and those whose id an
   * article of its own has. Always the same value while nothing changes.
   * @param server null for whoever asks outside of any server: the shared articles alone
   */
  forServer(server: string | null): Corpus;
  /** A server's own articles; nothing for one that has none. */
  ownOf(server: string): Own;
  /**
   * Takes up what is kept of servers. Never rejects: a server whose articles cannot be read has none.
   * @param only these; every server where it is left out
   */
  open(only?: readonly string[]): Promise<void>;
  /** Reads a server's own articles and settings again; see `Shelf.reload`. */
  reloadOwn(server: string): Promise<ReloadReport>;
  previewOwn(server: string): Promise<ReloadReport>;
  /** Reads everything again: the shared articles, and those of every server that is known. Never rejects. */
  reload(): Promise<void>;
  /** @throws UserError when they cannot be written; then nothing changes */
  change(server: string, settings: Partial<ServerSettings>): Promise<void>;
  /** Forgets a server, whose articles have been deleted. */
  forget(server: string): void;
}

/** What is a server's own. */
export interface Own {
  readonly corpus: Corpus;
  readonly settings: ServerSettings;
}

export interface LibraryOptions {
  readonly shared: Shelf;
  readonly store: ServerStore;
  readonly readers: readonly Reader[];
  /** Larger files are not read. In bytes. */
  readonly maxFileBytes: number;
  readonly aside?: Aside | undefined;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}

interface Known {
  readonly shelf: Shelf;
  settings: ServerSettings;
  /** What the server sees, and what it was made of. */
  seen: { readonly corpus: Corpus; readonly of: readonly unknown[] } | null;
}

/** A library that knows of no server yet; `open` takes up what is kept. */
export function createLibrary({ shared, store, telemetry, ...loading }: LibraryOptions): Library {
  const { clock } = loading;
  const nothing: Own = { corpus: emptyCorpus(clock.now()), settings: noSettings };
  const servers = new Map<string, Known>();

  function known(server: string): Known {
    const found = servers.get(server);
    if (found) return found;
    const source = store.articles(server);
    const shelf = createShelf((previous) => loadOwnCorpus({ ...loading, source }, previous), {
      clock,
      telemetry,
    });
    const made: Known = { shelf, settings: noSettings, seen: null };
    servers.set(server, made);
    return made;
  }

  async function reloadOwn(server: string): Promise<ReloadReport> {
    try {
      known(server).settings = await store.settings(server);
    } catch (err) {
      telemetry.error({ err, server }, 'the settings of a server cannot be read');
    }
    return known(server).shelf.reload();
  }

  function ownOf(server: string): Own {
    const found = servers.get(server);
    return found ? { corpus: found.shelf.current(), settings: found.settings } : nothing;
  }

  return {
    shared,
    ownOf,
    forServer(server) {
      const everybodys = shared.current();
      const found = server === null ? undefined : servers.get(server);
      if (!found) return everybodys;
      const { hidden } = found.settings;
      const of = [everybodys, found.shelf.current(), hidden];
      if (!found.seen?.of.every((part, index) => part === of[index])) {
        found.seen = { corpus: together(everybodys, found.shelf.current(), hidden), of };
      }
      return found.seen.corpus;
    },
    async open(only) {
      try {
        const kept = await store.servers();
        for (const server of kept) if (only?.includes(server) ?? true) await reloadOwn(server);
      } catch (err) {
        telemetry.error({ err }, 'what is kept of servers cannot be read');
      }
    },
    reloadOwn,
    async reload() {
      await shared.reload();
      for (const server of servers.keys()) await reloadOwn(server);
    },
    previewOwn: (server) => known(server).shelf.preview(),
    async change(server, settings) {
      const changed = { ...ownOf(server).settings, ...settings };
      await store.saveSettings(server, changed);
      known(server).settings = changed;
    },
    forget: (server) => void servers.delete(server),
  };
}

function together(shared: Corpus, own: Corpus, hidden: readonly ArticleId[]): Corpus {
  const taken = new Set<ArticleId>([...hidden, ...own.articles.map(({ id }) => id)]);
  const visible = shared.articles.filter(({ id }) => !taken.has(id));
  const isWhole = visible.length === shared.articles.length;
  if (own.articles.length === 0 && isWhole && own.problems.length === 0) return shared;
  const articles = [...own.articles, ...visible];
  const problems = [...own.problems, ...shared.problems];
  const loadedAt = Math.max(shared.loadedAt, own.loadedAt);
  if (!isWhole) return createCorpus(articles, problems, loadedAt);
  // What everybody sees is indexed once for all servers.
  return createCorpus(articles, problems, loadedAt, () => joinIndexes([shared.index, own.index]));
}
