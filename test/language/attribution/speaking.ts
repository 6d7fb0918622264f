import { expect } from 'vitest';
import { analysisOf } from '../../article.ts';

/** A quotation as drawn: its words, and who says them; null where nobody is named. */
interface Drawn {
  readonly words: string;
  readonly speaker: string | null;
}

/**
 * What is drawn as ⟦words=Speaker⟧, a paragraph a line, is said by that speaker: by full name, or for somebody unnamed
 * by the words of the text. `-` is nobody. Quotations may stand inside each other; there are no others.
 */
export function saidBy(drawn: string): void {
  const { text, quotations } = undrawn(drawn);
  const { article, quotations: found } = analysisOf(`The title\n${text}`);
  const wordsAt = (paragraph: number, start: number, end: number) =>
    article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  const said = found.map(({ span, attribution }): Drawn => {
    const { name, speaker } = attribution ?? {};
    const words = speaker ? wordsAt(speaker.paragraph, speaker.start, speaker.end) : null;
    return { words: wordsAt(span.paragraph, span.start, span.end), speaker: name ?? words };
  });
  expect(said).toEqual(quotations);
}

/** A drawing without its brackets, and what it draws, in order. */
function undrawn(drawn: string): { readonly text: string; readonly quotations: readonly Drawn[] } {
  const open: { readonly at: number; readonly place: number }[] = [];
  const quotations: (Drawn | null)[] = [];
  let text = '';
  for (const [piece] of drawn.matchAll(/⟦|=[^⟦⟧]*⟧|[^⟦⟧=]+|=/gu)) {
    if (piece === '⟦') {
      open.push({ at: text.length, place: quotations.length });
      quotations.push(null);
    } else if (piece.startsWith('=') && piece.endsWith('⟧')) {
      const begun = open.pop();
      const speaker = piece.slice(1, -1);
      if (begun)
        quotations[begun.place] = { words: text.slice(begun.at), speaker: speaker === '-' ? null : speaker };
    } else text += piece;
  }
  return { text, quotations: quotations.flatMap((one) => one ?? []) };
}
