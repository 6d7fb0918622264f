import type { ParagraphKind } from './article.ts';
import type { Block } from './reader.ts';

/** A heading or a block, in the order of the file. */
export type Piece = HeadingPiece | BlockPiece;

interface HeadingPiece {
  readonly kind: 'heading';
  /** 1 to 6. */
  readonly depth: number;
  readonly text: string;
  readonly line?: number;
}

interface BlockPiece {
  readonly kind: ParagraphKind;
  readonly text: string;
  /** Of a list: the items that `text` is joined of, by single spaces. */
  readonly items?: readonly string[];
  readonly line?: number;
}

/** The first heading of depth 1 that says something. */
export function mainHeading(pieces: readonly Piece[]): string | undefined {
  return pieces.find((piece) => piece.kind === 'heading' && piece.depth === 1 && piece.text.trim() !== '')
    ?.text;
}

/**
 * Gives each block the headings that it stands under.
 * @param title the heading that is the article's title is no section
 */
export function outline(pieces: readonly Piece[], title: string | undefined): Block[] {
  const blocks: Block[] = [];
  let open: readonly HeadingPiece[] = [];
  for (const piece of pieces) {
    if (piece.kind === 'heading') {
      if (piece.text === '' || (piece.depth === 1 && piece.text === title)) continue;
      open = [...open.filter(({ depth }) => depth < piece.depth), piece];
    } else {
      blocks.push({ ...piece, section: open.map(({ text }) => text) });
    }
  }
  return blocks;
}
