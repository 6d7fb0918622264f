import { extname, resolve } from 'node:path';
import { articleId } from '../articles/read.ts';
import { systemClock as clock } from '../clock.ts';
import { loadCorpus } from '../corpus/load.ts';
import { folderSource } from '../files/folder.ts';
import { keepingDrafts } from '../terminal/lint/drafts.ts';
import { lintArticles } from '../terminal/lint/lint.ts';
import type { FolderCheck } from '../terminal/lint/printProblems.ts';
import { type Progress, withProgress } from '../terminal/progress.ts';
import type { Parts } from './parts.ts';

/**
 * Reads every file of a folder, and looks for what an editor would mend.
 * @param folder the configured one where it is left out
 * @param progress ended when all are read
 * @throws UserError when there is no such folder
 */
export async function checkFolder(
  folder: string | undefined,
  progress: Progress,
  { config, readers }: Parts,
): Promise<FolderCheck> {
  const { corpusDir, maxFileMb } = config;
  const checked = folder ?? corpusDir;
  const source = withProgress(folderSource(resolve(checked)), progress);
  const files = (await source.files()).length;
  if (files === 0) return { folder: checked, files, problems: [] };
  const keeping = keepingDrafts(readers);
  const how = { source, readers: keeping.readers, maxFileBytes: maxFileMb * 1_000_000, clock };
  const corpus = await loadCorpus(how, null);
  const problems = [...corpus.problems, ...lintArticles(corpus.articles, keeping.drafted)];
  progress.end();
  return { folder: checked, files, problems };
}

/**
 * The ids of the articles in a folder, none of which is read.
 * @param folder the configured one where it is left out
 * @throws UserError when there is no such folder
 */
export async function articleIds(
  folder: string | undefined,
  { config, readers }: Parts,
): Promise<readonly string[]> {
  const endings = readers.flatMap((reader) => reader.endings.map((ending) => `.${ending}`));
  const files = await folderSource(resolve(folder ?? config.corpusDir)).files();
  const paths = files.map(({ path }) => path);
  return paths.filter((path) => endings.includes(extname(path).toLowerCase())).map(articleId);
}
