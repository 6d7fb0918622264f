import { toAnswer } from '../../src/answers/answer.ts';
import type { Answer } from '../../src/answers/passage.ts';
import { type ArticleIndex, indexArticles } from '../../src/search/articleIndex.ts';
import { type Question, understandQuestion } from '../../src/search/query.ts';
import type { QuestionKind } from '../../src/search/questionKind.ts';
import { rank } from '../../src/search/ranker.ts';
import { silent } from '../../src/telemetry.ts';
import { alike, type Gold, type GoldQuestion, type Specimen } from './gold.ts';

/** What became of one question. */
export interface Outcome {
  readonly article: string;
  readonly question: GoldQuestion;
  readonly followUp: boolean;
  readonly answerable: boolean;
  /** The article is said not to say. */
  readonly declined: boolean;
  readonly confidence: number;
  /** Of an answerable question, whether declined or not: an accepted paragraph stands first; among three; the
   *  sentence that answers is marked in it. */
  readonly first: boolean;
  readonly amongThree: boolean;
  readonly sentence: boolean;
  /** For the list of misses: what came first. */
  readonly shown: string;
}

const SEEKS: Readonly<Record<GoldQuestion['command'], QuestionKind>> = {
  who: 'person',
  when: 'date',
  where: 'place',
  quote: 'quotation',
  ask: 'any',
};

/** Asks every question of an article's gold. */
export function askAll({ name, analysis, gold }: Specimen): Outcome[] {
  const index = indexArticles([analysis]);
  const answerable = gold.questions.map((question): Outcome => {
    const { answer, passages } = askOne(question, gold, index);
    const accepted = (place: number) => question.paragraphs.includes(passages[place]?.paragraph ?? 0);
    const highlight = alike(passages[0]?.highlight ?? '');
    return {
      ...describe(name, question, answer, passages),
      answerable: true,
      first: accepted(0),
      amongThree: accepted(0) || accepted(1) || accepted(2),
      sentence: accepted(0) && question.must.some((words) => highlight.includes(alike(words))),
    };
  });
  const unanswerable = gold.unanswerable.map((question): Outcome => {
    const { answer, passages } = askOne(question, gold, index);
    const nothing = { answerable: false, first: false, amongThree: false, sentence: false };
    return { ...describe(name, question, answer, passages), ...nothing };
  });
  return [...answerable, ...unanswerable];
}

interface Shown {
  readonly paragraph: number;
  readonly highlight: string;
}

function askOne(
  question: GoldQuestion,
  gold: Gold,
  index: ArticleIndex,
): { answer: Answer; passages: Shown[] } {
  const ranking = rank(understandQuestion(askedOf(question, gold), index.languages), index);
  const passages = ranking.passages.slice(0, 3).map(({ indexed, best }) => ({
    paragraph: indexed.paragraph.number,
    highlight: indexed.paragraph.text.slice(best.sentence.span.start, best.sentence.span.end),
  }));
  return { answer: toAnswer(ranking, silent), passages };
}

/** A question of the gold as its command asks it. */
export function askedOf(question: GoldQuestion, gold: Gold): Question {
  return {
    text: question.question,
    seeks: SEEKS[question.command],
    earlier: earlierOf(question, gold),
  };
}

function earlierOf(question: GoldQuestion, gold: Gold): string[] {
  const all = [...gold.questions, ...gold.unanswerable];
  const earlier = all.find(({ id }) => id === question.after);
  return earlier ? [earlier.question, ...earlierOf(earlier, gold)] : [];
}

function describe(article: string, question: GoldQuestion, answer: Answer, passages: readonly Shown[]) {
  const [first] = passages;
  return {
    article,
    question,
    followUp: question.after !== undefined,
    declined: answer.kind === 'notInArticle',
    confidence: answer.confidence,
    shown: first ? `¶${first.paragraph} ${first.highlight}` : 'nothing',
  };
}
