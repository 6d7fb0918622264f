import type { WordingData } from '../wordingData.ts';
import { compileExpressions } from './expressions.ts';
import { compileFrames } from './frames.ts';
import type { WordingFile } from './line.ts';
import { createNumbering } from './numbering.ts';

/** The texts that the wording is written in. */
export interface WordingTexts {
  /** `how people ask; … | how papers write; …`: a cluster a line; `~` before what is only related. */
  readonly lexicon: readonly WordingFile[];
  /** `name: ways to ask; … | shapes of what answers; …`: a frame a line. */
  readonly frames: readonly WordingFile[];
}

/** @throws Error that names the file and the line which has not two sides */
export function compileWording({ lexicon, frames }: WordingTexts): WordingData {
  const numbering = createNumbering();
  const tree = compileExpressions(lexicon, numbering);
  const rows = compileFrames(frames, numbering);
  const { keys, ...words } = numbering.finish();
  return { keys, numbers: { ...words, ...tree, ...rows } };
}
