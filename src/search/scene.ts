import type { Sentence } from '../language/analysis.ts';
import { type AnswerCandidate, findAnswerCandidates } from './answerCandidates.ts';
import type { IndexedParagraph } from './articleIndex.ts';
import { matchSentence, type SentenceMatches, type WeighedQuery } from './matching.ts';

/** A sentence as the signals see it: with what matches in it and around it. */
export interface Scene {
  readonly paragraph: IndexedParagraph;
  readonly sentence: Sentence;
  readonly matches: SentenceMatches;
  /** By the term's position: its best match here, before, after or in the title, what is farther off counting less. */
  readonly inContext: readonly number[];
  /** By the term's position: its best match in the whole paragraph. */
  readonly inParagraph: readonly number[];
  /** What could answer by its kind. */
  readonly answers: readonly AnswerCandidate[];
}

const BEFORE = 0.5;
const BEFORE_A_PRONOUN = 0.8;
const TWO_BEFORE_A_PRONOUN = 0.4;
const AFTER = 0.3;
const IN_TITLE = 0.45;

/** Sets the scenes of a paragraph's sentences. */
export function setScenes(weighed: WeighedQuery, paragraph: IndexedParagraph, around: Around): Scene[] {
  const matches = paragraph.sentences.map((sentence) => matchSentence(weighed, sentence));
  const inTitle = weighed.terms.map((term) => {
    let best = 0;
    for (const stem of paragraph.titleStems) best = Math.max(best, weighed.match(term, stem));
    return best;
  });
  const before = around.before.map((sentence) => matchSentence(weighed, sentence).best);
  const after = around.after && matchSentence(weighed, around.after).best;
  const line = [...before, ...matches.map(({ best }) => best), ...(after ? [after] : [])];
  const inParagraph = weighed.terms.map(({ position }) =>
    Math.max(0, ...matches.map(({ best }) => best[position] ?? 0)),
  );
  return paragraph.sentences.map((sentence, index) => {
    const place = before.length + index;
    const leans = leansBack(sentence);
    const inContext = weighed.terms.map(({ position }) =>
      Math.max(
        line[place]?.[position] ?? 0,
        (leans ? BEFORE_A_PRONOUN : BEFORE) * (line[place - 1]?.[position] ?? 0),
        leans ? TWO_BEFORE_A_PRONOUN * (line[place - 2]?.[position] ?? 0) : 0,
        AFTER * (line[place + 1]?.[position] ?? 0),
        IN_TITLE * (inTitle[position] ?? 0),
      ),
    );
    const own = matches[index] ?? { best: [], at: [] };
    const answers = findAnswerCandidates(weighed, paragraph, sentence);
    return { paragraph, sentence, matches: own, inContext, inParagraph, answers };
  });
}

/** The sentences on either side of a paragraph, of the same article. */
export interface Around {
  /** At most two, in order. */
  readonly before: readonly Sentence[];
  readonly after: Sentence | undefined;
}

const LEANING = new Set('he she they it his her their its this that these those the mr ms mrs'.split(' '));

function leansBack({ tokens }: Sentence): boolean {
  return LEANING.has(tokens[0]?.text.toLowerCase() ?? '');
}
