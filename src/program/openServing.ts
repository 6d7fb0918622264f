import { join } from 'node:path';
import { systemClock as clock } from '../clock.ts';
import type { Program } from '../command/run.ts';
import type { Config } from '../config.ts';
import type { Library } from '../corpus/library.ts';
import type { Aside } from '../corpus/load.ts';
import { serversIn } from '../files/serverFolders.ts';
import { type Watch, watchFolder } from '../files/watch.ts';
import type { Progress } from '../terminal/progress.ts';
import { visible } from '../terminal/visible.ts';
import { drawingAside } from '../workers/drawingAside.ts';
import { understandingAside } from '../workers/understandingAside.ts';
import { openProgram } from './openProgram.ts';
import type { PageParts } from './page.ts';
import type { Parts } from './parts.ts';

/** A program that goes on serving. */
interface Serving {
  readonly program: Program;
  /** What the page takes. */
  readonly page: PageParts;
  /** Set once questions are answered, and taken back before they no longer are. */
  readonly state: { ready: boolean };
  /** Makes ready aside what the first picture takes. */
  rehearseDrawing(): void;
  /** Ends all that goes on beside the questions, which would keep the process from ending. */
  finish(): Promise<void>;
}

/** The program over the configured articles, which are taken up as they change. */
export async function openServing(parts: Parts, progress: Progress): Promise<Serving> {
  const { config } = parts;
  const state = { ready: false };
  const understanding = understandingAside();
  const drawing = drawingAside();
  const aside: Aside = (file, known) => {
    // Nobody asks before, and nothing is quicker than this thread alone.
    return state.ready ? understanding.understandAside(file, known) : null;
  };
  const { program, loading, page, close } = await openProgram(parts, {
    folder: config.corpusDir,
    progress,
    aside,
  });
  const { library } = program;
  for (const line of loading) process.stderr.write(`${visible(line)}\n`);
  const watch = config.corpusWatch ? await watchArticles(config, library) : null;
  process.on('SIGHUP', () => void library.reload());
  const health = await startHealth(config, library, () => state.ready);
  const finish = async () => {
    await watch?.close();
    await health?.close();
    await understanding.close();
    await drawing.close();
    await close();
  };
  return {
    program,
    page: { ...page, clock, draw: drawing.drawAside },
    state,
    rehearseDrawing() {
      drawing.rehearse().catch((err: unknown) => {
        // It may well have been ended by the program's own end.
        program.telemetry.info({ err }, 'drawing was not made ready');
      });
    },
    finish,
  };
}

/** Takes up what changes in the folder of the shared articles, and in those of the servers. */
async function watchArticles({ corpusDir, dataDir }: Config, library: Library): Promise<Watch> {
  const shared = await watchFolder(corpusDir, () => void library.shared.reload(), clock);
  const own = await watchFolder(
    join(dataDir, 'servers'),
    (paths) => {
      for (const server of serversIn(paths)) void library.reloadOwn(server);
    },
    clock,
  );
  return {
    async close() {
      await Promise.all([shared.close(), own.close()]);
    },
  };
}

async function startHealth({ healthPort: port }: Config, library: Library, ready: () => boolean) {
  if (port === undefined) return null;
  const { serveHealth } = await import('../health/server.ts');
  return serveHealth({ port, library, ready });
}
