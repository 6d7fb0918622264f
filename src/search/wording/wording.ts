import { readFileSync } from 'node:fs';
import type { LanguageTag } from '../../articles/article.ts';
import type { Token } from '../../language/analysis.ts';
import { isEnglish } from '../../language/english.ts';
import { createExpressions } from './expressions.ts';
import { createFrames, type Shape } from './frames.ts';
import { kindsOf } from './kinds.ts';
import { createLinks, type Links } from './links.ts';
import type { ReadWords, TokenRange } from './readWords.ts';
import { decodeWording, type WordingData } from './wordingData.ts';

export type { Links, ReadWords, Shape, TokenRange };

/** What is known of how people ask, and how papers write. */
export interface Wording {
  /** Looks up the words of a sentence or a question. */
  read(tokens: readonly Token[]): ReadWords;
  /** Where expressions stand, such as `go bust`; they may overlap. */
  expressionsIn(read: ReadWords): TokenRange[];
  /**
   * Understands a question.
   * @param asked the question itself, then those that it leans on: frames come from the first alone
   * @param termCount terms that the words of all of them belong to
   */
  ask(asked: readonly AskedTokens[], termCount: number): AskedWording;
}

export interface AskedTokens {
  readonly tokens: readonly Token[];
  /** By token: the position of the term that it belongs to, or -1. */
  readonly termAt: readonly number[];
}

/** A question, as far as the wording understands it. */
export interface AskedWording {
  /**
   * Expressions without a term of their own, such as “who did it”: terms more, whose positions follow the
   * question's. Mostly none.
   */
  readonly extras: readonly TokenRange[];
  /** How what stands in a sentence is linked with each term, extras last. */
  linksTo(read: ReadWords): Links;
  /** Whether it is known how an answer would be put. */
  readonly framed: boolean;
  /**
   * Where a sentence says something in the way that answers would be put; highest value first, no range twice.
   * @param text what the tokens' offsets point into
   */
  shapesIn(read: ReadWords, tokens: readonly Token[], text: string): readonly Shape[];
}

const FILE = new URL('wording.bin', import.meta.url);

let english: Wording | undefined;

/**
 * The wording of a language, read when it is first asked for; other languages than English have none, and nothing
 * is found in them.
 * @throws Error where the file is missing: the build makes it
 */
export function wordingOf(language: LanguageTag): Wording {
  if (!isEnglish(language)) return UNKNOWN;
  english ??= createWording(decodeWording(readFile()));
  return english;
}

function readFile(): Uint8Array {
  try {
    return readFileSync(FILE);
  } catch (cause) {
    throw new Error(`${FILE.pathname} is missing: run "npm run build"`, { cause });
  }
}

/** Makes the wording of what is stored. */
export function createWording(data: WordingData): Wording {
  const { keys, numbers } = data;
  const words = new Map(keys.map((key, at) => [key, numbers.keyWords[at] ?? 0]));
  const expressions = createExpressions(numbers);
  const links = createLinks(numbers);
  const frames = createFrames(numbers);

  function read(tokens: readonly Token[]): ReadWords {
    const numbered = Uint16Array.from(tokens, ({ stem }) => words.get(stem) ?? 0);
    return {
      words: numbered,
      kinds: Uint16Array.from(tokens, kindsOf),
      expressions: expressions.find(numbered),
    };
  }

  return {
    read,
    expressionsIn({ expressions: found }) {
      return Array.from({ length: found.length / 3 }, (_, at) => ({
        first: found[3 * at + 1] ?? 0,
        last: found[3 * at + 2] ?? 0,
      }));
    },
    ask(asked, termCount) {
      const questions = asked.map(({ tokens, termAt }) => ({ ...read(tokens), termAt }));
      const [question] = asked;
      const { extras, linksTo } = links.ask(questions, termCount);
      const { framed, shapesIn } = frames.ask(
        question?.tokens ?? [],
        questions[0]?.words ?? new Uint16Array(),
      );
      return { extras, linksTo, framed, shapesIn };
    },
  };
}

const UNKNOWN: Wording = {
  read: () => NOTHING_READ,
  expressionsIn: () => [],
  ask: (_, termCount) => ({
    extras: [],
    linksTo: () => ({ strength: new Float32Array(termCount), at: new Int32Array(termCount).fill(-1) }),
    framed: false,
    shapesIn: () => [],
  }),
};

const NOTHING_READ: ReadWords = {
  words: new Uint16Array(),
  kinds: new Uint16Array(),
  expressions: new Uint32Array(),
};
