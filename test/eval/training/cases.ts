import { indexArticles } from '../../../src/search/articleIndex.ts';
import { type Grounds, groundsOf } from '../../../src/search/grounds.ts';
import { understandQuestion } from '../../../src/search/query.ts';
import { rank } from '../../../src/search/ranker.ts';
import type { GoldQuestion, Specimen } from '../gold.ts';
import { askedOf } from '../questions.ts';

/** A question, and what speaks for it that the article answers. */
export interface Case {
  readonly article: string;
  /** Whether it does; `near`: it does not, however near it comes; `off`: it was asked of another article. */
  readonly kind: 'answerable' | 'near' | 'off';
  readonly followUp: boolean;
  readonly grounds: Grounds;
  /** The first passage is one that answers. */
  readonly right: boolean;
}

/** Of the questions asked of another article every so many, first questions alone. */
const EVERY = 2;

/** Asks every question of its own article, and some of the next one. */
export function makeCases(specimens: readonly Specimen[]): Case[] {
  const asked = specimens.map((specimen) => ({ ...specimen, index: indexArticles([specimen.analysis]) }));
  return asked.flatMap(({ name, gold, index }, at) => {
    const other = asked[(at + 1) % asked.length]?.index ?? index;
    const toCase = (
      question: GoldQuestion,
      kind: Case['kind'],
      of = index,
      accepted: readonly number[] = [],
    ): Case[] => {
      const ranking = rank(understandQuestion(askedOf(question, gold), of.languages), of);
      const grounds = groundsOf(ranking);
      const first = ranking.passages[0]?.indexed.paragraph.number ?? 0;
      const right = accepted.includes(first);
      return grounds ? [{ article: name, kind, followUp: question.after !== undefined, grounds, right }] : [];
    };
    const firsts = gold.questions.filter(({ after }) => after === undefined);
    return [
      ...gold.questions.flatMap((question) => toCase(question, 'answerable', index, question.paragraphs)),
      ...gold.unanswerable.flatMap((question) => toCase(question, 'near')),
      ...firsts
        .filter((_, place) => place % EVERY === 0)
        .flatMap((question) => toCase(question, 'off', other)),
    ];
  });
}
