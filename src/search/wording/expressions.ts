import { TRAITS } from './traits.ts';
import type { WordingData } from './wordingData.ts';

/** Finds expressions in rows of words. */
export interface Expressions {
  /** @returns three numbers for each, as `ReadWords` has them */
  find(words: Uint16Array): Uint32Array;
}

const ROOT = 0;
/** Pronouns and articles between two words of an expression: `gave [him the] sack`. */
const MOST_PASSED_OVER = 2;

export function createExpressions({
  nodeWords,
  firstChildren,
  firstMemberships,
  bases,
  traits,
}: WordingData['numbers']): Expressions {
  /** By word: the node of those that begin with it, or 0. */
  const beginnings = new Int32Array(bases.length);
  for (let node = 1; node < (firstChildren[ROOT + 1] ?? 0); node += 1) {
    beginnings[nodeWords[node] ?? 0] = node;
  }

  function childOf(node: number, word: number): number {
    let low = firstChildren[node] ?? 0;
    let high = firstChildren[node + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = nodeWords[middle] ?? 0;
      if (at === word) return middle;
      if (at < word) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  function isPassedOver(word: number): boolean {
    return ((traits[word] ?? 0) & TRAITS.passedOver) !== 0;
  }

  function find(words: Uint16Array): Uint32Array {
    const found: number[] = [];

    /** All that go on from a node whose last word is `words[at]`. */
    function follow(node: number, first: number, at: number): void {
      if ((firstMemberships[node] ?? 0) < (firstMemberships[node + 1] ?? 0)) found.push(node, first, at);
      if ((firstChildren[node] ?? 0) === (firstChildren[node + 1] ?? 0)) return;
      let next = at + 1;
      step(node, first, next);
      for (; next <= at + MOST_PASSED_OVER && isPassedOver(words[next] ?? 0); next += 1)
        step(node, first, next + 1);
    }

    function step(node: number, first: number, at: number): void {
      const word = words[at] ?? 0;
      if (word === 0) return;
      const child = childOf(node, word);
      if (child !== 0) follow(child, first, at);
      const base = bases[word] ?? 0;
      const other = base === 0 ? 0 : childOf(node, base);
      if (other !== 0) follow(other, first, at);
    }

    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0;
      if (word === 0) continue;
      const node = beginnings[word] ?? 0;
      if (node !== 0) follow(node, at, at);
      const other = beginnings[bases[word] ?? 0] ?? 0;
      if (other !== 0) follow(other, at, at);
    }
    return Uint32Array.from(found);
  }

  return { find };
}
