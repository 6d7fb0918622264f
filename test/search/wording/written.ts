import { lexerFor } from '../../../src/language/words.ts';
import { compileWording } from '../../../src/search/wording/compile/compileWording.ts';
import { createWording, type Wording } from '../../../src/search/wording/wording.ts';
import { decodeWording, encodeWording } from '../../../src/search/wording/wordingData.ts';

const lexer = lexerFor('en');

/** The wording of a lexicon and of frames that are written out, through the bytes that a build would write. */
export function wordingFrom({ lexicon = '', frames = '' }: { lexicon?: string; frames?: string }): Wording {
  const data = compileWording({
    lexicon: [{ name: 'lexicon.txt', text: lexicon }],
    frames: [{ name: 'frames.txt', text: frames }],
  });
  return createWording(decodeWording(encodeWording(data)));
}

/** Asks a question whose words are all terms, but for those that stand in brackets: `[did he] go under`. */
export function ask(wording: Wording, written: string, ...earlier: string[]) {
  let terms = 0;
  const words: string[] = [];
  const asked = [written, ...earlier].map((question) => {
    const bare = question.replace(/[[\]]/g, '');
    const tokens = lexer.tokens(bare);
    const open = lexer.tokens(question.replace(/\[.*?\]/g, (part) => ' '.repeat(part.length)));
    let next = 0;
    const termAt = tokens.map(({ text }) => {
      if (open[next]?.text !== text) return -1;
      next += 1;
      words.push(text);
      terms += 1;
      return terms - 1;
    });
    return { tokens, termAt };
  });
  return { question: wording.ask(asked, terms), words };
}

/** The strength of each term's link with a sentence, by the term, and the word that it is linked with. */
export function linksBetween(wording: Wording, written: string, sentence: string, ...earlier: string[]) {
  const { question, words } = ask(wording, written, ...earlier);
  const tokens = lexer.tokens(sentence);
  const { strength, at } = question.linksTo(wording.read(tokens));
  const names = [...words, ...question.extras.map((_, index) => `extra ${index}`)];
  return Object.fromEntries(
    names.map((name, term) => [
      name,
      { strength: Number((strength[term] ?? 0).toFixed(4)), word: tokens[at[term] ?? -1]?.text ?? null },
    ]),
  );
}

/** What the shapes of a question are filled with in a sentence: values and words, best first. */
export function shapesFor(wording: Wording, written: string, sentence: string) {
  const { question } = ask(wording, written);
  const tokens = lexer.tokens(sentence);
  return question.shapesIn(wording.read(tokens), tokens, sentence).map(({ value, first, last }) => ({
    value,
    words: sentence.slice(tokens[first]?.start, tokens[last]?.end),
  }));
}

/** The expressions of a text. */
export function expressionsIn(wording: Wording, text: string): string[] {
  const tokens = lexer.tokens(text);
  return wording
    .expressionsIn(wording.read(tokens))
    .map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last]?.end));
}
