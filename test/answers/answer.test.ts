import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer.ts';
import type { Answer, Passage } from '../../src/answers/passage.ts';
import type { Analysis } from '../../src/language/analysis.ts';
import { indexArticles } from '../../src/search/articleIndex.ts';
import type { Question } from '../../src/search/query.ts';
import type { QuestionKind } from '../../src/search/questionKind.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf, articleId, FERRY } from '../article.ts';
import { listening } from '../heard.ts';

const ferry = analysisOf(FERRY, { published: '2026-01-08', source: 'https://example.org/ferry' });
const index = indexArticles([ferry]);

function ask(text: string, more: Omit<Question, 'text'> = {}): Answer {
  return answerQuestion({ text, ...more }, index, silent).answer;
}

function passagesOf(answer: Answer): readonly Passage[] {
  return answer.kind === 'found' ? answer.passages : answer.nearest;
}

function highlightOf({ paragraph, highlight }: Passage): string {
  return highlight ? paragraph.text.slice(highlight.start, highlight.end) : '';
}

describe('a question is answered in a few words, with the sentence that says so', () => {
  test.each<[string, string, string]>([
    ['who called the plan a folly', 'Tobias Renn', 'Tobias Renn called the plan a ‘folly’'],
    ['who rowed to her patients', 'Hanne Lund', 'Hanne Lund, who had rowed to her patients'],
    ['when did Voss buy the ferry', '1998', 'Voss bought the ferry in 1998 for £40,000.'],
    ['how much did Voss pay for the ferry', '£40,000', 'Voss bought the ferry in 1998 for £40,000.'],
    ['when will the ferry stop', 'Friday', 'will stop on Friday unless the council pays'],
    ['how many people live on Saltby', '2,400', 'About 2,400 people live on Saltby.'],
    ['how many passengers does it carry', '180', 'It carries 180 passengers and a dozen sheep.'],
    ['how long did Hanne Lund row', 'eleven winters', 'in the dark for eleven winters'],
  ])('%s: %s', (question, short, sentence) => {
    const answer = ask(question);
    if (answer.kind !== 'found') throw new Error('It was not found.');
    expect(highlightOf(answer.passages[0])).toContain(sentence);
    expect([short, null]).toContain(answer.short?.text ?? null);
    if (question.startsWith('how long')) return;
    expect(answer.short?.text).toBe(short);
  });

  test('what a command asks for goes before what the question seems to ask', () => {
    const kinds: readonly [QuestionKind, string][] = [
      ['date', '1998'],
      ['person', 'Voss'],
    ];
    for (const [seeks, short] of kinds) {
      const answer = ask('bought the ferry for £40,000', { seeks });
      expect(answer).toMatchObject({ kind: 'found', short: { text: short } });
    }
  });

  test('a question that asks for nothing in particular has no short answer', () => {
    expect(ask('schoolchildren painting banners')).toMatchObject({ kind: 'found', short: null });
  });
});

describe('what an answer shows', () => {
  test('carries where it stands, and a link to the very words', () => {
    expect(passagesOf(ask('who called the plan a folly'))[0]).toMatchObject({
      title: 'The night ferry to Saltby may stop on Friday',
      of: 12,
      paragraph: { number: 5 },
      url: expect.stringMatching(/^https:\/\/example\.org\/ferry#:~:text=./),
    });
  });

  test('an allegation as alleged, and its denial as denied', () => {
    expect(passagesOf(ask('what do the clerks allege'))[0]).toMatchObject({
      paragraph: { number: 6 },
      status: 'alleged',
      by: expect.stringMatching(/^Two/),
    });
    expect(passagesOf(ask('did Renn deny the claim'))[0]).toMatchObject({
      paragraph: { number: 7 },
      status: 'denied',
      by: expect.stringContaining('Renn'),
    });
  });

  test('who says so, where it is what somebody says', () => {
    expect(passagesOf(ask('is the engine older than she is'))[0]).toMatchObject({
      paragraph: { number: 2 },
      status: 'attributed',
      by: 'Mara Voss',
    });
  });

  test('what the article itself says as stated', () => {
    expect(passagesOf(ask('how many people live on Saltby'))[0]).toMatchObject({
      status: 'stated',
      by: null,
    });
  });

  test('both halves of a sentence that the source breaks in two', () => {
    expect(passagesOf(ask('who rowed to her patients'))[0]).toMatchObject({
      paragraph: { number: 9 },
      continues: 8,
    });
    expect(passagesOf(ask('when was the crossing asked for'))[0]).toMatchObject({
      paragraph: { number: 8 },
      continues: 9,
    });
    expect(passagesOf(ask('who called the plan a folly'))[0]?.continues).toBeNull();
  });
});

describe('what the article does not say is declined', () => {
  test.each<[string, string[]]>([
    ['who is the king of Spain', ['king', 'Spain']],
    ['when was the Eiffel Tower painted', ['Eiffel', 'Tower']],
    ['Zorblax quux', ['Zorblax', 'quux']],
  ])('%s', (question, missing) => {
    expect(ask(question)).toMatchObject({ kind: 'notInArticle', missing });
  });

  test.each(['', ' ', 'who', 'the', '???', '🚢'])(
    'so is a question without a word to look for: “%s”',
    (question) => {
      expect(ask(question)).toMatchObject({ kind: 'notInArticle', missing: [] });
    },
  );

  test('with the nearest paragraphs, where there are any', () => {
    const answer = ask('who is the president of the ferry company in Toronto');
    expect(answer.kind).toBe('notInArticle');
    expect(passagesOf(answer).length).toBeGreaterThan(0);
    expect(passagesOf(answer).length).toBeLessThanOrEqual(3);
  });
});

test('an answer from several articles says which one each passage is from', () => {
  const bridge = analysisOf(
    'The bridge at Grimsholm\nTobias Renn opened the bridge.\nIt is red.\nIt is long.',
    {
      id: articleId('bridge'),
    },
  );
  const both = indexArticles([ferry, bridge]);
  const { answer } = answerQuestion({ text: 'who opened the bridge' }, both, silent);
  expect(passagesOf(answer)[0]).toMatchObject({
    title: 'The bridge at Grimsholm',
    citation: { article: 'bridge' },
  });
});

describe('whatever is asked', () => {
  const strange = fc.constantFrom(
    '¶',
    '’',
    '“',
    '🚢',
    '\ud83d',
    '\0',
    '\u202e',
    '(',
    '*',
    '\\',
    '‮',
    'é',
    'ß',
    '__proto__',
  );
  const question = fc
    .array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...FERRY.split(/\s+/)) },
        strange,
        fc.string({ unit: 'binary', maxLength: 10 }),
      ),
      { maxLength: 10 },
    )
    .map((pieces) => pieces.join(' '));
  const seeks = fc.constantFrom<QuestionKind>(
    'any',
    'person',
    'date',
    'place',
    'quotation',
    'reason',
    'money',
  );
  const articles: readonly Analysis[] = [
    ferry,
    analysisOf(`\u202eThe *night* <b>ferry</b>\n${'🚢'.repeat(40)}\nA line\u2028broken\0here.\n“Voss”`, {
      id: articleId('strange'),
    }),
  ];
  const all = indexArticles(articles);

  test('every word shown as the article’s stands there, character for character', () => {
    const { telemetry, heard } = listening();
    fc.assert(
      fc.property(question, seeks, fc.array(question, { maxLength: 2 }), (text, kind, earlier) => {
        const { answer } = answerQuestion({ text, seeks: kind, earlier }, all, telemetry);
        for (const { citation, paragraph, highlight, title, of } of passagesOf(answer)) {
          const article = articles.find(({ article: { id } }) => id === citation.article)?.article;
          const cited = article?.paragraphs[paragraph.number - 1];
          expect(paragraph.text).toBe(cited?.text);
          expect({ title, of, version: citation.version }).toEqual({
            title: article?.title,
            of: article?.paragraphs.length,
            version: article?.hash,
          });
          expect(citation.span.paragraph).toBe(paragraph.number);
          if (!highlight) continue;
          expect(highlight).toEqual(citation.span);
          expect(cited?.text.slice(highlight.start, highlight.end)).toHaveLength(
            highlight.end - highlight.start,
          );
          expect(highlight.end).toBeGreaterThan(highlight.start);
        }
        if (answer.kind !== 'found' || !answer.short) return;
        const { span, text: short } = answer.short;
        expect(span.paragraph).toBe(answer.passages[0].paragraph.number);
        expect(answer.passages[0].paragraph.text.slice(span.start, span.end)).toBe(short);
        expect(short).toBe(short.trim());
      }),
      { numRuns: 400 },
    );
    expect(heard).toEqual([]);
  });

  test('the confidence lies between 0 and 1, and there are at most ten passages', () => {
    fc.assert(
      fc.property(question, (text) => {
        const { answer } = answerQuestion({ text }, all, silent);
        expect(answer.confidence).toBeGreaterThanOrEqual(0);
        expect(answer.confidence).toBeLessThanOrEqual(1);
        expect(passagesOf(answer).length).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('why an article does not say', () => {
  test.each<[string, object]>([
    ['how old is Tobias Renn', { lacks: { kind: 'none', seeks: 'age', of: 'Tobias Renn' } }],
    ['how do i get wine out of a carpet', { lacks: { kind: 'general' } }],
    ['who is the king of Spain', { missing: ['king', 'Spain'] }],
    ['what did putin say about it', { missing: ['putin'] }],
  ])('%s', (question, why) => {
    expect(ask(question)).toMatchObject({ kind: 'notInArticle', ...why });
  });
});
