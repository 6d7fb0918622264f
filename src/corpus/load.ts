import type { ContentHash } from '../articles/article.ts';
import type { Problem } from '../articles/problem.ts';
import { articleId } from '../articles/read.ts';
import type { Reader, SourceFile } from '../articles/reader.ts';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { type ArticleIndex, indexing } from '../search/articleIndex.ts';
import { littleByLittle } from '../search/inSteps.ts';
import { phrase } from '../words/phrase.ts';
import { byId, type Corpus, createCorpus, type ServingArticle } from './corpus.ts';
import type { FileListing, Source } from './source.ts';
import { type Understood, understand } from './understand.ts';

/**
 * Does what `understand` does away from the program's own thread.
 * @returns null for what is done sooner here
 * @throws UserError when it takes too much of anything
 */
export type Aside = (file: SourceFile, known: ContentHash | null) => Promise<Understood> | null;

/** What reading a corpus takes. */
export interface Loading {
  readonly source: Source;
  readonly readers: readonly Reader[];
  /** Larger files are not read. In bytes. */
  readonly maxFileBytes: number;
  readonly clock: Clock;
  /** Left out, everything is done here. */
  readonly aside?: Aside | undefined;
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
  const index = await indexAhead(articles, previous);
  return createCorpus(articles, problems, loading.clock.now(), index);
}

/** What serves goes on serving meanwhile; where nothing does, the index is made when it is asked for. */
async function indexAhead(
  articles: readonly ServingArticle[],
  previous: Corpus | null,
): Promise<(() => ArticleIndex) | undefined> {
  if (!previous || previous.articles.length === 0 || articles.length < 2) return undefined;
  const analyses = [...articles].sort(byId).map(({ analysis }) => analysis);
  const same =
    analyses.length === previous.articles.length &&
    previous.articles.every(({ analysis }, at) => analysis === analyses[at]);
  const index = same ? previous.index : await littleByLittle(indexing(analyses));
  return () => index;
}

async function readServing(
  file: FileListing,
  { readers, maxFileBytes, aside }: Loading,
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
  const known = before?.analysis.article.hash ?? null;
  const source = { path: file.path, bytes };
  let understood: Understood;
  try {
    understood = await (aside?.(source, known) ?? understand(source, readers, known));
  } catch (error) {
    return { article: lastGood, problems: [cannotOpen(file, error)] };
  }
  const { article, analysis, problems } = understood;
  if (!article) return { article: lastGood, problems };
  if (!analysis) return { article: before ? { ...before, outdated: false } : null, problems };
  const index = await littleByLittle(indexing([analysis]));
  return { article: { id: article.id, path: file.path, analysis, index, outdated: false }, problems };
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
