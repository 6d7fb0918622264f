import { askedKindWords } from '../command/askedKind.ts';
import type { Explanation } from '../command/explanation.ts';
import type { Verification } from '../search/confidence.ts';
import { words } from '../words/words.ts';
import { printLines } from './printLines.ts';
import type { Style } from './style.ts';

/** How an answer came about: what was looked for, and what gave each of the first paragraphs its place. */
export function printExplanation(explanation: Explanation, style: Style): string {
  const { kind, terms, paragraphs, verification, confidence, threshold } = explanation;
  const { bold } = style.colors;
  const lines = [
    '',
    ...printLines(words('explainKind', { kind: askedKindWords(kind) }), style, bold),
    ...terms.flatMap(({ word, share, absent }) => {
      const note = absent ? ` · ${words('explainAbsent')}` : '';
      const part = percent(share);
      return item(`${part}  ${word}${note}`, style, ' '.repeat(Math.max(0, WIDEST - part.length)));
    }),
    ...(verification ? verificationLines(verification, style) : []),
    ...printLines(
      words('explainThreshold', { threshold: decimal(threshold), confidence: decimal(confidence) }),
      style,
    ),
    ...paragraphs.flatMap(({ article, paragraph, score, evidence }) => [
      ...printLines(`¶${paragraph} · ${article} · ${decimal(score)}`, style, bold),
      ...evidence
        .filter((one) => one.score !== 0)
        .flatMap((one) =>
          item(`${decimal(one.score)}  ${words(one.because)} (${decimal(one.measure)})`, style),
        ),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

function verificationLines({ onTopic, told, grounds }: Verification, style: Style): readonly string[] {
  return [
    ...printLines(
      words('explainVerified', { onTopic: percent(onTopic), told: percent(told) }),
      style,
      style.colors.bold,
    ),
    ...grounds.flatMap(({ name, measure, adds }) =>
      item(`${decimal(adds)}  ${words(GROUNDS[name])} (${decimal(measure)})`, style),
    ),
  ];
}

const GROUNDS = {
  known: 'groundKnown',
  knownNames: 'groundKnownNames',
  standing: 'groundStanding',
  particular: 'groundParticular',
  name: 'groundName',
  kind: 'groundKind',
  near: 'groundNear',
  nearNames: 'groundNearNames',
  shape: 'groundShape',
  unit: 'groundUnit',
  chance: 'groundChance',
  score: 'groundScore',
} as const satisfies Record<Verification['grounds'][number]['name'], string>;

/** Of `100 %`, in characters. */
const WIDEST = 5;

function item(text: string, style: Style, before = ''): readonly string[] {
  return printLines(text, style, undefined, { first: `  ${before}`, next: '      ' });
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function decimal(value: number): string {
  return value.toFixed(2);
}
