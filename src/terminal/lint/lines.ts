import type { Block } from '../../articles/reader.ts';
import type { Checked, Drafted } from './checked.ts';

/** Finds the line on which a paragraph begins: its reader knows it, or it is looked for in the file. */
export function lineFinder({ draft, bytes }: Drafted): Checked['placeOf'] {
  // What a reader makes paragraphs of; empty blocks become none.
  const blocks = draft.blocks.filter(({ text }) => text.trim() !== '');
  let found: readonly (number | undefined)[] | undefined;
  return (paragraph) => {
    const known = blocks[paragraph - 1]?.line;
    found ??= known === undefined ? linesIn(blocks, bytes) : undefined;
    const line = known ?? found?.[paragraph - 1];
    return line === undefined ? {} : { line };
  };
}

/** So many characters of a paragraph tell it from others. */
const BEGINNING = 24;
const FEWEST = 4;

/** Looks for the paragraphs of a page in its source, each below the one before. */
function linesIn(blocks: readonly Block[], bytes: Uint8Array): readonly (number | undefined)[] {
  const source = new TextDecoder().decode(bytes);
  if (!source.trimStart().startsWith('<')) return [];
  const { text, lines } = withoutMarkup(source);
  let from = 0;
  return blocks.map((block) => {
    const at = text.indexOf(beginningOf(block), from);
    if (at < 0) return undefined;
    from = at + 1;
    return lines[at];
  });
}

/** The characters of a page that are neither markup nor space, and the line on which each stands. */
function withoutMarkup(source: string): { readonly text: string; readonly lines: readonly number[] } {
  const lines: number[] = [];
  let text = '';
  let line = 1;
  let inTag = false;
  for (const character of source.split('')) {
    if (character === '\n') line += 1;
    if (character === '<') inTag = true;
    if (!inTag && !/\s/.test(character)) {
      text += character;
      lines.push(line);
    }
    if (character === '>') inTag = false;
  }
  return { text, lines };
}

/** What a paragraph begins with, up to a character that the source may write as an entity. */
function beginningOf({ text }: Block): string {
  const letters = text.replace(/\s+/g, '');
  const [plain = ''] = /[a-z\d][a-z\d.,;:()!?-]+/i.exec(letters) ?? [];
  return (plain.length < FEWEST ? letters : plain).slice(0, BEGINNING);
}
