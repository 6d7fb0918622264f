import { describe, expect, test } from 'vitest';
import { action, type Command, command, commandGroup } from '../../src/command/command.ts';
import type { Reply } from '../../src/command/reply.ts';
import { UserError } from '../../src/errors.ts';
import { articleOf, FERRY } from '../article.ts';
import { asItStands } from '../asItStands.ts';
import { corpusOf, serving } from './program.ts';

const done: Reply = { kind: 'notice', tone: 'good', title: 'Done.', lines: [] };
const boat = { type: 'string', description: 'Which boat' } as const;

function commandThat(name: string, run: () => Reply): Command {
  return command({ name, description: name, options: { boat }, run });
}

const commands: readonly Command[] = [
  commandThat('sail', () => done),
  commandThat('refuse', () => {
    throw new UserError(asItStands('The boat is full.'), asItStands('Take the next one.'));
  }),
  commandThat('sink', () => {
    throw new Error('a hole at /secret/place');
  }),
  commandGroup({
    name: 'harbour',
    description: 'For the harbour master',
    audience: 'managers',
    actions: {
      open: action({ description: 'Open it', options: {}, run: () => done }),
    },
  }),
];
const { use, heard } = await serving(corpusOf(articleOf(FERRY)), commands);

/** What the asker is told, as one text. */
function told(reply: Reply): string {
  if (reply.kind !== 'notice') throw new Error('That is no notice.');
  return [reply.tone, reply.title, ...reply.lines.map(({ text }) => text)].join(' ');
}

describe('a call', () => {
  test('is answered', async () => {
    expect(await use('sail')).toEqual(done);
  });

  test.each([
    ['of no command', 'swim', {}, 'refusal There is no command /swim. /help lists what can be asked.'],
    ['that a command refuses', 'refuse', {}, 'refusal The boat is full. Take the next one.'],
    [
      'with a strange option',
      'sail',
      { colour: 'red' },
      'refusal There is no option colour. The options are: boat.',
    ],
    ['with a wrong value', 'sail', { boat: 12 }, 'refusal The option boat takes text.'],
    [
      'of a name that every object has',
      'constructor',
      {},
      'refusal There is no command /constructor. /help lists what can be asked.',
    ],
  ])('%s is refused in plain words, and is no defect', async (_, name, values, words) => {
    heard.length = 0;
    expect(told(await use(name, values))).toBe(words);
    expect(heard).toEqual([]);
  });

  test('that breaks is logged under an id, which is all that the asker learns', async () => {
    heard.length = 0;
    const reply = told(await use('sink'));
    expect(heard).toMatchObject([{ level: 'error', fields: { command: 'sink' } }]);
    const { id, err } = heard[0]?.fields ?? {};
    expect(String(err)).toContain('a hole');
    expect(id).toMatch(/^[0-9a-f]{8}$/);
    expect(reply).toContain(String(id));
    expect(reply).not.toContain('hole');
    expect(reply).not.toContain('secret');
  });

  test('that breaks gets another id each time', async () => {
    heard.length = 0;
    await use('sink');
    await use('sink');
    expect(new Set(heard.map(({ fields }) => fields.id)).size).toBe(2);
  });
});

describe('what is for managers', () => {
  const master = { id: '200', manages: true };

  test('is refused to others, with the permission’s name', async () => {
    expect(told(await use('harbour', {}, { subcommand: 'open' }))).toContain('Manage Server');
  });

  test('is done for them, and the log knows who did it', async () => {
    heard.length = 0;
    expect(await use('harbour', {}, { subcommand: 'open', asker: master })).toEqual(done);
    expect(heard).toMatchObject([
      { level: 'info', fields: { user: '200', command: 'harbour', subcommand: 'open' } },
    ]);
  });

  test.each([undefined, 'close', 'constructor', '__proto__'])(
    'takes one of its subcommands, and %s is none',
    async (subcommand) => {
      const call = subcommand === undefined ? {} : { subcommand };
      expect(told(await use('harbour', {}, { ...call, asker: master }))).toContain('open');
    },
  );
});
