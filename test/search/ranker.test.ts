import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../src/language/analysis.ts';
import { type ArticleIndex, indexArticles } from '../../src/search/articleIndex.ts';
import { understandQuestion } from '../../src/search/query.ts';
import { type Ranking, rank } from '../../src/search/ranker.ts';
import { analysisOf, articleId, FERRY } from '../article.ts';
import { isReadAtOnce } from '../stall.ts';

const ferry = indexArticles([analysisOf(FERRY)]);

function rankFor(question: string, index: ArticleIndex, earlier: readonly string[] = []): Ranking {
  return rank(understandQuestion({ text: question, earlier }, index.languages), index);
}

/** The numbers of the paragraphs that a question finds, best first. */
function paragraphsFor(
  question: string,
  index: ArticleIndex = ferry,
  earlier: readonly string[] = [],
): number[] {
  return rankFor(question, index, earlier).passages.map(({ indexed }) => indexed.paragraph.number);
}

describe('what a question asks for comes first', () => {
  test.each([
    [2, 'who told the council about the engine'],
    [3, 'when did Voss buy the ferry'],
    [3, 'how many passengers does it carry'],
    [4, 'gulls'],
    [5, 'who called the plan a folly'],
    [6, 'what do the clerks allege'],
    [7, 'does Renn deny it'],
    [9, 'who rowed to her patients'],
    [10, 'how many people live on the island'],
    [11, 'what did the schoolchildren paint'],
    [12, 'what do adults pay'],
  ])('¶%i: %s', (paragraph, question) => {
    expect(paragraphsFor(question)[0]).toBe(paragraph);
  });
});

describe('it is found all the same', () => {
  test.each([
    ['misspelt', 10, 'caneries'],
    ['with letters that changed places', 11, 'schoolchildern bannres'],
    ['in another form of the word', 11, 'painting a banner'],
    ['without its capital', 9, 'hanne lund'],
    ['IN CAPITALS', 9, 'HANNE LUND'],
    ['without a question', 12, 'sheep free'],
    ['in full width', 11, 'ｌｉｇｈｔｈｏｕｓｅ'],
  ])('%s', (_, paragraph, question) => {
    expect(paragraphsFor(question)[0]).toBe(paragraph);
  });

  const leaders = indexArticles([
    analysisOf(`
      Leaders meet in Saltby
      The meeting began on Monday with a walk along the harbour and a dinner of herring.
      Keir Starmer arrived late, on the last ferry, and left before anybody had eaten.
      Volodymyr Zelensky spoke for an hour and was given a painting of the lighthouse.
      Emmanuel Macron missed the boat altogether and sent a letter from the mainland.
    `),
  ]);
  test.each([
    [2, 'Kier Stramer'],
    [2, 'keir starmers arrival'],
    [3, 'Zelenskyy'],
    [3, 'Zelenskiy'],
    [3, 'volodimir zelenski'],
    [4, 'Macrón'],
    [4, 'emanuel makron'],
  ])('a name, however it is spelt: ¶%i: %s', (paragraph, question) => {
    expect(paragraphsFor(question, leaders)[0]).toBe(paragraph);
  });
});

describe('the word itself comes before one that is nearly it', () => {
  const animals = indexArticles([
    analysisOf(`
      A day on the island
      A farmer who keeps gloats of all sorts said so.
      Nobody had seen the goats for a week.
      Every boat was out looking for them.
      Anna Moss came back with two.
      Anna Voss came back with three.
    `),
  ]);
  test.each([
    [2, 'goats'],
    [3, 'boat'],
    [4, 'Moss'],
    [5, 'Voss'],
  ])('¶%i: %s', (paragraph, question) => {
    expect(paragraphsFor(question, animals)[0]).toBe(paragraph);
  });
});

describe('the title helps', () => {
  const body = 'The council met on Monday.\nIt paid for an engine.\nNobody was there to see it.';
  const index = indexArticles([
    analysisOf(`A quarrel over the lighthouse\n${body}`, { id: articleId('lighthouse') }),
    analysisOf(`A quarrel over the ferry\n${body}`, { id: articleId('ferry') }),
  ]);
  test.each(['lighthouse', 'ferry'])('to tell the paragraphs of one article from another’s: %s', (name) => {
    const [first] = rankFor(`who paid for the engine of the ${name}`, index).passages;
    expect(first?.indexed.analysis.article.id).toBe(name);
    expect(first?.indexed.paragraph.number).toBe(2);
  });
});

describe('a follow-up', () => {
  test('leans on the question before it', () => {
    expect(paragraphsFor('and when?', ferry, ['who bought the ferry?'])[0]).toBe(3);
    expect(paragraphsFor('why did he?', ferry, ['who walked out of the chamber?'])[0]).toBe(5);
  });

  test('that asks for something else finds that', () => {
    expect(paragraphsFor('what do adults pay?', ferry, ['who rowed to her patients?'])[0]).toBe(12);
  });
});

describe('every ranking', () => {
  const anyQuestion = fc
    .array(fc.oneof(fc.constantFrom(...FERRY.split(/\s+/)), fc.string({ unit: 'binary', maxLength: 12 })), {
      maxLength: 8,
    })
    .map((words) => words.join(' '));

  test('is the same on every run, and in an index made anew', () => {
    const again = indexArticles([analysisOf(FERRY)]);
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const order = paragraphsFor(question);
        expect(paragraphsFor(question)).toEqual(order);
        expect(paragraphsFor(question, again)).toEqual(order);
      }),
    );
  });

  test('is ordered by what its evidence adds up to', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        let last = Number.POSITIVE_INFINITY;
        for (const { score, evidence } of rankFor(question, ferry).passages) {
          expect(score).toBeCloseTo(evidence.reduce((sum, one) => sum + one.score, 0));
          expect(score).toBeLessThanOrEqual(last);
          last = score;
        }
      }),
    );
  });

  test('marks a sentence that stands in its paragraph', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const { indexed, best } of rankFor(question, ferry).passages) {
          const { paragraph, start, end } = best.sentence.span;
          expect(paragraph).toBe(indexed.paragraph.number);
          expect(indexed.paragraph.text.slice(start, end).trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('among many hundred paragraphs', () => {
  const NOUNS = 'harbour council engine boat sheep canvas letter winter school doctor bridge market'.split(
    ' ',
  );
  const VERBS = 'carried painted counted repaired borrowed followed measured visited'.split(' ');
  const chosen = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  const sentence = (at: number) =>
    `The ${chosen(NOUNS, at)} was ${chosen(VERBS, at * 7)} near the ${chosen(NOUNS, at * 5 + 3)} in week ${at}.`;
  const NEEDLES = [
    'Kurt Obermaier tuned the carillon on Wednesday.',
    'A walrus slept on the slipway for nine days.',
    'Zelensky telephoned the lighthouse at noon.',
  ];
  const lines = Array.from({ length: 600 }, (_, at) => [
    ...(at % 200 === 100 ? [NEEDLES[(at - 100) / 200] ?? ''] : []),
    `${sentence(at)} ${sentence(at + 311)}`,
  ]).flat();
  const many: Analysis[] = [0, 1, 2].map((part) =>
    analysisOf(['Notes', ...lines.slice(part * 201, (part + 1) * 201)].join('\n'), {
      id: articleId(`part-${part}`),
    }),
  );
  const index = indexArticles(many);

  test.each([
    [0, 'who tuned the carillon'],
    [0, 'obermeier carillon'],
    [0, 'karillon'],
    [0, 'Obermeyer'],
    [1, 'walrus'],
    [1, 'where did the walruses sleep'],
    [1, 'wallrus'],
    [2, 'Zelenskiy'],
    [2, 'Zelenskyy lighthouse'],
    [2, 'telefoned the lighthouse'],
  ])('the one that answers comes first: %i: %s', (needle, question) => {
    expect(rankFor(question, index).passages[0]?.indexed.paragraph.text).toBe(NEEDLES[needle]);
  });

  test('any is found by the one word that no other has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 288 }), (week) => {
        const [first] = rankFor(`what was done in week ${week}`, index).passages;
        expect(first?.indexed.paragraph.text).toContain(`week ${week}.`);
      }),
      { numRuns: 30 },
    );
  });

  test('the candidates are no more than asked for, likeliest first', () => {
    const { terms } = understandQuestion({ text: 'the walrus in the harbour' }, index.languages);
    const candidates = index.candidates(terms, 10);
    expect(candidates).toHaveLength(10);
    expect(candidates[0]?.paragraph.text).toBe(NEEDLES[1]);
  });

  test('a question that has nothing to do with them finds nothing', () => {
    expect(rankFor('xylophone quartz', index).passages).toEqual([]);
    expect(rankFor('', index).passages).toEqual([]);
  });
});

describe('hostile paragraphs', () => {
  test.each([
    ['how long', '1,'],
    ['how long', 'one '],
    ['how much money', '£1,'],
    ['how many', '1.'],
    ['how old', ', 1'],
    ['why', 'to '],
    ['who', 'Voss '],
    ['when', 'May '],
  ])('“%s” is asked at once of 100,000 times %s', (question, piece) => {
    return isReadAtOnce(piece, (text) =>
      rankFor(`${question} ferry`, indexArticles([analysisOf(`Title\n${text}`)])),
    );
  });
});
