import { setImmediate as breathe } from 'node:timers/promises';
import { words } from '../words/words.ts';
import { articleAt } from './articleAt.ts';
import { asksAtHand, isSure } from './examples.ts';
import { type Call, type Program, run } from './run.ts';
import { articlesIn } from './scope.ts';
import { corpusAt } from './serving.ts';
import { peopleToAskOf } from './suggestions.ts';

const QUESTIONS = 3;
/** Questions about people that are tried at most, to find some that have an answer. */
const TRIES = 9;

/** Who would ask, where, and of what. */
type Asking = Required<Pick<Call, 'asker' | 'place'>> & Pick<Call, 'articleHere'>;

/**
 * Questions for somebody who does not know what to ask.
 * @returns at most three, each of which the article of the place surely answers, or what serves there, and ending in
 *   a question mark
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
    for (const ask of await asksAtHand(command, program, by)) {
      const question = asQuestion(ask);
      if (!PLAIN_NAME.test(ask) && (await isAnswered(question, program, by))) questions.push(question);
    }
  }
  return questions;
}

/** No question, though a command takes it for one. */
const PLAIN_NAME = /^\p{Lu}/u;

/** Questions for the people who stand in what is asked, then for an article itself. */
function candidates(program: Program, { place, articleHere = articleAt(program, place) }: Asking): string[] {
  const articles = articlesIn({ corpus: corpusAt(program, place), articleHere }, undefined);
  const people = peopleToAskOf(articles, TRIES);
  const ofItself = ['askGist', 'askNamed', 'askDisputed', 'askLength', 'askTitle'] as const;
  return [...people.map((name) => words('whoIs', { name })), ...ofItself.map((key) => words(key))];
}

function asQuestion(text: string): string {
  const sentence = text.charAt(0).toUpperCase() + text.slice(1);
  return sentence.endsWith('?') ? sentence : `${sentence}?`;
}

async function isAnswered(question: string, program: Program, by: Asking): Promise<boolean> {
  const reply = await run(program, { ...by, command: 'ask', values: { question } });
  return isSure(reply);
}
