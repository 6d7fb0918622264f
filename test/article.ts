import { createHash } from 'node:crypto';
import type { Article, ArticleId, ContentHash, Paragraph, ParagraphKind } from '../src/articles/article.ts';
import { analyse } from '../src/language/analyse.ts';
import type { Analysis } from '../src/language/analysis.ts';

/** What a line may begin with to be another kind of paragraph than body. */
const KINDS: readonly ParagraphKind[] = ['caption', 'list', 'quote', 'note'];

/**
 * An article as it is written down in a test: its title, then a paragraph a line. `caption: …` is a caption, and
 * so for the other kinds; `# …` is the heading of the paragraphs below it. Indentation and blank lines do not count.
 */
export function articleOf(written: string, given: Partial<Article> = {}): Article {
  const [title = '', ...lines] = written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const paragraphs: Paragraph[] = [];
  let section: readonly string[] = [];
  for (const line of lines) {
    if (line.startsWith('# ')) section = [line.slice(2)];
    else paragraphs.push(paragraphOf(paragraphs.length + 1, line, section));
  }
  const hash = hashOf(JSON.stringify([title, paragraphs]));
  return { id: articleId('ferry'), title, language: 'en', hash, paragraphs, ...given };
}

/** The same, understood. */
export function analysisOf(written: string, given: Partial<Article> = {}): Analysis {
  return analyse(articleOf(written, given));
}

export function articleId(id: string): ArticleId {
  return id as ArticleId;
}

function paragraphOf(number: number, line: string, section: readonly string[]): Paragraph {
  const kind = KINDS.find((candidate) => line.startsWith(`${candidate}: `));
  const text = kind === undefined ? line : line.slice(kind.length + 2);
  return { number, kind: kind ?? 'body', section, text, hash: hashOf(text) };
}

function hashOf(text: string): ContentHash {
  return createHash('sha256').update(text).digest('hex') as ContentHash;
}

/** The article that most tests ask. */
export const FERRY = `
  The night ferry to Saltby may stop on Friday
  The night ferry between Grimsholm and Saltby will stop on Friday unless the council pays for an engine.
  “The engine is older than I am,” Mara Voss told the council on Tuesday. She owns the boat.
  Voss bought the ferry in 1998 for £40,000. It carries 180 passengers and a dozen sheep.
  caption: The ferry at its berth in Grimsholm, with gulls. Photograph: Ines Moor
  Tobias Renn called the plan a ‘folly’ and walked out of the chamber. He leads the council.
  Two former clerks allege that Renn took £9,000 from the harbour fund.
  Renn denied the claim. He said that he would publish his accounts in March.
  # The island
  The crossing was first asked for in 1911 by the island’s only physician, Dr.
  Hanne Lund, who had rowed to her patients in the dark for eleven winters.
  About 2,400 people live on Saltby. Many of them work in the mainland’s canneries.
  Schoolchildren have painted banners 🚢🏝️ and hung them from the lighthouse.
  list: Adults pay £6. Children pay £2. Sheep travel free.
`;
