import type { Sentence } from '../language/analysis.ts';
import { type AnswerCandidate, findAnswerCandidates } from './answerCandidates.ts';
import type { ArticleIndex, IndexedParagraph } from './articleIndex.ts';
import type { IndexedSentence } from './indexedArticle.ts';
import { matchSentence, type SentenceMatches } from './matching.ts';
import type { WeighedQuery } from './weighedQuery.ts';
import type { Shape } from './wording/wording.ts';

/** A sentence as the signals see it: with what matches in it and around it. */
export interface Scene {
  readonly paragraph: IndexedParagraph;
  readonly sentence: Sentence;
  readonly indexed: IndexedSentence;
  readonly matches: SentenceMatches;
  /** Each term's best match here, before, after or in the title, what is farther off counting less. */
  readonly inContext: Matches;
  /** Each term's best match in the whole paragraph. */
  readonly inParagraph: Matches;
  /** What could answer by its kind. */
  readonly answers: readonly AnswerCandidate[];
  /** Where it is put as an answer would be; likeliest first. */
  readonly shapes: readonly Shape[];
}

/** By the term's position, 0 to 1. */
export interface Matches {
  readonly letters: readonly number[];
  readonly meaning: readonly number[];
  readonly wording: readonly number[];
  readonly people: readonly number[];
}

const BEFORE = 0.5;
const BEFORE_A_PRONOUN = 0.8;
const TWO_BEFORE_A_PRONOUN = 0.4;
const AFTER = 0.3;
const IN_TITLE = 0.45;

/**
 * Sets the scenes of paragraphs' sentences, in order.
 * @param asked the people whom the question asks about
 */
export function setScenes(
  weighed: WeighedQuery,
  paragraphs: readonly IndexedParagraph[],
  index: ArticleIndex,
  asked: ReadonlySet<string>,
): Scene[] {
  const known = new Map<IndexedSentence, SentenceMatches>();
  const titles = new Map<readonly number[], readonly number[]>();

  function matchesOf(sentence: IndexedSentence, paragraph: IndexedParagraph): SentenceMatches {
    const matches = known.get(sentence) ?? matchSentence(weighed, sentence, paragraph);
    known.set(sentence, matches);
    return matches;
  }

  function titleOf({ titleWords, vocabulary }: IndexedParagraph): readonly number[] {
    let matches = titles.get(titleWords);
    if (!matches) {
      matches = weighed.terms.map((term) => {
        let best = 0;
        for (const word of titleWords) best = Math.max(best, weighed.letters(term, word, vocabulary));
        return best;
      });
      titles.set(titleWords, matches);
    }
    return matches;
  }

  function scenesOf(paragraph: IndexedParagraph): Scene[] {
    const { before, after } = around(paragraph, index);
    const line = [...before, ...paragraph.sentences, ...after];
    const matched = line.map((sentence) => matchesOf(sentence, paragraph));
    const own = matched.slice(before.length, before.length + paragraph.sentences.length);
    const inParagraph = combine(
      weighed.terms.length,
      own.map((matches) => [matches, 1]),
    );
    const title = titleOf(paragraph);
    return paragraph.sentences.map((indexed, place) => {
      const at = before.length + place;
      const leans = leansBack(indexed);
      const inContext = combine(weighed.terms.length, [
        [matched[at], 1],
        [matched[at - 1], leans ? BEFORE_A_PRONOUN : BEFORE],
        [leans ? matched[at - 2] : undefined, TWO_BEFORE_A_PRONOUN],
        [matched[at + 1], AFTER],
      ]);
      for (const [term, match] of title.entries()) {
        inContext.letters[term] = Math.max(inContext.letters[term] ?? 0, IN_TITLE * match);
      }
      return {
        paragraph,
        sentence: indexed.sentence,
        indexed,
        matches: matchesOf(indexed, paragraph),
        inContext,
        inParagraph,
        answers: findAnswerCandidates(weighed, paragraph, indexed, asked),
        shapes: weighed.wording.framed
          ? weighed.wording.shapesIn(indexed.read, indexed.sentence.tokens, paragraph.paragraph.text)
          : [],
      };
    });
  }

  return paragraphs.flatMap(scenesOf);
}

/** The best of some sentences' matches, each counting for its share. */
function combine(
  terms: number,
  parts: readonly (readonly [SentenceMatches | undefined, number])[],
): { [Of in keyof Matches]: number[] } {
  const best = {
    letters: new Array<number>(terms).fill(0),
    meaning: new Array<number>(terms).fill(0),
    wording: new Array<number>(terms).fill(0),
    people: new Array<number>(terms).fill(0),
  };
  for (const [matches, share] of parts) {
    if (!matches) continue;
    for (let term = 0; term < terms; term += 1) {
      best.letters[term] = Math.max(best.letters[term] ?? 0, share * (matches.letters[term] ?? 0));
      best.meaning[term] = Math.max(best.meaning[term] ?? 0, share * (matches.meaning[term] ?? 0));
      best.wording[term] = Math.max(best.wording[term] ?? 0, share * (matches.wording[term] ?? 0));
      best.people[term] = Math.max(best.people[term] ?? 0, share * (matches.people[term] ?? 0));
    }
  }
  return best;
}

/** The sentences on either side of a paragraph, of the same article: two before, one behind. */
function around({ analysis, position }: IndexedParagraph, index: ArticleIndex) {
  const sentencesOf = (place: number): readonly IndexedSentence[] => {
    const neighbour = index.paragraphs[place];
    return neighbour?.analysis === analysis ? neighbour.sentences : [];
  };
  return { before: sentencesOf(position - 1).slice(-2), after: sentencesOf(position + 1).slice(0, 1) };
}

const LEANING = new Set('he she they it his her their its this that these those the mr ms mrs'.split(' '));

function leansBack({ sentence: { tokens } }: IndexedSentence): boolean {
  return LEANING.has(tokens[0]?.text.toLowerCase() ?? '');
}
