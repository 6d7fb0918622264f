import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/terminal/arguments.ts';
import { helpExamples } from '../../src/terminal/help.ts';
import { styleFor } from '../../src/terminal/style.ts';

const COMMANDS = ['ask', 'check', 'quote', 'when', 'where', 'who'];

function parsed(line: string, columns = 80, env: Readonly<Record<string, string>> = {}) {
  const style = styleFor({ columns }, env);
  const args = line.split(' ').slice(1).filter(Boolean);
  return parseArguments(args, { version: '1.2.3', questionCommands: COMMANDS, style });
}

function help(line: string, columns?: number, env?: Readonly<Record<string, string>>): string {
  const asked = parsed(line, columns, env);
  if (asked.kind !== 'help') throw new Error(`That is no help: ${JSON.stringify(asked)}`);
  return asked.text;
}

describe.each(Object.entries(helpExamples))('the help of %s', (name, examples) => {
  const line = name === 'pilcrow' ? 'pilcrow --help' : `pilcrow ${name} --help`;

  test('has examples that are right usage', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) {
      expect(help(line)).toContain(`  ${example}\n`);
      const [, call = ''] = /(pilcrow[^<>|)]*)/.exec(example) ?? [];
      expect(parsed(call.trim()).kind).not.toBe('wrongUsage');
    }
  });

  test('says what the program ends with, and where settings are explained', () => {
    expect(help(line)).toMatch(/\n {2}0 {2}.+\n {2}1 {2}.+\n {2}2 {2}.+\n/);
    expect(help(line)).toContain('.env.example');
  });

  test('fits the terminal', () => {
    const lines = help(line, 100).split('\n');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(100);
    expect(help(line, 50).split('\n').length).toBeGreaterThan(lines.length);
  });
});

test('help has colour where it is wanted', () => {
  expect(help('pilcrow --help')).not.toContain('\u001b');
  for (const title of ['Usage:', 'Commands:', 'Examples:']) {
    expect(help('pilcrow --help', 80, { FORCE_COLOR: '1' })).toContain(`\u001b[1m${title}`);
  }
});

test.each([
  ['pilcrow ak who?', 'ask'],
  ['pilcrow analyse corpus', 'analyze'],
  ['pilcrow ask --jsno who?', '--json'],
])('%s is wrong, and %s is suggested', (line, meant) => {
  const asked = parsed(line);
  expect(asked).toMatchObject({
    kind: 'wrongUsage',
    message: expect.stringContaining(`Did you mean ${meant}?`),
  });
});
