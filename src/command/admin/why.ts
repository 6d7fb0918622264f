import { commandName } from '../../words/commands.ts';
import { decimal, percent } from '../../words/formats.ts';
import { words } from '../../words/words.ts';
import { askedKindWords } from '../askedKind.ts';
import { action } from '../command.ts';
import type { Explanation } from '../explanation.ts';
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
    const { command, question, answer, explanation } = last;
    return {
      kind: 'notice',
      tone: 'plain',
      title: words('whyTitle', { command: commandName(command), question }),
      lines: [
        plain(words(answer.kind === 'found' ? 'whyFound' : 'whyNotFound')),
        ...(explanation ? explanationLines(explanation) : [plain(words('whyUnranked'))]),
      ],
    };
  },
});

function explanationLines({ kind, terms, paragraphs, threshold, confidence }: Explanation): NoticeLine[] {
  return [
    plain(words('explainThreshold', { threshold: decimal(threshold), confidence: decimal(confidence) })),
    heading(words('explainKind', { kind: askedKindWords(kind) })),
    ...terms.map(({ word, share, absent }): NoticeLine => {
      const note = absent ? ` · ${words('explainAbsent')}` : '';
      return { style: 'item', text: `${word} · ${percent(share)}${note}` };
    }),
    ...paragraphs.flatMap(({ article, paragraph, score, evidence }): NoticeLine[] => [
      heading(`¶${paragraph} · ${article} · ${decimal(score)}`),
      plain(
        evidence
          .filter((one) => one.score !== 0)
          .map((one) => `${words(one.because)} ${decimal(one.score)}`)
          .join(' · '),
      ),
    ]),
  ];
}
