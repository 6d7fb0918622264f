import type { Finding } from '../../articles/problem.ts';
import type { Draft } from '../../articles/reader.ts';
import type { Analysis } from '../../language/analysis.ts';

/** A file, and what its reader made of it. */
export interface Drafted {
  readonly draft: Draft;
  readonly bytes: Uint8Array;
}

/** An article as an editor checks it. */
export interface Checked {
  readonly analysis: Analysis;
  /** As its reader made it of the file. */
  readonly draft: Draft;
  /** Where a paragraph begins, ready to be spread into a finding: `line` from 1, or nothing where it cannot be known. */
  placeOf(paragraph: number): Pick<Finding, 'line'>;
}

/** Something that an editor looks for in an article that can be read. */
export type Check = (checked: Checked) => readonly Finding[];
