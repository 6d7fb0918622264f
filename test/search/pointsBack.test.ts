import { describe, expect, test } from 'vitest';
import { understandQuestion } from '../../src/search/query.ts';

/** Whether a question leans on the one before it. */
function leans(text: string, language = 'en'): boolean {
  return understandQuestion({ text, earlier: ['who owns the ferry?'] }, [language]).earlier !== null;
}

describe('a question leans on the one before it', () => {
  test.each([
    'when?',
    'about whom?',
    'how come',
    'says who?',
    'since when',
    'how much?',
    'what happened?',
    'how old',
  ])('that is nothing but a question word: “%s”', (question) => {
    expect(leans(question)).toBe(true);
  });

  test.each([
    'which judge',
    'any proof?',
    'max sentence?',
    'over how many dives',
    'in which city?',
    'photos?',
  ])('that is a part of one: “%s”', (question) => {
    expect(leans(question)).toBe(true);
  });

  test.each([
    'who is he?',
    'what did she tell the judge',
    'whats his take on the bridge',
    'who told them about the leak',
    'how much did it cost',
    'what year was that',
    'who paid for that survey',
    'who denied that?',
    'were those life vests checked',
    'who lives there',
    'is he the captain she met',
    'who was the woman he married',
    'what did Voss say about it',
    'what did the mayor give him',
    'which book did his mother write',
    'who else signed',
    'hes a captain?',
  ])('that points at something: “%s”', (question) => {
    expect(leans(question)).toBe(true);
  });

  test.each([
    'and the engine?',
    'and who painted the hull?',
    'but why sell the ferry?',
    'what about tickets?',
  ])('that goes on: “%s”', (question) => {
    expect(leans(question)).toBe(true);
  });

  test.each([
    ['de', 'wann hat er die Fähre gekauft?'],
    ['fr', 'où habite-t-elle maintenant ?'],
    ['es', '¿y cuándo vendieron el barco?'],
    ['uk', 'коли вона купила пором?'],
  ])('in %s too: “%s”', (language, question) => {
    expect(leans(question, language)).toBe(true);
  });
});

describe('a question leans on nothing', () => {
  test.each([
    'does selling the pier need a permit?',
    'what did Voss say?',
    'what happened in 2022?',
    'what happened on Tuesday',
    'who is the mayor?',
    'who resigned?',
    'what changed?',
    'how many people got hurt',
    'where was the wife sunbathing',
    'what do tickets cost?',
    'Saltby',
    'ferry timetable winter',
  ])('that says all by itself: “%s”', (question) => {
    expect(leans(question)).toBe(false);
  });

  test.each([
    'what did Voss say about her mother?',
    'did the mayor turn up while they were building?',
    'what did the mayor spend his money on?',
    'how many buses had their tyres let down?',
    'when did the ferry sink and who raised it?',
    'why does Tobias Renn think he is right',
  ])('whose pronoun means somebody whom it names itself: “%s”', (question) => {
    expect(leans(question)).toBe(false);
  });

  test.each([
    'how long does it take to build a pier',
    'is it true that ferries sink',
    'is there a ferry on Sunday',
    'who said that the sea was warm?',
    'who were the men that signed the letter?',
    'which boats sail this year',
    'is this article true',
  ])('whose small words point at nothing: “%s”', (question) => {
    expect(leans(question)).toBe(false);
  });

  test.each([
    ['de', 'wer hat die Fähre gekauft?'],
    ['fr', 'qui dirige le port ?'],
    ['es', '¿quién compró el barco?'],
    ['uk', 'хто купив пором?'],
  ])('in %s either: “%s”', (language, question) => {
    expect(leans(question, language)).toBe(false);
  });
});
