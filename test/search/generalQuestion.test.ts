import { describe, expect, test } from 'vitest';
import { generality } from '../../src/search/generalQuestion.ts';

describe('a question asks of the world at large', () => {
  test.each([
    'how do i get candle wax out of a tablecloth',
    'how to tie a bowline',
    'where can i buy a kayak',
    'any good bakery round there?',
    'best way to peel garlic',
    'can you reheat rice',
    'is a whale a fish',
    'will it rain tomorrow',
    'how many grams in an ounce',
    'tell me a joke',
    'what time is it',
  ])('for sure: %s', (question) => expect(generality(question)).toBe(1));

  test.each(['who invented the bicycle', 'capital of Peru', 'when is mothers day', 'how long do owls live'])(
    'likely: %s',
    (question) => expect(generality(question)).toBe(0.5),
  );

  test.each([
    'how did he get out',
    'who called him a fool',
    'when does the ferry leave',
    'what can you tell me about the mayor',
    'can you show the quote about the boat',
    'how much did they pay her',
    'is the mayor going to resign',
    '',
  ])('not at all: %s', (question) => expect(generality(question)).toBe(0));
});

test('what reports tell as well is not taken for a question of the world', () => {
  for (const question of [
    'what did the report recommend',
    'what was the forecast for the night of the storm',
    'who is best placed to win',
    'is the ferry safe now',
    'any comment from the mayor?',
  ]) {
    expect(generality(question), question).toBe(0);
  }
});
