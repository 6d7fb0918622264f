/**
 * How far a text has the runs of four words that it should have, and no others.
 * @returns from 0 to 1
 */
export function f1(wanted: string, found: string): number {
  const [gold, ours] = [runsOf(wanted), runsOf(found)];
  let shared = 0;
  for (const [run, times] of ours) shared += Math.min(times, gold.get(run) ?? 0);
  return (2 * shared) / (countOf(gold) + countOf(ours));
}

const RUN = 4;

function runsOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const runs = new Map<string, number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function countOf(runs: ReadonlyMap<string, number>): number {
  return [...runs.values()].reduce((sum, times) => sum + times, 0);
}
