/** One thing wrong with a file. */
export interface Problem {
  /** The file's path, relative to the corpus folder. */
  readonly file: string;
  /** From 1; left out where no line is to blame. */
  readonly line?: number;
  /** `unreadable`: there is no article. `doubtful`: there is one, but somebody should look. */
  readonly severity: 'unreadable' | 'doubtful';
  /** What is wrong, in plain words, without the file's name. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A problem as the steps of reading report it, who need not know the file's name. */
export type Finding = Omit<Problem, 'file'>;

/** A problem as linters print it: `corpus/ferry.md:3 what is wrong. How to mend it.` */
export function describeProblem({ file, line, message, hint }: Problem): string {
  return `${line === undefined ? file : `${file}:${line}`} ${message} ${hint}`;
}
