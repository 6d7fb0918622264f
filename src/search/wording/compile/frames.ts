import type { Token } from '../../../language/analysis.ts';
import { expandContractions } from '../../contractions.ts';
import { ANYBODY, MARKS, packElement, SLOTS } from '../element.ts';
import { WORDS_WITH } from '../traits.ts';
import type { WordingData } from '../wordingData.ts';
import { readLines, type WordingFile } from './line.ts';
import { lexer, type Numbering } from './numbering.ts';

type Frames = Pick<
  WordingData['numbers'],
  'phraseFrames' | 'phraseStarts' | 'phrases' | 'shapeFrames' | 'shapeStarts' | 'shapes'
>;

/** The frames of all files: a frame is a line, `name: ways to ask | shapes of what answers`. */
export function compileFrames(files: readonly WordingFile[], numbering: Numbering): Frames {
  const phrases = new Rows();
  const shapes = new Rows();
  for (const [frame, { asked, written }] of files.flatMap(readLines).entries()) {
    const [first = '', ...others] = asked;
    const name = /^[a-z0-9-]+:/.exec(first)?.[0] ?? '';
    for (const phrase of [first.slice(name.length), ...others])
      phrases.add(frame, phraseOf(phrase, numbering));
    for (const shape of written) shapes.add(frame, shapeOf(shape, numbering));
  }
  return {
    phraseFrames: phrases.frames,
    phraseStarts: phrases.starts,
    phrases: phrases.elements,
    shapeFrames: shapes.frames,
    shapeStarts: shapes.starts,
    shapes: shapes.elements,
  };
}

class Rows {
  readonly #frames: number[] = [];
  readonly #starts: number[] = [];
  readonly #elements: number[] = [];

  add(frame: number, elements: readonly number[]): void {
    if (elements.length === 0) return;
    this.#frames.push(frame);
    this.#starts.push(this.#elements.length);
    this.#elements.push(...elements);
  }

  get frames(): Int32Array {
    return Int32Array.from(this.#frames);
  }

  get starts(): Int32Array {
    return Int32Array.from([...this.#starts, this.#elements.length]);
  }

  get elements(): Int32Array {
    return Int32Array.from(this.#elements);
  }
}

const PRONOUNS = new Set(WORDS_WITH.pronoun.split(/\s+/));

/** A pronoun at its beginning or end says nothing. */
function phraseOf(phrase: string, numbering: Numbering): number[] {
  const words = lexer
    .tokens(expandContractions(phrase))
    .map((token) => ({ token, anybody: isPronoun(token) }));
  const from = words.findIndex(({ anybody }) => !anybody);
  const to = words.findLastIndex(({ anybody }) => !anybody);
  return (from < 0 ? [] : words.slice(from, to + 1)).map(({ token, anybody }) =>
    packElement({ word: anybody ? ANYBODY : numbering.numberOf(token.stem), mark: 0 }),
  );
}

function isPronoun({ text }: Token): boolean {
  return PRONOUNS.has(text.toLowerCase());
}

const SLOT_NAMES: readonly string[] = SLOTS;

function shapeOf(shape: string, numbering: Numbering): number[] {
  const tokens = lexer.tokens(shape);
  const elements = tokens.map(({ text, stem, start }, index) => {
    const mark = markIn(shape.slice(tokens[index - 1]?.end ?? 0, start));
    const slot = SLOT_NAMES.indexOf(text);
    return packElement(slot < 0 ? { word: numbering.numberOf(stem), mark } : { slot, mark });
  });
  const last = markIn(shape.slice(tokens.at(-1)?.end ?? 0));
  return last === 0 || tokens.length === 0 ? elements : [...elements, packElement({ word: 0, mark: last })];
}

function markIn(gap: string): number {
  return Math.max(
    0,
    MARKS.findIndex((mark) => mark !== '' && gap.includes(mark)),
  );
}
