import { type WordKey, words } from './words.ts';

const VERDICTS = {
  verbatim: 'verdictVerbatim',
  edited: 'verdictEdited',
  altered: 'verdictAltered',
  absent: 'verdictAbsent',
} as const satisfies Record<string, WordKey>;

/** What the verdict on a quotation is called. */
export function verdictWords(verdict: keyof typeof VERDICTS): string {
  return words(VERDICTS[verdict]);
}
