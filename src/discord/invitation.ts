import { complete } from '../command/completion.ts';
import type { NoticeReply } from '../command/reply.ts';
import { type Asker, type Program, run } from '../command/run.ts';
import { words } from '../words/words.ts';

const QUESTIONS = 3;
/** Questions that are tried at most, to find some that have an answer. */
const TRIES = 12;

/** What to say to somebody who mentions the bot and asks nothing: some questions that have an answer. */
export async function invitation(program: Program, asker: Asker): Promise<NoticeReply> {
  const questions: string[] = [];
  for (const question of candidates(program).slice(0, TRIES)) {
    if (questions.length === QUESTIONS) break;
    if (await isAnswered(question, program, asker)) questions.push(question);
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

/** The commands' examples, then questions for the people who stand in what serves. */
function candidates({ commands, shelf }: Program): readonly string[] {
  const examples = commands.flatMap((command) => {
    return command.kind === 'single' && 'question' in command.action.options ? command.examples : [];
  });
  const option = { type: 'string', description: '', completes: 'people' } as const;
  const people = complete(option, '', shelf.current());
  return [
    ...examples.map(({ ask }) => asQuestion(ask)),
    ...people.map(({ value }) => words('whoIs', { name: value })),
  ];
}

function asQuestion(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return sentence.endsWith('?') ? sentence : `${sentence}?`;
}

async function isAnswered(question: string, program: Program, asker: Asker): Promise<boolean> {
  const reply = await run(program, { command: 'ask', values: { question }, asker });
  return reply.kind === 'answer' && reply.answer.kind === 'found';
}
