import { UserError } from '../../errors.ts';
import { phrase } from '../../words/phrase.ts';
import { kindOfText } from '../captions.ts';
import { outline, type Piece } from '../outline.ts';
import { joinLines, wordsIn } from '../pdf/joinLines.ts';
import { loadPdf, type PdfFile } from '../pdf/loadPdf.ts';
import { isListItem, type PdfBlock, toParagraphs } from '../pdf/paragraphs.ts';
import { withoutRunningHeads } from '../pdf/runningHeads.ts';
import { settingOf } from '../pdf/setting.ts';
import type { Draft, Reader, SourceFile } from '../reader.ts';

/** PDF: the title is what is set largest on the first page; paragraphs run on over lines, columns and pages. */
const pdf: Reader = { endings: ['pdf'], read };
export default pdf;

async function read({ bytes }: SourceFile): Promise<Draft> {
  const file = await loadPdf(bytes);
  const lines = withoutRunningHeads(file.pages).flat();
  if (lines.length === 0) {
    throw new UserError(phrase('pdfPictures'), phrase('pdfPicturesHint'));
  }
  const words = wordsIn(lines.map(({ text }) => text));
  const pieces = toPieces(toParagraphs(lines), settingOf(lines).bodySize, (word) => words.has(word));
  const title = takeTitle(pieces, file);
  return {
    ...(title.text === undefined ? {} : { title: title.text }),
    head: file.head,
    blocks: outline(title.rest, title.text),
    problems: [],
  };
}

interface SizedPiece {
  readonly piece: Piece;
  readonly size: number;
  readonly page: number;
}

/** Type this much larger than the text's is a heading's. */
const HEADING = 1.12;
const MAX_HEADING = 250; // Characters.

function toPieces(
  blocks: readonly PdfBlock[],
  bodySize: number,
  isWord: (word: string) => boolean,
): SizedPiece[] {
  const pieces: SizedPiece[] = [];
  for (const { lines, size } of blocks) {
    const text = joinLines(
      lines.map((line) => line.text),
      isWord,
    );
    const page = lines[0]?.page ?? 0;
    const before = pieces.at(-1);
    if (isListItem(text)) {
      const item = text.slice(1).trim();
      if (before?.piece.kind !== 'list') pieces.push({ piece: { kind: 'list', text: item }, size, page });
      else
        pieces[pieces.length - 1] = {
          ...before,
          piece: { kind: 'list', text: `${before.piece.text} ${item}` },
        };
    } else if (size > bodySize * HEADING && text.length <= MAX_HEADING) {
      pieces.push({ piece: { kind: 'heading', depth: size > bodySize * 1.4 ? 2 : 3, text }, size, page });
    } else {
      pieces.push({ piece: { kind: kindOfText(text), text }, size, page });
    }
  }
  return pieces;
}

/** The largest heading on the first page; where there is none, what the file says or begins with. */
function takeTitle(
  pieces: readonly SizedPiece[],
  { title }: PdfFile,
): { readonly text: string | undefined; readonly rest: readonly Piece[] } {
  const all = pieces.map(({ piece }) => piece);
  const headings = pieces.filter(({ piece, page }) => piece.kind === 'heading' && page === 0);
  const largest = headings.reduce<SizedPiece | undefined>(
    (one, other) => (one && one.size >= other.size ? one : other),
    undefined,
  );
  if (largest) return { text: largest.piece.text, rest: all.filter((piece) => piece !== largest.piece) };
  const [first, ...rest] = all;
  if (title !== undefined) return { text: title, rest: first?.text === title ? rest : all };
  const isTitle = first && rest.length > 0 && first.text.length <= MAX_HEADING;
  return isTitle ? { text: first.text, rest } : { text: undefined, rest: all };
}
