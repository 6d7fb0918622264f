import type { ArticleIndex, IndexedParagraph } from '../articleIndex.ts';
import type { WeighedQuery } from '../matching.ts';
import type { Scene } from '../scene.ts';

/** One reason to prefer a sentence. */
export interface SentenceSignal {
  /** What it looks at, in a few words: shown to those who ask how an answer came about. */
  readonly because: string;
  /** 0 when there is nothing of it, mostly up to 1. */
  measure(weighed: WeighedQuery, scene: Scene, index: ArticleIndex): number;
}

/** One reason to prefer a paragraph, whichever of its sentences answers. */
export interface ParagraphSignal {
  readonly because: string;
  measure(weighed: WeighedQuery, paragraph: IndexedParagraph, index: ArticleIndex): number;
}
