import type { Clock } from '../clock.ts';

/** What is being answered at this moment. */
export interface Underway {
  /** Begins a piece of work, which must not reject; once the end has come, it does not begin. */
  take(begin: () => Promise<void>): void;
  /**
   * Takes nothing more, and waits for what has begun.
   * @param most milliseconds to wait at most
   */
  finish(most: number): Promise<void>;
}

export function underway(clock: Clock): Underway {
  const begun = new Set<Promise<void>>();
  let ending = false;
  return {
    take(begin) {
      if (ending) return;
      const piece: Promise<void> = begin().finally(() => begun.delete(piece));
      begun.add(piece);
    },
    async finish(most) {
      ending = true;
      let callOff = () => {};
      const late = new Promise<void>((resolve) => {
        callOff = clock.after(most, resolve);
      });
      await Promise.race([Promise.all(begun), late]);
      callOff();
    },
  };
}
