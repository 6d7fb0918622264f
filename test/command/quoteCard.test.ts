import { describe, expect, test } from 'vitest';
import { citePassage } from '../../src/answers/cite.ts';
import { quoteCardOf } from '../../src/command/quoteCard.ts';
import type { QuoteCard } from '../../src/command/reply.ts';
import { silent } from '../../src/telemetry.ts';
import { articleOf } from '../article.ts';
import { corpusOf } from './program.ts';

/**
 * The card of a passage that marks the sentence with some words, and what stands on it.
 * @param short the short answer, which stands in that sentence
 */
function cardOf(
  sentenceWith: string,
  written: string,
  short?: string,
): QuoteCard & { readonly quoted: string } {
  const corpus = corpusOf(articleOf(`The ferry\n${written}`, { published: '2026-01-08' }));
  const [serving] = corpus.articles;
  if (!serving) throw new Error('Nothing serves.');
  const { analysis } = serving;
  const sentence = analysis.sentences.find(({ span }) => {
    const { text = '' } = analysis.article.paragraphs[span.paragraph - 1] ?? {};
    return text.slice(span.start, span.end).includes(sentenceWith);
  });
  const passage = sentence && citePassage({ analysis, paragraph: sentence.span.paragraph, sentence }, silent);
  const start = short === undefined ? 0 : (passage?.paragraph.text.indexOf(short) ?? 0);
  const span = short === undefined ? null : { paragraph: 1, start, end: start + short.length };
  const card = passage && quoteCardOf(passage, span, { corpus, telemetry: silent });
  if (!card) throw new Error('There is no card.');
  const { paragraph, highlight } = card.passage;
  return { ...card, quoted: paragraph.text.slice(highlight?.start, highlight?.end) };
}

test('a card has the words between the marks, whole, and who says them', () => {
  const written = '“The last boat leaves at nine. Nobody will be left,” Mara Voss told the council.';
  const { quoted, speaker, published } = cardOf('The last boat', written);
  expect(quoted).toBe('The last boat leaves at nine. Nobody will be left');
  expect({ speaker, published }).toEqual({ speaker: 'Mara Voss', published: '2026-01-08' });
});

test('the comma before the closing mark is left out of a card, other marks are not', () => {
  expect(cardOf('The last boat', '“The last boat leaves at nine,” Mara Voss said.').quoted).toBe(
    'The last boat leaves at nine',
  );
  expect(cardOf('The last boat', 'Mara Voss asked: “The last boat leaves at nine?”').quoted).toBe(
    'The last boat leaves at nine?',
  );
});

test('a word or two would say something else alone: the card has their sentence, and it is nobody’s quotation', () => {
  const { quoted, speaker, passage } = cardOf('folly', 'Tobias Renn called the plan a ‘folly’ on Tuesday.');
  expect(quoted).toBe('Tobias Renn called the plan a ‘folly’ on Tuesday.');
  expect(speaker).toBeNull();
  expect(passage.by).toBe('Tobias Renn');
});

describe('of a sentence with several quotations, a card', () => {
  const written =
    'Tobias Renn called it a ‘folly’, spoke of ‘a tunnel for the few’ and warned of ‘years of debt’.';

  test('has the one that the answer has', () => {
    expect(cardOf('folly', written, 'years of debt')).toMatchObject({
      quoted: 'years of debt',
      speaker: 'Tobias Renn',
    });
    expect(cardOf('folly', written, 'a tunnel for the few').quoted).toBe('a tunnel for the few');
  });

  test('has the sentence where that one is too short to stand alone', () => {
    expect(cardOf('folly', written, 'folly')).toMatchObject({ quoted: written, speaker: null });
  });

  test('has the sentence where the answer is none of them', () => {
    expect(cardOf('folly', written, 'Tobias Renn').quoted).toBe(written);
    expect(cardOf('folly', written).quoted).toBe(written);
  });
});

test('words quoted within a quotation are part of it', () => {
  const said = 'The council called it ‘a very fine plan’ and then buried it';
  expect(cardOf('The council', `“${said},” Mara Voss said.`, 'a very fine plan').quoted).toBe(said);
});

test('an allegation between marks stays one, with whoever makes it', () => {
  const written = '“The mayor stole £9,000 from the harbour fund,” two former clerks allege.';
  const { quoted, passage } = cardOf('stole', written);
  expect(quoted).toContain('stole £9,000');
  expect(passage.status).toBe('alleged');
});

test('where nobody is quoted, a card has the sentence', () => {
  expect(cardOf('carries', 'It is old. It carries 180 passengers.')).toMatchObject({
    quoted: 'It carries 180 passengers.',
    speaker: null,
  });
});

test('a card of an article that serves no longer is none', () => {
  const corpus = corpusOf(articleOf('The ferry\nIt is old.'));
  const [serving] = corpus.articles;
  const passage = serving && citePassage({ analysis: serving.analysis, paragraph: 1 }, silent);
  expect(passage && quoteCardOf(passage, null, { corpus: corpusOf(), telemetry: silent })).toBeNull();
});
