import type { Problem } from '../articles/problem.ts';
import { articleId, readArticle } from '../articles/read.ts';
import type { Reader } from '../articles/reader.ts';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { analyse } from '../language/analyse.ts';
import { indexArticles } from '../search/articleIndex.ts';
import { phrase } from '../words/phrase.ts';
import { type Corpus, createCorpus, type ServingArticle } from './corpus.ts';
import type { FileListing, Source } from './source.ts';

/** What reading a corpus takes. */
export interface Loading {
  readonly source: Source;
  readonly readers: readonly Reader[];
  /** Larger files are not read. In bytes. */
  readonly maxFileBytes: number;
  readonly clock: Clock;
}

/**
 * Reads, analyses and indexes what a source holds. An article that has not changed is taken over as it is; where a
 * file fails, the last version of its article that could be read goes on serving.
 * @param previous the corpus that serves until now
 * @throws UserError when the source cannot be listed or holds no file at all: then nothing is to change
 */
export async function loadCorpus(loading: Loading, previous: Corpus | null): Promise<Corpus> {
  const files = await loading.source.files();
  if (files.length === 0) throw new UserError(phrase('corpusEmpty'), phrase('corpusEmptyHint'));
  return loadFiles(files, loading, previous);
}

/**
 * The same for a source that may well be empty, such as the articles that a server has added.
 * @throws UserError when the source cannot be listed
 */
export async function loadOwnCorpus(loading: Loading, previous: Corpus | null): Promise<Corpus> {
  return loadFiles(await loading.source.files(), loading, previous);
}

async function loadFiles(
  files: readonly FileListing[],
  loading: Loading,
  previous: Corpus | null,
): Promise<Corpus> {
  const articles: ServingArticle[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const taken = articles.find(({ id }) => id === articleId(file.path));
    if (taken) {
      problems.push(sameId(file, taken));
      continue;
    }
    const { article, problems: found } = await readServing(file, loading, previous);
    problems.push(...found);
    if (article) articles.push(article);
  }
  return createCorpus(articles, problems, loading.clock.now());
}

async function readServing(
  file: FileListing,
  { readers, maxFileBytes }: Loading,
  previous: Corpus | null,
): Promise<{ article: ServingArticle | null; problems: readonly Problem[] }> {
  const before = previous?.articles.find(({ path }) => path === file.path);
  const lastGood = before ? { ...before, outdated: true } : null;
  if (file.size > maxFileBytes) return { article: lastGood, problems: [tooLarge(file, maxFileBytes)] };
  let bytes: Uint8Array;
  try {
    bytes = await file.read();
  } catch (error) {
    return { article: lastGood, problems: [cannotOpen(file, error)] };
  }
  const { article, problems } = await readArticle({ path: file.path, bytes }, readers);
  if (!article) return { article: lastGood, problems };
  if (before && before.analysis.article.hash === article.hash) {
    return { article: { ...before, outdated: false }, problems };
  }
  const analysis = analyse(article);
  const serving = {
    id: article.id,
    path: file.path,
    analysis,
    index: indexArticles([analysis]),
    outdated: false,
  };
  return { article: serving, problems };
}

function sameId({ path }: FileListing, taken: ServingArticle): Problem {
  return {
    file: path,
    severity: 'unreadable',
    message: phrase('sameId', { other: taken.path, id: taken.id }),
    hint: phrase('sameIdHint'),
  };
}

function tooLarge({ path, size }: FileListing, most: number): Problem {
  // Rounded up, so that what is a little too large is not told as being just right.
  const megabytes = (bytes: number) => Math.ceil(bytes / 100_000) / 10;
  return {
    file: path,
    severity: 'unreadable',
    message: phrase('fileOverLimit', { size: megabytes(size), most: most / 1_000_000 }),
    hint: phrase('fileOverLimitHint'),
  };
}

function cannotOpen({ path }: FileListing, error: unknown): Problem {
  if (!(error instanceof UserError)) throw error;
  const hint = error.hint ?? phrase('fileUnreadableHint');
  return { file: path, severity: 'unreadable', message: error.wrong, hint };
}
