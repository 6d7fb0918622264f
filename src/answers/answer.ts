import { asksInOtherLanguage } from '../language/questionLanguage.ts';
import type { ArticleIndex } from '../search/articleIndex.ts';
import { ANSWERED_FROM, confidenceOf, SURE_FROM } from '../search/confidence.ts';
import { EARLIER_AT_MOST, type Question, understandQuestion } from '../search/query.ts';
import { type RankedPassage, type Ranking, rank } from '../search/ranker.ts';
import { shortfallOf } from '../search/shortfall.ts';
import type { Telemetry } from '../telemetry.ts';
import { citePassage } from './cite.ts';
import type { Answer, NotInArticle, Passage } from './passage.ts';
import { shortAnswer } from './shortAnswer.ts';

/** Passages of an answer, and of what is shown where there is none. */
const MOST_PASSAGES = 10;
const MOST_NEAREST = 3;

/** Passages that are less likely than the first by more than this are not shown; scores are logarithms of chances. */
const WORTH_SHOWING = 4;

/**
 * Answers a question from what is searched.
 * @returns the answer, and the ranking that it came from
 */
export function answerQuestion(
  question: Question,
  index: ArticleIndex,
  telemetry: Telemetry,
): { answer: Answer; ranking: Ranking } {
  const ranking = rank(understandQuestion(question, index.languages), index);
  const answer = toAnswer(ranking, telemetry);
  const unsure = answer.kind === 'notInArticle' || answer.closest === true;
  if (!unsure || !asksInOtherLanguage(question.text, index.languages)) return { answer, ranking };
  return { answer: inOtherLanguage(answer, ranking, index), ranking };
}

/** Its words cannot stand in the articles: at most a name is met, and what there is of that is nearest. */
function inOtherLanguage(answer: Answer, { weighed }: Ranking, index: ArticleIndex): NotInArticle {
  const { languages, analyses } = index;
  const passages = answer.kind === 'found' ? answer.passages : answer.nearest;
  const met = weighed.terms.some(({ absent }) => !absent);
  return {
    kind: 'notInArticle',
    confidence: answer.confidence,
    missing: [],
    lacks: { kind: 'language', languages, articles: analyses.length },
    nearest: met ? passages.slice(0, MOST_NEAREST) : [],
  };
}

/** Makes an answer of a ranking. */
export function toAnswer(ranking: Ranking, telemetry: Telemetry): Answer {
  const { passages: ranked } = ranking;
  const confidence = confidenceOf(ranking);
  const best = ranked[0]?.score ?? 0;
  const shown = ranked.filter(({ score }) => score > 0 && score >= best - WORTH_SHOWING);
  const cited = shown.slice(0, MOST_PASSAGES).flatMap((passage) => {
    const made = cite(passage, telemetry);
    return made ? [{ ranked: passage, made }] : [];
  });
  const [first, ...rest] = cited;
  if (!first || confidence < ANSWERED_FROM) {
    const lacks = shortfallOf(ranking);
    const nearest = cited.slice(0, MOST_NEAREST).map(({ made }) => made);
    return {
      kind: 'notInArticle',
      confidence,
      missing: missingWords(ranking),
      nearest,
      ...(lacks && { lacks }),
    };
  }
  const short = shortAnswer(ranking, first.ranked);
  const passages = [first.made, ...rest.map(({ made }) => made)] as const;
  if (confidence >= SURE_FROM) return { kind: 'found', confidence, short, passages };
  const [closest, second, third] = passages;
  const few = [closest, ...(second ? [second] : []), ...(third ? [third] : [])] as const;
  return { kind: 'found', confidence, short, passages: few, closest: true };
}

/** Rarity from which on it tells something that a word stands nowhere. */
const TELLING = 0.22;

/** That these stand nowhere tells nothing. */
const VAGUE = new Set(
  'happen happened happens happening explain explained mean means going gonna get gets got thing things stuff kind sort way whole lot big started'.split(
    ' ',
  ),
);

/** Words of the question that stand nowhere in what was searched, as far as that tells something. */
function missingWords({ weighed }: Ranking): string[] {
  return weighed.terms
    .filter(({ absent, weight, rarity, named, text }) => {
      return (
        absent && weight > EARLIER_AT_MOST && (named || rarity >= TELLING) && !VAGUE.has(text.toLowerCase())
      );
    })
    .map(({ text }) => text);
}

function cite({ indexed, best }: RankedPassage, telemetry: Telemetry): Passage | null {
  const { analysis, paragraph } = indexed;
  return citePassage({ analysis, paragraph: paragraph.number, sentence: best.sentence }, telemetry);
}
