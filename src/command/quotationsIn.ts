import { findQuoted } from '../language/quotations.ts';

/** What marks a line of a block quotation, as people write it in messages. */
const BLOCK = /^>(?:>>)?\s?/;

/**
 * Finds what somebody quotes in a message: words between quotation marks, and block quotations, lines that begin
 * with `>`.
 * @param text the message, plain but for those lines
 * @returns the words quoted, without marks, in order and each once; those inside of other quotations are left out
 */
export function quotationsIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const { quoted, lines } of blocksOf(text)) {
    if (quoted) found.push(lines.join(' ').trim());
    else found.push(...marked(lines.join('\n')));
  }
  return [...new Set(found)].filter((words) => /[\p{L}\p{N}]/u.test(words));
}

function marked(text: string): string[] {
  return findQuoted(text)
    .filter(({ depth }) => depth === 0)
    .map(({ start, end }) => text.slice(start, end));
}

interface Block {
  readonly quoted: boolean;
  readonly lines: string[];
}

/** Lines that belong together: a blank line ends what they say. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let ended = true;
  for (const line of text.split(/\r?\n/)) {
    const quoted = BLOCK.test(line);
    const block = blocks.at(-1);
    if (!ended && block?.quoted === quoted) block.lines.push(line.replace(BLOCK, ''));
    else if (line.trim() !== '') blocks.push({ quoted, lines: [quoted ? line.replace(BLOCK, '') : line] });
    ended = line.trim() === '';
  }
  return blocks;
}
