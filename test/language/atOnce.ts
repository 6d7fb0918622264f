import { expect } from 'vitest';

/** Milliseconds: far longer than it takes, and far shorter than it would take if the time grew with the square. */
const AT_ONCE = 2_000;

/** Whether a hundred thousand characters of nothing but `piece` take no time to speak of; gives up early. */
export function isReadAtOnce(piece: string, read: (text: string) => unknown): void {
  for (let length = 3_125; length <= 100_000; length *= 2) {
    const text = piece.repeat(length / piece.length);
    const begun = performance.now();
    read(text);
    expect(performance.now() - begun, `${length} characters, in milliseconds`).toBeLessThan(AT_ONCE);
  }
}
