/**
 * Goes down a slope by Adam's steps (Kingma & Ba 2015).
 * @param begin where to begin
 * @param slope at a point, in the same dimensions
 * @param rate of a step, counted from 1
 * @param bound what a dimension's new value may be at most or at least
 */
export function descend(
  begin: readonly number[],
  steps: number,
  slope: (point: readonly number[]) => ArrayLike<number>,
  rate: (step: number) => number,
  bound: (value: number, dimension: number) => number,
): number[] {
  const point = [...begin];
  const mean = begin.map(() => 0);
  const spread = begin.map(() => 0);
  for (let step = 1; step <= steps; step += 1) {
    const down = slope(point);
    for (let at = 0; at < point.length; at += 1) {
      const steep = down[at] ?? 0;
      mean[at] = KEPT * (mean[at] ?? 0) + (1 - KEPT) * steep;
      spread[at] = SPREAD_KEPT * (spread[at] ?? 0) + (1 - SPREAD_KEPT) * steep * steep;
      const along = (mean[at] ?? 0) / (1 - KEPT ** step);
      const wide = Math.sqrt((spread[at] ?? 0) / (1 - SPREAD_KEPT ** step));
      point[at] = bound((point[at] ?? 0) - (rate(step) * along) / (wide + TINY), at);
    }
  }
  return point;
}

// As the paper has them.
const KEPT = 0.9;
const SPREAD_KEPT = 0.999;
const TINY = 1e-8;
