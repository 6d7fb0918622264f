import { describe, expect, test } from 'vitest';
import { understandQuestion } from '../../src/search/query.ts';

/** The words that are looked for, in order. */
function termsOf(text: string, earlier: readonly string[] = []): string[] {
  return understandQuestion({ text, earlier }, ['en']).terms.map((term) => term.text);
}

describe('what is looked for', () => {
  test.each([
    ['the words that say something', 'Who owns the night ferry?', ['owns', 'night', 'ferry']],
    ['each of them once', 'ferry ferries FERRY', ['ferry']],
    ['not the verb that asks', 'what did Voss say about the engine', ['Voss', 'engine']],
    ['the same in chat spelling', 'whos voss', ['voss']],
    ['names as they were written', 'Dr. Hanne Lund', ['Dr', 'Hanne', 'Lund']],
    ['numbers', 'the 1911 crossing', ['1911', 'crossing']],
    ['nothing, where there is nothing', 'who is it?', []],
    ['nothing in an empty question', '', []],
  ])('%s', (_, question, expected) => {
    expect(termsOf(question)).toEqual(expected);
  });

  test.each([
    ['who’s', 'who is'],
    ['Whats', 'what is'],
    ['where’s', 'where is'],
    ['didnt', 'did not'],
    ['didn’t', 'did not'],
  ])('%s is read as %s', (short, long) => {
    expect(termsOf(`${short} the ferry sunk`)).toEqual(termsOf(`${long} the ferry sunk`));
  });

  test('has a stem in each language that is searched', () => {
    const [term] = understandQuestion({ text: 'Häfen' }, ['en', 'de']).terms;
    expect(term?.stems).toHaveLength(2);
    expect(understandQuestion({ text: 'ferry' }, []).terms).toEqual([]);
  });
});

describe('a follow-up', () => {
  test('looks for the words of the question before it as well, last and lightly', () => {
    const { terms } = understandQuestion({ text: 'and the engine?', earlier: ['who owns the ferry?'] }, [
      'en',
    ]);
    expect(terms.map(({ text }) => text)).toEqual(['engine', 'owns', 'ferry']);
    const [own = 0, ...leant] = terms.map(({ weight }) => weight);
    expect(Math.max(...leant)).toBeLessThan(own / 2);
  });

  test('looks for those of the one before that more lightly still', () => {
    const earlier = ['and the captain?', 'who owns the ferry?'];
    const { terms } = understandQuestion({ text: 'and the engine?', earlier }, ['en']);
    const weights = terms.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((one, other) => other - one));
    expect(new Set(weights).size).toBe(3);
  });

  test('counts a word that it has itself once, and in full', () => {
    expect(termsOf('which ferry?', ['the ferries'])).toEqual(['ferry']);
  });
});
