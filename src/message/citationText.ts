import type { Passage } from '../answers/passage.ts';
import { labelWords } from '../words/standing.ts';
import { escapeMarkdown } from './escape.ts';
import { excerpt } from './excerpt.ts';
import { placeLine, quoted } from './passageText.ts';

/**
 * A passage as a block quotation in Markdown, to be copied: its words, then where they stand, with the link, and who
 * says so. What is in doubt is not cited without saying that.
 * @param room characters; of a paragraph that does not fit, a part is cited, and `…` stands where it was cut
 */
export function citationText(passage: Passage, room: number): string {
  const label = labelWords(passage);
  const place = `> — ${placeLine(passage, { room, bareLinks: true }).linked}`;
  const lines = [...(label === null ? [] : [`> ${escapeMarkdown(label)}`]), place];
  const plain = { ...passage, highlight: null };
  const left = room - lines.join('\n').length - 1;
  const shown = excerpt(
    passage.paragraph.text,
    passage.highlight,
    left,
    (part) => quoted(plain, part).length,
  );
  return [...lines.slice(0, -1), quoted(plain, shown), place].join('\n');
}
