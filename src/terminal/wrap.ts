import stringWidth from 'string-width';

/** A line of a text: UTF-16 code units into it, `end` exclusive. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * Breaks text into lines that fit, without changing a character of it (wrap-ansi composes accents and
 * turns tabs into spaces, and then the words would no longer be the article's).
 * @param text without terminal escapes
 * @param columns at least as many as its widest character takes: 18 are enough
 * @returns in order; only spaces, tabs and line feeds stand between two lines, and the ends of the text may
 *   have lost some
 */
export function breakLines(text: string, columns: number): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const part of text.split('\n')) {
    for (const { start, end } of breakPart(part, columns)) {
      lines.push({ start: from + start, end: from + end });
    }
    from += part.length + 1;
  }
  return lines;
}

const characters = new Intl.Segmenter();
const WINDOW = 256; // UTF-16 units

/** Spaces and tabs; at a no-break space no line ends. */
const WORDS = /[^ \t]+/g;

function breakPart(part: string, columns: number): readonly Line[] {
  const lines: Line[] = [];
  let line: (Line & { readonly width: number }) | undefined;
  for (const { 0: word, index } of part.matchAll(WORDS)) {
    for (const piece of fitting(word, index, columns)) {
      const width: number = line
        ? line.width + widthOf(part.slice(line.end, piece.start)) + piece.width
        : piece.width;
      if (line && width <= columns) {
        line = { start: line.start, end: piece.end, width };
      } else {
        if (line) lines.push(line);
        line = piece;
      }
    }
  }
  return line ? [...lines, line] : [{ start: 0, end: 0 }];
}

/** A word, cut between characters where it is wider than a line. */
function fitting(
  word: string,
  start: number,
  columns: number,
): readonly (Line & { readonly width: number })[] {
  if (word.length <= WINDOW) {
    const whole = { start, end: start + word.length, width: widthOf(word) };
    if (whole.width <= columns) return [whole];
  }
  const pieces: (Line & { readonly width: number })[] = [];
  let piece = { start, end: start, width: 0 };
  for (const character of charactersOf(word)) {
    const width = widthOf(character);
    if (piece.width > 0 && piece.width + width > columns) {
      pieces.push(piece);
      piece = { start: piece.end, end: piece.end, width: 0 };
    }
    piece = { start: piece.start, end: piece.end + character.length, width: piece.width + width };
  }
  return [...pieces, piece];
}

/** Characters as people see them, a window at a time: Node 20's segmenter takes the square of a text's length. */
function* charactersOf(word: string): Generator<string, void, undefined> {
  for (let from = 0; from < word.length; ) {
    const segments = Array.from(
      characters.segment(word.slice(from, from + WINDOW)),
      ({ segment }) => segment,
    );
    // The last one may go on beyond the window.
    if (segments.length > 1 && from + WINDOW < word.length) segments.pop();
    yield* segments;
    from += segments.reduce((length, segment) => length + segment.length, 0);
  }
}

const TAB_STOP = 8; // a tab takes at most so many columns

function widthOf(text: string): number {
  const tabs = text.split('\t').length - 1;
  return stringWidth(text, { countAnsiEscapeCodes: true }) + tabs * TAB_STOP;
}
