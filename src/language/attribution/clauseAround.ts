import type { Sentence, Token } from '../analysis.ts';
import type { Quoted } from '../quotations.ts';
import { speechStance } from '../speech.ts';
import { type Clause, clauseOf } from './clause.ts';
import { mask } from './mask.ts';
import type { Setting } from './readParagraph.ts';

/** The sentence around a quotation; for one that stands inside another, that other's words. */
export function clauseAround(
  { paragraph, sentences, mentions }: Setting,
  stretch: Quoted,
  quoted: readonly Quoted[],
  tokens: readonly Token[],
): Clause {
  const { text } = paragraph;
  const container = quoted.findLast(
    ({ depth, start, end }) => depth === stretch.depth - 1 && start <= stretch.start && end >= stretch.end,
  );
  const masked = mask(
    text,
    quoted.filter(({ depth }) => depth === stretch.depth),
  );
  if (container) return clauseOf(text, masked, container, tokens, mentions);
  const first = sentences.findLast(({ span }) => span.start <= stretch.start);
  const last = sentences.find(({ span }) => span.end >= stretch.end) ?? sentences.at(-1);
  const closing = behindInner(text, stretch, sentences) ?? last;
  const around = {
    start: Math.max(first?.span.start ?? 0, stretch.start - LONGEST_HALF),
    end: Math.min(closing?.span.end ?? text.length, stretch.end + LONGEST_HALF),
  };
  return clauseOf(text, masked, around, tokens, mentions);
}

/** Characters on each side of a quotation; a sentence that is longer is none. */
const LONGEST_HALF = 1500;

/** `“I say, ‘Ask my knees.’” Lena Bock said.`: where speech ends with what it quotes, its verb seems a sentence of its own. */
function behindInner(
  text: string,
  { start, end }: Quoted,
  sentences: readonly Sentence[],
): Sentence | undefined {
  if (!/[.?!]["”’']$/u.test(text.slice(Math.max(start, end - 2), end))) return undefined;
  const next = sentences.find(({ span }) => span.start > end && span.start - end < 4);
  const [, ...behind] = next?.tokens.slice(0, 5) ?? [];
  return behind.some(({ text: word }) => speechStance(word) !== null) ? next : undefined;
}
