import { describe, expect, test } from 'vitest';
import type { ListedCommand, ListedOption } from '../../src/web/exchange.ts';
import { begun, coloured, nameIn, typedCommand, whatIsTyped } from '../../src/web/page/typing.ts';

const option = (name: string, required = false, called = name): ListedOption => {
  return { name, called, description: '', type: 'string', required, completes: false };
};
const listed = (name: string, subcommand: string | null, ...options: ListedOption[]): ListedCommand => {
  const called = subcommand === null ? name : `${name} ${subcommand}`;
  return { name, subcommand, called, description: '', managers: false, options };
};
const who = listed('who', null, option('question', true), option('article'));
const help = listed('help', null);
const add = listed('corpus', 'add', option('url'));
const commands = [who, help, add];

describe('what is typed', () => {
  test.each([
    ['/', ['who', 'help', 'corpus']],
    ['/w', ['who']],
    ['/WH', ['who']],
    ['/el', ['help']],
    ['/corpus a', ['corpus']],
    ['/nothing', []],
  ])('%s may become a command', (text, names) => {
    const typing = whatIsTyped(text, commands);
    expect(typing.kind === 'command' && typing.matches.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ['/who called him', 'question', 'called him', {}],
    ['/who question: called him', 'question', 'called him', {}],
    ['/who called him article: fer', 'article', 'fer', { question: 'called him' }],
    ['/who question: at article: ', 'article', '', { question: 'at' }],
    ['/who what: now', 'question', 'what: now', {}],
    ['/corpus add https://example.org', 'url', 'https://example.org', {}],
  ])('%s belongs to an option', (text, name, value, others) => {
    const typing = whatIsTyped(text, commands);
    expect(typing).toMatchObject({ kind: 'options', option: { name }, typed: value });
    expect(typing.kind === 'options' && text.slice(typing.from)).toBe(value);
    expect(typing.kind === 'options' && typing.given).toEqual({ ...others, ...(value && { [name]: value }) });
  });

  test.each(['@', '@pil', '@Pilcrow'])('%s may become a mention', (text) => {
    expect(whatIsTyped(text, commands)).toEqual({ kind: 'mention' });
  });

  test.each(['', 'who', '@Pilcrow who', 'a /who'])('%j is text', (text) => {
    expect(whatIsTyped(text, commands)).toEqual({ kind: 'text' });
  });
});

test('a command and its options go by their names in the reader’s language, and by the English ones', () => {
  const wer = {
    ...who,
    called: 'wer',
    options: [option('question', true, 'frage'), option('article', false, 'artikel')],
  };
  expect(begun(wer)).toBe('/wer frage: ');
  for (const text of ['/wer rief an artikel: a', '/who frage: rief an article: a']) {
    const given = { question: 'rief an', article: 'a' };
    expect(whatIsTyped(text, [wer])).toMatchObject({ kind: 'options', given });
    expect(typedCommand(text, [wer])).toEqual({ command: 'who', values: given });
  }
});

test.each([
  ['/corpus add url: x', 'corpus add'],
  ['/who', 'who'],
  ['/nothing at all', 'nothing'],
])('%s is called by its name', (text, name) => expect(nameIn(text, commands)).toBe(name));

test('a chosen command begins with the option that it needs', () => {
  expect([who, help, add].map(begun)).toEqual(['/who question: ', '/help ', '/corpus add ']);
});

test.each(['/who a question: b article: c', '/corpus add url: x', '@Pilcrow x', '/nothing x: y', ''])(
  'what is coloured of %j is all of it',
  (text) => {
    const pieces = coloured(text, commands);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  },
);

test.each([
  ['/help', { command: 'help', values: {} }],
  ['/corpus add x', { command: 'corpus', subcommand: 'add', values: { url: 'x' } }],
  ['/nothing at all', '/nothing at all'],
])('%s is sent as what it means', (text, typed) => expect(typedCommand(text, commands)).toEqual(typed));
