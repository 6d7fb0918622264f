import { phrase } from '../../words/phrase.ts';
import type { Finding } from '../problem.ts';
import type { Block } from '../reader.ts';
import { endsArticle, leadsElsewhere } from './lines.ts';

/** One of them may well be the article's own. */
const FEWEST = 2;
/** Paragraphs, or runs of them, that are named. */
const MOST_NAMED = 8;
/** Characters of what asks for consent. */
const LONGEST = 300;
/** Characters that tell which one it is. */
const FEW_WORDS = 60;

/** Headings of what is somebody else's, all the way down to the next. */
const beside =
  /^(?:\d+ )?(?:comments?|kommentare|commentaires|comentarios|коментарі|most (?:read|popular)|trending)\b/iu;
const consent = /\b(?:we|this site) use cookies\b|\bcookies? (?:policy|settings|preferences)\b/iu;

/**
 * Finds what stands around an article on its page, in files that do not tell it from the article, as when somebody
 * has printed a page. It is told, and nothing is taken out.
 * @param blocks in the order of the file, none of them empty
 */
export function findStrays(blocks: readonly Block[]): Finding[] {
  const strays = blocks.flatMap((block, index) => {
    return isStray(block) ? [{ text: block.text, number: index + 1 }] : [];
  });
  const [first] = strays;
  if (!first || strays.length < FEWEST) return [];
  const runs = runsOf(strays.map(({ number }) => number));
  const named = runs.slice(0, MOST_NAMED).map(([from, to]) => (from === to ? `¶${from}` : `¶${from}–${to}`));
  const more = runs.length > MOST_NAMED ? ', …' : '';
  const words = first.text.length <= FEW_WORDS ? first.text : `${first.text.slice(0, FEW_WORDS).trimEnd()}…`;
  return [
    {
      severity: 'doubtful',
      message: phrase('strayParagraphs', { paragraphs: `${named.join(', ')}${more}`, words }),
      hint: phrase('strayParagraphsHint'),
    },
  ];
}

/** Numbers in order, as the first and the last of those that follow each other. */
function runsOf(numbers: readonly number[]): readonly [from: number, to: number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

function isStray({ text, section }: Block): boolean {
  if (section.some((heading) => beside.test(heading))) return true;
  return leadsElsewhere(text) || endsArticle(text) || (text.length <= LONGEST && consent.test(text));
}
