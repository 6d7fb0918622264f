import { expect, test } from 'vitest';
import { nameSought } from '../../src/search/nameSought.ts';

test.each([
  ['horse', 'what was the horse called'],
  ['daughter', 'whats her daughters name'],
  ['captain', 'name of the captain'],
  ['bank', 'which bank was that with'],
  ['school', 'which school did they close'],
])('a %s is to be named: %s', (noun, question) => {
  expect(nameSought(question)?.replace(/s$/, '')).toBe(noun);
});

test.each(['what is it called', 'who called him a fool', 'what happened', 'which one was it', ''])(
  'nothing is to be named: %s',
  (question) => expect(nameSought(question)).toBeNull(),
);
