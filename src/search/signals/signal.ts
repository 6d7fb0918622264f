import type { WordKey } from '../../words/words.ts';
import type { ArticleIndex } from '../articleIndex.ts';
import type { Scene } from '../scene.ts';
import type { WeighedQuery } from '../weighedQuery.ts';

/** What a question is asked of, and what is known of it. */
export interface Stage {
  readonly weighed: WeighedQuery;
  readonly index: ArticleIndex;
  /** By the term's position: its mean match over all sentences that are looked at. */
  readonly usual: readonly number[];
  readonly before: AnsweredBefore;
}

/** What is known of the answer to the question that this one leans on; empty without one. Chances are 0 to 1. */
export interface AnsweredBefore {
  /** How likely each paragraph answered it, by its position. */
  readonly paragraphs: ReadonlyMap<number, number>;
  /** How likely the answer spoke of each person, by the full name. */
  readonly people: ReadonlyMap<string, number>;
}

/** One reason to prefer a sentence. */
export interface Signal {
  /** What it looks at: shown to those who ask how an answer came about. */
  readonly because: WordKey;
  /** 0 when there is nothing of it, mostly up to 1. */
  measure(scene: Scene, stage: Stage): number;
}
