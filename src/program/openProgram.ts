import { systemClock as clock } from '../clock.ts';
import { createProgram } from '../command/program.ts';
import type { Program } from '../command/run.ts';
import type { Config } from '../config.ts';
import type { Incoming } from '../corpus/incoming.ts';
import { serverFolders } from '../files/serverFolders.ts';
import { LOCAL_PLACE } from '../terminal/questions.ts';
import { type DroppedFiles, droppedFiles } from '../web/droppedFiles.ts';
import { type ReadingAside, readingAside } from '../workers/readingAside.ts';
import { type Opening, openShelf } from './openShelf.ts';
import type { PageParts } from './page.ts';
import type { Parts } from './parts.ts';

/** A program whose shared articles serve. */
export interface Opened {
  readonly program: Program;
  /** What was wrong with the articles, a line each. */
  readonly loading: readonly string[];
  /** What the page takes beside it. */
  readonly page: Omit<PageParts, 'draw' | 'clock'>;
  /** Ends what it does aside, once all that is to be kept is written. */
  close(): Promise<void>;
}

/** The program over a folder's articles. */
export async function openProgram(parts: Parts, opening: Opening): Promise<Opened> {
  const { config, telemetry, commands, readers } = parts;
  const { shelf: shared, loading } = await openShelf(parts, opening);
  const reading = readingAside();
  const dropped = droppedFiles();
  const { maxArticles, allowUrls, keepUnanswered } = config;
  const program = createProgram({
    commands,
    shared,
    store: serverFolders(config.dataDir),
    incoming: incomingFor(config, reading, dropped),
    readers,
    aside: opening.aside,
    clock,
    telemetry,
    maxFileBytes: largestFile(config),
    maxArticles,
    allowUrls,
    keepUnanswered,
  });
  const close = async () => {
    await program.journal.written();
    await reading.close();
  };
  const page = { program, place: LOCAL_PLACE, dropped, maxFileBytes: largestFile(config) };
  return { program, loading, page, close };
}

/** How articles come in that people add. What fetches them is loaded when somebody does. */
function incomingFor(config: Config, reading: ReadingAside, dropped: DroppedFiles): Incoming {
  const maxFileBytes = largestFile(config);
  return {
    fetchPage: async (url) => {
      const { fetchPage } = await import('../fetch/fetchPage.ts');
      return fetchPage(url, { maxBytes: Math.min(LARGEST_PAGE, maxFileBytes) });
    },
    fetchAttachment: async (url) => {
      const file = dropped.take(url);
      if (file) return file;
      const { fetchAttachment } = await import('../fetch/fetchAttachment.ts');
      return fetchAttachment(url, { apiUrl: config.discordApiUrl, maxBytes: maxFileBytes });
    },
    readAside: (file) => reading.readAside(file),
  };
}

/** In bytes. */
const LARGEST_PAGE = 5_000_000;

/** In bytes. */
function largestFile({ maxFileMb }: Config): number {
  return maxFileMb * 1_000_000;
}
