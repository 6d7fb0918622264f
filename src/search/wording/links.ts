import { clusterOf, isLoose, isWritten } from './membership.ts';
import type { ReadWords, TokenRange } from './readWords.ts';
import { TRAITS } from './traits.ts';
import type { WordingData } from './wordingData.ts';

/** How a sentence is linked with the terms of a question. */
export interface Links {
  /** By the term's position: 0 to `MOST`. */
  readonly strength: Float32Array;
  /** By the term's position: the index of the token where the best link begins, or -1. */
  readonly at: Int32Array;
}

interface AskedRead extends ReadWords {
  readonly termAt: readonly number[];
}

interface AskedLinks {
  readonly extras: readonly TokenRange[];
  linksTo(read: ReadWords): Links;
}

/** An asked expression's share in a cluster, for one term. */
interface Asked {
  readonly node: number;
  readonly term: number;
  readonly strength: number;
}

/** What a link counts at most: less than the word itself. */
const MOST = 0.95;
/** What it counts where both are ways to ask. */
const BOTH_ASKED = 0.7;
/** What it counts where a report's word is asked for: reports put its neighbours for other things as well. */
const WRITTEN_ASKED = 0.6;
const LOOSE = 0.5;
/** Where a longer expression says what the words mean: `run` in `run out of money`. */
const COVERED = 0.5;
/** Of the number of an expression's clusters: the more senses, the less each. */
const AMBIGUITY = -0.25;

/** Links what is asked with what is written: two expressions are linked where they stand in one cluster. */
export function createLinks({ firstMemberships, memberships, traits }: WordingData['numbers']) {
  const clusters = memberships.reduce((most, packed) => Math.max(most, clusterOf(packed) + 1), 0);

  function sureness(node: number): number {
    let [count, before] = [0, -1];
    eachMembership(node, (packed) => {
      if (clusterOf(packed) !== before) count += 1;
      before = clusterOf(packed);
    });
    return count ** AMBIGUITY;
  }

  function eachMembership(node: number, see: (packed: number) => void): void {
    const end = firstMemberships[node + 1] ?? 0;
    for (let at = firstMemberships[node] ?? 0; at < end; at += 1) see(memberships[at] ?? 0);
  }

  function ask(questions: readonly AskedRead[], termCount: number): AskedLinks {
    const extras = findExtras(questions[0], traits);
    const byCluster = new Map<number, Map<string, Asked>>();
    const add = (cluster: number, asked: Asked) => {
      const own = byCluster.get(cluster) ?? new Map<string, Asked>();
      byCluster.set(cluster, own);
      const key = `${asked.node} ${asked.term}`;
      if ((own.get(key)?.strength ?? 0) < asked.strength) own.set(key, asked);
    };
    for (const [which, question] of questions.entries()) {
      for (const { node, term, covered } of askedNodes(question, which === 0 ? extras : [], termCount)) {
        const strength = sureness(node) * (covered ? COVERED : 1);
        eachMembership(node, (packed) =>
          add(clusterOf(packed), {
            node,
            term,
            strength: strength * (isWritten(packed) ? WRITTEN_ASKED : 1) * (isLoose(packed) ? LOOSE : 1),
          }),
        );
      }
    }
    return { extras, linksTo: linker(byCluster, termCount + extras.length) };
  }

  /** Finding a cluster's place is what is done most often: for each cluster of each expression of each sentence. */
  function linker(byCluster: ReadonlyMap<number, ReadonlyMap<string, Asked>>, terms: number) {
    const places = new Int32Array(clusters);
    const rows: (readonly Asked[])[] = [[]];
    for (const [cluster, asked] of byCluster) {
      places[cluster] = rows.length;
      rows.push([...asked.values()]);
    }
    return ({ expressions }: ReadWords): Links => {
      const strength = new Float32Array(terms);
      const at = new Int32Array(terms).fill(-1);
      for (let index = 0; index < expressions.length; index += 3) {
        const node = expressions[index] ?? 0;
        const end = firstMemberships[node + 1] ?? 0;
        let sure = 0;
        for (let member = firstMemberships[node] ?? 0; member < end; member += 1) {
          const packed = memberships[member] ?? 0;
          const place = places[clusterOf(packed)] ?? 0;
          if (place === 0) continue;
          sure ||= sureness(node);
          const written = sure * (isWritten(packed) ? 1 : BOTH_ASKED) * (isLoose(packed) ? LOOSE : 1);
          for (const asked of rows[place] ?? []) {
            if (asked.node === node) continue;
            const link = Math.min(MOST, asked.strength * written);
            if (link <= (strength[asked.term] ?? 0)) continue;
            strength[asked.term] = link;
            at[asked.term] = expressions[index + 1] ?? 0;
          }
        }
      }
      return { strength, at };
    };
  }

  return { ask };
}

interface AskedNode {
  readonly node: number;
  readonly term: number;
  readonly covered: boolean;
}

/** Each expression of a question with each term that it holds; those of extras have theirs. */
function* askedNodes(
  { expressions, termAt }: AskedRead,
  extras: readonly TokenRange[],
  termCount: number,
): Iterable<AskedNode> {
  const longest = new Uint8Array(termAt.length);
  const all = [...rangesOf(expressions)];
  for (const { first, last } of all) {
    for (let at = first; at <= last; at += 1) longest[at] = Math.max(longest[at] ?? 0, last - first + 1);
  }
  for (const { node, first, last } of all) {
    for (let at = first; at <= last; at += 1) {
      const term = termAt[at] ?? -1;
      if (term >= 0) yield { node, term, covered: (longest[at] ?? 0) > last - first + 1 };
    }
    const extra = extras.findIndex((range) => range.first === first && range.last === last);
    if (extra >= 0) yield { node, term: termCount + extra, covered: false };
  }
}

/** Phrases none of whose words is a term; the longest of those that overlap. */
function findExtras(question: AskedRead | undefined, traits: Int32Array): TokenRange[] {
  if (!question) return [];
  const { words, expressions, termAt } = question;
  const extras: TokenRange[] = [];
  for (const { first, last } of rangesOf(expressions)) {
    if (first === last || (last < words.length - 1 && ((traits[words[last] ?? 0] ?? 0) & SMALL) !== 0))
      continue;
    let own = true;
    for (let at = first; at <= last; at += 1) own &&= (termAt[at] ?? -1) < 0;
    if (!own) continue;
    const before = extras.at(-1);
    if (before && before.last >= last) continue;
    if (before && before.last >= first) {
      if (last - first <= before.last - before.first) continue;
      extras.pop();
    }
    extras.push({ first, last });
  }
  return extras.slice(0, MOST_EXTRAS);
}

/** Words that ask rather than say something, unless they come last: `who did it`, but not `did it` in `did it work`. */
const SMALL = TRAITS.light | TRAITS.filler | TRAITS.pronoun;
/** A question that is nothing but such phrases is hardly a question. */
const MOST_EXTRAS = 8;

function* rangesOf(expressions: Uint32Array): Iterable<TokenRange & { node: number }> {
  for (let at = 0; at < expressions.length; at += 3) {
    yield { node: expressions[at] ?? 0, first: expressions[at + 1] ?? 0, last: expressions[at + 2] ?? 0 };
  }
}
