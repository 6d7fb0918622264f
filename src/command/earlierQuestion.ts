/** A question that a follow-up leans on. */
export interface EarlierQuestion {
  readonly question: string;
  /** The one that it leaned on itself. */
  readonly earlier?: EarlierQuestion;
}

/** Questions in a row: the first leans on the second, and so on; undefined where there are none. */
export function inRow([question, ...before]: readonly string[]): EarlierQuestion | undefined {
  if (question === undefined) return undefined;
  const earlier = inRow(before);
  return { question, ...(earlier && { earlier }) };
}

/** The questions of a row, the latest first. */
export function rowOf(earlier: EarlierQuestion | undefined): readonly string[] {
  return earlier === undefined ? [] : [earlier.question, ...rowOf(earlier.earlier)];
}
