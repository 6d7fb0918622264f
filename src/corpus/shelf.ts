import type { ArticleId } from '../articles/article.ts';
import type { Problem } from '../articles/problem.ts';
import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import type { Telemetry } from '../telemetry.ts';
import { inLocale } from '../words/language.ts';
import { inWords, type Phrase, phrase } from '../words/phrase.ts';
import { type CorpusChanges, compareCorpora } from './changes.ts';
import { type Corpus, emptyCorpus } from './corpus.ts';

/** Holds the corpus that serves: the one place where something is swapped. */
export interface Shelf {
  current(): Corpus;
  /** Why the last reload changed nothing, or null where it did not fail. */
  failure(): Phrase | null;
  /**
   * Builds a new corpus aside and swaps it in. One runs at a time; calls that come meanwhile share the next run,
   * which sees what they changed. Never rejects.
   */
  reload(): Promise<ReloadReport>;
  /** The same but for the swap: what a reload would change now, paragraph by paragraph. Never rejects. */
  preview(): Promise<ReloadReport>;
}

export interface ReloadReport extends CorpusChanges {
  /** Files fail now; the last version of each that could be read goes on serving. */
  readonly kept: readonly ArticleId[];
  readonly problems: readonly Problem[];
  /** Nothing was changed at all, and this is why; null when the new corpus serves. */
  readonly failed: Phrase | null;
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
  let failure: Phrase | null = null;
  let running: Promise<ReloadReport> | null = null;
  let waiting: Promise<ReloadReport> | null = null;

  async function replace(): Promise<ReloadReport> {
    const begun = clock.now();
    const before = current;
    try {
      const next = await load(before);
      current = next;
      failure = null;
      for (const { file, line, message } of next.problems) telemetry.warn({ file, line }, logged(message));
      const { added, changed, removed, kept } = describe(before, next);
      const counts = { articles: next.articles.length, problems: next.problems.length };
      telemetry.info({ added, changed: idsOf(changed), removed, kept, ...counts }, 'corpus loaded');
      return { ...describe(before, next), milliseconds: clock.now() - begun };
    } catch (error) {
      const report = notLoaded(before, error);
      failure = report.failed;
      return { ...report, milliseconds: clock.now() - begun };
    }
  }

  async function preview(): Promise<ReloadReport> {
    const begun = clock.now();
    const before = current;
    try {
      return { ...describe(before, await load(before)), milliseconds: clock.now() - begun };
    } catch (error) {
      return { ...notLoaded(before, error), milliseconds: clock.now() - begun };
    }
  }

  function notLoaded(before: Corpus, error: unknown): Described {
    const failed = error instanceof UserError ? error.inFull : phrase('loadingBroke');
    if (error instanceof UserError) telemetry.warn({ reason: logged(failed) }, 'corpus not loaded');
    else telemetry.error({ err: error }, 'defect: corpus not loaded');
    const nothing = { added: [], changed: [], removed: [], kept: before.articles.map(({ id }) => id) };
    return { ...nothing, problems: before.problems, failed };
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

  return { current: () => current, failure: () => failure, reload, preview };
}

type Described = Omit<ReloadReport, 'milliseconds'>;

function describe(before: Corpus, next: Corpus): Described {
  const kept = next.articles.filter(({ outdated }) => outdated).map(({ id }) => id);
  return { ...compareCorpora(before, next), kept, problems: next.problems, failed: null };
}

/** Logs are in English, whoever reloads. */
function logged(phrase: Phrase): string {
  return inLocale('en', () => inWords(phrase));
}

function idsOf(changed: CorpusChanges['changed']): ArticleId[] {
  return changed.map(({ id }) => id);
}
