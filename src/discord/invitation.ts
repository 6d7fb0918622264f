import type { Asker, CallPlace } from '../command/command.ts';
import { complete } from '../command/completion.ts';
import type { NoticeReply } from '../command/reply.ts';
import { type Program, run } from '../command/run.ts';
import { corpusAt } from '../command/serving.ts';
import { words } from '../words/words.ts';

const QUESTIONS = 3;
/** Questions that are tried at most, to find some that have an answer. */
const TRIES = 12;

/** A question, and words that its answer has to show; null where any answer will do. */
interface Candidate {
  readonly question: string;
  readonly shows: string | null;
}

/** What to say to somebody who mentions the bot and asks nothing: some questions that have an answer. */
export async function invitation(program: Program, asker: Asker, place: CallPlace): Promise<NoticeReply> {
  const questions: string[] = [];
  for (const candidate of candidates(program, place).slice(0, TRIES)) {
    if (questions.length === QUESTIONS) break;
    if (await isAnswered(candidate, program, { asker, place })) questions.push(candidate.question);
  }
  return {
    kind: 'notice',
    tone: 'plain',
    title: words('mentionTitle'),
    lines: [
      { style: 'plain', text: words(questions.length === 0 ? 'mentionHelp' : 'mentionExamples') },
      ...questions.map((text) => ({ style: 'item', text }) as const),
    ],
  };
}

/** The commands' examples, where they fit what serves, then questions for the people who stand in it. */
function candidates(program: Program, place: CallPlace): readonly Candidate[] {
  const examples = program.commands.flatMap((command) => {
    return command.kind === 'single' && 'question' in command.action.options ? command.examples : [];
  });
  const option = { type: 'string', description: '', completes: 'people' } as const;
  const people = complete(option, '', corpusAt(program, place));
  return [
    ...examples.map(({ ask, shows }) => ({ question: asQuestion(ask), shows })),
    ...people.map(({ value }) => ({ question: words('whoIs', { name: value }), shows: null })),
  ];
}

function asQuestion(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return sentence.endsWith('?') ? sentence : `${sentence}?`;
}

async function isAnswered(
  { question, shows }: Candidate,
  program: Program,
  by: { readonly asker: Asker; readonly place: CallPlace },
): Promise<boolean> {
  const reply = await run(program, { ...by, command: 'ask', values: { question } });
  if (reply.kind !== 'answer' || reply.answer.kind !== 'found') return false;
  return shows === null || reply.answer.passages[0].paragraph.text.includes(shows);
}
