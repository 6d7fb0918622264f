import type { LanguageTag, Span } from '../articles/article.ts';
import type { Analysis, Person, Sentence } from '../language/analysis.ts';
import { sentenceAt } from '../language/sentenceAt.ts';
import { lexerFor } from '../language/words.ts';
import { rarityOf } from './commonness.ts';
import { firstTokenFrom } from './firstToken.ts';
import { wordTable } from './vectors/wordTable.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { type ReadWords, wordingOf } from './wording/wording.ts';

/** A sentence, made ready to be asked. */
export interface IndexedSentence {
  readonly sentence: Sentence;
  /** Its words that say something, in order. */
  readonly words: readonly IndexedWord[];
  /** Words that do not stand in it, but belong to the people it speaks of: full names and roles. */
  readonly echoes: readonly Echo[];
  /** The people whom it speaks of, as often as it does. */
  readonly spokenOf: readonly SpokenOf[];
  /** Their full names. */
  readonly people: readonly string[];
  /** Its tokens as the wording knows them. */
  readonly read: ReadWords;
  /** The mean of what its words mean, rare words counting more; not scaled. */
  readonly meaning: Float32Array;
  /** The same with half of the sentences on either side. */
  readonly surroundings: Float32Array;
}

export interface IndexedWord {
  /** Its number in the vocabulary. */
  readonly word: number;
  /** The index of the token. */
  readonly at: number;
  /** 0 for the commonest words to 1 for rare ones. */
  readonly rarity: number;
}

export interface Echo extends Omit<IndexedWord, 'rarity'> {
  /** 0 to 1: how surely it belongs there. */
  readonly strength: number;
}

/** What a full name counts for where only a part of it stands, and what a role counts for. */
const NAME_ECHO = 0.9;
export const ROLE_ECHO = 0.6;

/** An article, made ready to be asked. */
export interface IndexedArticle {
  readonly vocabulary: Vocabulary;
  /** In order. */
  readonly sentences: readonly IndexedSentence[];
  /** The title's words that say something, by their numbers, each once. */
  readonly title: readonly number[];
  /** What people are, by their full names, as the wording knows the words. */
  readonly roles: ReadonlyMap<string, ReadWords>;
}

const indexed = new WeakMap<Analysis, IndexedArticle>();

/** Makes an article ready; once, however many indexes hold it. Pauses after each sentence. */
export function* indexingArticle(analysis: Analysis): Generator<void, IndexedArticle> {
  const known = indexed.get(analysis);
  if (known) return known;
  const vocabulary = createVocabulary(analysis.language);
  const title = new Set(contentWords(analysis.article.title, analysis.language, vocabulary));
  const article = {
    vocabulary,
    sentences: yield* indexingSentences(analysis, vocabulary),
    title: [...title],
    roles: readRoles(analysis),
  };
  indexed.set(analysis, article);
  return article;
}

function readRoles({ people, language }: Analysis): ReadonlyMap<string, ReadWords> {
  const lexer = lexerFor(language);
  const known = people.filter(({ roles }) => roles.length > 0);
  return new Map(
    known.map(({ name, roles }) => [name, wordingOf(language).read(lexer.tokens(roles.join(', ')))]),
  );
}

function* indexingSentences(analysis: Analysis, vocabulary: Vocabulary): Generator<void, IndexedSentence[]> {
  const spokenOf = peopleBySentence(analysis);
  const people = new Map(analysis.people.map((person) => [person.name, person]));
  const belongings = new Map<string, readonly Belonging[]>();
  const belongingsOf = (name: string): readonly Belonging[] => {
    const known = belongings.get(name) ?? wordsOf(name, people.get(name), analysis.language, vocabulary);
    belongings.set(name, known);
    return known;
  };
  const indexed: Omit<IndexedSentence, 'surroundings'>[] = [];
  for (const sentence of analysis.sentences) {
    const words = sentence.tokens.flatMap(({ text, stem, stop }, at) =>
      stop ? [] : { word: vocabulary.numberOf(text, stem), at, rarity: rarityOf(text) },
    );
    const own = new Set(words.map(({ word }) => vocabulary.stemOf(word)));
    const spoken = spokenOf.get(sentence) ?? [];
    const echoes = spoken.flatMap(({ name, at, confidence }) =>
      belongingsOf(name)
        .filter(({ word }) => !own.has(vocabulary.stemOf(word)))
        .map(({ word, strength }) => ({ word, at, strength: strength * confidence })),
    );
    const people = [...new Set(spoken.map(({ name }) => name))];
    const read = wordingOf(analysis.language).read(sentence.tokens);
    const meaning = meaningOf(words, vocabulary);
    indexed.push({ sentence, words, echoes, spokenOf: spoken, people, read, meaning });
    yield;
  }
  return indexed.map((sentence, place) => {
    const [before, after] = [indexed[place - 1], indexed[place + 1]];
    return { ...sentence, surroundings: joined(sentence.meaning, before?.meaning, after?.meaning) };
  });
}

interface Belonging {
  readonly word: number;
  readonly strength: number;
}

function wordsOf(
  name: string,
  person: Person | undefined,
  language: LanguageTag,
  vocabulary: Vocabulary,
): Belonging[] {
  const numbers = (text: string) => contentWords(text, language, vocabulary);
  return [
    ...numbers(name).map((word) => ({ word, strength: NAME_ECHO })),
    ...(person?.roles ?? []).flatMap(numbers).map((word) => ({ word, strength: ROLE_ECHO })),
  ];
}

function contentWords(text: string, language: LanguageTag, vocabulary: Vocabulary): number[] {
  return lexerFor(language)
    .tokens(text)
    .flatMap(({ text: word, stem, stop }) => (stop ? [] : vocabulary.numberOf(word, stem)));
}

/** Somebody whom a sentence speaks of. */
export interface SpokenOf {
  readonly name: string;
  /** The index of the token that stands for them. */
  readonly at: number;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Who is spoken of in each sentence: by a name, a pronoun, a description, or as the one whose words it gives. */
function peopleBySentence(analysis: Analysis): Map<Sentence, SpokenOf[]> {
  const bySentence = new Map<Sentence, SpokenOf[]>();
  const add = (span: Span, name: string, confidence: number) => {
    const sentence = sentenceAt(analysis.sentences, span);
    if (!sentence) return;
    const at = Math.min(firstTokenFrom(span.start, sentence), sentence.tokens.length - 1);
    if (at < 0) return;
    const own = bySentence.get(sentence) ?? [];
    own.push({ name, at, confidence });
    bySentence.set(sentence, own);
  };
  for (const { span, person } of analysis.mentions) if (person !== undefined) add(span, person, 1);
  for (const { span, person, confidence } of analysis.references) add(span, person, confidence);
  for (const { span, kind, attribution } of analysis.quotations) {
    if (kind !== 'term' && attribution?.name !== undefined)
      add(span, attribution.name, attribution.confidence);
  }
  return bySentence;
}

function meaningOf(words: readonly IndexedWord[], vocabulary: Vocabulary): Float32Array {
  const table = wordTable();
  const sum = new Float32Array(table.dimensions);
  for (const { word, rarity } of words) {
    const row = vocabulary.rowOf(word);
    if (row >= 0) table.addTo(sum, row, rarity);
  }
  return sum;
}

/** What a neighbour counts for. */
const NEIGHBOUR = 0.5;

function joined(
  own: Float32Array,
  before: Float32Array | undefined,
  after: Float32Array | undefined,
): Float32Array {
  return own.map((value, at) => value + NEIGHBOUR * ((before?.[at] ?? 0) + (after?.[at] ?? 0)));
}
