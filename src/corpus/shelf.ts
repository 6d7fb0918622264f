import type { ArticleId } from '../articles/article.ts';
import type { Problem } from '../articles/problem.ts';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import type { Telemetry } from '../telemetry.ts';
import { type CorpusChanges, compareCorpora } from './changes.ts';
import { type Corpus, emptyCorpus } from './corpus.ts';

/** Holds the corpus that serves: the one place where something is swapped. */
export interface Shelf {
  current(): Corpus;
  /** Why the last reload changed nothing, or null where it did not fail. */
  failure(): string | null;
  /**
   * Builds a new corpus aside and swaps it in. One runs at a time; calls that come meanwhile share the next run,
   * which sees what they changed. Never rejects.
   */
  reload(): Promise<ReloadReport>;
}

export interface ReloadReport extends CorpusChanges {
  /** Files fail now; the last version of each that could be read goes on serving. */
  readonly kept: readonly ArticleId[];
  readonly problems: readonly Problem[];
  /** Nothing was changed at all, and this is why; null when the new corpus serves. */
  readonly failed: string | null;
  /** How long it took. */
  readonly milliseconds: number;
}

/**
 * An empty shelf; the first reload fills it.
 * @param load builds a corpus aside, given the one that serves
 */
export function createShelf(
  load: (previous: Corpus) => Promise<Corpus>,
  { clock, telemetry }: { readonly clock: Clock; readonly telemetry: Telemetry },
): Shelf {
  let current = emptyCorpus(clock.now());
  let failure: string | null = null;
  let running: Promise<ReloadReport> | null = null;
  let waiting: Promise<ReloadReport> | null = null;

  async function replace(): Promise<ReloadReport> {
    const begun = clock.now();
    const before = current;
    try {
      const next = await load(before);
      current = next;
      failure = null;
      for (const { file, line, message } of next.problems) telemetry.warn({ file, line }, message);
      const kept = next.articles.filter(({ outdated }) => outdated).map(({ id }) => id);
      const report = { ...compareCorpora(before, next), kept, problems: next.problems, failed: null };
      telemetry.info(
        { ...report, articles: next.articles.length, problems: next.problems.length },
        'corpus loaded',
      );
      return { ...report, milliseconds: clock.now() - begun };
    } catch (error) {
      const failed =
        error instanceof UserError ? error.inFull : 'Reading the articles broke; the log says how.';
      failure = failed;
      if (error instanceof UserError) telemetry.warn({ reason: failed }, 'corpus not loaded');
      else telemetry.error({ err: error }, 'defect: corpus not loaded');
      const nothing = { added: [], changed: [], removed: [], kept: before.articles.map(({ id }) => id) };
      return { ...nothing, problems: before.problems, failed, milliseconds: clock.now() - begun };
    }
  }

  function reload(): Promise<ReloadReport> {
    // Looked at first: the run that ended makes room for the waiting one, not for whoever calls in between.
    if (waiting) return waiting;
    if (!running) return start();
    waiting = running.then(() => start());
    return waiting;
  }

  function start(): Promise<ReloadReport> {
    waiting = null;
    running = replace().finally(() => {
      running = null;
    });
    return running;
  }

  return { current: () => current, failure: () => failure, reload };
}
