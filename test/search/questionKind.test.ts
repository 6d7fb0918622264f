import { describe, expect, test } from 'vitest';
import { type QuestionKind, questionKindOf } from '../../src/search/questionKind.ts';

describe('a question asks for', () => {
  test.each<[QuestionKind, string]>([
    ['person', 'who called him a fool'],
    ['person', 'Whose boat is it?'],
    ['person', 'which minister resigned'],
    ['date', 'when did it sink'],
    ['date', 'what year was it built'],
    ['date', 'how long ago was that'],
    ['place', 'where does it land'],
    ['place', 'which city was it'],
    ['number', 'how many people live there'],
    ['length', 'how far is it'],
    ['mass', 'how much does the anchor weigh'],
    ['speed', 'how fast does the boat go'],
    ['temperature', 'how cold was the water'],
    ['money', 'how much was the villa sold for'],
    ['number', 'how much fuel did it use'],
    ['money', 'how much did the engine cost'],
    ['money', 'how much money did he take'],
    ['money', 'what was the price'],
    ['duration', 'how long did it last'],
    ['duration', 'how many days did they wait'],
    ['age', 'how old is she'],
    ['age', 'what age was he'],
    ['reason', 'why did he leave'],
    ['reason', 'how come it sank'],
    ['quotation', 'what did Voss say about the engine'],
    ['picture', 'who is pictured'],
    ['any', 'is the ferry safe'],
    ['any', 'engine'],
    ['any', ''],
  ])('%s: %s', (kind, question) => {
    expect(questionKindOf(question)).toBe(kind);
  });

  test('what the command asks for, unless its own words name a measure', () => {
    expect(questionKindOf('the engine', 'person')).toBe('person');
    expect(questionKindOf('who sank it', 'date')).toBe('date');
    expect(questionKindOf('who sank it', 'any')).toBe('person');
    expect(questionKindOf('how old is she', 'person')).toBe('age');
  });

  test('a quotation always, where the command asks for one', () => {
    expect(questionKindOf('how old is she', 'quotation')).toBe('quotation');
  });
});
