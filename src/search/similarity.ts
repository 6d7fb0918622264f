/**
 * How alike two stems are, by spelling alone, from 0 to 1. The figures are those of the lexical rerank that was
 * measured on the evaluation articles.
 * @param asked a stem of the question
 * @param written a stem of the article
 * @param misspelt whether `asked` may be a typing error, because the article has no such word
 */
export function stemSimilarity(asked: string, written: string, misspelt: boolean): number {
  if (asked === written) return 1;
  const prefix = prefixSimilarity(asked, written);
  return misspelt ? Math.max(prefix, typoSimilarity(asked, written)) : prefix;
}

function prefixSimilarity(asked: string, written: string): number {
  const shorter = Math.min(asked.length, written.length);
  const longer = Math.max(asked.length, written.length);
  if (shorter < 4) return 0;
  let shared = 0;
  while (shared < shorter && asked[shared] === written[shared]) shared += 1;
  if (shared >= 5 && shared >= 0.6 * longer) return 0.25 + (0.55 * shared) / longer;
  if (shared === shorter && longer - shorter <= 2) return 0.5;
  return compoundSimilarity(asked, written, shorter, longer);
}

/** The least letters of a word inside a longer one, such as `stadt` in `hauptstadt`, and its least share of them. */
const SHORTEST_PART = 5;
const LEAST_SHARE = 0.4;

/** Compounds say at their end what they are, at their beginning what about. */
function compoundSimilarity(asked: string, written: string, shorter: number, longer: number): number {
  if (shorter < SHORTEST_PART || shorter < LEAST_SHARE * longer) return 0;
  const [part, whole] = asked.length < written.length ? [asked, written] : [written, asked];
  return whole.startsWith(part) || whole.endsWith(part) ? 0.5 : 0;
}

function typoSimilarity(asked: string, written: string): number {
  const reach = asked.length >= 7 ? 2 : asked.length >= 4 ? 1 : 0;
  if (reach === 0 || Math.abs(asked.length - written.length) > reach) return 0;
  if (!beginAlike(asked, written)) return 0;
  const distance = editDistance(asked, written, reach);
  if (distance > reach) return 0;
  return (asked[0] === written[0] ? 0.9 : 0.7) - (distance === 2 ? 0.15 : 0);
}

/** Whoever mistypes a word seldom gets both of its first letters wrong; looked at first, since it is quickly seen. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || a[1] === b[1] || a[0] === b[1] || a[1] === b[0];
}

/**
 * Letters to insert, delete, replace or swap with their neighbour (Damerau's distance, each place edited once).
 * @param most distances above it are given as `most + 1`
 */
export function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}
