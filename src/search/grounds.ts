import { firstTokenFrom } from './firstToken.ts';
import { generality } from './generalQuestion.ts';
import { nameSought, namesSought } from './nameSought.ts';
import { nearnessTo } from './nearness.ts';
import { EARLIER_AT_MOST, type Query } from './query.ts';
import type { QuestionKind } from './questionKind.ts';
import type { Ranking } from './ranker.ts';
import type { Scene } from './scene.ts';
import type { WeighedTerm } from './weighedQuery.ts';

/** Kinds whose answer has a form of its own, so that its absence shows. */
export const HARD_KINDS: ReadonlySet<QuestionKind> = new Set([
  'age',
  'money',
  'number',
  'share',
  'length',
  'mass',
  'speed',
  'temperature',
  'duration',
  'date',
  'hour',
  'person',
  'body',
  'place',
  'quotation',
]);

/** What speaks for it that the first passages answer; each is the more the better, 0 to 1. */
export interface Grounds {
  /** The share of the question that is met anywhere in what is searched. */
  readonly known: number;
  /** 0 where a name of the question stands nowhere. */
  readonly knownNames: number;
  /** The share of it that stands there by its letters, or in words that say the same. */
  readonly standing: number;
  /** 0 where the question asks of the world at large. */
  readonly particular: number;
  /** Whether the first passages name what is wanted by name. */
  readonly name: number;
  /** How well the first passages hold something of the kind that is asked for. */
  readonly kind: number;
  /** How near to it stands what is asked about those who are named. */
  readonly near: number;
  /** How near to it they stand themselves. */
  readonly nearNames: number;
  /** How far the first passages are put as an answer would be. */
  readonly shape: number;
  /** Whether what is counted stands right behind a number, where a number is asked for. */
  readonly unit: number;
  /** How likely the first passage is the best of all. */
  readonly chance: number;
  /** How much speaks for the first passage. */
  readonly score: number;
}

/** Passages that are looked at for an answer. */
export const LOOKED_AT = 3;

/** What speaks for the first of the passages; null where there is none, or nothing is asked. */
export function groundsOf({ weighed, passages }: Ranking): Grounds | null {
  const [first] = passages;
  if (!first || weighed.terms.length === 0) return null;
  const own = weighed.terms.filter(({ weight }) => weight > EARLIER_AT_MOST);
  const relation = own.filter(({ naming }) => !naming);
  const names = own.filter(({ naming }) => naming);
  const looked = passages.slice(0, LOOKED_AT).map((passage) => passage.best);
  const most = (measure: (scene: Scene) => number) =>
    looked.reduce((high, scene) => Math.max(high, measure(scene)), 0);
  const anywhere = (term: WeighedTerm) =>
    passages.reduce((high, { best: scene }) => Math.max(high, strongest(scene.inParagraph, term)), 0);
  const stands = mean(own, (term) =>
    passages.reduce((high, { best: scene }) => Math.max(high, standing(scene.inParagraph, term)), 0),
  );
  const noun = nameSought(weighed.query.text);
  const hard = HARD_KINDS.has(weighed.query.kind);
  const near = (terms: readonly WeighedTerm[]) =>
    terms.length === 0 ? 1 : most((scene) => nearest(scene, terms)) / total(terms);
  return {
    known: mean(own, anywhere),
    knownNames: own.filter(({ named }) => named).reduce((least, term) => Math.min(least, anywhere(term)), 1),
    standing: stands,
    particular: particularity(generality(weighed.query.text), stands),
    name: noun === null ? 1 : most((scene) => namesSought(noun, weighed, scene)),
    kind: hard ? most(({ answers }) => answers.reduce((high, { fit }) => Math.max(high, fit), 0)) : 1,
    near: hard ? near(relation) : 1,
    nearNames: hard ? near(names) : 1,
    shape: weighed.wording.framed ? most(({ shapes }) => shapes[0]?.value ?? 0) : 1,
    unit: unitOf(weighed.query, looked, relation),
    chance: chanceOfFirst(passages),
    score: 1 / (1 + Math.exp(3 - first.score / 3)),
  };
}

/** What only likely asks of the world does not, where its words stand in the article. */
function particularity(general: number, stands: number): number {
  return general === 1 ? 0 : 1 - general * (1 - stands);
}

/** Words that may stand between a number and what it counts: `200 more angry people`. */
const BETWEEN = 3;

function unitOf(query: Query, looked: readonly Scene[], relation: readonly WeighedTerm[]): number {
  const [, unit] = /\bhow (?:many|much) (?:more |other |of the )?(\p{L}+)/iu.exec(query.text) ?? [];
  const term = relation.find(({ text }) => text.toLowerCase() === unit?.toLowerCase());
  // “Once” and “twice” are times without the word.
  if (!term || query.kind !== 'number' || unit?.toLowerCase() === 'times') return 1;
  let best = 0;
  for (const { answers, sentence, matches } of looked) {
    const at = matches.anyAt[term.position] ?? -1;
    const counts = answers.some(({ span }) => {
      const off = at - firstTokenFrom(span.end, sentence);
      return off >= 0 && off <= BETWEEN;
    });
    if (counts) best = Math.max(best, matches.any[term.position] ?? 0);
  }
  return best;
}

function nearest({ answers, paragraph, sentence, matches }: Scene, terms: readonly WeighedTerm[]): number {
  const found = { at: matches.anyAt, best: matches.any };
  return answers.reduce(
    (high, { span, fit }) =>
      Math.max(high, fit * nearnessTo(span, paragraph.paragraph.text, sentence, terms, found)),
    0,
  );
}

function strongest(
  { letters, meaning, wording, people }: Scene['inContext'],
  { position }: WeighedTerm,
): number {
  return Math.max(
    letters[position] ?? 0,
    meaning[position] ?? 0,
    wording[position] ?? 0,
    people[position] ?? 0,
  );
}

function standing({ letters, wording, people }: Scene['inContext'], { position }: WeighedTerm): number {
  return Math.max(letters[position] ?? 0, wording[position] ?? 0, people[position] ?? 0);
}

/** The mean of terms' measures, by their shares; 1 where there are none. */
function mean(terms: readonly WeighedTerm[], measure: (term: WeighedTerm) => number): number {
  if (terms.length === 0) return 1;
  return terms.reduce((sum, term) => sum + term.share * measure(term), 0) / total(terms);
}

function total(terms: readonly WeighedTerm[]): number {
  return terms.reduce((sum, { share }) => sum + share, 0) || 1;
}

/** Scores are logarithms of chances. */
function chanceOfFirst(passages: Ranking['passages']): number {
  const most = passages[0]?.score ?? 0;
  return 1 / passages.reduce((sum, { score }) => sum + Math.exp(score - most), 0);
}
