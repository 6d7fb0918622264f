import { describe, expect, test } from 'vitest';
import { action } from '../../src/command/command.ts';
import { parseInput } from '../../src/command/input.ts';
import { UserError } from '../../src/errors.ts';

const asking = action({
  description: 'ask',
  options: {
    question: { type: 'string', description: 'What you want to know', required: true },
    article: { type: 'string', description: 'Which article' },
    private: { type: 'boolean', description: 'To you alone' },
  },
  run: () => ({ kind: 'notice', tone: 'plain', title: '', lines: [] }),
});

describe('what is given', () => {
  test.each<[object, object]>([
    [{ question: 'who?' }, { question: 'who?' }],
    [{ question: '  who?\n' }, { question: 'who?' }],
    [{ question: 'who?', article: ' ' }, { question: 'who?' }],
    [{ question: 'who?', article: null, private: undefined }, { question: 'who?' }],
    [
      { question: 'who?', private: true },
      { question: 'who?', private: true },
    ],
    [
      { question: 'who?', private: false },
      { question: 'who?', private: false },
    ],
    [
      { question: 'who?', private: 'yes' },
      { question: 'who?', private: true },
    ],
    [
      { question: 'who?', private: 'false' },
      { question: 'who?', private: false },
    ],
  ])('%o is taken as %o', (values, input) => {
    expect(parseInput(asking, { ...values })).toEqual(input);
  });
});

describe('what is wrong is named', () => {
  test.each<[string, object]>([
    ['question', {}],
    ['question', { question: '  ' }],
    ['question', { question: 12 }],
    ['question', { question: ['who?'] }],
    ['private', { question: 'who?', private: 'maybe' }],
    ['private', { question: 'who?', private: 1 }],
    ['colour', { question: 'who?', colour: 'red' }],
    ['constructor', { question: 'who?', constructor: 'x' }],
    ['__proto__', JSON.parse('{"question":"who?","__proto__":"x"}')],
  ])('%s: %o', (name, values) => {
    const parsing = () => parseInput(asking, values as Record<string, unknown>);
    expect(parsing).toThrow(UserError);
    expect(parsing).toThrow(name);
  });
});
