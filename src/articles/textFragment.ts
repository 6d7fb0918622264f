import type { Article, Span } from './article.ts';
import { type Directive, firstMatch, fold } from './textFragmentMatch.ts';
import { findPassage, type PassageWords } from './textFragmentWords.ts';

type Cited = Pick<Article, 'title' | 'source'> & {
  readonly paragraphs: readonly { readonly number: number; readonly text: string }[];
};

/** Longer passages are named by their first and last words. */
const WHOLE_CHARACTERS = 90;
/** Words at either end, the usual number first; fewer only where an address must be short. */
const END_WORDS = [4, 3, 2, 1] as const;
/** Words taken in on each side until the passage is unmistakable. */
const GROWTH = [0, 1, 2, 3, 5, 8, 13, 21] as const;
/** Longer addresses are cut by some servers and chats. */
const MAX_LENGTH = 2000;

/**
 * An address that opens the article's page at a passage: a text fragment, `#:~:text=[prefix-,]start[,end][,-suffix]`,
 * whose first match on the page (the title, then the paragraphs in order) is the passage.
 * @param span widened to whole words
 * @param maxLength in characters of the whole address
 * @returns the page's own address where no fragment fits; null where that does not fit either, or there is none.
 * Where nothing around the passage tells it from an earlier one, the fragment finds the earlier one.
 */
export function textFragmentUrl(article: Cited, span: Span, { maxLength = MAX_LENGTH } = {}): string | null {
  const { source, title, paragraphs } = article;
  if (source === undefined || source.length > maxLength) return null;
  const index = paragraphs.findIndex(({ number }) => number === span.paragraph);
  const text = paragraphs[index]?.text;
  const passage = text === undefined ? null : findPassage(text, span);
  if (text === undefined || passage === null) return source;

  const page = foldPage([title, ...paragraphs.map((paragraph) => paragraph.text)]);
  const offset = page.starts[index] ?? 0;
  const wanted = {
    start: offset + fold(text.slice(0, passage.start)).length,
    end: offset + fold(text.slice(0, passage.end)).length,
  };
  let mistakable: string | null = null;
  for (const directive of candidates(text, passage)) {
    const url = withDirective(source, directive);
    if (url.length > maxLength) continue;
    const match = firstMatch(page.text, directive);
    if (match?.start === wanted.start && match.end === wanted.end) return url;
    mistakable ??= url;
  }
  return mistakable ?? source;
}

/** The page as one folded text, a line for each block. */
function foldPage([title = '', ...paragraphs]: readonly string[]): {
  text: string;
  starts: readonly number[];
} {
  let text = fold(title);
  const starts: number[] = [];
  for (const paragraph of paragraphs) {
    starts.push(text.length + 1);
    text += `\n${fold(paragraph)}`;
  }
  return { text, starts };
}

/** The best first: the passage alone, then with more and more of what stands around it, then shortened. */
function* candidates(text: string, passage: PassageWords): Generator<Directive> {
  const whole = { start: text.slice(passage.start, passage.end) };
  const isShort = whole.start.length <= WHOLE_CHARACTERS;
  if (isShort) for (const growth of GROWTH) yield* inContext(text, passage, whole, growth);
  if (passage.inside.length > 1) {
    for (const words of END_WORDS) {
      for (const growth of GROWTH) {
        yield* inContext(text, passage, ends(text, passage, words + growth), growth);
      }
    }
  }
  if (!isShort) for (const growth of GROWTH) yield* inContext(text, passage, whole, growth);
}

/** @param words at either end, at most half of the passage's */
function ends(text: string, { start, end, inside }: PassageWords, words: number): Directive {
  const count = Math.min(words, Math.floor(inside.length / 2));
  return {
    start: text.slice(start, inside[count - 1]?.end),
    end: text.slice(inside[inside.length - count]?.start, end),
  };
}

/** @param words of the paragraph, on each side */
function* inContext(
  text: string,
  { start, end, before, after }: PassageWords,
  directive: Directive,
  words: number,
): Generator<Directive> {
  if (words === 0) {
    yield directive;
    return;
  }
  const prefixStart = before.at(-words)?.start ?? before[0]?.start;
  const suffixEnd = (after[words - 1] ?? after.at(-1))?.end;
  const prefix = prefixStart === undefined ? {} : { prefix: text.slice(prefixStart, start).trim() };
  const suffix = suffixEnd === undefined ? {} : { suffix: text.slice(end, suffixEnd).trim() };
  yield { ...directive, ...prefix };
  yield { ...directive, ...suffix };
  yield { ...directive, ...prefix, ...suffix };
}

/** A source may name a place on its page already, even by a text fragment of its own. */
function withDirective(source: string, directive: Directive): string {
  const [page = ''] = source.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}${encodeDirective(directive)}`;
}

function encodeDirective({ prefix, start, end, suffix }: Directive): string {
  const parts = [
    prefix === undefined ? [] : [`${encode(prefix)}-`],
    [encode(start)],
    end === undefined ? [] : [encode(end)],
    suffix === undefined ? [] : [`-${encode(suffix)}`],
  ];
  return `:~:text=${parts.flat().join(',')}`;
}

/** Percent-encodes all that has a meaning in the directive, in an address, or in Markdown around it. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/\s+/g, ' ')).replace(
    /[-!~*'()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
