import type { EarlierQuestion } from '../command/earlierQuestion.ts';

/** What a question may lean on, and where it is remembered. */
export interface Talk {
  /** What the same person asked before, the latest first. Never rejects. */
  earlier(): Promise<EarlierQuestion | undefined>;
  /** Remembers the question that was asked now. */
  remember(question: string): void;
}

/** A talk that leans on nothing but what is given, and is not remembered. */
export function leaningOn(earlier: () => Promise<EarlierQuestion | undefined>): Talk {
  return { earlier, remember() {} };
}
