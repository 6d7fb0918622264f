import type { Paragraph } from '../articles/article.ts';

/** One paragraph that is not as it was. A `removed` one has the number that it had. */
export interface ParagraphChange {
  readonly kind: 'added' | 'changed' | 'removed';
  /** The paragraph's number, from 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * Compares the paragraphs of two versions of an article by what they say. What only moved up or down because others
 * came or went has not changed; what took the place of another has.
 */
export function compareParagraphs(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): readonly ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let [old, now] = [0, 0];
  for (const [oldEnd, nowEnd] of [...anchors(before, after), [before.length, after.length] as const]) {
    changes.push(...between(before.slice(old, oldEnd), after.slice(now, nowEnd)));
    [old, now] = [oldEnd + 1, nowEnd + 1];
  }
  return changes;
}

function between(before: readonly Paragraph[], after: readonly Paragraph[]): ParagraphChange[] {
  const pairs = Math.min(before.length, after.length);
  return [
    ...after.slice(0, pairs).map((paragraph) => change('changed', paragraph)),
    ...after.slice(pairs).map((paragraph) => change('added', paragraph)),
    ...before.slice(pairs).map((paragraph) => change('removed', paragraph)),
  ];
}

function change(kind: ParagraphChange['kind'], { number, text }: Paragraph): ParagraphChange {
  return { kind, number, text };
}

/** Places in both versions, from 0, in order, of paragraphs that stay. */
type Anchor = readonly [before: number, after: number];

/**
 * The longest run of paragraphs that stand in both versions in the same order, of those that stand once in each:
 * finding it takes n log n, where the usual comparison takes n² (Bram Cohen's patience diff).
 */
function anchors(before: readonly Paragraph[], after: readonly Paragraph[]): readonly Anchor[] {
  const places = onceEach(before);
  const shared = [...onceEach(after)].flatMap(([key, now]): Anchor[] => {
    const old = places.get(key);
    return old === undefined ? [] : [[old, now]];
  });
  const piles: Link[] = [];
  for (const anchor of shared.sort((a, b) => a[1] - b[1])) {
    const at = firstAbove(piles, anchor[0]);
    piles[at] = { anchor, before: piles[at - 1] };
  }
  const run: Anchor[] = [];
  for (let link = piles.at(-1); link; link = link.before) run.push(link.anchor);
  return run.reverse();
}

interface Link {
  readonly anchor: Anchor;
  readonly before: Link | undefined;
}

function firstAbove(piles: readonly Link[], place: number): number {
  let [low, high] = [0, piles.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((piles[middle]?.anchor[0] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A paragraph that says the same for the nth time is the nth of its kind. */
function onceEach(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  return new Map(
    paragraphs.map(({ hash }, place) => {
      const count = (counts.get(hash) ?? 0) + 1;
      counts.set(hash, count);
      return [`${hash} ${count}`, place];
    }),
  );
}
