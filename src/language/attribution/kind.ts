import type { QuotationKind } from '../analysis.ts';
import type { Quoted } from '../quotations.ts';
import type { Clause } from './clause.ts';
import type { ReadParagraph } from './readParagraph.ts';

/** Words of a quotation that stands alone as a sentence, or is long enough to be one, are direct speech. */
export function kindOf(text: string, quoted: Quoted, { masked }: Clause): QuotationKind {
  // “He said, ‘Then wave.’”: marks inside may stand behind the full stop.
  const words = text.slice(quoted.start, quoted.end).replace(/["'’”]+$/u, '');
  if (wordCount(text, quoted) >= 8 || quoted.open) return 'direct';
  // American papers set the sentence's full stop inside: he called it “a public hanging.”
  const inside =
    /^\p{Ll}/u.test(words) &&
    /[\p{L}\p{N}]\s["“‘'«]$/u.test(masked.slice(Math.max(0, quoted.start - 3), quoted.start));
  if (/[.,!?…]$/u.test(words) && !inside) return 'direct';
  return /^\p{Lu}/u.test(words) &&
    !isTitle(words) &&
    /^["”’'»]\s*[,.]/u.test(masked.slice(quoted.end)) &&
    wordCount(text, quoted) > 2
    ? 'direct'
    : 'partial';
}

/** A title, or a nickname inside a name: Joe “Sparky” Stott. */
export function isNobodys(
  { paragraph, mentions }: Pick<ReadParagraph, 'paragraph' | 'mentions'>,
  { start, end }: Quoted,
  kind: QuotationKind,
): boolean {
  if (kind === 'direct') return false;
  // The phrase “fake news” is a phrase, whoever uses it.
  if (CALLED.test(paragraph.text.slice(Math.max(0, start - 40), start))) return true;
  return (
    isTitle(paragraph.text.slice(start, end)) ||
    mentions.some(({ span }) => span.start < start && span.end > end)
  );
}

const CALLED =
  /(?:^|\s)(?:(?<!\b(?:use|uses|used|using|coined|prefer|prefers|preferred|chose|chooses|repeated|employed|uttered|avoided) )the (?:phrase|term|word|name)|nickname|title|titled|song|single|album|film|movie|novel|book|play|musical|series|sitcom|podcast|hashtag|heading|headline|slogan|motto|password|nicknamed|entitled|marked|labelled|labeled|stamped|inscribed|emblazoned with|translated as|translates as|(?:words?|term|name) (?:for|meaning)|means?|meaning),? ["“‘'«]$/u;

/** `Coalition Of The Willing`: the name of something, written as names and titles are. */
function isTitle(words: string): boolean {
  const parts = words.split(/[\s-]+/);
  return (
    parts.length > 1 &&
    parts.every((part) => /^[\p{Lu}\p{N}]/u.test(part) || /^\p{Ll}{1,4}$/u.test(part)) &&
    /^\p{Lu}/u.test(words) &&
    parts.filter((part) => /^\p{Lu}/u.test(part)).length > parts.length / 2
  );
}

/** Words between white space. */
export function wordCount(text: string, { start, end }: Pick<Quoted, 'start' | 'end'>): number {
  return text.slice(start, end).split(/\s+/).length;
}
