/** A stretch of text that a line may end behind. */
export interface Piece {
  readonly text: string;
  /** The space between it and the next, which is not set at the end of a line. */
  readonly space: boolean;
}

/**
 * Divides text where a line may end: at spaces, behind hyphens, and between the words of scripts that are written
 * without spaces.
 * @param text legible, with single spaces
 */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let open = '';
  for (const { segment } of WORDS.segment(text)) {
    if (segment === ' ') {
      if (open !== '') pieces.push({ text: open, space: true });
      open = '';
    } else if (open !== '' && mayBreak(open, segment)) {
      pieces.push({ text: open, space: false });
      open = segment;
    } else {
      open += segment;
    }
  }
  return open === '' ? pieces : [...pieces, { text: open, space: false }];
}

/** Divides a piece that is wider than a line into what a reader takes for its letters. */
export function lettersOf(text: string): readonly string[] {
  return Array.from(LETTERS.segment(text), ({ segment }) => segment);
}

const WORDS = new Intl.Segmenter('und', { granularity: 'word' });
const LETTERS = new Intl.Segmenter('und', { granularity: 'grapheme' });

function mayBreak(before: string, after: string): boolean {
  if (CLOSING.test(after) || OPENING.test(before)) return false;
  if (UNSPACED_END.test(before) || UNSPACED_START.test(after)) return true;
  return HYPHEN_END.test(before) && STARTS_WORD.test(after);
}

const UNSPACED =
  '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Mymr}\\uFF01-\\uFF60]';
const UNSPACED_END = new RegExp(`${UNSPACED}$`, 'u');
const UNSPACED_START = new RegExp(`^${UNSPACED}`, 'u');
/** What may not begin a line, and what may not end one. */
const CLOSING =
  /^[\p{Pe}\p{Pf}\p{M}\p{Lm}!%,.:;?…、。，．：；！？％ー々〻ぁぃぅぇぉっゃゅょァィゥェォッャュョ"'”’»]/u;
const OPENING = /[\p{Ps}\p{Pi}“‘«„‚$£€¥#＃]$/u;
const HYPHEN_END = /[\p{L}\p{N}][-‐–—/]$/u;
const STARTS_WORD = /^[\p{L}\p{N}]/u;
