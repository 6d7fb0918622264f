import type { Finding } from '../problem.ts';
import type { Block } from '../reader.ts';
import { endsArticle, leadsElsewhere } from './lines.ts';

/** One of them may well be the article's own. */
const FEWEST = 2;
/** Paragraphs that are named. */
const MOST_NAMED = 8;
/** Characters that tell which one it is. */
const FEW_WORDS = 60;

const consent = /\b(?:we|this site) use cookies\b|\bcookies? (?:policy|settings|preferences)\b/iu;

/**
 * Finds what stands around an article on its page, in files that do not tell it from the article, as when somebody
 * has printed a page. It is told, and nothing is taken out.
 * @param blocks in the order of the file, none of them empty
 */
export function findStrays(blocks: readonly Block[]): Finding[] {
  const strays = blocks.flatMap(({ text }, index) => (isStray(text) ? [{ text, number: index + 1 }] : []));
  const [first] = strays;
  if (!first || strays.length < FEWEST) return [];
  const named = strays.slice(0, MOST_NAMED).map(({ number }) => `¶${number}`);
  const more = strays.length > MOST_NAMED ? ', …' : '';
  const words = first.text.length <= FEW_WORDS ? first.text : `${first.text.slice(0, FEW_WORDS).trimEnd()}…`;
  return [
    {
      severity: 'doubtful',
      message: `${named.join(', ')}${more} look like what stands around an article on its page, such as “${words}”.`,
      hint: 'Add the page by its address, or copy title and text alone into a file.',
    },
  ];
}

function isStray(text: string): boolean {
  return leadsElsewhere(text) || endsArticle(text) || (text.length <= 300 && consent.test(text));
}
