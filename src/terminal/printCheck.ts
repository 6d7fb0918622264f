import type { Check } from '../answers/passage.ts';
import { verdictWords } from '../words/verdict.ts';
import { words } from '../words/words.ts';
import { printLines } from './printLines.ts';
import type { Style } from './style.ts';
import { visible } from './visible.ts';
import { breakLines } from './wrap.ts';

/**
 * The verdict on a quotation, and, where its words are not the article's, both versions: what was put in is marked
 * in the one and what was left out in the other, by `{+…+}` and `[-…-]` where there is no colour.
 */
export function printCheck(check: Check, style: Style): readonly string[] {
  const { verdict, quoted, difference } = check;
  const { bold, green, yellow } = style.colors;
  const tone = verdict === 'altered' ? yellow : green;
  const differs = difference.some(({ kind }) => kind !== 'kept');
  return [
    ...printLines(verdictWords(verdict), style, (line) => bold(tone(line))),
    ...(quoted ? [] : printLines(words('ownWords'), style, style.colors.dim)),
    ...(differs
      ? [...printVersion('asGiven', check, style), ...printVersion('inArticle', check, style)]
      : []),
  ];
}

function printVersion(
  name: 'asGiven' | 'inArticle',
  { verdict, difference }: Check,
  style: Style,
): readonly string[] {
  const { green, red, underline, isColorSupported } = style.colors;
  const [kind, open, close] =
    name === 'asGiven' ? (['putIn', '{+', '+}'] as const) : (['leftOut', '[-', '-]'] as const);
  const color = name === 'asGiven' ? red : green;
  let text = '';
  const marked: { start: number; end: number }[] = [];
  for (const [index, edit] of difference.entries()) {
    // What an editor leaves out shows in the quotation too.
    if (verdict === 'edited' && name === 'asGiven' && edit.kind === 'leftOut') {
      text += difference[index + 1]?.kind === 'putIn' ? '' : ' …';
    }
    if (edit.kind !== kind && edit.kind !== 'kept') continue;
    const plain = visible(edit.text);
    const shown = edit.kind === 'kept' || isColorSupported ? plain : open + plain + close;
    text += text === '' ? '' : ' ';
    if (edit.kind !== 'kept') marked.push({ start: text.length, end: text.length + shown.length });
    text += shown;
  }
  const lines = breakLines(text, style.columns - 2).map(({ start, end }) => {
    return `  ${colorWithin(text, { start, end }, marked, (words) => color(underline(words)))}`;
  });
  return [...printLines(words(name), style, style.colors.dim), ...lines];
}

/** A line of a text, with what is marked in it coloured. */
function colorWithin(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  marked: readonly { readonly start: number; readonly end: number }[],
  color: (words: string) => string,
): string {
  let line = '';
  let at = start;
  for (const mark of marked) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    line += text.slice(at, from) + color(text.slice(from, to));
    at = to;
  }
  return line + text.slice(at, end);
}
