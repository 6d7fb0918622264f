import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanWords } from '../../src/answers/checking/words.ts';
import { type CheckAnswer, checkQuotation } from '../../src/answers/checkQuotation.ts';
import type { Passage } from '../../src/answers/passage.ts';
import { indexArticles } from '../../src/search/articleIndex.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf, FERRY } from '../article.ts';
import { withoutStall } from '../stall.ts';

const council = analysisOf(`
  The council sells its clock
  ‘Nobody wanted to sell the old clock,’ said Mara Voss, who keeps the town’s accounts. ‘But we’re being asked to mend a roof that cost £12,000 in 1998, and I can’t pay for both.’
  Tobias Renn called the sale ‘daft, short-sighted and, if you’ll forgive me, a bit cowardly’.
  “The clock has struck thirteen for years,” Renn told the hall. “It is a disgrace.”
  Renn went on: “We asked the mayor in spring.
  “We asked her again in autumn, and she sent a postcard.”
  The buyer, a museum in Lund, has promised to keep the bell and
  caption: The clock in its tower. Photograph: Ines Moor
  to let schoolchildren wind it on Sundays.
  The town’s shi*** budget, as one voter put it, leaves no room for sentiment.
  A fool and his clock are soon parted, as the saying goes on the island.
  “They [the councillors] never asked us,” said Ada Holm, a baker. “He is a fool.”
  The clock was built in 1771 and weighs four tonnes.
`);
const index = indexArticles([council]);

const check = (text: string): CheckAnswer => checkQuotation(text, index, silent);
const verdictOf = (text: string) => check(text).check.verdict;

function firstOf(answer: CheckAnswer): Passage {
  if (answer.kind !== 'found') throw new Error('nothing was found');
  return answer.passages[0];
}

function highlightOf(answer: CheckAnswer): string {
  const { paragraph, highlight } = firstOf(answer);
  return paragraph.text.slice(highlight?.start, highlight?.end);
}

describe('word for word is', () => {
  test.each([
    ['a quotation as it is printed', 'It is a disgrace.', 'It is a disgrace.'],
    ['other marks and apostrophes', '"It is a disgrace."', 'It is a disgrace.'],
    ['straight for curly', "I can't pay for both", 'I can’t pay for both'],
    ['a part of a sentence', 'struck thirteen for years', 'struck thirteen for years'],
    ['a small first letter, no closing point', 'it is a disgrace', 'It is a disgrace'],
    ['another closing mark', 'It is a disgrace!', 'It is a disgrace'],
    ['line breaks for spaces', 'It is\n  a disgrace', 'It is a disgrace'],
    ['a dash of another kind', 'short–sighted and', 'short-sighted and'],
    ['a sum with its currency', '£12,000 in 1998', '£12,000 in 1998'],
    ['the article’s own mask', 'shi*** budget', 'shi*** budget'],
    [
      'the article’s own brackets',
      'They [the councillors] never asked us',
      'They [the councillors] never asked us',
    ],
    ['a quotation with its byline', '“It is a disgrace” – Tobias Renn', 'It is a disgrace'],
    ['words that nobody is quoted with', 'a museum in Lund', 'a museum in Lund'],
  ])('%s', (_, given, found) => {
    expect(verdictOf(given)).toBe('verbatim');
    expect(highlightOf(check(given))).toBe(found);
  });

  test('a quotation that “she said” interrupts, given without it', () => {
    const answer = check('Nobody wanted to sell the old clock. But we’re being asked to mend a roof');
    expect(answer.check).toMatchObject({ verdict: 'verbatim', quoted: true });
    expect(highlightOf(answer)).toMatch(/^Nobody wanted .* said Mara Voss, .* mend a roof$/);
    expect(firstOf(answer).by).toBe('Mara Voss');
    expect(answer.check.difference.map(({ kind }) => kind)).toEqual(['kept', 'kept']);
  });

  test('the same with “she said” in it', () => {
    expect(verdictOf('‘Nobody wanted to sell the old clock,’ said Mara Voss, who keeps')).toBe('verbatim');
  });

  test('a speech that goes on in the next paragraph', () => {
    const answer = check('We asked the mayor in spring. We asked her again in autumn');
    expect(answer.check.verdict).toBe('verbatim');
    expect(answer.kind === 'found' && answer.passages.map(({ paragraph }) => paragraph.number)).toEqual([
      4, 5,
    ]);
    expect(firstOf(answer).continues).toBe(5);
  });

  test('a sentence that a caption breaks', () => {
    const answer = check('has promised to keep the bell and to let schoolchildren wind it');
    expect(answer.check.verdict).toBe('verbatim');
    expect(answer.kind === 'found' && answer.passages.map(({ paragraph }) => paragraph.number)).toEqual([
      6, 8,
    ]);
  });

  test('one word, where it is quoted rather than where it is not', () => {
    const answer = check('fool');
    expect(answer.check).toMatchObject({ verdict: 'verbatim', quoted: true });
    expect(answer.kind === 'found' && answer.passages.map(({ paragraph }) => paragraph.number)).toEqual([
      11, 10,
    ]);
  });

  test('a common word too, though that says little', () => {
    expect(verdictOf('the')).toBe('verbatim');
    expect(check('the').confidence).toBeLessThan(0.7);
    expect(check('It is a disgrace').confidence).toBeGreaterThan(check('the').confidence);
  });
});

describe('edited as editors may is', () => {
  test.each([
    ['words left out with an ellipsis', 'daft, short-sighted … a bit cowardly'],
    ['with three points', 'Nobody wanted ... the old clock'],
    ['with an ellipsis in brackets', 'We asked her again […] and she sent a postcard'],
    ['a word replaced in brackets', 'and [the mayor] sent a postcard'],
    ['words put in in brackets', 'The clock [in the tower] has struck thirteen'],
    ['a capital in brackets', '[S]truck thirteen for years'],
    ['a capital of a contraction in brackets', '[w]e’re being asked to mend a roof'],
    ['an ending in brackets', 'we’re being ask[ing] to mend a roof'],
    ['a masked word', 'It is a d*******'],
  ])('%s', (_, given) => {
    expect(verdictOf(given)).toBe('edited');
  });

  test('the difference has what was left out and what was put in', () => {
    const { difference } = check('and [the mayor] sent a postcard').check;
    expect(difference).toMatchObject([
      { kind: 'kept', text: 'and' },
      { kind: 'leftOut', text: 'she' },
      { kind: 'putIn', text: '[the mayor]' },
      { kind: 'kept', text: 'sent a postcard' },
    ]);
  });

  test('not an ellipsis that puts one speaker’s words behind another’s', () => {
    expect(verdictOf('I can’t pay for both … The clock has struck thirteen for years')).toBe('altered');
  });

  test('not an ellipsis between lone common words that stand far apart', () => {
    expect(verdictOf('who … for both')).not.toBe('edited');
  });
});

describe('altered is', () => {
  test.each([
    ['a word exchanged', 'The clock has struck twelve for years'],
    ['a word dropped without a mark', 'Nobody wanted to sell the clock'],
    ['a word put in', 'Nobody really wanted to sell the old clock'],
    ['the contrary', 'It is not a disgrace'],
    ['another number', 'a roof that cost £13,000 in 1998'],
    ['another currency', 'a roof that cost $12,000 in 1998'],
    ['another order', 'The clock has for years struck thirteen'],
    ['a slip of the pen', 'The clock has stuck thirteen for yeers'],
    ['a clause dropped without a mark', 'daft, short-sighted and a bit cowardly'],
    ['something of one’s own behind it', 'The clock has struck thirteen for years, and the mayor is deaf'],
    ['two speakers made one', 'I can’t pay for both. The clock has struck thirteen for years.'],
    ['a mask taken off', 'The town’s shitty budget'],
  ])('%s', (_, given) => {
    expect(verdictOf(given)).toBe('altered');
  });

  test('what the article has is highlighted, and nothing more', () => {
    expect(highlightOf(check('It is not a disgrace'))).toBe('It is a disgrace');
    expect(highlightOf(check('The clock has struck twelve for years'))).toBe(
      'The clock has struck thirteen for years',
    );
  });

  test('the difference is word by word, with the article’s words where they stand', () => {
    const { difference } = check('The clock has struck twelve for years').check;
    expect(difference).toEqual([
      { kind: 'kept', text: 'The clock has struck', span: { paragraph: 3, start: 1, end: 21 } },
      { kind: 'leftOut', text: 'thirteen', span: { paragraph: 3, start: 22, end: 30 } },
      { kind: 'putIn', text: 'twelve' },
      { kind: 'kept', text: 'for years', span: { paragraph: 3, start: 31, end: 40 } },
    ]);
  });

  test('a “she said” in between is not among what was left out', () => {
    const { verdict, difference } = check(
      'Nobody wished to sell the old clock. But we’re being asked to mend',
    ).check;
    expect(verdict).toBe('altered');
    expect(difference.filter(({ kind }) => kind === 'leftOut')).toMatchObject([{ text: 'wanted' }]);
  });

  test('what is given around the marks, where the article has it too', () => {
    expect(verdictOf('“The clock has struck thirteen for years,” Rem told the hall')).toBe('altered');
    expect(verdictOf('“The clock has struck thirteen for years,” Renn said')).toBe('verbatim');
    expect(verdictOf('Renn: “The clock has struck thirteen for years”')).toBe('verbatim');
  });

  test('who said it is told all the same', () => {
    expect(firstOf(check('The clock has struck twelve for years')).by).toBe('Tobias Renn');
  });
});

describe('absent is', () => {
  test.each([
    'I have never seen a lighthouse as sad as this one.',
    'Mara Voss should be ashamed of what she did to the library.',
    'The mayor is a liar and we will prove it in court.',
    'what we will do to their kingdom',
    'the old clock will be painted green by volunteers from Norway',
    'zebra',
    '…',
    '“”',
    '',
  ])('%j', (given) => {
    const answer = check(given);
    expect(answer).toMatchObject({ kind: 'notInArticle', check: { verdict: 'absent', difference: [] } });
  });

  test('and says which words stand nowhere', () => {
    expect(check('zebras eat the clock at noon')).toMatchObject({ missing: ['zebras', 'eat', 'at', 'noon'] });
  });
});

test('the article’s own words are not said by anybody', () => {
  expect(check('weighs four tonnes').check.quoted).toBe(false);
  expect(firstOf(check('weighs four tonnes')).by).toBeNull();
  expect(check('a bit cowardly').check.quoted).toBe(true);
  expect(firstOf(check('a bit cowardly')).by).toBe('Tobias Renn');
});

test('an allegation keeps its standing', () => {
  const ferry = indexArticles([analysisOf(FERRY)]);
  const answer = checkQuotation('Renn took £9,000 from the harbour fund', ferry, silent);
  expect(firstOf(answer)).toMatchObject({ status: 'alleged' });
});

describe('whatever is given', () => {
  const ferry = analysisOf(FERRY, { source: 'https://example.org/ferry' });
  const both = indexArticles([council, ferry]);
  const stretch = fc.constantFrom(...both.paragraphs).chain(({ analysis, paragraph }) => {
    const words = scanWords(paragraph.text);
    return fc.tuple(fc.nat(words.length - 1), fc.nat(words.length - 1)).map(([one, other]) => {
      const [first, last] = [words[Math.min(one, other)], words[Math.max(one, other)]];
      return { analysis, paragraph, text: paragraph.text.slice(first?.start, last?.end) };
    });
  });

  test('a stretch of a paragraph, cut at words, is word for word, and cited where it stands', () => {
    fc.assert(
      fc.property(stretch, ({ text }) => {
        const answer = checkQuotation(text, both, silent);
        expect(answer.check.verdict).toBe('verbatim');
        expect(highlightOf(answer).toLowerCase()).toBe(text.toLowerCase());
      }),
    );
  });

  test('what is said to be the article’s stands there', () => {
    const pieces = fc.oneof(
      stretch.map(({ text }) => text),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('…', '[', ']', '*', '“', '\n'),
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (given) => {
        const answer = checkQuotation(given.join(' '), both, silent);
        for (const edit of answer.check.difference) {
          if (edit.kind === 'putIn') continue;
          const { paragraph, start, end } = edit.span;
          const there = [council, ferry].map(({ article }) =>
            article.paragraphs[paragraph - 1]?.text.slice(start, end),
          );
          expect(there).toContain(edit.text);
        }
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([
    ['a '.repeat(999)],
    ['the … '.repeat(330)],
    ['a* '.repeat(660)],
    ['[a] the '.repeat(250)],
    ['['.repeat(2000)],
    ["'".repeat(2000)],
    [`a${'*'.repeat(1999)}`],
    ['x'.repeat(2000)],
    ['1,'.repeat(1000)],
    ['a-'.repeat(1000)],
    ['\u0301'.repeat(2000)],
    ['The clock has struck thirteen '.repeat(66)],
  ])('two thousand hostile characters take little time (case %#)', (given) => {
    const long = indexArticles([analysisOf(`A long one\n${`${given}\n`.repeat(20)}`)]);
    checkQuotation('warm', long, silent);
    return withoutStall(() => void checkQuotation(`${given} b`, long, silent));
  });
});
