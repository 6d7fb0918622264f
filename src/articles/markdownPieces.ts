import type { fromMarkdown } from 'mdast-util-from-markdown';
import type { ParagraphKind } from './article.ts';
import { kindOfText } from './captions.ts';
import { parseHtml } from './htmlNodes.ts';
import { htmlPieces } from './htmlPieces.ts';
import { refuseTangles } from './markdownTangles.ts';
import type { Piece } from './outline.ts';

type Node = ReturnType<typeof fromMarkdown>['children'][number];
type List = Extract<Node, { type: 'list' }>;

/** What becomes of line breaks inside a block. */
export type Lines = 'joined' | 'kept';

/**
 * The headings and blocks of a Markdown text, in order: a list or a block quotation is one block with all that
 * is in it; markup is gone, line breaks are spaces.
 * @param firstLine the line of the file on which `text` begins, from 1
 * @param lines `kept`: line breaks stay, as they do in plain text
 * @throws UserError when it is nested or marked up as no article is, since the parser would take minutes
 */
export async function markdownPieces(
  text: string,
  firstLine: number,
  lines: Lines = 'joined',
): Promise<Piece[]> {
  refuseTangles(text);
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const pieces: Piece[] = [];
  let before: Node | undefined;
  for (const node of fromMarkdown(text).children) {
    const line = firstLine + (node.position?.start.line ?? 1) - 1;
    for (const piece of node.type === 'html' ? await htmlBlock(node.value) : blockOf(node, before, lines)) {
      pieces.push({ ...piece, line });
    }
    before = node;
  }
  return pieces;
}

async function htmlBlock(html: string): Promise<Piece[]> {
  return htmlPieces(await parseHtml(`<body>${html}</body>`));
}

function blockOf(node: Node, before: Node | undefined, lines: Lines): Piece[] {
  const text = flatText(node, lines);
  if (node.type === 'heading') return [{ kind: 'heading', depth: node.depth, text }];
  if (text === '') return [];
  if (node.type === 'list') return [{ kind: 'list', text, items: itemsOf(node, lines) }];
  return [{ kind: kindOf(node, text, before), text }];
}

/** The items of a list, and those of the lists inside it where they stand. */
function itemsOf(list: List, lines: Lines): string[] {
  return list.children.flatMap(({ children }) => {
    const items = [''];
    for (const child of children) {
      const text = flatText(child, lines);
      if (child.type === 'list') items.push(...itemsOf(child, lines), '');
      else if (text !== '') items.push(`${items.pop()} ${text}`);
    }
    return items;
  });
}

function kindOf(node: Node, text: string, before: Node | undefined): ParagraphKind {
  if (node.type === 'blockquote') return 'quote';
  if (node.type !== 'paragraph') return 'body';
  if (beginsWithImage(node)) return 'caption';
  const isUnderImage =
    before?.type === 'paragraph' && beginsWithImage(before) && flatText(before, 'joined') === '';
  return isUnderImage && isAllEmphasis(node) ? 'caption' : kindOfText(text);
}

function beginsWithImage(node: Node): boolean {
  let first: Node | undefined = node;
  while (first && (first.type === 'paragraph' || first.type === 'link' || first.type === 'emphasis')) {
    first = first.children[0];
  }
  return first?.type === 'image' || first?.type === 'imageReference';
}

function isAllEmphasis(node: Node): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'emphasis';
}

const blockTypes: ReadonlySet<Node['type']> = new Set([
  'blockquote',
  'code',
  'heading',
  'list',
  'listItem',
  'paragraph',
  'thematicBreak',
]);

/** All the text in a node, blocks inside it joined by one space. Keeps its own stack: texts nest deeper than calls may. */
function flatText(root: Node, lines: Lines): string {
  const parts: string[] = [''];
  const rest: (Node | 'break')[] = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node === 'break') {
      parts.push('');
      continue;
    }
    parts.push(`${parts.pop() ?? ''}${ownText(node, lines)}`);
    const isBlock = blockTypes.has(node.type);
    if (isBlock) rest.push('break');
    if ('children' in node) for (const child of node.children.toReversed()) rest.push(child);
    if (isBlock) parts.push('');
    if (isBlock && node.type === 'code') parts.push(inOneLine(node.value));
  }
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

function ownText(node: Node, lines: Lines): string {
  const written = lines === 'kept' ? (text: string) => text : inOneLine;
  if (node.type === 'text' || node.type === 'inlineCode') return written(node.value);
  if (node.type === 'image' || node.type === 'imageReference') return written(node.alt ?? '');
  if (node.type === 'break') return ' ';
  return node.type === 'html' ? textOfHtml(node.value) : '';
}

/** Of a tag within a text, or of a block of HTML inside a list or a quotation. */
function textOfHtml(html: string): string {
  if (/^<br\b/i.test(html)) return ' ';
  return html.startsWith('<!--') || /^<[^<>]*>$/.test(html) ? '' : html.replace(/<[^<>]*>/g, ' ').trim();
}

function inOneLine(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) =>
      index === 0 ? line.trimEnd() : index === lines.length - 1 ? line.trimStart() : line.trim(),
    )
    .join(' ');
}
