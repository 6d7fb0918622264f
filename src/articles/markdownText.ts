import type { Article, Paragraph } from './article.ts';
import { kindOfText } from './captions.ts';

/**
 * Writes an article as Markdown under front matter, so that reading it gives the same article: title, byline,
 * paragraphs, headings, and kinds where Markdown and the paragraph's own words can say them.
 * @returns ends in a line feed
 */
export async function markdownText({ paragraphs, ...article }: Article): Promise<string> {
  const { title, author, published, source, language } = article;
  const keepsLines = paragraphs.some(({ text }) => text.includes('\n'));
  const head = { title, author, published, source, language, ...(keepsLines && { lines: 'kept' }) };
  const { stringify } = await import('yaml');
  const known = Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
  const yaml = stringify(known, { schema: 'failsafe', lineWidth: 0, defaultStringType: 'PLAIN' });
  return `---\n${yaml}---\n\n${blocksOf(paragraphs).join('\n\n')}\n`;
}

function blocksOf(paragraphs: readonly Paragraph[]): string[] {
  const deepest = Math.max(0, ...paragraphs.map(({ section }) => section.length));
  // The title would be the only heading of the first level.
  const level = deepest < DEEPEST ? 2 : 1;
  const blocks: string[] = [];
  let open: readonly string[] = [];
  let before: Paragraph | undefined;
  for (const paragraph of paragraphs) {
    const { section } = paragraph;
    for (let depth = sharedDepth(open, section); depth < section.length; depth++) {
      blocks.push(`${'#'.repeat(level + depth)} ${headingText(section[depth] ?? '')}`);
      before = undefined;
    }
    open = section;
    const marker = before?.kind === 'list' && lastMarker(blocks) === '-' ? '+' : '-';
    blocks.push(blockOf(paragraph, marker));
    before = paragraph;
  }
  return blocks;
}

/** Markdown has so many levels of headings. */
const DEEPEST = 6;

/** How many headings stay open; where fewer are wanted than are open, the innermost wanted is written again. */
function sharedDepth(open: readonly string[], wanted: readonly string[]): number {
  let shared = 0;
  while (shared < open.length && shared < wanted.length && open[shared] === wanted[shared]) shared++;
  return open.length > wanted.length && shared === wanted.length ? Math.max(0, shared - 1) : shared;
}

/** Two lists with the same marker would be one. */
function lastMarker(blocks: readonly string[]): string | undefined {
  return blocks.at(-1)?.charAt(0);
}

function blockOf({ kind, text, items = [text] }: Paragraph, marker: '-' | '+'): string {
  const lines = text.split('\n').map(lineText);
  if (kind === 'list') return items.map((item) => `${marker} ${itemText(item)}`).join('\n');
  if (kind === 'quote') return `> ${lines.join('\n> ')}`;
  if (kind === 'caption' && kindOfText(text) !== 'caption') return `![${lines.join('\n')}]()`;
  if (kind === 'body' && kindOfText(text) !== 'body') return asItStands(text);
  return lines.join('\n');
}

function itemText(item: string): string {
  return item.split('\n').map(lineText).join('\n  ');
}

/** A table, or a line that came preformatted: what looks like a caption in it is none. */
function asItStands(text: string): string {
  const longest = Math.max(0, ...Array.from(text.matchAll(/`+/g), ([marks]) => marks.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}\n${text}\n${fence}`;
}

function headingText(text: string): string {
  // Marks at a heading's end would count as its frame.
  const marked = inlineText(text).replace(/#+$/, (marks) => marks.replaceAll('#', '\\#'));
  return spelledEdges(marked.replaceAll('\n', ' '));
}

function lineText(line: string): string {
  const marked = inlineText(line).replace(/^(?:[#>+=~-]|\d{1,9}(?=[.)]))/, (mark) => {
    return /\d/.test(mark) ? `${mark}\\` : `\\${mark}`;
  });
  return spelledEdges(marked);
}

/** With a backslash before whatever could mean something within a line. */
function inlineText(text: string): string {
  return text.replace(/[\\`*_[\]<]|&(?=[#A-Za-z])|!(?=\[)/g, '\\$&');
}

/** White space at the edges of a line would be lost. */
function spelledEdges(line: string): string {
  const [before = ''] = /^[ \t]*/.exec(line) ?? [];
  const rest = line.slice(before.length);
  let end = rest.length;
  while (end > 0 && ' \t'.includes(rest.charAt(end - 1))) end--;
  return spelled(before) + rest.slice(0, end) + spelled(rest.slice(end));
}

function spelled(spaces: string): string {
  return [...spaces].map((space) => `&#${space.charCodeAt(0)};`).join('');
}
