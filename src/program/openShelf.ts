import { describeProblem } from '../articles/problem.ts';
import { systemClock as clock } from '../clock.ts';
import { type Aside, loadCorpus } from '../corpus/load.ts';
import { createShelf, type Shelf } from '../corpus/shelf.ts';
import { folderSource } from '../files/folder.ts';
import { type Progress, withProgress } from '../terminal/progress.ts';
import { inWords } from '../words/phrase.ts';
import type { Parts } from './parts.ts';

/** How the articles of a folder are taken up. */
export interface Opening {
  readonly folder: string;
  /** Ended when they serve. */
  readonly progress: Progress;
  /** Left out, everything is done in the program's own thread. */
  readonly aside?: Aside;
}

/** Makes a folder's articles serve, and tells in a line each what was wrong with it. */
export async function openShelf(
  { config, telemetry, readers }: Parts,
  { folder, progress, aside }: Opening,
): Promise<{ shelf: Shelf; loading: readonly string[] }> {
  const maxFileBytes = config.maxFileMb * 1_000_000;
  const source = withProgress(folderSource(folder), progress);
  const how = { source, readers, maxFileBytes, clock, aside };
  const shelf = createShelf((previous) => loadCorpus(how, previous), { clock, telemetry });
  const { failed, problems } = await shelf.reload();
  progress.end();
  const lines = problems.map((problem) => {
    return describeProblem({ ...problem, file: [folder, problem.file].join('/') });
  });
  return { shelf, loading: failed === null ? lines : [inWords(failed), ...lines] };
}
