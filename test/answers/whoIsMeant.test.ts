import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answers/answer.ts';
import type { Answer } from '../../src/answers/passage.ts';
import { indexArticles } from '../../src/search/articleIndex.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf } from '../article.ts';

const index = indexArticles([
  analysisOf(`
    The ferry row in Saltby
    Tobias Renn called Mara Voss a fool at the harbour.
    On Tuesday, ferry owner Mara Voss signed the lease in Grimsholm alongside harbour master Otto Lind.
    caption: Otto Lind President of Norland and Mara Voss Minister of Saltby sign a lease.
    Sven Hobb, solicitor for the Tanbys, suggested to the skipper that the engine was old.
    On Sunday Ines Moor, Sven Hobb and Tobias Renn painted the pier.
    The gulls were loud and the sheep were quiet.
  `),
]);

function ask(text: string, ...earlier: string[]): Answer {
  return answerQuestion({ text, earlier }, index, silent).answer;
}

function shortOf(answer: Answer): string | undefined {
  return answer.kind === 'found' ? answer.short?.text : undefined;
}

describe('a follow-up that asks for somebody else', () => {
  test('is not answered with who answered before', () => {
    expect(shortOf(ask('who called Voss a fool?'))).toBe('Tobias Renn');
    expect(shortOf(ask('about whom?', 'who called Voss a fool?'))).toBe('Mara Voss');
  });

  test('is not answered with whom the question before named', () => {
    expect(shortOf(ask('with whom?', 'what did Voss sign?'))).toBe('Otto Lind');
  });
});

describe('who is the …', () => {
  test('is answered with who holds the office, not with whoever stands beside it', () => {
    expect(shortOf(ask('who is the president of Norland?'))).toBe('Otto Lind');
    expect(shortOf(ask('who is the minister of Saltby?'))).toBe('Mara Voss');
  });

  test('is answered with nobody who is known as something else', () => {
    expect(shortOf(ask('who is the skipper?'))).toBeUndefined();
  });
});

describe('who did what several did', () => {
  test('is answered with all who are named together', () => {
    expect(shortOf(ask('who painted the pier?'))).toBe('Ines Moor, Sven Hobb and Tobias Renn');
  });

  test('is answered with the sentence alone where they are named apart', () => {
    expect(ask('who signed the lease in Grimsholm?')).toMatchObject({ kind: 'found', short: null });
  });
});

test('a follow-up that asks when is answered surely by no passage without a date', () => {
  const answer = ask('when?', 'who called Voss a fool?');
  expect(answer.kind === 'notInArticle' || answer.closest).toBe(true);
  expect(ask('when?', 'who signed the lease?')).toMatchObject({ kind: 'found', short: { text: 'Tuesday' } });
});
