import { type ArticleWords, spanBetween } from './articleWords.ts';
import type { Asked, AskedWord } from './asked.ts';
import { type Budget, findRuns, type Run } from './runs.ts';
import { masks } from './words.ts';

/** Where a quotation stands as it was given. */
export interface Standing extends Run {
  readonly words: ArticleWords;
  readonly verdict: 'verbatim' | 'edited';
}

/** Words that an ellipsis may leave out, and words that square brackets may stand for. */
const MOST_LEFT_OUT = 120;
const MOST_REPLACED = 8;

/** Words that may be left out beside a lone common word: such words stand everywhere. */
const BESIDE_LITTLE = 12;

/** Words with asterisks in them, before they are taken for decoration. */
const MOST_MASKED = 20;

/** Occurrences that are looked at. */
const MOST_OCCURRENCES = 200;

/**
 * Finds where a quotation stands in an article, word for word or as editors may change it.
 * @returns in order; none where it does not stand there
 */
export function findFaithful(words: ArticleWords, asked: Asked, budget: Budget): Standing[] {
  const exact = findExact(words, asked, budget);
  return exact.length > 0 || !showsEditing(asked) ? exact : findEdited(words, asked, budget);
}

function showsEditing({ words, ellipses }: Asked): boolean {
  const masked = words.filter(({ key }) => key.includes('*')).length;
  if (masked > MOST_MASKED) return false;
  return masked > 0 || ellipses.size > 0 || words.some(({ brackets }) => brackets !== 'none');
}

function findExact(words: ArticleWords, asked: Asked, budget: Budget): Standing[] {
  const ids: number[] = [];
  for (const { key } of asked.words) {
    const id = words.vocabulary.get(key) ?? words.vocabulary.get(key.replace(/\*+$/, ''));
    if (id === undefined) return [];
    ids.push(id);
  }
  const bracketed = asked.words.some(({ brackets }) => brackets !== 'none');
  return findRuns(words, ids, budget)
    .slice(0, MOST_OCCURRENCES)
    .filter((run) => !joinsSpeakers(words, run, asked))
    .map((run) => {
      // An article may quote with brackets of its own.
      const edited = bracketed && !textOf(words, run).includes('[');
      return { ...run, words, verdict: edited ? 'edited' : 'verbatim' };
    });
}

function textOf(words: ArticleWords, { first, last }: Run): string {
  const { paragraph, start, end } = spanBetween(words, first, last);
  const text = words.analysis.article.paragraphs[paragraph - 1]?.text ?? '';
  return text.slice(Math.max(0, start - 1), words.paragraphs[last] === paragraph ? end + 1 : text.length);
}

/** Words that stand together, and how many of the article’s may stand before them. */
interface Segment {
  readonly ids: readonly (number | ReadonlySet<number>)[];
  readonly reach: number;
}

function findEdited(words: ArticleWords, asked: Asked, budget: Budget): Standing[] {
  const segments = cutSegments(words, asked);
  if (!segments) return [];
  const [opening, ...others] = segments;
  if (!opening) return [];
  let standings = findRuns(words, opening.ids, budget).slice(0, MOST_OCCURRENCES);
  for (const { ids, reach } of others) {
    if (standings.length === 0) return [];
    const runs = findRuns(words, ids, budget);
    standings = extend(standings, runs, reach);
  }
  return standings
    .filter((run) => !mixesSpeakers(words, run))
    .slice(0, MOST_OCCURRENCES)
    .map((run) => ({ ...run, words, verdict: 'edited' }));
}

/** For every run the nearest stretch before it that ends within reach. */
function extend(before: readonly Run[], runs: readonly Run[], reach: number): Run[] {
  const byEnd = [...before].sort((a, b) => a.last - b.last);
  let at = 0;
  return runs.flatMap(({ first, last }) => {
    while ((byEnd[at]?.last ?? Number.POSITIVE_INFINITY) < first) at += 1;
    const nearest = byEnd[at - 1];
    return nearest && first - nearest.last - 1 <= reach ? [{ first: nearest.first, last }] : [];
  });
}

/** @returns null where a word stands nowhere in the article, or nothing but brackets is left */
function cutSegments(words: ArticleWords, asked: Asked): Segment[] | null {
  const segments: { ids: (number | ReadonlySet<number>)[]; reach: number; weight: number; edited: number }[] =
    [];
  const known = new Map<string, number | ReadonlySet<number> | null>();
  let reach = -1;
  for (const [place, word] of asked.words.entries()) {
    if (asked.ellipses.has(place)) reach = Math.max(reach, MOST_LEFT_OUT);
    if (word.brackets === 'whole') {
      reach = Math.max(reach, MOST_REPLACED);
      continue;
    }
    const shape = `${word.outside.before} ${word.key} ${word.outside.behind}`;
    const ids = known.get(shape) ?? meant(words, word);
    known.set(shape, ids);
    if (ids === null) return null;
    if (segments.length === 0 || reach >= 0) segments.push({ ids: [], reach, weight: 0, edited: 0 });
    reach = -1;
    const segment = segments.at(-1);
    segment?.ids.push(ids);
    if (segment) segment.weight += word.weight;
  }
  return segments.map(({ ids, reach: most, weight }, index) => {
    const lightest = Math.min(weight, segments[index - 1]?.weight ?? weight);
    return { ids, reach: lightest < 0.7 ? Math.min(most, BESIDE_LITTLE) : most };
  });
}

/** The words of the article that a word of the quotation may stand for. */
function meant({ vocabulary, keys }: ArticleWords, word: AskedWord): number | ReadonlySet<number> | null {
  const id = vocabulary.get(word.key);
  if (id !== undefined) return id;
  const { before, behind } = word.outside;
  const masked = word.key.includes('*');
  if (!masked && (word.brackets !== 'part' || before.length + behind.length < 3)) return null;
  const ids = new Set<number>();
  for (const [other, key] of keys.entries()) {
    const fits = masked ? masks(word.key, key) : key.startsWith(before) && key.endsWith(behind);
    if (fits) ids.add(other);
  }
  return ids.size > 0 ? ids : null;
}

/** What one speaker says at the end of a paragraph and another at the start of the next is no quotation without marks. */
function joinsSpeakers(words: ArticleWords, { first, last }: Run, { text, words: given }: Asked): boolean {
  if (last - first + 1 !== given.length) return false;
  return given.slice(1).some(({ start }, index) => {
    const place = first + index;
    if (words.paragraphs[place] === words.paragraphs[place + 1]) return false;
    const between = text.slice(given[index]?.end, start);
    return !/[\n"“”‘’«»]/u.test(between) && mixesSpeakers(words, { first: place, last: place + 1 });
  });
}

/** An ellipsis may not put one speaker’s words behind another’s. */
function mixesSpeakers({ analysis, paragraphs, starts, ends }: ArticleWords, { first, last }: Run): boolean {
  const speakerAt = (place: number) =>
    analysis.quotations.find(({ span, attribution }) => {
      return (
        attribution !== undefined &&
        span.paragraph === paragraphs[place] &&
        span.start <= (starts[place] ?? 0) &&
        span.end >= (ends[place] ?? 0)
      );
    })?.attribution?.name;
  const [one, other] = [speakerAt(first), speakerAt(last)];
  return one !== undefined && other !== undefined && one !== other;
}
