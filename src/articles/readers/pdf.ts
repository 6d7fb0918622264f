import { UserError } from '../../errors.ts';
import { phrase } from '../../words/phrase.ts';
import { authorIn } from '../byline.ts';
import { kindOfText } from '../captions.ts';
import { outline, type Piece } from '../outline.ts';
import { findStrays } from '../page/strays.ts';
import { dayOf } from '../pageDates.ts';
import { joinLines, wordsIn } from '../pdf/joinLines.ts';
import { loadPdf, type PdfFile } from '../pdf/loadPdf.ts';
import { isListItem, type PdfBlock, toParagraphs } from '../pdf/paragraphs.ts';
import { withoutRunningHeads } from '../pdf/runningHeads.ts';
import { settingOf } from '../pdf/setting.ts';
import type { Block, Draft, Reader, SourceFile } from '../reader.ts';

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
  const blocks = outline(title.rest, title.text);
  return {
    ...(title.text === undefined ? {} : { title: title.text }),
    head: { ...bylineIn(blocks), ...file.head },
    blocks,
    problems: findStrays(blocks),
  };
}

/** Paragraphs among which a byline stands; of a page that was printed, the site's name and menu stand before it. */
const TOP = 10;

/** Who wrote it and when, as far as a line at the top says so. */
function bylineIn(blocks: readonly Block[]): { readonly author?: string; readonly published?: string } {
  for (const { text } of blocks.slice(0, TOP)) {
    const author = authorIn(text);
    const published = dayOf(text);
    if (author !== null) return { author, ...(published !== null && { published }) };
  }
  return {};
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
      if (before?.piece.kind !== 'list') {
        pieces.push({ piece: { kind: 'list', text: item, items: [item] }, size, page });
      } else {
        const { text: others, items = [] } = before.piece;
        const piece = { kind: 'list', text: `${others} ${item}`, items: [...items, item] } as const;
        pieces[pieces.length - 1] = { ...before, piece };
      }
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
