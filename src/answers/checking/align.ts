/** What became of a word: by its place among those asked, and among those of the stretch. */
export interface Pair {
  readonly asked: number;
  readonly place: number;
}

/** Words to compare: how much each asked one counts, and how alike two are. */
export interface Comparison {
  readonly weights: readonly number[];
  /** Words of the stretch. */
  readonly length: number;
  /** 1 for the same word, 0 for another, between for one that may be meant for it. */
  likeness(asked: number, place: number): number;
}

// What it costs to take one word for another, to begin leaving words out or putting some in, and to go on so; a word
// that is kept earns its weight, up to 1.
const EXCHANGE = -0.15;
const OPEN = -0.4;
const EXTEND = -0.06;

const NONE = Number.NEGATIVE_INFINITY;

/**
 * Aligns all asked words with part of a stretch, in order: Gotoh’s affine gaps, the ends of the stretch free. Words
 * that are left out or put in together cost little more than one, as a dropped clause is one change.
 * (`diff`’s longest common subsequence takes scattered “the” and “of” for the quotation’s own.)
 * @returns pairs in order: kept words and exchanged ones
 */
export function alignWords({ weights, length, likeness }: Comparison): Pair[] {
  const rows = weights.length;
  const width = length + 1;
  // By cell: the best score that ends in a pair, in a word put in, in a word left out; and where it came from.
  let paired = new Float64Array(width).fill(NONE);
  let putIn = new Float64Array(width).fill(NONE);
  let leftOut = new Float64Array(width).fill(NONE);
  let [nextPaired, nextPutIn, nextLeftOut] = [
    new Float64Array(width),
    new Float64Array(width),
    new Float64Array(width),
  ];
  const trace = new Uint8Array((rows + 1) * width);
  paired.fill(0);
  for (let row = 1; row <= rows; row += 1) {
    const weight = weights[row - 1] ?? 0;
    nextPaired[0] = NONE;
    nextLeftOut[0] = NONE;
    for (let column = 0; column <= length; column += 1) {
      let from = 0;
      if (column > 0) {
        const [a, b, c] = [at(paired, column - 1), at(putIn, column - 1), at(leftOut, column - 1)];
        const best = Math.max(a, b, c);
        const same = likeness(row - 1, column - 1);
        nextPaired[column] = best + (same > 0 ? same * weight : EXCHANGE);
        from |= best === a ? PAIRED : best === b ? PUT_IN : LEFT_OUT;
      }
      const opened = Math.max(at(paired, column), at(leftOut, column)) + OPEN;
      const extended = at(putIn, column) + EXTEND;
      nextPutIn[column] = Math.max(opened, extended);
      if (extended > opened) from |= PUT_IN << 2;
      else from |= (at(paired, column) >= at(leftOut, column) ? PAIRED : LEFT_OUT) << 2;
      if (column > 0) {
        const openedOut = Math.max(at(nextPaired, column - 1), at(nextPutIn, column - 1)) + OPEN;
        const extendedOut = at(nextLeftOut, column - 1) + EXTEND;
        nextLeftOut[column] = Math.max(openedOut, extendedOut);
        if (extendedOut > openedOut) from |= LEFT_OUT << 4;
        else from |= (at(nextPaired, column - 1) >= at(nextPutIn, column - 1) ? PAIRED : PUT_IN) << 4;
      }
      trace[row * width + column] = from;
    }
    [paired, nextPaired] = [nextPaired, paired];
    [putIn, nextPutIn] = [nextPutIn, putIn];
    [leftOut, nextLeftOut] = [nextLeftOut, leftOut];
  }
  return traceBack(trace, width, rows, bestEnd(paired, putIn));
}

const PAIRED = 1;
const PUT_IN = 2;
const LEFT_OUT = 3;

function at(scores: Float64Array, column: number): number {
  return scores[column] ?? NONE;
}

function bestEnd(paired: Float64Array, putIn: Float64Array): { column: number; state: number } {
  let best = { column: 0, state: PUT_IN };
  let most = NONE;
  for (let column = 0; column < paired.length; column += 1) {
    for (const [state, score] of [
      [PAIRED, at(paired, column)],
      [PUT_IN, at(putIn, column)],
    ] as const) {
      if (score > most) [best, most] = [{ column, state }, score];
    }
  }
  return best;
}

function traceBack(
  trace: Uint8Array,
  width: number,
  rows: number,
  end: { column: number; state: number },
): Pair[] {
  const pairs: Pair[] = [];
  let { column, state } = end;
  let row = rows;
  while (row > 0) {
    const from = trace[row * width + column] ?? 0;
    if (state === PAIRED) {
      pairs.push({ asked: row - 1, place: column - 1 });
      state = from & 3;
      row -= 1;
      column -= 1;
    } else if (state === PUT_IN) {
      state = (from >> 2) & 3;
      row -= 1;
    } else {
      state = (from >> 4) & 3;
      column -= 1;
    }
  }
  return pairs.reverse();
}
