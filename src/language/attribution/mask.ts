/** A stretch of a text: UTF-16 code units, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text with some stretches turned into spaces, so that offsets hold. */
export function mask(text: string, stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), ' '.repeat(end - from));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Whether a stretch has been masked. */
export function isMasked(masked: string, start: number, end: number): boolean {
  return masked.slice(start, end).trim() === '';
}
