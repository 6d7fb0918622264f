import { setImmediate as breathe } from 'node:timers/promises';
import { words } from '../words/words.ts';
import { articleAt } from './articleAt.ts';
import { complete } from './completion.ts';
import { asksAtHand } from './examples.ts';
import { type Call, type Program, run } from './run.ts';
import { articlesIn } from './scope.ts';
import { corpusAt } from './serving.ts';

const QUESTIONS = 3;
/** Questions about people that are tried at most, to find some that have an answer. */
const TRIES = 9;

/** Who would ask, where, and of what. */
type Asking = Required<Pick<Call, 'asker' | 'place'>> & Pick<Call, 'articleHere'>;

/**
 * Questions for somebody who does not know what to ask.
 * @returns at most three, each of which the article of the place answers, or what serves there, and ending in a
 *   question mark
 */
export async function openingQuestions(program: Program, by: Asking): Promise<readonly string[]> {
  const questions = await exampleQuestions(program, by);
  for (const question of candidates(program, by)) {
    if (questions.length >= QUESTIONS) break;
    if (await isAnswered(question, program, by)) questions.push(question);
    await breathe();
  }
  return questions.slice(0, QUESTIONS);
}

/** Those of the commands' examples that fit what serves. */
async function exampleQuestions(program: Program, by: Asking): Promise<string[]> {
  const questions: string[] = [];
  for (const command of program.commands) {
    if (questions.length >= QUESTIONS) break;
    if (command.kind !== 'single' || !('question' in command.action.options)) continue;
    questions.push(...(await asksAtHand(command, program, by)).map(asQuestion));
  }
  return questions;
}

/** Questions for the people who stand in what is asked, then for an article itself. */
function candidates(program: Program, { place, articleHere = articleAt(program, place) }: Asking): string[] {
  const option = { type: 'string', description: '', completes: 'people' } as const;
  const articles = articlesIn({ corpus: corpusAt(program, place), articleHere }, undefined);
  const people = complete(option, '', articles).slice(0, TRIES);
  const ofItself = ['askGist', 'askNamed', 'askDisputed', 'askLength', 'askTitle'] as const;
  return [
    ...people.map(({ value }) => words('whoIs', { name: value })),
    ...ofItself.map((key) => words(key)),
  ];
}

function asQuestion(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return sentence.endsWith('?') ? sentence : `${sentence}?`;
}

async function isAnswered(question: string, program: Program, by: Asking): Promise<boolean> {
  const reply = await run(program, { ...by, command: 'ask', values: { question } });
  return reply.kind === 'paragraphs' || (reply.kind === 'answer' && reply.answer.kind === 'found');
}
