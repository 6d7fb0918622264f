import { kindOfText } from '../captions.ts';
import { type HtmlElement, type HtmlNode, isElement } from '../htmlNodes.ts';
import { type HtmlBlock, htmlBlocks, isPassedOver, squeeze } from '../htmlPieces.ts';
import type { Piece } from '../outline.ts';
import { endsArticle, isAside, isByline } from './lines.ts';
import { findMainText, type MainText, pathTo } from './mainText.ts';
import { readNames } from './names.ts';

export interface PageFacts {
  readonly title: string | undefined;
  readonly author: string | undefined;
  /** The page's longest `article` or `main`, where it has one. */
  readonly body: HtmlElement | null;
}

/**
 * The article's headings and blocks on a page of the open web, among menus, teasers, comments and all else that
 * stands there.
 * @param html what `page` was parsed from
 * @returns null where no article is found
 */
export async function pagePieces(html: string, page: HtmlNode, facts: PageFacts): Promise<Piece[] | null> {
  const main = await findMainText(html, page);
  if (!main) return null;
  const root = widen(main.root);
  const blocks = choose(htmlBlocks(root, leftOut(main)), main, facts.body);
  const pieces = trim(within(facts.body, blocks), facts).map(toPiece);
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  return length >= LEAST_CHARACTERS ? pieces : null;
}

/** Shorter texts are what pages say beside an article, or instead of one. */
const LEAST_CHARACTERS = 140;

/** Most of the text stands in the page's `article`, if the page has one; what stands beside it is something else. */
const MOST_TEXT = 0.85;

function within(body: HtmlElement | null, blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  if (!body) return blocks;
  const inside = blocks.filter(({ element }) => element !== null && pathTo(element).includes(body));
  return lengthOf(inside) >= MOST_TEXT * lengthOf(blocks) ? inside : blocks;
}

function lengthOf(blocks: readonly HtmlBlock[]): number {
  return blocks.reduce((sum, { piece }) => sum + piece.text.length, 0);
}

const WIDEN_DEPTH = 3;

/** The article that the text is in, or a little more than the text: its siblings may have been thrown away. */
function widen(root: HtmlElement): HtmlElement {
  let widest = root;
  for (let depth = 0; depth < WIDEN_DEPTH && widest.localName !== 'article'; depth++) {
    const around = widest.parentNode;
    if (!around || !isElement(around) || around.localName === 'body') break;
    widest = around;
  }
  return widest;
}

/** Elements that hold more of the text are the article, whatever they are named. */
const MOST_CLUTTER = 0.3;

function leftOut({ root }: MainText): (element: HtmlElement) => boolean {
  const around = new Set(pathTo(root));
  const most = squeeze(root.textContent).length * MOST_CLUTTER;
  const judged = new Map<HtmlElement, boolean>();
  return (element) => {
    const known = judged.get(element);
    if (known !== undefined) return known;
    const isOut =
      isPassedOver(element) ||
      (readNames(element) === 'clutter' &&
        !around.has(element) &&
        squeeze(element.textContent).length <= most);
    judged.set(element, isOut);
    return isOut;
  };
}

/** Blocks with as many like them in the text belong to it. */
const ALIKE = 3;

/** The blocks that Readability kept, and those between and behind them that stand and are named as they are. */
function choose(
  blocks: readonly HtmlBlock[],
  main: MainText,
  body: HtmlElement | null,
): readonly HtmlBlock[] {
  const kept = new Set(blocks.filter((block) => isLeft(block, main)));
  const places = new Map<unknown, number>();
  for (const block of kept) {
    for (const place of placesOf(block)) places.set(place, (places.get(place) ?? 0) + 1);
  }
  const first = blocks.findIndex((block) => kept.has(block));
  const last = blocks.findLastIndex((block) => kept.has(block));
  return blocks.filter((block, index) => {
    if (kept.has(block)) return true;
    if (block.linked > block.piece.text.length / 3) return false;
    if (index < first) return isLeadCaption(block, body);
    if (index < last && isSetApart(block)) return true;
    return placesOf(block).some((place) => (places.get(place) ?? 0) >= ALIKE);
  });
}

/** Quotations, posts, tables and captions within an article, which Readability takes for something else. */
function isSetApart({ element }: HtmlBlock): boolean {
  return ['blockquote', 'table', 'figcaption'].includes(element?.localName ?? '');
}

/** The picture of an article stands above its text. */
function isLeadCaption({ element }: HtmlBlock, body: HtmlElement | null): boolean {
  return element?.localName === 'figcaption' && body !== null && pathTo(element).includes(body);
}

/** Where a block stands, and what it is named. */
function placesOf({ element }: HtmlBlock): readonly unknown[] {
  const name = element?.getAttribute('class');
  return [element?.parentNode, name ? `${element?.localName} ${name}` : undefined].filter(Boolean);
}

function isLeft({ element }: HtmlBlock, { elements }: MainText): boolean {
  return element !== null && elements.has(element);
}

/** As long as this a paragraph belongs to the article again, behind what belonged to something else. */
const PROSE = 140; // Characters.

/** Blocks above which a byline stands, where no paragraph is long. */
const TOP = 4;

/** Shorter lines may stand in an article twice; longer ones do where a page repeats itself. */
const REPEATED = 40; // Characters.

function trim(blocks: readonly HtmlBlock[], facts: PageFacts): readonly HtmlBlock[] {
  const long = blocks.findIndex(({ piece }) => piece.kind === 'body' && piece.text.length >= 100);
  const start = long < 0 ? TOP : long;
  const seen = new Set<string>();
  let isOver = false;
  return blocks.filter((block, index) => {
    const { text, kind } = block.piece;
    if (endsArticle(text)) isOver = true;
    else if (kind === 'heading' || (kind === 'body' && text.length >= PROSE)) isOver = false;
    if (isOver) return false;
    if (text === facts.title || !/\p{L}/u.test(text)) return false;
    if (index < start && kind === 'body' && isByline(text, facts)) return false;
    if (kind === 'heading') return true;
    if (isAside(block) || seen.has(text)) return false;
    if (text.length >= REPEATED || toPiece(block).kind === 'caption') seen.add(text);
    return true;
  });
}

function toPiece({ piece, element }: HtmlBlock): Piece {
  if (piece.kind === 'list' && kindOfText(piece.text) === 'caption') return { ...piece, kind: 'caption' };
  if (piece.kind !== 'body' || !element) return piece;
  return isCaption(element) && piece.text.length < 600 ? { ...piece, kind: 'caption' } : piece;
}

const CAPTION_DEPTH = 4;

function isCaption(element: HtmlElement): boolean {
  let node: HtmlNode | null = element;
  for (let depth = 0; node && isElement(node) && depth < CAPTION_DEPTH; depth++, node = node.parentNode) {
    if (node.localName === 'figure' || readNames(node) === 'caption') return true;
  }
  return false;
}
