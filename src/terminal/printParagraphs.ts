import { printLines } from './printLines.ts';
import type { Style } from './style.ts';

/** Lays text out beside the numbers of its paragraphs. */
export interface Gutter {
  /** The text beside the number of its paragraph; with another format, such as a label's, where one is given. */
  beside(paragraph: number, text: string, format?: (line: string) => string): readonly string[];
  /** More text below it, under the first. */
  below(text: string, format?: (line: string) => string): readonly string[];
}

/**
 * A gutter for the numbers of an article's paragraphs.
 * @param most how many paragraphs it has
 * @param margin characters before the numbers
 */
export function gutterFor(most: number, style: Style, margin = 2): Gutter {
  const width = `¶${most}`.length;
  const indent = ' '.repeat(margin + width + 2);
  const { dim } = style.colors;
  const lay = (text: string, format?: (line: string) => string) =>
    printLines(text, style, format, { first: indent, next: indent });
  return {
    beside(paragraph, text, format) {
      const [first = '', ...others] = lay(text, format);
      const number = dim(`¶${paragraph}`.padEnd(width));
      return [`${' '.repeat(margin)}${number}  ${first.slice(indent.length)}`, ...others];
    },
    below: lay,
  };
}

/** Numbers of paragraphs, neighbours drawn together: `¶2, 5–7`. */
export function paragraphList(paragraphs: readonly number[]): string {
  const numbers = [...new Set(paragraphs)].sort((one, other) => one - other);
  const runs: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else runs.push({ from: number, to: number });
  }
  const parts = runs.map(({ from, to }) => {
    if (from === to) return String(from);
    return to === from + 1 ? `${from}, ${to}` : `${from}–${to}`;
  });
  return parts.length === 0 ? '' : `¶${parts.join(', ')}`;
}
