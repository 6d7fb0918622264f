import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { readArticle } from '../../../src/articles/read.ts';
import { loadReaders } from '../../../src/articles/readers.ts';
import type { Clock } from '../../../src/clock.ts';
import type { ProgramOptions } from '../../../src/command/program.ts';
import { fetchAttachment } from '../../../src/fetch/fetchAttachment.ts';
import { serverFolders } from '../../../src/files/serverFolders.ts';
import { library, useNewsroom } from '../newsroom.ts';

export const circus = `The circus comes to Wick

Otto Brandt brought the circus to Wick on Friday. It has eleven elephants.

“The elephants eat nine tonnes of hay,” Brandt told the town.

Tickets for the circus cost seven pounds.`;

export const upload = { name: 'circus.txt', content: circus };

/** What is at every address, unless a test says otherwise. */
const page = `<html><head><link rel="canonical" href="https://example.org/circus"></head><body><article>
<h1>The circus’s new tent</h1><p>The circus bought a tent.</p><h2>Cost</h2><p>The tent cost nine thousand pounds.</p>
<ul><li>Red</li><li>White</li></ul></article></body></html>`;

const few = { 'ferry.txt': 'F\n\nA.\n\nB.\n\nC.' };

/** A newsroom that keeps articles of its own, in a folder that is gone when a test is over. */
export async function useOwnArticles() {
  const newsroom = useNewsroom();
  const readers = await loadReaders();
  let dataDir = '';
  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'pilcrow-data-'));
  });
  afterEach(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));

  /** @param pages what is at an address */
  function keeping(more: Partial<ProgramOptions> = {}, pages: Record<string, string> = {}) {
    const { apiUrl } = newsroom.discord;
    return {
      store: serverFolders(dataDir),
      keepUnanswered: true,
      incoming: {
        fetchPage: async (url: string) => {
          return { bytes: new TextEncoder().encode(pages[url] ?? page), fileName: 'page.html', url };
        },
        fetchAttachment: (url: string) => fetchAttachment(url, { apiUrl, maxBytes: 1_000_000 }),
        readAside: (file: Parameters<typeof readArticle>[0]) => readArticle(file, readers),
      },
      ...more,
    };
  }

  return {
    newsroom,
    get dataDir() {
      return dataDir;
    },
    /** @param files the articles that everybody sees */
    open: (
      more: Partial<ProgramOptions> = {},
      pages: Record<string, string> = {},
      files?: Record<string, string>,
    ) => newsroom.open({ keeping: keeping(more, pages), ...(files && { files }) }),
    /** What a program sees that is started after another, over the same folder. */
    again: (more: Partial<ProgramOptions> = {}) => library(few, [], keeping(more)),
    /** What is kept in a server's folder, by path. */
    async files(...path: string[]): Promise<readonly string[]> {
      const listed = await readdir(join(dataDir, 'servers', ...path), { recursive: true }).catch(() => []);
      return listed.sort();
    },
  };
}

/** A clock that a test can turn on. */
export function turnedClock(): Clock & { days(count: number): void } {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    days(count) {
      ahead += count * 86_400_000;
    },
  };
}
