import { lettersOf, type Piece, piecesOf } from './breaks.ts';
import type { Setter } from './setter.ts';

/** Text in lines. */
export interface Lines {
  readonly lines: readonly string[];
  /** All of them as one text. */
  readonly shown: string;
  /** Not all of it fitted: the last line ends in `…`. */
  readonly cut: boolean;
}

/** What follows the last word of a text that was cut: a space stands between, so that it is not taken for a word's. */
export const CUT = ' …';

/** Breaks one text into lines, for any width and number of them. */
export function lineBreaker(text: string, setter: Setter): (width: number, most: number) => Lines {
  const pieces = piecesOf(text).map((piece) => ({ ...piece, width: setter.widthOf(piece.text) }));
  const space = setter.widthOf(' ');
  const cutWidth = setter.widthOf(CUT);
  return (width, most) => {
    const lines: MeasuredPiece[][] = [];
    let open: MeasuredPiece[] = [];
    let used = 0;
    for (const piece of pieces.flatMap((wide) => narrower(wide, width - cutWidth, setter))) {
      if (open.length > 0 && used + piece.width > width) {
        lines.push(open);
        if (lines.length > most) break;
        [open, used] = [[], 0];
      }
      open.push(piece);
      used += piece.width + (piece.space ? space : 0);
    }
    if (lines.length <= most && open.length > 0) lines.push(open);
    const shown = lines.slice(0, most);
    const cut = lines.length > most;
    const last = shown.at(-1);
    if (cut && last) {
      // There is always one left: none is wider than a line with the mark.
      while (last.length > 1 && widthOf(last, space) + cutWidth > width) last.pop();
    }
    const mark = cut ? CUT : '';
    const texts = shown.map((line) => joined(line).trimEnd());
    return {
      lines: [...texts.slice(0, -1), (texts.at(-1) ?? '') + mark],
      shown: shown.map(joined).join('').trimEnd() + mark,
      cut,
    };
  };
}

interface MeasuredPiece extends Piece {
  /** Ems, without the space behind it. */
  readonly width: number;
}

/** What is wider than a line is broken between letters. */
function narrower(piece: MeasuredPiece, width: number, setter: Setter): readonly MeasuredPiece[] {
  if (piece.width <= width) return [piece];
  const parts: MeasuredPiece[] = [];
  let open = { text: '', space: false, width: 0 };
  for (const letter of lettersOf(piece.text)) {
    const letterWidth = setter.widthOf(letter);
    if (open.text !== '' && open.width + letterWidth > width) {
      parts.push(open);
      open = { text: '', space: false, width: 0 };
    }
    open = { text: open.text + letter, space: false, width: open.width + letterWidth };
  }
  return [...parts, { ...open, space: piece.space }];
}

function widthOf(line: readonly MeasuredPiece[], space: number): number {
  return line.reduce((sum, { width }, at) => {
    const behind = line[at]?.space && at < line.length - 1 ? space : 0;
    return sum + width + behind;
  }, 0);
}

function joined(line: readonly MeasuredPiece[]): string {
  return line.map(({ text, space }) => text + (space ? ' ' : '')).join('');
}
