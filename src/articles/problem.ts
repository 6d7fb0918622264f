import { inWords, type Phrase, phrase } from '../words/phrase.ts';

/** One thing wrong with a file. */
export interface Problem {
  /** The file's path, relative to the corpus folder. */
  readonly file: string;
  /** From 1; left out where no line is to blame. */
  readonly line?: number;
  /** `unreadable`: there is no article. `doubtful`: there is one, but somebody should look. */
  readonly severity: 'unreadable' | 'doubtful';
  /** What is wrong, in plain words, without the file's name. */
  readonly message: Phrase;
  /** What to do about it. */
  readonly hint: Phrase;
}

/** A problem as the steps of reading report it, who need not know the file's name. */
export type Finding = Omit<Problem, 'file'>;

/** A problem as linters print it, in the language of the moment: `corpus/ferry.md:3 what is wrong. How to mend it.` */
export function describeProblem(problem: Problem): string {
  return inWords(problemIn(problem));
}

/** The same, to be worded by whoever shows it. */
export function problemIn({ file, line, message, hint }: Problem): Phrase {
  return phrase('problemIn', { place: line === undefined ? file : `${file}:${line}`, message, hint });
}
