import type { Explanation } from '../command/explanation.ts';
import { words } from '../words/words.ts';
import { printLines } from './printLines.ts';
import type { Style } from './style.ts';

/** How an answer came about: what was looked for, and what gave each of the first paragraphs its place. */
export function printExplanation(explanation: Explanation, style: Style): string {
  const { kind, terms, paragraphs, threshold } = explanation;
  const { bold } = style.colors;
  const lines = [
    '',
    ...printLines(words('explainKind', { kind }), style, bold),
    ...terms.flatMap(({ word, share, absent }) => {
      const note = absent ? ` · ${words('explainAbsent')}` : '';
      return item(`${percent(share)}  ${word}${note}`, style);
    }),
    ...printLines(words('explainThreshold', { threshold: decimal(threshold) }), style),
    ...paragraphs.flatMap(({ article, paragraph, score, evidence }) => [
      ...printLines(`¶${paragraph} · ${article} · ${decimal(score)}`, style, bold),
      ...evidence
        .filter((one) => one.score !== 0)
        .flatMap((one) => item(`${decimal(one.score)}  ${one.because} (${decimal(one.measure)})`, style)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function item(text: string, style: Style): readonly string[] {
  return printLines(text, style, undefined, { first: '  ', next: '      ' });
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`.padStart(5);
}

function decimal(value: number): string {
  return value.toFixed(2).padStart(5);
}
