import { describe, expect, test } from 'vitest';
import { asksInOtherLanguage } from '../../src/language/questionLanguage.ts';

describe('a question is in another language', () => {
  test.each([
    ['wann wurde der Vertrag unterschrieben', 'en'],
    ['Ist der Bürgermeister zurückgetreten?', 'en'],
    ['Was hat die Ministerin gesagt?', 'en'],
    ['où est né le maire', 'en'],
    ['cuando se firmo el tratado', 'en'],
    ['Про що стаття?', 'en'],
    ['Кто подписал договор?', 'uk'],
    ['chi ha insultato il sindaco', 'en'],
    ['市長は誰ですか', 'en'],
    ['who signed the treaty', 'pl'],
    ['Who is the mayor?', 'ja'],
    ['Mara Voss', 'uk'],
  ])('%s (of an article in %s)', (question, language) => {
    expect(asksInOtherLanguage(question, [language])).toBe(true);
  });
});

describe('a question is not', () => {
  test.each([
    ['who signed the treaty', 'en-GB'],
    ['ferry fund', 'en'],
    ['Ursula von der Leyen', 'en'],
    ['what did Der Spiegel say about Die Linke?', 'en'],
    ['die hard', 'en'],
    ['how come', 'en'],
    ['was he arrested?', 'en'],
    ['rio de janeiro', 'en'],
    ['wann wurde der Vertrag unterschrieben', 'de'],
    ['who is 习近平', 'en'],
    ['', 'en'],
    ['?', 'en'],
  ])('%s (of an article in %s)', (question, language) => {
    expect(asksInOtherLanguage(question, [language])).toBe(false);
  });

  test('where one of several articles is in it, or no article serves', () => {
    expect(asksInOtherLanguage('wer hat den Vertrag unterschrieben', ['en', 'de'])).toBe(false);
    expect(asksInOtherLanguage('wer hat den Vertrag unterschrieben', [])).toBe(false);
  });
});

test('a question of any length takes no time to speak of', () => {
  expect(asksInOtherLanguage('wer '.repeat(20_000), ['en'])).toBe(true);
});
