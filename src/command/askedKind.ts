import type { QuestionKind } from '../search/questionKind.ts';
import { type WordKey, words } from '../words/words.ts';

const KINDS = {
  person: 'asksPerson',
  body: 'asksBody',
  date: 'asksDate',
  hour: 'asksHour',
  place: 'asksPlace',
  quotation: 'asksQuotation',
  number: 'asksNumber',
  share: 'asksShare',
  money: 'asksMoney',
  duration: 'asksDuration',
  length: 'asksLength',
  mass: 'asksMass',
  speed: 'asksSpeed',
  temperature: 'asksTemperature',
  age: 'asksAge',
  reason: 'asksReason',
  picture: 'asksPicture',
  any: 'asksAny',
} as const satisfies Record<QuestionKind, WordKey>;

/** What a question was taken to ask for, in words: `a person`. */
export function askedKindWords(kind: QuestionKind): string {
  return words(KINDS[kind]);
}
