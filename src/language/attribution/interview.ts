import type { Mention, Person } from '../analysis.ts';
import type { Setting } from './readParagraph.ts';

/**
 * Who answers in an interview that is printed as questions and answers: whom the words before the first question name
 * most often.
 * @returns a full name, or null where the article is no such interview
 */
export function interviewee(settings: readonly Setting[]): string | null {
  const first = settings.findIndex(({ paragraph }) => isQuestion(paragraph.text));
  if (first < 1) return null;
  const answers = settings.filter(({ paragraph }) => isAnswer(paragraph.text));
  if (answers.length < 2) return null;
  return mostNamed(settings.slice(0, first).flatMap(({ mentions }) => mentions));
}

/** Whether a paragraph is an answer. */
export function isAnswer(text: string): boolean {
  return /^A(?:nswer)?[:.] /u.test(text);
}

function isQuestion(text: string): boolean {
  return /^Q(?:uestion)?[:.] /u.test(text);
}

function mostNamed(mentions: readonly Mention[]): Person['name'] | null {
  const times = new Map<string, number>();
  for (const { person } of mentions)
    if (person !== undefined) times.set(person, (times.get(person) ?? 0) + 1);
  return [...times].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
