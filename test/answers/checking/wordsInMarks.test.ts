import { describe, expect, test } from 'vitest';
import { wordsInMarks } from '../../../src/answers/checking/wordsInMarks.ts';

describe('who said it stands beside the marks', () => {
  test.each([
    'Voss: "the last boat leaves at nine"',
    'Mara Voss said: “the last boat leaves at nine.”',
    'Mara Voss told the council, ‘the last boat leaves at nine’',
    '“the last boat leaves at nine,” Mara Voss said',
    '"the last boat leaves at nine" (Mara Voss)',
    '"the last boat leaves at nine" — Mara Voss, captain',
    'Voss : « the last boat leaves at nine »',
    'Voss: „the last boat leaves at nine“',
  ])('%s', (given) => {
    expect(wordsInMarks(given)?.replace(/[,.]$/, '')).toBe('the last boat leaves at nine');
  });
});

describe('something else does', () => {
  test.each([
    'the last boat leaves at nine',
    '“the last boat leaves at nine”',
    'Tan called the plan a “folly” and left',
    'the plan, which Tan called “a folly”',
    '“The boat,” Voss said, “leaves at nine”',
    'In the evening, when the council had heard all of it, she said: “no”',
    '',
    ':',
  ])('%s', (given) => {
    expect(wordsInMarks(given)).toBeNull();
  });

  test('and a hostile text takes no time to speak of', () => {
    expect(wordsInMarks(`${'said a '.repeat(280)}"`)).toBeNull();
    expect(wordsInMarks(`"a" ${'b '.repeat(990)}`)).toBeNull();
  });
});
