import { commandName } from '../../words/commands.ts';
import { decimal, percent } from '../../words/formats.ts';
import { words } from '../../words/words.ts';
import { askedKindWords } from '../askedKind.ts';
import { action } from '../command.ts';
import type { Explanation } from '../explanation.ts';
import type { Answered } from '../journal.ts';
import type { NoticeLine, Reply } from '../reply.ts';
import { heading, plain } from './lines.ts';

/** How the last public answer in the channel came about. */
export const why = action({
  description: 'How the last public answer in this channel came about',
  options: {},
  run(_, { journal, place }): Reply {
    const last = journal.lastAnswer(place);
    if (!last)
      return {
        kind: 'notice',
        tone: 'plain',
        title: words('whyNothing'),
        lines: [plain(words('whyNothingHint'))],
      };
    return { kind: 'notice', tone: 'plain', ...explained(last) };
  },
});

function explained({ command, reply }: Answered): { readonly title: string; readonly lines: NoticeLine[] } {
  if (reply.kind === 'paragraphs') {
    const question = reply.question ?? '';
    return {
      title: words('whyTitle', { command: commandName(command), question }).trimEnd(),
      lines: [plain(words('whyUnranked'))],
    };
  }
  const { command: answeredAs, question, answer, explanation } = reply;
  return {
    title: words('whyTitle', { command: commandName(answeredAs), question }),
    lines: [
      plain(words(answer.kind === 'found' ? 'whyFound' : 'whyNotFound')),
      ...(explanation ? explanationLines(explanation) : [plain(words('whyUnranked'))]),
    ],
  };
}

/** Paragraphs that are explained: the one that came first, and what it was preferred to. */
const PARAGRAPHS = 3;

function explanationLines({ kind, terms, paragraphs, threshold, confidence }: Explanation): NoticeLine[] {
  return [
    plain(words('explainThreshold', { threshold: decimal(threshold), confidence: decimal(confidence) })),
    heading(words('explainKind', { kind: askedKindWords(kind) })),
    ...terms.map(({ word, share, absent }): NoticeLine => {
      const note = absent ? ` · ${words('explainAbsent')}` : '';
      return { style: 'item', text: `${word} · ${percent(share)}${note}` };
    }),
    ...paragraphs
      .slice(0, PARAGRAPHS)
      .flatMap(({ article, paragraph, score, evidence }): NoticeLine[] => [
        heading(`¶${paragraph} · ${article} · ${decimal(score)}`),
        ...reasonLines(evidence),
      ]),
  ];
}

/** Reasons that are told for a paragraph. */
const MOST_REASONS = 4;
/** Less is shown as nothing. */
const LEAST = 0.005;

/** The weightiest first. */
function reasonLines(evidence: Explanation['paragraphs'][number]['evidence']): NoticeLine[] {
  const weighty = evidence.filter(({ score }) => Math.abs(score) >= LEAST);
  const sorted = weighty.toSorted((one, other) => Math.abs(other.score) - Math.abs(one.score));
  const left = sorted.length - MOST_REASONS;
  const told = left === 1 ? sorted : sorted.slice(0, MOST_REASONS);
  return [
    ...told.map(({ because, score }): NoticeLine => {
      return { style: 'item', text: `${score > 0 ? '+' : ''}${decimal(score)} ${words(because)}` };
    }),
    ...(left > 1 ? [{ style: 'item', text: words('moreLines', { count: left }) } as const] : []),
  ];
}
