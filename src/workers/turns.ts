/** Lets a few works go on at a time; the others wait, first come, first served. */
export interface Turns {
  take<Done>(work: () => Promise<Done>): Promise<Done>;
}

/** @param most works at a time */
export function createTurns(most: number): Turns {
  let free = most;
  const waiting: (() => void)[] = [];
  return {
    async take(work) {
      if (free > 0) free--;
      else await new Promise<void>((begin) => waiting.push(begin));
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else free++;
      }
    },
  };
}
