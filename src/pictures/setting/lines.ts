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

/** Breaks one text into lines, for any width and number of them. Both are in ems. */
export function lineBreaker(text: string, setter: Setter): (width: number, most: number) => Lines {
  const pieces = piecesOf(text);
  const space = setter.widthOf(' ');
  const cutWidth = setter.widthOf(CUT);
  return (width, most) => {
    const lines: MeasuredPiece[][] = [];
    let open: MeasuredPiece[] = [];
    let used = 0;
    for (const piece of measured(pieces, width - cutWidth, setter)) {
      if (open.length > 0 && used + piece.width > width) {
        lines.push(open);
        [open, used] = [[], 0];
        if (lines.length > most) break;
      }
      open.push(piece);
      used += piece.width + (piece.space ? space : 0);
    }
    if (open.length > 0) lines.push(open);
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

/** Pieces as they are asked for, since most of a long text never is; what is wider than a line is broken between letters. */
function* measured(pieces: readonly Piece[], width: number, setter: Setter): Generator<MeasuredPiece> {
  for (const piece of pieces) {
    const whole = setter.widthOf(piece.text);
    if (whole <= width) yield { ...piece, width: whole };
    else yield* broken(piece, width, setter);
  }
}

function* broken({ text, space }: Piece, width: number, setter: Setter): Generator<MeasuredPiece> {
  let open = { text: '', space: false, width: 0 };
  for (const letter of lettersOf(text)) {
    const letterWidth = setter.widthOf(letter);
    if (open.text !== '' && open.width + letterWidth > width) {
      yield open;
      open = { text: '', space: false, width: 0 };
    }
    open = { text: open.text + letter, space: false, width: open.width + letterWidth };
  }
  yield { ...open, space };
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
