import type { Token } from '../../../language/analysis.ts';
import { expandContractions } from '../../contractions.ts';
import { packMembership } from '../membership.ts';
import { WORDS_WITH } from '../traits.ts';
import type { WordingData } from '../wordingData.ts';
import { readLines, type WordingFile } from './line.ts';
import { areAllStops, lexer, type Numbering } from './numbering.ts';

interface Node {
  readonly word: number;
  readonly children: Map<number, Node>;
  readonly memberships: Set<number>;
}

type Tree = Pick<WordingData['numbers'], 'nodeWords' | 'firstChildren' | 'firstMemberships' | 'memberships'>;

/** The expressions of all clusters as one tree: a cluster is a line, and they are numbered through all files. */
export function compileExpressions(files: readonly WordingFile[], numbering: Numbering): Tree {
  const root = createNode(0);
  let cluster = 0;
  for (const { asked, written } of files.flatMap(readLines)) {
    for (const [side, isWritten] of [
      [asked, false],
      [written, true],
    ] as const) {
      for (const entry of side) addEntry(root, entry, { cluster, written: isWritten }, numbering);
    }
    cluster += 1;
  }
  return flatten(root);
}

function addEntry(
  root: Node,
  entry: string,
  place: { cluster: number; written: boolean },
  numbering: Numbering,
): void {
  const loose = entry.startsWith('~');
  const tokens = kernelOf(lexer.tokens(expandContractions(entry.replace(/^~\s*/, ''))));
  if (tokens.length === 0) return;
  let node = root;
  for (const { stem } of tokens) {
    const word = numbering.numberOf(stem);
    const child = node.children.get(word) ?? createNode(word);
    node.children.set(word, child);
    node = child;
  }
  node.memberships.add(packMembership({ ...place, loose }));
}

const LEADING = new Set(['a', 'an', 'the', 'to']);
const PASSED_OVER = new Set(WORDS_WITH.passedOver.split(/\s+/));

/** What has to stand in a text for an expression to stand there; none where it would match everything. */
function kernelOf(all: readonly Token[]): readonly Token[] {
  const from = all.findIndex((token) => !LEADING.has(lower(token)));
  const tokens = from < 0 ? [] : all.slice(from);
  if (tokens.length === 1 && areAllStops(tokens)) return [];
  // Pronouns change with whom is spoken of, so that what is left tells more.
  const kernel = tokens.filter((token) => !PASSED_OVER.has(lower(token)));
  const dropsOnlyWord = kernel.length === 1 && kernel.length < tokens.length && lower(tokens.at(-1)) === 'it';
  return areAllStops(kernel) || dropsOnlyWord ? tokens : kernel;
}

function lower(token: Token | undefined): string {
  return token?.text.toLowerCase() ?? '';
}

function createNode(word: number): Node {
  return { word, children: new Map(), memberships: new Set() };
}

/** Level by level, so that the children of a node follow one another. */
function flatten(root: Node): Tree {
  const nodes = [root];
  const firstChildren: number[] = [];
  const firstMemberships: number[] = [];
  const memberships: number[] = [];
  for (const { children, memberships: own } of nodes) {
    firstChildren.push(nodes.length);
    firstMemberships.push(memberships.length);
    nodes.push(...[...children.values()].sort((a, b) => a.word - b.word));
    memberships.push(...[...own].sort((a, b) => a - b));
  }
  return {
    nodeWords: Int32Array.from(nodes, ({ word }) => word),
    firstChildren: Int32Array.from([...firstChildren, nodes.length]),
    firstMemberships: Int32Array.from([...firstMemberships, memberships.length]),
    memberships: Int32Array.from(memberships),
  };
}
