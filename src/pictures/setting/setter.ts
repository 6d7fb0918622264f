import { Buffer, shape, Direction as Written } from 'harfbuzzjs';
import { lettersOf } from './breaks.ts';
import { type Direction, directionOf, inSight, levelsOf } from './direction.ts';
import { type Style, type Typeface, typefacesFor } from './faces.ts';

/** Sets the lines of one text. All lengths are in ems: heights of its type. */
export interface Setter {
  readonly direction: Direction;
  widthOf(words: string): number;
  set(line: string): SetLine;
}

/** A line that is set. */
export interface SetLine {
  readonly width: number;
  /** From left to right. */
  readonly glyphs: readonly SetGlyph[];
}

export interface SetGlyph {
  /** As a path of SVG's in the font's units, `y` upwards. */
  readonly outline: string;
  readonly unitsPerEm: number;
  /** From the line's left end, and from its baseline upwards. */
  readonly x: number;
  readonly y: number;
}

/** There are letters in a text for which no typeface at hand has a shape. */
export class NoGlyphs extends Error {
  override readonly name = 'NoGlyphs';
}

/** What is longer is no letter with its accents, but a heap of accents that would cover its surroundings. UTF-16 units. */
const LONGEST_LETTER = 32;

/**
 * @param text all that is to be set, legible: where it stands together decides on typefaces and direction
 * @param amid what it stands amid, which decides on typefaces too
 * @throws NoGlyphs
 */
export function setterFor(text: string, style: Style, amid = ''): Setter {
  const typefaces = typefacesFor(text, style, amid);
  const chosen = new Map<string, Typeface>();
  const direction = directionOf(text);
  const typefaceOf = (letter: string) => {
    const isStack = letter.length > LONGEST_LETTER;
    const typeface = chosen.get(letter) ?? typefaces.find((candidate) => !isStack && candidate.sets(letter));
    if (!typeface) throw new NoGlyphs(`no glyphs for ${JSON.stringify(letter)}`);
    chosen.set(letter, typeface);
    return typeface;
  };
  const widths = new Map<string, number>();
  const buffer = new Buffer();
  const setRuns = (line: string) =>
    inSight(runsOf(line, direction, typefaceOf)).map((run) => shaped(run, buffer));
  return {
    direction,
    widthOf(words) {
      const width = widths.get(words) ?? setRuns(words).reduce((sum, run) => sum + run.width, 0);
      widths.set(words, width);
      return width;
    },
    set(line) {
      let width = 0;
      const glyphs: SetGlyph[] = [];
      for (const run of setRuns(line)) {
        for (const glyph of run.glyphs) glyphs.push({ ...glyph, x: width + glyph.x });
        width += run.width;
      }
      return { width, glyphs };
    },
  };
}

/** What is shaped as one: of one typeface and one direction. */
interface Run {
  readonly text: string;
  readonly typeface: Typeface;
  readonly level: number;
}

function runsOf(line: string, base: Direction, typefaceOf: (letter: string) => Typeface): readonly Run[] {
  const levels = levelsOf(line, base);
  const runs: Run[] = [];
  let open: Run | undefined;
  let at = 0;
  for (const letter of lettersOf(line)) {
    const level = levels[at] ?? 0;
    at += letter.length;
    // A space does not end a run: words that stand together are shaped together.
    const typeface: Typeface =
      letter === ' ' && open?.typeface.sets(' ') ? open.typeface : typefaceOf(letter);
    if (open && open.typeface === typeface && open.level === level) {
      open = { ...open, text: open.text + letter };
      runs[runs.length - 1] = open;
    } else {
      open = { text: letter, typeface, level };
      runs.push(open);
    }
  }
  return runs;
}

function shaped({ text, typeface, level }: Run, buffer: Buffer): SetLine {
  buffer.clearContents();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Written.RTL : Written.LTR);
  shape(typeface.font, buffer);
  const { unitsPerEm } = typeface;
  const glyphs: SetGlyph[] = [];
  let x = 0;
  for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
    const outline = typeface.outline(codepoint);
    if (outline !== '') {
      glyphs.push({ outline, unitsPerEm, x: (x + xOffset) / unitsPerEm, y: yOffset / unitsPerEm });
    }
    x += xAdvance;
  }
  return { width: x / unitsPerEm, glyphs };
}
