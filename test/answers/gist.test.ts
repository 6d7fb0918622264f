import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gistOf } from '../../src/answers/gist.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf, FERRY } from '../article.ts';

const sentencesOf = (written: string) =>
  gistOf(analysisOf(written), silent).map(({ paragraph: { text }, highlight }) =>
    text.slice(highlight?.start, highlight?.end),
  );

test('the gist begins with the first sentence and goes on in the article’s order, a sentence a paragraph', () => {
  const passages = gistOf(analysisOf(FERRY), silent);
  const numbers = passages.map(({ paragraph }) => paragraph.number);
  expect(numbers[0]).toBe(1);
  expect(numbers.length).toBeGreaterThan(2);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
});

test('what the article comes back to carries it, what stands alone does not', () => {
  const gist = sentencesOf(`
    The dam at Tesk
    The old dam at Tesk will be taken down in spring, the county council decided on Monday evening.
    A baker in the square sells very good almond biscuits on Saturday mornings before nine.
    Salmon could not pass the dam for a hundred years, the council and river engineers said.
    My neighbour painted his garden fence bright yellow without asking anybody about colours.
    Taking down the dam costs the county council two million, engineers at the river said.
    The engineers will open the dam to the river slowly, so that salmon can pass in spring.
  `);
  expect(gist.length).toBeGreaterThanOrEqual(3);
  expect(gist.join(' ')).not.toMatch(/biscuits|fence/);
});

test('captions, corrections and scraps carry nothing', () => {
  const gist = sentencesOf(`
    The dam
    caption: Salmon below the old dam at Tesk in the county, seen from the bridge.
    The old dam at Tesk will be taken down in spring, the county council decided on Monday.
    Yes.
    Correction: An earlier version of this article said that the dam at Tesk was new.
  `);
  expect(gist).toEqual([
    'The old dam at Tesk will be taken down in spring, the county council decided on Monday.',
  ]);
});

test('whatever the article is, its gist stands in it, and is the same every time', () => {
  fc.assert(
    fc.property(fc.array(fc.lorem({ maxCount: 12 }), { minLength: 1, maxLength: 8 }), (paragraphs) => {
      const analysis = analysisOf(`The title\n${paragraphs.join('.\n')}`);
      const gist = gistOf(analysis, silent);
      expect(gist.length).toBeLessThanOrEqual(4);
      expect(gistOf(analysis, silent)).toEqual(gist);
      for (const { paragraph } of gist) expect(analysis.article.paragraphs).toContainEqual(paragraph);
    }),
    { numRuns: 50 },
  );
});
