import type { ParagraphKind } from './article.ts';
import { kindOfText } from './captions.ts';
import { type HtmlElement, type HtmlNode, isElement, isText, walk } from './htmlNodes.ts';
import type { Piece } from './outline.ts';

/** Elements that are no part of an article's text, with all that is in them. */
const passedOver = new Set(
  (
    'nav aside header footer form script style noscript template button head title iframe object svg canvas ' +
    'video audio select textarea dialog'
  ).split(' '),
);

/** Elements that are one block with all that is in them; `undefined`: as it is written. */
const blocks = new Map<string, ParagraphKind | undefined>([
  ['p', undefined],
  ['figcaption', 'caption'],
  ['ul', 'list'],
  ['ol', 'list'],
  ['menu', 'list'],
  ['dl', 'list'],
  ['blockquote', 'quote'],
  ['pre', 'body'],
  ['table', 'body'],
]);

/** Elements that are one of a list's items. */
const items = new Set('li dt dd'.split(' '));

/** Elements that what stands before them and behind them does not run on across. */
const breaks = new Set(
  (
    'address article body br center dd details div dt fieldset figure h1 h2 h3 h4 h5 h6 hgroup hr html li main ' +
    'caption section summary tbody td tfoot th thead tr'
  ).split(' '),
);

/**
 * The headings and blocks inside a node, in order. A paragraph, a whole list, a whole block quotation or table
 * is one block, and so is text that stands between them; white space inside a block becomes single spaces.
 */
export function htmlPieces(root: HtmlNode): Piece[] {
  return htmlBlocks(root).map(({ piece }) => piece);
}

/** A heading or a block, and what shows whether it belongs to the article. */
export interface HtmlBlock {
  readonly piece: Piece;
  /** The element that it is, or the one that its text stands in. */
  readonly element: HtmlElement | null;
  /** Characters of it that stand in links. */
  readonly linked: number;
}

/**
 * As `htmlPieces`, for pages that hold more than an article.
 * @param isLeftOut elements that are passed over with all that is in them
 */
export function htmlBlocks(
  root: HtmlNode,
  isLeftOut: (element: HtmlElement) => boolean = isPassedOver,
): HtmlBlock[] {
  const pieces: HtmlBlock[] = [];
  let within: HtmlElement | null = null;
  let text = '';
  let linked = 0;
  let links = 0;
  /** Where the items of the list that is open begin in `text`. */
  let starts: number[] = [];
  let around: HtmlElement | null = null;

  /** Ends the block that was open; `as` is the element that it was, if any. */
  function close(as: HtmlElement | null): void {
    const squeezed = squeeze(text);
    if (squeezed !== '') {
      const listed = [0, ...starts].map((start, index) => squeeze(text.slice(start, starts[index])));
      const piece = { ...toPiece(as, squeezed), ...(starts.length > 1 && { items: listed }) };
      pieces.push({ piece, element: as ?? around, linked });
    }
    text = '';
    linked = 0;
    starts = [];
  }

  function addText(node: HtmlNode): void {
    const value = node.nodeValue ?? '';
    text += value;
    const characters = squeeze(value).length;
    if (links > 0) linked += characters;
    if (characters > 0) around = node.parentNode && isElement(node.parentNode) ? node.parentNode : null;
  }

  function enter(node: HtmlNode): boolean {
    if (isText(node)) addText(node);
    if (!isElement(node)) return false;
    if (isLeftOut(node)) {
      if (!within && !runsOn(node)) close(null);
      return false;
    }
    if (node.localName === 'a') links++;
    if (within && endsBefore(within, node)) {
      close(within);
      within = node;
    } else if (within) {
      if (isBlock(node) || breaks.has(node.localName)) text += ' ';
      if (items.has(node.localName) && isList(within)) starts.push(text.length);
    } else if (isBlock(node)) {
      close(null);
      within = node;
    } else if (node.localName === 'br') {
      text += ' ';
    } else if (breaks.has(node.localName)) {
      close(null);
    }
    return true;
  }

  function leave(node: HtmlNode): void {
    if (!isElement(node) || isLeftOut(node) || node.localName === 'br') return;
    if (node.localName === 'a') links--;
    if (node === within) {
      close(node);
      within = null;
    } else if (isBlock(node) || breaks.has(node.localName)) {
      if (within) text += ' ';
      else close(null);
    }
  }

  walk(root, enter, leave);
  close(within);
  return pieces;
}

export function isPassedOver(element: HtmlElement): boolean {
  return passedOver.has(element.localName) || element.getAttribute('hidden') !== null;
}

/** Runs of white space as browsers show them; a no-break space is a character. */
export function squeeze(text: string): string {
  return text.replace(/[ \t\n\f\r]+/g, ' ').trim();
}

function toPiece(element: HtmlElement | null, text: string): Piece {
  const depth = element ? headingDepth(element) : null;
  if (depth !== null) return { kind: 'heading', depth, text };
  return { kind: (element && blocks.get(element.localName)) ?? kindOfText(text), text };
}

function isList(element: HtmlElement): boolean {
  return blocks.get(element.localName) === 'list';
}

function isBlock(element: HtmlElement): boolean {
  return blocks.has(element.localName) || headingDepth(element) !== null;
}

/** Paragraphs and headings hold no blocks: one inside means that a tag was never closed. */
function endsBefore(open: HtmlElement, next: HtmlElement): boolean {
  return (open.localName === 'p' || headingDepth(open) !== null) && isBlock(next);
}

function headingDepth({ localName }: HtmlElement): number | null {
  return /^h[1-6]$/.test(localName) ? Number(localName.slice(1)) : null;
}

/** Whether a text goes on behind an element that is passed over, as it does behind a script. */
function runsOn({ localName }: HtmlElement): boolean {
  return /^(?:script|style|noscript|template|button|svg)$/.test(localName);
}
