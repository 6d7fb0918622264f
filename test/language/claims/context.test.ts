import { describe, expect, test } from 'vitest';
import { standings, standingsOf } from '../standings.ts';

function last(text: string): string | undefined {
  return standings(text).at(-1);
}

describe('a sentence that only takes up the one before it has its standing', () => {
  test.each([
    [
      'The nurse alleged that Renn hid the results. Renn denies it. So does the trust.',
      'denied by the trust',
    ],
    ['Renn said the pier was safe. So did the council.', 'attributed by the council'],
    ['Renn denied the claim. The trust did too.', 'denied by The trust'],
  ])('%s', (text, standing) => expect(last(text)).toBe(standing));

  test('but nobody’s where nothing was said', () =>
    expect(standings('Renn owns a boat. So does the council.')).toEqual([]));
});

describe('whoever was brought in without a name has none later', () => {
  test.each([
    ['Two people with knowledge of the sale said it was late. They said the buyer had asked for time.'],
    [
      'A senior official, who was not authorised to speak publicly, said a deal was near. The official added that the text was ready.',
    ],
    ['An employee who asked not to be named said the till was short. She said the owner had left.'],
  ])('%s', (text) => expect(last(text)).toMatch(/^reported by /));

  test('the words beside a name say that it is none, wherever the verb stands', () =>
    expect(
      standingsOf(
        'Two former workers, who spoke on condition that they not be named, said the vials were pink.',
      ),
    ).toEqual([
      [
        'reported by Two former workers',
        'Two former workers, who spoke on condition that they not be named, said the vials were pink.',
      ],
    ]));
});

describe('that something is not so answers an accusation right before it', () => {
  test.each([
    ['The former mayor is accused of taking bribes. “I have never taken a penny,” Ms Larrabee said.'],
    ['Mr Orr accused the trustees of selling the bell. Nothing was sold, they said.'],
    ['Canon Prunty denied that any family had been contacted. “Nobody rang anybody,” Prunty said.'],
  ])('%s', (text) => expect(last(text)).toMatch(/^denied by /));

  test.each([
    ['Mara Voss went home. “I have never taken a penny,” Ms Larrabee said.'],
    ['Renn is accused of taking bribes. The police said they had not found the money.'],
  ])('but not elsewhere, nor from those who look into it: %s', (text) =>
    expect(last(text)).toMatch(/^attributed by /),
  );
});

describe('whoever accuses goes on accusing', () => {
  test('Somebody rang those houses.', () =>
    expect(last('Fintan Gilroy accuses the board of lying. “Somebody rang those houses,” Gilroy said.')).toBe(
      'alleged by Fintan Gilroy',
    ));
});

test('of a clause without its “that”, those who say so are its own subject', () => {
  expect(last('It is a pattern critics say has cost the town its pier.')).toBe('attributed by critics');
  expect(last('A dozen angry drivers say the bridge is narrow.')).toBe('attributed by A dozen angry drivers');
});
