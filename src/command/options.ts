import { LONGEST_QUESTION } from './ask.ts';
import type { BooleanOption, StringOption } from './command.ts';

/** Which article to ask. */
export const whichArticle = {
  type: 'string',
  description: 'The article to ask; all of them when left out',
  completes: 'articles',
} as const satisfies StringOption;

/** Whether only the asker sees the answer. */
export const privately = {
  type: 'boolean',
  description: 'Show the answer to you alone',
} as const satisfies BooleanOption;

/** As much of a quotation as is looked for, in characters. */
export const LONGEST_QUOTATION = 2_000;

/** The text of a message from whose menu a command was chosen. */
export const messageOption = {
  type: 'string',
  description: 'The text of the message',
} as const satisfies StringOption;

/** The question of a command. */
export function questionOption<const D extends string>(description: D, completes?: 'people') {
  return {
    type: 'string',
    description,
    required: true,
    maxLength: LONGEST_QUESTION,
    ...(completes && { completes }),
  } as const;
}
