import { describe, expect, test } from 'vitest';
import { english } from '../../src/words/en.ts';
import { inLocale, LANGUAGES, listed } from '../../src/words/language.ts';
import { translations } from '../../src/words/translations.ts';
import { type WordKey, words } from '../../src/words/words.ts';

const catalogues = Object.entries(translations).map(([language, { says }]) => ({ language, says }));

/** The same in every language: marks and places alone. */
const SAME: readonly string[] = [
  'articleLine',
  'articleLineDated',
  'asItStands',
  'buttonAfter',
  'buttonBefore',
  'fileProblem',
  'meansDate',
  'problemIn',
  'unansweredLine',
  'wrongAndHint',
];

describe('each catalogue', () => {
  test.each(catalogues)('$language has the places of the English one, and no others', ({ says }) => {
    for (const [key, text] of entriesOf(english)) {
      expect({ key, places: placesIn(says[key]) }).toEqual({ key, places: placesIn(text) });
    }
  });

  test.each(LANGUAGES)('%s says everything with its values, whatever the numbers', (language) => {
    for (const [key, text] of entriesOf(english)) {
      for (const number of [0, 1, 2, 5, 21, 1.5]) {
        const said = inLocale(language, () => words(key, valuesFor(text, number)));
        expect(said).not.toBe('');
        expect({ key, said }).not.toEqual({ key, said: expect.stringContaining('{$') });
        expect({ key, said }).toEqual({ key, said: said.trim() });
      }
    }
  });

  test.each(catalogues)('$language says each thing in words of its own', ({ says }) => {
    const same = entriesOf(english).flatMap(([key, text]) => (says[key] === text ? [key] : []));
    expect(same.toSorted()).toEqual([...SAME]);
  });
});

test.each(Object.entries(translations))(
  '%s calls commands as they are called in it',
  (_, { says, commands }) => {
    const names = Object.values(commands).map(({ name }) => name);
    // In the terminal commands have their English names.
    const { howToLeave: _leave, configApiUrl: _url, ...onDiscord } = says;
    for (const text of Object.values(onDiscord)) {
      for (const [, name] of text.matchAll(/(?:^|[ («„])\/(\p{L}+)/gu)) expect(names).toContain(name);
    }
  },
);

describe('a language', () => {
  test('has its own plurals', () => {
    const counted = (count: number) => inLocale('uk', () => words('paragraphCount', { count }));
    expect([1, 2, 5, 11, 21, 22, 1.5].map(counted)).toEqual([
      '1 абзац',
      '2 абзаци',
      '5 абзаців',
      '11 абзаців',
      '21 абзац',
      '22 абзаци',
      '1,5 абзацу',
    ]);
  });

  test('has its own way to list things', () => {
    const lists = LANGUAGES.map((language) => inLocale(language, () => listed(['A', 'B', 'C'])));
    expect(lists).toEqual(['A, B, and C', 'A, B und C', 'A, B et C', 'A, B y C', 'A, B і C']);
  });

  test('is known by a locale of it, and an unknown one is taken for English', () => {
    const locales = [
      'de',
      'es-ES',
      'es-419',
      'uk',
      'uk_UA.UTF-8',
      'en-GB',
      'ja',
      '',
      'C',
      'deutsch',
      '__proto__',
    ];
    const said = locales.map((locale) => inLocale(locale, () => words('offerKeep')));
    const [german, spanish, ukrainian] = ['Behalten', 'Guardar', 'Залишити'];
    const others = Array.from({ length: 6 }, () => 'Keep');
    expect(said).toEqual([german, spanish, spanish, ukrainian, ukrainian, ...others]);
  });

  test('stays with the work that it is spoken in, after waiting too, and others have theirs meanwhile', async () => {
    const ask = (locale: string) =>
      inLocale(locale, async () => {
        const said = [words('offerKeep')];
        for (let turn = 0; turn < 3; turn += 1) {
          await Promise.resolve();
          said.push(words('offerKeep'));
        }
        return said;
      });
    const [german, french] = await Promise.all([ask('de'), ask('fr')]);
    expect(new Set(german)).toEqual(new Set(['Behalten']));
    expect(new Set(french)).toEqual(new Set(['Garder']));
    expect(words('offerKeep')).toBe('Keep');
  });
});

function entriesOf(catalogue: typeof english): [WordKey, string][] {
  return Object.keys(catalogue)
    .filter((key): key is WordKey => key in catalogue)
    .map((key) => [key, catalogue[key]]);
}

function placesIn(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\$(\w+)/g), ([, name = '']) => name))].sort();
}

/** Numbers where a number is counted with, text elsewhere. */
function valuesFor(text: string, number: number): Record<string, string | number> {
  const counted = Array.from(text.matchAll(/\.input \{\$(\w+) :number\}/g), ([, name]) => name);
  return Object.fromEntries(
    placesIn(text).map((name) => [name, counted.includes(name) || name === 'count' ? number : 'X']),
  );
}
