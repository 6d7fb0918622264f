import { describe, expect, test } from 'vitest';
import { action, command, commandGroup } from '../../src/command/command.ts';
import { completeLine } from '../../src/terminal/completer.ts';
import { ferryProgram } from './ferry.ts';

const corpus = ferryProgram().library.forServer('local');
const run = () => ({ kind: 'notice', tone: 'plain', title: '', lines: [] }) as const;
const commands = [
  command({
    name: 'quote',
    description: 'What was said?',
    options: {
      about: { type: 'string', description: 'what about' },
      speaker: { type: 'string', description: 'who', completes: 'speakers' },
      private: { type: 'boolean', description: 'only you' },
    },
    run,
  }),
  commandGroup({
    name: 'corpus',
    description: 'The articles',
    actions: {
      status: action({ description: 'which serve', options: {}, run }),
      reload: action({
        description: 'again',
        options: { preview: { type: 'boolean', description: 'change nothing' } },
        run,
      }),
    },
  }),
];

const completes = (line: string) => completeLine(line, commands, corpus);

describe('the Tab key offers', () => {
  test.each([
    ['', ['/quote ', '/corpus '], ''],
    ['/', ['/quote ', '/corpus '], '/'],
    ['/q', ['/quote '], '/q'],
    ['/corpus ', ['status ', 'reload '], ''],
    ['/corpus r', ['reload '], 'r'],
    ['/corpus reload p', ['preview: '], 'p'],
    ['/corpus reload preview: t', ['true'], 't'],
    ['/quote sp', ['speaker: '], 'sp'],
    ['/quote the ferry pri', ['private: '], 'pri'],
    ['/quote private: f', ['false'], 'f'],
    ['/quote private:f', ['false'], 'f'],
  ])('for “%s” %j', (line, offered, replaced) => {
    expect(completes(line)).toEqual([offered, replaced]);
  });

  test.each(['who sank?', '/nothing ', '/nothing here', '/corpus nothing x', '/quote zzz', ' /q'])(
    'nothing for “%s”',
    (line) => expect(completes(line)[0]).toEqual([]),
  );
});
