import type { ArticleIndex } from '../../../src/search/articleIndex.ts';
import { indexArticles } from '../../../src/search/articleIndex.ts';
import { understandQuestion } from '../../../src/search/query.ts';
import { answered, judge, NOTHING_BEFORE, rank, signalNames } from '../../../src/search/ranker.ts';
import { leavesUnnamed } from '../../../src/search/signals/place.ts';
import { alike, type GoldQuestion, type Specimen } from '../gold.ts';
import { askedOf } from '../questions.ts';
import { plainQuestions } from './plainQuestions.ts';

/** A question with what every signal measures of every sentence. */
export interface Example {
  readonly article: string;
  readonly question: GoldQuestion;
  /** What it counts in learning: questions that people asked count 1. */
  readonly counts: number;
  /** The example of the question that it leans on; -1 without one. */
  readonly after: number;
  /** A row for each sentence, a column for each signal. */
  readonly measures: Float64Array;
  readonly sentences: number;
  /** By the sentence: the place of its paragraph among the article's, from 0. */
  readonly paragraph: Int32Array;
  /** By the sentence: whether its paragraph is accepted; whether it answers itself. */
  readonly accepted: Uint8Array;
  readonly answering: Uint8Array;
  /** By the sentence: the full names of those it speaks of. */
  readonly people: readonly (readonly string[])[];
  /** The question leaves somebody unnamed. */
  readonly unnamed: boolean;
}

/** What questions in the article's own words count, beside those that people asked. */
const PLAIN_COUNTS = 0.6;

/** Measures all answerable questions. What tells of the question before is left 0, since it hangs on weights. */
export function makeExamples(specimens: readonly Specimen[]): Example[] {
  const examples: Example[] = [];
  for (const specimen of specimens) {
    const index = indexArticles([specimen.analysis]);
    const places = new Map<string, number>();
    for (const question of plainQuestions(specimen)) {
      examples.push({ ...makeExample(specimen, question, -1, index), counts: PLAIN_COUNTS });
    }
    for (const question of specimen.gold.questions) {
      const after = places.get(question.after ?? '') ?? -1;
      places.set(question.id, examples.length);
      examples.push(makeExample(specimen, question, after, index));
    }
  }
  return examples;
}

function makeExample(
  { name, gold }: Specimen,
  question: Specimen['gold']['questions'][number],
  after: number,
  index: ArticleIndex,
): Example {
  const query = understandQuestion(askedOf(question, gold), index.languages);
  const { scenes } = judge(
    query,
    index,
    query.earlier ? answered(rank(query.earlier, index)) : NOTHING_BEFORE,
    signalNames,
  );
  const wanted = question.must.map(alike);
  const isAccepted = (paragraph: number) => question.paragraphs.includes(paragraph);
  return {
    article: name,
    question,
    counts: 1,
    after,
    sentences: scenes.length,
    people: scenes.map(({ scene }) => scene.indexed.people),
    unnamed: leavesUnnamed(query),
    measures: Float64Array.from(scenes.flatMap(({ measures }) => measures)),
    paragraph: Int32Array.from(scenes, ({ scene }) => scene.paragraph.position),
    accepted: Uint8Array.from(scenes, ({ scene }) => Number(isAccepted(scene.paragraph.paragraph.number))),
    answering: Uint8Array.from(scenes, ({ scene: { paragraph, sentence } }) => {
      const text = alike(paragraph.paragraph.text.slice(sentence.span.start, sentence.span.end));
      return Number(isAccepted(paragraph.paragraph.number) && wanted.some((words) => text.includes(words)));
    }),
  };
}
