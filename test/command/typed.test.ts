import { describe, expect, test } from 'vitest';
import { action, command, commandGroup } from '../../src/command/command.ts';
import { parseTyped } from '../../src/command/typed.ts';
import { UserError } from '../../src/errors.ts';

const run = () => ({ kind: 'notice', tone: 'plain', title: '', lines: [] }) as const;
const text = { type: 'string', description: 'text' } as const;
const commands = [
  command({ name: 'who', description: 'who', options: { question: text, article: text }, run }),
  command({ name: 'help', description: 'help', options: {}, run }),
  commandGroup({
    name: 'corpus',
    description: 'articles',
    actions: {
      reload: action({ description: 'reload', options: {}, run }),
      add: action({ description: 'add', options: { url: text, note: text }, run }),
    },
  }),
];

describe('what is typed', () => {
  test.each<[string, object]>([
    ['/who', { command: 'who', values: {} }],
    ['/who called him a fool', { command: 'who', values: { question: 'called him a fool' } }],
    ['/who question: called him a fool', { command: 'who', values: { question: 'called him a fool' } }],
    ['/who question:called him', { command: 'who', values: { question: 'called him' } }],
    ['/who article: ferry', { command: 'who', values: { article: 'ferry' } }],
    [
      '/who called him article: ferry',
      { command: 'who', values: { question: 'called him', article: 'ferry' } },
    ],
    [
      '/who article: ferry question: called him',
      { command: 'who', values: { question: 'called him', article: 'ferry' } },
    ],
    ['/who said “note: it sinks”', { command: 'who', values: { question: 'said “note: it sinks”' } }],
    ['/who left at 9:30', { command: 'who', values: { question: 'left at 9:30' } }],
    ['/who question:', { command: 'who', values: {} }],
    ['/WHO called him', { command: 'who', values: { question: 'called him' } }],
    ['  /who   called\nhim  ', { command: 'who', values: { question: 'called\nhim' } }],
    ['/help me', { command: 'help', values: {} }],
    ['/corpus reload', { command: 'corpus', subcommand: 'reload', values: {} }],
    [
      '/corpus add https://example.org/a note: soon',
      { command: 'corpus', subcommand: 'add', values: { url: 'https://example.org/a', note: 'soon' } },
    ],
  ])('%s', (line, typed) => {
    expect(parseTyped(line, commands)).toEqual(typed);
  });
});

describe('what is no command is refused, and said what there is', () => {
  test.each([
    ['/why', '/why'],
    ['/', '/'],
    ['who', '/'],
    ['/corpus', 'reload, add'],
    ['/corpus sink', 'reload, add'],
    ['/corpus constructor', 'reload, add'],
    ['/corpus __proto__', 'reload, add'],
    ['/constructor', '/constructor'],
  ])('%s', (line, said) => {
    const typing = () => parseTyped(line, commands);
    expect(typing).toThrow(UserError);
    expect(typing).toThrow(said);
  });
});

test('a long line is read at once', () => {
  expect(parseTyped(`/who ${'a: '.repeat(100_000)}`, commands).command).toBe('who');
  expect(parseTyped(`/who ${' '.repeat(100_000)}x`, commands).values).toEqual({ question: 'x' });
}, 5_000);
