import type { Style } from './faces.ts';
import { legible } from './legible.ts';
import { type Lines, lineBreaker } from './lines.ts';
import { type Setter, setterFor } from './setter.ts';
import { type Block, letters } from './svg.ts';

/** How a text is set. Lengths are in pixels. */
export interface Setting {
  readonly style: Style;
  readonly size: number;
  /** From baseline to baseline, in heights of the type. */
  readonly leading?: number;
  readonly fill: string;
  readonly x: number;
  readonly width: number;
  /** The most lines; left out for one. */
  readonly lines?: number;
  /** At which side lines begin; left out for where its first letters are written from. */
  readonly align?: 'left' | 'right';
  /** What it stands amid, which decides on typefaces too. */
  readonly amid?: string;
}

/** A text that is set. */
export interface TextBlock extends Block {
  /** What of it stands there, with `…` behind it where it is cut. */
  readonly shown: string;
  readonly cut: boolean;
  /** Of the widest line. */
  readonly width: number;
}

/** Sets a text, of which as much is shown as its lines hold. */
export function textBlock(text: string, setting: Setting): TextBlock {
  const { setter, breakInto } = readyToSet(text, setting);
  const width = setting.width / setting.size;
  return setIn(setter, balanced(breakInto(width, setting.lines ?? 1), breakInto, width), setting);
}

/** What a text may take, in pixels. */
export interface Room {
  /** Of the type, the largest first; each is taken only where the text keeps to `height`. */
  readonly sizes: readonly number[];
  readonly height: number;
  /** The type that is taken where none of those fits, which may go on to `most`. */
  readonly smallest: number;
  readonly most: number;
}

/** Sets a text as large as may be: the type gets smaller until it fits, then the block gets higher. */
export function fittingBlock(
  text: string,
  setting: Omit<Setting, 'size' | 'lines'> & { readonly leading: number },
  { sizes, smallest, height, most }: Room,
): TextBlock {
  const { setter, breakInto } = readyToSet(text, setting);
  const at = (size: number, room: number) => {
    return breakInto(setting.width / size, Math.floor(room / (size * setting.leading)));
  };
  for (const size of sizes) {
    const lines = at(size, height);
    if (!lines.cut)
      return setIn(setter, balanced(lines, breakInto, setting.width / size), { ...setting, size });
  }
  return setIn(setter, at(smallest, most), { ...setting, size: smallest });
}

/** More of a text than this is not looked at: no picture holds it. Characters. */
const LONGEST_TEXT = 3_000;

function readyToSet(text: string, { style, amid }: Pick<Setting, 'style' | 'amid'>) {
  const words = legible(text).slice(0, LONGEST_TEXT).toWellFormed();
  const setter = setterFor(words, style, amid);
  return { setter, breakInto: lineBreaker(words, setter) };
}

/** Of longer texts, a short last line is no flaw. */
const MOST_BALANCED = 6;

/** Breaks a few lines so that they are about as long, instead of leaving a word alone in the last one. */
function balanced(lines: Lines, breakInto: ReturnType<typeof lineBreaker>, width: number): Lines {
  const most = lines.lines.length;
  if (lines.cut || most < 2 || most > MOST_BALANCED) return lines;
  let best = lines;
  let [low, high] = [width * 0.6, width];
  for (let step = 0; step < 5; step += 1) {
    const middle = (low + high) / 2;
    const narrower = breakInto(middle, most);
    if (narrower.cut) low = middle;
    else [best, high] = [narrower, middle];
  }
  return best;
}

function setIn(
  setter: Setter,
  { lines, shown, cut }: Lines,
  { size, leading = 1.4, fill, x, width, align }: Setting,
): TextBlock {
  const set = lines.map((line) => setter.set(line));
  const side = align ?? (setter.direction === 'rtl' ? 'right' : 'left');
  const step = size * leading;
  return {
    height: lines.length * step,
    width: Math.max(0, ...set.map((line) => line.width * size)),
    shown,
    cut,
    draw: (top) =>
      set
        .map((line, at) => {
          // Capitals stand in the middle of a line: they are about seven tenths of the type high.
          const baseline = top + at * step + step / 2 + size * 0.35;
          const left = side === 'right' ? x + width - line.width * size : x;
          return letters(line, { x: left, baseline, size, fill });
        })
        .join(''),
  };
}
