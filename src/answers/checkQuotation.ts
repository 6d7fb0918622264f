import { sentenceAt } from '../language/sentenceAt.ts';
import type { ArticleIndex } from '../search/articleIndex.ts';
import type { Telemetry } from '../telemetry.ts';
import { type ArticleWords, wordsOf } from './checking/articleWords.ts';
import { type Asked, readAsked } from './checking/asked.ts';
import { citeFound, type Found as FoundWords, gather } from './checking/citeStretch.ts';
import { differenceOf } from './checking/difference.ts';
import { findFaithful, type Standing } from './checking/faithful.ts';
import { chanceOfMeaning, MEANT_FROM } from './checking/judge.ts';
import { compare, type Likeness, type LikePair } from './checking/likeness.ts';
import type { Budget } from './checking/runs.ts';
import { likeliestStretch, mostShared, type Stretch } from './checking/windows.ts';
import { isContext, wordsInMarks } from './checking/wordsInMarks.ts';
import { citePassage } from './cite.ts';
import type { Answer, Check, Passage } from './passage.ts';

/** An answer to the question whether a quotation stands in an article. */
export type CheckAnswer = Answer & { readonly check: Check };

const MOST_PASSAGES = 10;
const MOST_NEAREST = 3;

/** Stretches that a quotation is compared with word by word; a long one with the likeliest only. */
const MOST_STRETCHES = 4;
const LONG = 150;

/** Stretches that share less than this part of what the likeliest shares are not compared. */
const WORTH_COMPARING = 0.6;
const SURE = 0.98;

/** Steps that looking for runs of words may take: a few milliseconds. */
const MOST_STEPS = 1_000_000;

/**
 * Looks for a quotation in articles: word for word, then as editors may change it, then with other words.
 * @param given at most 2,000 characters, with quotation marks or without, also with who said it before or behind them
 * @returns found unless it is absent; the first passage highlights what the article has, and nothing more
 */
export function checkQuotation(given: string, index: ArticleIndex, telemetry: Telemetry): CheckAnswer {
  const asked = readAsked(given);
  const budget: Budget = { steps: MOST_STEPS };
  const articles = index.analyses.map(wordsOf);
  const standings = articles.flatMap((words) => findFaithful(words, asked, budget));
  const verbatim = standings.filter(({ verdict }) => verdict === 'verbatim');
  const faithful = describeFaithful(verbatim.length > 0 ? verbatim : standings, asked, telemetry);
  if (faithful) return faithful;
  // Who said it is no part of it. Only now, since an article may have just these words around its marks.
  const inMarks = wordsInMarks(given);
  const alone = inMarks === null ? null : checkQuotation(inMarks, index, telemetry);
  if (inMarks !== null && alone?.kind === 'found' && !isContext(given, inMarks, alone.passages[0]))
    return alone;
  const likenesses = findLikest(articles, asked);
  const [likest] = likenesses;
  const altered =
    likest && chanceOfMeaning(likest) >= MEANT_FROM ? describeAltered(likest, asked, telemetry) : null;
  return altered ?? describeAbsent(likenesses, asked, articles, telemetry);
}

function describeFaithful(
  standings: readonly Standing[],
  asked: Asked,
  telemetry: Telemetry,
): CheckAnswer | null {
  const found = standings
    .map((standing) => ({ standing, found: gather(standing.words, asked, placesOf(standing)) }))
    .sort((a, b) => Number(b.found.quoted) - Number(a.found.quoted));
  const [best] = found;
  if (!best) return null;
  const { standing } = best;
  const { words, first, last, verdict } = standing;
  const { pairs } = compare({ words, start: first, end: last + 1, score: 0 }, asked);
  const weight = asked.words.reduce((sum, word) => sum + word.weight, 0) + (best.found.quoted ? 0.5 : 0);
  const confidence = 1 - Math.exp(-1.2 * weight);
  const passages = citeAll(
    found.map((one) => one.found),
    telemetry,
  );
  const difference = differenceOf(words, asked, pairs);
  return toFound(passages, confidence, {
    verdict,
    quoted: best.found.quoted,
    difference: verdict === 'verbatim' ? difference.filter(({ kind }) => kind === 'kept') : difference,
  });
}

function placesOf({ words, first, last }: Standing): number[] {
  const places: number[] = [];
  for (let place = first; place <= last; place += 1) {
    const kind = words.analysis.article.paragraphs[(words.paragraphs[place] ?? 1) - 1]?.kind;
    // A caption between two halves of a sentence is no part of it.
    const aside = kind === 'caption' && words.paragraphs[place] !== words.paragraphs[first];
    if (!aside) places.push(place);
  }
  return places;
}

/** The likeliest stretch of each article, most like the quotation first; compared until one is surely meant. */
function findLikest(articles: readonly ArticleWords[], asked: Asked): Likeness[] {
  const stretches: Stretch[] = [];
  let best = 0;
  const promising = articles
    .map((words) => ({ words, most: mostShared(words, asked) }))
    .sort((a, b) => b.most - a.most);
  for (const { words, most } of promising) {
    if (most < WORTH_COMPARING * best) break;
    const stretch = likeliestStretch(words, asked);
    if (stretch) stretches.push(stretch);
    best = Math.max(best, stretch?.score ?? 0);
  }
  stretches.sort((a, b) => b.score - a.score);
  const likenesses: Likeness[] = [];
  for (const stretch of stretches.slice(0, asked.words.length > LONG ? 1 : MOST_STRETCHES)) {
    if (stretch.score < WORTH_COMPARING * best) break;
    const likeness = compare(stretch, asked);
    likenesses.push(likeness);
    if (chanceOfMeaning(likeness) > SURE) break;
  }
  return likenesses.sort((a, b) => chanceOfMeaning(b) - chanceOfMeaning(a));
}

function describeAltered(likest: Likeness, asked: Asked, telemetry: Telemetry): CheckAnswer | null {
  const { words } = likest.stretch;
  const pairs = withinReach(words, likest.pairs);
  const found = gather(
    words,
    asked,
    pairs.map(({ place }) => place),
  );
  const confidence = chanceOfMeaning(likest);
  const difference = differenceOf(words, asked, pairs);
  return toFound(citeAll([found], telemetry), confidence, {
    verdict: 'altered',
    quoted: found.quoted,
    difference,
  });
}

/** Leaves off exchanged words at either end that stand in a paragraph of which nothing is kept. */
function withinReach({ paragraphs }: ArticleWords, pairs: readonly LikePair[]): readonly LikePair[] {
  const kept = new Set(pairs.filter(({ likeness }) => likeness > 0).map(({ place }) => paragraphs[place]));
  return pairs.filter(({ place }) => kept.has(paragraphs[place]));
}

function toFound(passages: readonly Passage[], confidence: number, check: Check): CheckAnswer | null {
  const [first, ...rest] = passages;
  if (!first) return null;
  return {
    kind: 'found',
    confidence,
    short: null,
    passages: [first, ...rest.slice(0, MOST_PASSAGES - 1)],
    check,
  };
}

/** One passage a paragraph, the best first. */
function citeAll(found: readonly FoundWords[], telemetry: Telemetry): Passage[] {
  const passages: Passage[] = [];
  const cited = new Set<string>();
  for (const one of found) {
    if (passages.length >= MOST_PASSAGES) break;
    for (const passage of citeFound(one, telemetry)) {
      const place = `${passage.paragraph.number} ${passage.citation.article}`;
      if (!cited.has(place)) passages.push(passage);
      cited.add(place);
    }
  }
  return passages;
}

function describeAbsent(
  likenesses: readonly Likeness[],
  asked: Asked,
  articles: readonly ArticleWords[],
  telemetry: Telemetry,
): CheckAnswer {
  const nearest = likenesses.slice(0, MOST_NEAREST).flatMap(({ stretch: { words }, pairs }) => {
    const kept = pairs.find(({ likeness }) => likeness > 0);
    if (!kept) return [];
    const { paragraph, start } = {
      paragraph: words.paragraphs[kept.place] ?? 0,
      start: words.starts[kept.place] ?? 0,
    };
    const sentence = sentenceAt(words.analysis.sentences, { paragraph, start });
    return (
      citePassage({ analysis: words.analysis, paragraph, ...(sentence && { sentence }) }, telemetry) ?? []
    );
  });
  const missing = asked.words
    .filter(({ key }) => /\p{L}/u.test(key) && !articles.some(({ vocabulary }) => vocabulary.has(key)))
    .map(({ start, end }) => asked.text.slice(start, end));
  const likest = likenesses[0];
  return {
    kind: 'notInArticle',
    confidence: likest ? chanceOfMeaning(likest) : 0,
    missing: [...new Set(missing)],
    nearest,
    check: { verdict: 'absent', quoted: false, difference: [] },
  };
}
