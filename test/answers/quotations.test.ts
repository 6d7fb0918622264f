import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/passage.ts';
import { allQuotations, answerFromSpeaker, speakersIn } from '../../src/answers/quotations.ts';
import { indexArticles } from '../../src/search/articleIndex.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf } from '../article.ts';

const quarrel = analysisOf(`
  The council quarrels over a boat
  “The engine is older than I am,” Mara Voss told the council on Tuesday.
  Tobias Renn said: “There is no money for boats.”
  Nobody else in the chamber said a word, and the gulls were heard.
  Mara Voss said: “The winters are getting longer.”
  The film ‘Safe Crossing’ won a prize on the mainland.
`);
const index = indexArticles([quarrel]);

/** The paragraphs that what somebody said stands in, first the one that is meant. */
function saidBy(speaker: string, about?: string): number[] {
  const answer = answerFromSpeaker(speaker, about, index, silent);
  return answer.kind === 'found' ? answer.passages.map(({ paragraph }) => paragraph.number) : [];
}

function shortOf(answer: Answer): string | undefined {
  return answer.kind === 'found' ? answer.short?.text : undefined;
}

describe('what somebody said', () => {
  test('is found in the article’s order', () => {
    expect(saidBy('Mara Voss')).toEqual([1, 4]);
    expect(saidBy('Tobias Renn')).toEqual([2]);
  });

  test('together with somebody else is theirs as well', () => {
    const both = analysisOf(
      'The boat\nAnna Lind and Peter Holm said the plan was “dead on arrival”.\nIt rained.',
    );
    for (const speaker of ['Anna Lind', 'Peter Holm']) {
      expect(answerFromSpeaker(speaker, undefined, indexArticles([both]), silent).kind).toBe('found');
    }
    expect(speakersIn(both)).toEqual(['Anna Lind', 'Peter Holm']);
  });

  test.each(['Voss', 'voss', 'Mara', 'VOSS', 'Mara  Voss', 'Voss’s'])(
    'is found by part of the name: %s',
    (name) => {
      expect(saidBy(name)).toEqual([1, 4]);
    },
  );

  test('about something comes with that first', () => {
    expect(saidBy('Voss', 'the long winters')).toEqual([4, 1]);
    expect(saidBy('Voss', 'the engine')).toEqual([1, 4]);
  });

  test('is given without its marks', () => {
    expect(shortOf(answerFromSpeaker('Renn', undefined, index, silent))).toBe('There is no money for boats.');
    expect(shortOf(answerFromSpeaker('Voss', 'winters', index, silent))).toBe(
      'The winters are getting longer.',
    );
  });
});

describe('nobody’s words are given for another’s', () => {
  test.each(['Hanne Lund', 'Mara Renn', 'V', '', ' ', 'the', 'Safe'])('%s', (name) => {
    expect(answerFromSpeaker(name, undefined, index, silent)).toMatchObject({ kind: 'notInArticle' });
  });
});

test('every quotation is listed in order, and a name in quotation marks is none', () => {
  expect(allQuotations(quarrel, silent).map(({ paragraph }) => paragraph.number)).toEqual([1, 2, 4]);
});

test('a sentence with two quotations is listed once', () => {
  const analysis = analysisOf(
    'The quay\nMara Voss called it “a complete wreck” and promised that “nobody will be left on the quay”.',
  );
  expect(allQuotations(analysis, silent)).toHaveLength(1);
});

test('the speakers are named once each', () => {
  expect(speakersIn(quarrel)).toEqual(['Mara Voss', 'Tobias Renn']);
});
