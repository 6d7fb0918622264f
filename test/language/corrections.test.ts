import { describe, expect, test } from 'vitest';
import { analysisOf } from '../article.ts';

/** Four paragraphs, which notes below them correct. */
const FERRY = `
  The night ferry
  Mara Voss bought the ferry in 1998 for £40,000.
  It carries 180 passengers and a dozen sheep.
  Tobias Renn leads the council of Grimsholm.
  The pier was built by Hanne Lund in 1911.
`;

/** The numbers of the paragraphs that each note of correction speaks of. */
function corrects(...notes: string[]): (readonly number[])[] {
  return analysisOf(FERRY + notes.join('\n')).corrections.map((correction) => correction.corrects);
}

describe('a note of correction speaks of the paragraphs that share names, numbers or rare words with it', () => {
  test.each<[string, number[]]>([
    ['This article was amended. An earlier version said that Voss bought the ferry in 1989.', [1]],
    ['Correction: Hanne Lund built the pier in 1911, not 1919.', [4]],
    ['Clarification: the ferry carries 180 passengers, not 108.', [2]],
    ['This article misspelled the name of Hanne Lund, who built the pier.', [4]],
    ['This article originally reported that Hanne Lund built a lighthouse.', [4]],
    ['This article incorrectly called Tobias Renn the leader of the county council.', [3]],
    ['Corrected on Friday: Hanne Lund built the pier, and Mara Voss bought the ferry.', [1, 4]],
    ['Correction: one of the photographs was upside down.', []],
  ])('%s', (note, numbers) => expect(corrects(`note: ${note}`)).toEqual([numbers]));
});

test('each note corrects what it speaks of, and no other note', () => {
  const { corrections } = analysisOf(`${FERRY}
    note: Correction: Hanne Lund built the pier in 1911.
    note: Correction: Hanne Lund built the pier in 1912, not in 1911. Mara Voss bought the ferry.`);
  expect(corrections).toEqual([
    { note: 5, corrects: [4] },
    { note: 6, corrects: [1, 4] },
  ]);
});

test('a word that stands everywhere shows nothing', () => {
  const everywhere = 'Mara Voss owns the ferry.\n'.repeat(5);
  const { corrections } = analysisOf(`The title\n${everywhere}note: Correction: Mara Voss owns the ferry.`);
  expect(corrections).toEqual([{ note: 6, corrects: [] }]);
});

describe('no note of correction is', () => {
  test.each([
    ['a note that corrects nothing', 'note: Write to us about the pier that Hanne Lund built in 1911.'],
    ['the article itself', 'The council said that an earlier version of the plan had the pier of 1911.'],
    ['a caption', 'caption: Hanne Lund at the pier, corrected by hand in 1911'],
  ])('%s: %s', (_, paragraph) => expect(corrects(paragraph)).toEqual([]));

  test('there in an article without notes', () => expect(corrects()).toEqual([]));
});
