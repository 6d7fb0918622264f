import type { Paragraph } from '../../articles/article.ts';
import { glimpse } from '../glimpse.ts';
import type { Entry } from '../listPages.ts';

/** As many characters of a paragraph as tell what it is about. */
const FEW_WORDS = 70;

/** An article's paragraphs in order, each by its beginning, under the headings that it stands under. */
export function outlineOf(paragraphs: readonly Paragraph[], most = FEW_WORDS): readonly Entry[] {
  return paragraphs.map(({ number, section, text }) => ({
    text: `¶${number} ${glimpse(text, most)}`,
    section: section.join(' › '),
  }));
}
