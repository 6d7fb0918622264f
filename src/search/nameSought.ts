import type { Span } from '../articles/article.ts';
import { fold } from '../language/words.ts';
import { firstTokenFrom } from './firstToken.ts';
import type { Scene } from './scene.ts';
import { SURE_MATCH, type WeighedQuery } from './weighedQuery.ts';

/** What a question wants named: `what was the dog called`, `which bank`; null where it wants no name. */
export function nameSought(question: string): string | null {
  const text = question.toLowerCase().replaceAll('’', "'");
  for (const pattern of NAMING) {
    const noun = pattern.exec(text)?.[1];
    if (noun !== undefined && !NOT_NAMED.has(noun)) return noun.replace(/'s$/u, '');
  }
  return null;
}

const OWNED = "(?:the |her |his |their |its |that |this |a |\\p{L}+'s |\\p{L}+s' |\\p{L}+s )?";

const NAMING = [
  new RegExp(
    `\\bnames? of ${OWNED}(?:\\p{L}+ ){0,2}?([\\p{L}']+)(?=\\W*$| (?:that|who|which|in|at|on|from|with|he|she|they|it)\\b)`,
    'u',
  ),
  /\bwhat(?:'?s| is| was| are| were)? (?:\p{L}+ ){0,3}?([\p{L}]+'?s) (?:\p{L}+ )?names?\b/u,
  /\bwhat(?:'?s| is| was| are| were)? (?:\p{L}+ ){0,4}?([\p{L}']+) (?:called|named)\b/u,
  /\b(?:which|what) (schools?|banks?|apps?|hospitals?|universit(?:y|ies)|colleges?|drugs?|brands?|hotels?|restaurants?|pubs?|bars?|caf[eé]s?|airlines?|airports?|channels?|magazines?|stations?|streets?|roads?|villages?|cemetery|church|clinics?|prisons?|jails?|model|make|breed|software|website|site|song|book|film|movie|album|union|charity|shop|stores?|supermarket|manufacturer|insurer|lender|studio|theatre|theater|museum|gallery|regiment|ship|boat|vessel|train|plane|island)\b/u,
];

/** Words before `called` and the like of which no name is wanted. */
const NOT_NAMED = new Set(
  'it he she they we you i that this them him her what who is was are were been being got'.split(' '),
);

/** How well something in a scene names what is wanted, 0 to 1. */
export function namesSought(noun: string, { query, terms }: WeighedQuery, scene: Scene): number {
  const term = terms.find(
    ({ text }) => fold(text) === fold(noun) || fold(text) === fold(noun).replace(/s$/u, ''),
  );
  if (!term) return 1;
  const { sentence, paragraph, matches } = scene;
  const at = matches.anyAt[term.position] ?? -1;
  const strength = matches.any[term.position] ?? 0;
  const { text } = paragraph.paragraph;
  const asked = new Set(query.tokens.map((token) => fold(token.text)));
  const inside = ({ paragraph: number, start, end }: Span) =>
    number === paragraph.paragraph.number && start >= sentence.span.start && end <= sentence.span.end;
  let best = 0;
  for (const { span } of paragraph.analysis.mentions) {
    if (!inside(span)) continue;
    const words = text
      .slice(span.start, span.end)
      .split(/[\s-]+/u)
      .map(fold);
    if (words.every((word) => asked.has(word))) continue;
    const off =
      at < 0
        ? Number.POSITIVE_INFINITY
        : distance(firstTokenFrom(span.start, sentence), firstTokenFrom(span.end, sentence) - 1, at);
    if (strength >= SURE_MATCH * 0.6 && off <= NEAR) best = Math.max(best, 1);
  }
  if (CALLED.test(text.slice(sentence.span.start, sentence.span.end))) best = Math.max(best, 1);
  return best;
}

const NEAR = 3;

function distance(first: number, last: number, at: number): number {
  if (at < first) return first - at;
  return at > last ? at - last : 0;
}

const CALLED = /\b(?:called|named|known as|dubbed|titled|nicknamed|christened|entitled|name is|name was)\b/u;
