import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { inLocale } from '../../src/words/language.ts';
import { inWords, phrase } from '../../src/words/phrase.ts';

describe('a phrase', () => {
  const locked = phrase('pdfLocked');
  const wrong = phrase('problemIn', { place: 'ferry.pdf', message: locked, hint: phrase('pdfLockedHint') });

  test('is worded in the language of whoever reads it, with the phrases in it', () => {
    expect(inWords(wrong)).toBe(
      'ferry.pdf The PDF file is locked with a password. Save it again without one.',
    );
    expect(inLocale('de', () => inWords(wrong))).toBe(
      'ferry.pdf Die PDF-Datei ist mit einem Passwort gesperrt. Speichere sie noch einmal ohne.',
    );
  });

  test('has its numbers as the language writes them', () => {
    const long = phrase('tooManyCharacters', { most: 1_000_000 });
    expect(inWords(long)).toBe('The text has more than 1,000,000 characters.');
    expect(inLocale('de', () => inWords(long))).toBe('Der Text hat mehr als 1.000.000 Zeichen.');
  });

  test('is plain data, which another thread may have made', () => {
    expect(structuredClone(wrong)).toEqual(wrong);
    expect(inWords(JSON.parse(JSON.stringify(wrong)))).toBe(inWords(wrong));
  });

  test('does not compile without its values, or with others', () => {
    // @ts-expect-error a value is missing
    phrase('notUtf8');
    // @ts-expect-error another one is given
    phrase('notUtf8', { charset: 'latin1' });
    // @ts-expect-error it takes none
    phrase('pdfLocked', { file: 'ferry.pdf' });
    // @ts-expect-error nothing is called so
    phrase('pdfOpen');
    // @ts-expect-error a sentence is no phrase
    expect(() => new UserError('The file is locked.')).toThrow();
  });
});

test('an error is in English for the log, and in the reader’s language for whoever is shown it', () => {
  const error = inLocale('fr', () => new UserError(phrase('pdfLocked'), phrase('pdfLockedHint')));
  expect(error.message).toBe('The PDF file is locked with a password.');
  expect(inLocale('uk', () => inWords(error.inFull))).toBe(
    'Файл PDF захищено паролем. Збережи його знову без пароля.',
  );
});

test('what people read stands in the catalogues, and nowhere else', async () => {
  const said = /\b(?:title|text|label|hint|message|placeholder|content): ['`"][A-Z][\p{L}’]+[ ,]/u;
  const elsewhere: string[] = [];
  const files = await Promise.all(
    ['src', 'commands'].map(async (room) => {
      return (await readdir(room, { recursive: true })).map((file) => `${room}/${file}`);
    }),
  );
  for (const file of files.flat()) {
    if (!file.endsWith('.ts') || file.startsWith('src/words/')) continue;
    const lines = (await readFile(file, 'utf8')).split('\n');
    elsewhere.push(...lines.filter((line) => said.test(line)).map((line) => `${file}: ${line.trim()}`));
  }
  expect(elsewhere).toEqual([]);
});
