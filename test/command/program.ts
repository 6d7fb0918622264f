import type { Article } from '../../src/articles/article.ts';
import type { Command } from '../../src/command/command.ts';
import { createProgram } from '../../src/command/program.ts';
import { type Call, run } from '../../src/command/run.ts';
import { type Corpus, createCorpus } from '../../src/corpus/corpus.ts';
import { createShelf } from '../../src/corpus/shelf.ts';
import { analyse } from '../../src/language/analyse.ts';
import { indexArticles } from '../../src/search/articleIndex.ts';
import { listening } from '../heard.ts';
import { nothingKept } from '../kept.ts';

/** A corpus of articles, as loading makes one. */
export function corpusOf(...articles: readonly Article[]): Corpus {
  const serving = articles.map((article) => {
    const analysis = analyse(article);
    return {
      id: article.id,
      path: `${article.id}.md`,
      analysis,
      index: indexArticles([analysis]),
      outdated: false,
    };
  });
  return createCorpus(serving, [], 0);
}

/** A program that serves a corpus, what its log has been told, and a way to use it. */
export async function serving(corpus: Corpus, commands: readonly Command[]) {
  const { telemetry, heard } = listening();
  const shelf = createShelf(async () => corpus, {
    clock: { now: () => 0, after: () => () => {} },
    telemetry,
  });
  if (corpus.articles.length > 0) await shelf.reload();
  heard.length = 0;
  const program = createProgram({ ...(await nothingKept()), commands, shared: shelf, telemetry });
  const member = { id: '100', manages: false };
  return {
    program,
    heard,
    /** Uses a command as a member who manages nothing, unless `call` says otherwise. */
    use: (command: string, values: Call['values'] = {}, call: Partial<Call> = {}) =>
      run(program, { command, values, asker: member, ...call }),
  };
}
