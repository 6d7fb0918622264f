import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Reading, readArticle } from '../articles/read.ts';
import { UserError } from '../errors.ts';
import { analyse } from '../language/analyse.ts';
import type { Understanding } from '../terminal/analyzeFile.ts';
import { phrase } from '../words/phrase.ts';
import type { Parts } from './parts.ts';

/**
 * Reads the article in a file.
 * @param file its path, relative to the working directory
 * @throws UserError when there is no such file, or it is too large
 */
export async function readOne(file: string, { config, readers }: Parts): Promise<Reading> {
  const size = await sizeOf(file);
  if (size > config.maxFileMb * 1_000_000)
    throw new UserError(phrase('fileTooLarge', { file, most: config.maxFileMb }));
  return readArticle({ path: basename(file), bytes: await readFile(file) }, readers);
}

/**
 * The same, and what is understood of it.
 * @param published the day it came out, ISO 8601, whatever the file says
 */
export async function analyzeOne(
  file: string,
  published: string | undefined,
  parts: Parts,
): Promise<Understanding> {
  const { article, problems } = await readOne(file, parts);
  const dated = article && published !== undefined ? { ...article, published } : article;
  return { analysis: dated && analyse(dated), problems };
}

/** In bytes. */
async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => {
    throw new UserError(phrase('noSuchFile', { file }));
  });
  if (!found.isFile()) throw new UserError(phrase('notAFile', { file }));
  return found.size;
}
