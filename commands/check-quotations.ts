import { setImmediate as breathe } from 'node:timers/promises';
import { type CheckAnswer, checkQuotation } from '../src/answers/checkQuotation.ts';
import type { Passage } from '../src/answers/passage.ts';
import { command } from '../src/command/command.ts';
import { cutAtWord } from '../src/command/cutAtWord.ts';
import { LONGEST_QUOTATION, messageOption } from '../src/command/options.ts';
import { quotationsIn } from '../src/command/quotationsIn.ts';
import type { NoticeLine, Reply } from '../src/command/reply.ts';
import { scopeOf } from '../src/command/scope.ts';
import { sayerWords } from '../src/words/sayer.ts';
import { labelWords, saysSoWords } from '../src/words/standing.ts';
import { verdictWords } from '../src/words/verdict.ts';
import { words } from '../src/words/words.ts';

const MOST_CHECKED = 10;
/** As much of a quotation as is shown where there are several, in characters. */
const LONGEST_SHOWN = 200;

export default command({
  name: 'check-quotations',
  menu: 'Check quotations',
  description: 'Are the quotations in a message in the article, word for word?',
  options: { message: messageOption },
  async run({ message = '' }, context): Promise<Reply> {
    const index = scopeOf(context, undefined);
    const quotations = quotationsIn(message).map((text) => cutAtWord(text, LONGEST_QUOTATION));
    const checked: { text: string; answer: CheckAnswer }[] = [];
    for (const { text } of quotations.slice(0, MOST_CHECKED)) {
      checked.push({ text, answer: checkQuotation(text, index, context.telemetry) });
      await breathe();
    }
    const [only, ...others] = checked;
    if (!only) return { kind: 'notice', tone: 'plain', title: words('nothingQuoted'), lines: [] };
    if (others.length === 0) {
      const questionCut = quotations[0]?.cut ?? false;
      return { kind: 'answer', command: 'check', question: only.text, questionCut, answer: only.answer };
    }
    const unchecked = quotations.length - checked.length;
    const several = index.analyses.length > 1;
    return {
      kind: 'notice',
      tone: 'plain',
      title: words('quotationsChecked', { count: checked.length }),
      lines: [
        ...checked.flatMap(({ text, answer }) => linesOf(text, answer, several)),
        ...(unchecked > 0
          ? [{ style: 'plain', text: words('quotationsUnchecked', { count: unchecked }) } as const]
          : []),
      ],
    };
  },
});

/** A quotation, its verdict and where it stands, and where its words are not the article's, what those are. */
function linesOf(text: string, answer: CheckAnswer, severalArticles: boolean): NoticeLine[] {
  const { verdict } = answer.check;
  const passage = answer.kind === 'found' ? answer.passages[0] : null;
  const place = passage ? placeWords(passage, severalArticles) : [];
  const theirs = passage && verdict !== 'verbatim' ? wordsAt(passage) : null;
  return [
    { style: 'heading', text: words('quotedWords', { text: shortened(text) }) },
    { style: 'plain', text: [verdictWords(verdict), ...place].join(' · ') },
    ...(theirs === null
      ? []
      : [
          {
            style: 'plain',
            text: `${words('inArticle')} ${words('quotedWords', { text: theirs })}`,
          } as const,
        ]),
  ];
}

function placeWords(passage: Passage, severalArticles: boolean): string[] {
  const { paragraph, of, title } = passage;
  const label = labelWords(passage);
  const sayer = saysSoWords({ ...passage, by: sayerWords(passage) });
  return [
    words('place', { paragraph: String(paragraph.number), of: String(of) }),
    ...(severalArticles ? [title] : []),
    ...(label === null ? [] : [label]),
    ...(sayer === null ? [] : [sayer]),
  ];
}

function wordsAt({ paragraph, highlight }: Passage): string | null {
  return highlight && shortened(paragraph.text.slice(highlight.start, highlight.end));
}

function shortened(text: string): string {
  const { text: kept, cut } = cutAtWord(text, LONGEST_SHOWN);
  return cut ? `${kept} …` : kept;
}
