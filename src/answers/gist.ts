import type { Analysis, Sentence } from '../language/analysis.ts';
import type { Telemetry } from '../telemetry.ts';
import { citePassage } from './cite.ts';
import type { Passage } from './passage.ts';

/** Sentences that carry an article. */
const SENTENCES = 4;

/** Words that say something: with fewer a sentence does not stand alone, with more it is no gist. */
const FEWEST_WORDS = 5;
const LONGEST = 400;

/** How much less each paragraph counts than the one before: reports tell what matters first. */
const FADES = 0.06;

/** What weighs less than this share of the heaviest does not carry the article. */
const WORTH_IT = 0.4;

/** Two sentences that share more of the shorter one's words than this say the same. */
const SAME = 0.5;

/**
 * The few sentences that carry an article, in its order, one a paragraph: the first, and those whose words come
 * up most in the rest of it (as Luhn 1958 had it), the sooner the better.
 */
export function gistOf(analysis: Analysis, telemetry: Telemetry): readonly Passage[] {
  const weighed = weigh(analysis);
  const chosen = weighed.slice(0, 1);
  const heaviest = weighed.reduce((most, { weight }) => Math.max(most, weight), 0);
  for (const candidate of weighed.slice(1).sort((a, b) => b.weight - a.weight)) {
    if (chosen.length === SENTENCES || candidate.weight < WORTH_IT * heaviest) break;
    if (chosen.every((other) => !saysTheSame(candidate, other))) chosen.push(candidate);
  }
  chosen.sort((a, b) => a.place - b.place);
  return chosen.flatMap(({ sentence }) => {
    const passage = citePassage({ analysis, paragraph: sentence.span.paragraph, sentence }, telemetry);
    return passage ? [passage] : [];
  });
}

/** Speaks of the article, and is no part of what it tells. */
const NOTE =
  /^\W*(?:correction|clarification|editor['’]s note|this (?:article|story) was (?:amended|updated))\b/iu;

interface Weighed {
  readonly sentence: Sentence;
  readonly place: number;
  readonly stems: ReadonlySet<string>;
  readonly weight: number;
}

function weigh({ article, sentences, corrections }: Analysis): Weighed[] {
  const notes = new Set(corrections.map(({ note }) => note));
  const told = sentences.flatMap((sentence, place) => {
    const { kind, text = '' } = article.paragraphs[sentence.span.paragraph - 1] ?? {};
    const { start, end, paragraph } = sentence.span;
    const stems = new Set(sentence.tokens.flatMap(({ stem, stop }) => (stop ? [] : stem)));
    const fits = stems.size >= FEWEST_WORDS && end - start <= LONGEST;
    return kind === 'body' && !notes.has(paragraph) && !NOTE.test(text) && fits
      ? [{ sentence, place, stems }]
      : [];
  });
  const holding = new Map<string, number>();
  for (const { stems } of told) for (const stem of stems) holding.set(stem, (holding.get(stem) ?? 0) + 1);
  return told.map((one) => {
    const common = [...one.stems].reduce((sum, stem) => sum + Math.log(holding.get(stem) ?? 1), 0);
    const sooner = 1 / (1 + FADES * (one.sentence.span.paragraph - 1));
    return { ...one, weight: (common / Math.sqrt(one.stems.size)) * sooner };
  });
}

function saysTheSame(one: Weighed, other: Weighed): boolean {
  if (one.sentence.span.paragraph === other.sentence.span.paragraph) return true;
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  return shared > SAME * Math.min(one.stems.size, other.stems.size);
}
