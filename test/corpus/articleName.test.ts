import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { endingOf, idOfFile, slugOf } from '../../src/corpus/articleName.ts';

describe('the id of an article from the web', () => {
  test.each([
    ['Moscow calls Kyiv and its allies an ‘axis of war’', 'moscow-calls-kyiv-and-its-allies-an-axis-of-war'],
    ['Zoë’s café — £9,000!', 'zoes-cafe-9-000'],
    ['Нічний пором', 'нічний-пором'],
    ['它是什么', '它是什么'],
    ['../../etc/passwd', 'etc-passwd'],
    ['Con', 'article-con'],
    ['???', 'article'],
    [
      'one two three four five six seven eight nine ten eleven twelve',
      'one-two-three-four-five-six-seven-eight-nine-ten-eleven',
    ],
  ])('%s is %s', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});

describe('the id of an article from a file', () => {
  test.each([
    ['ferry.txt', 'ferry'],
    ['The_Night ferry (2).tar.md', 'The_Night ferry (2).tar'],
    ['..\\..\\evil.txt', 'evil'],
    ['.env', 'env'],
    ['README.md', 'article-README'],
    ['nul.txt', 'article-nul'],
    ['a:b*c?.txt', 'a-b-c'],
  ])('%s is %s', (name, id) => {
    expect(idOfFile(name)).toBe(id);
  });
});

test('an id is a file’s name on every system, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      for (const id of [slugOf(text), idOfFile(text), idOfFile(`${text}.txt`)]) {
        expect(id).toMatch(/^[^./\\:*?"<>|\p{Cc}\s-][^/\\:*?"<>|\p{Cc}]*$/u);
        expect(id).not.toMatch(/[. ]$|^(?:con|prn|aux|nul|com\d|lpt\d|readme)(?:\.|$)/i);
        expect(Buffer.byteLength(id)).toBeLessThan(220);
      }
    }),
    { numRuns: 1000 },
  );
});

test('an ending is what stands behind the last dot of a name', () => {
  expect(['a.TXT', 'a.b.md', 'a', '.env', 'a.', 'a.b c'].map(endingOf)).toEqual([
    'txt',
    'md',
    '',
    '',
    '',
    '',
  ]);
});
