import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadReaders } from '../../src/articles/readers.ts';
import { systemClock as clock } from '../../src/clock.ts';
import type { Action, Command, Option } from '../../src/command/command.ts';
import { discoverCommands } from '../../src/command/discover.ts';
import type { Reply } from '../../src/command/reply.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { folderSource } from '../../src/files/folder.ts';
import { articleOf, FERRY } from '../article.ts';
import { corpusOf, serving } from './program.ts';

const commands = await discoverCommands();
const manager = { id: '200', manages: true };

/** All the words that a reply shows. */
function textOf(reply: Reply): string {
  switch (reply.kind) {
    case 'notice':
      return [reply.title, ...reply.lines.map(({ text }) => text)].join('\n');
    case 'paragraphs':
      return reply.passages.map(({ paragraph }) => paragraph.text).join('\n');
    case 'answer': {
      const { answer } = reply;
      if (answer.kind === 'notInArticle') return '';
      const [{ paragraph, highlight }] = answer.passages;
      return paragraph.text.slice(highlight?.start, highlight?.end);
    }
  }
}

function actionsOf(command: Command): [string, Action][] {
  return command.kind === 'single'
    ? [[command.name, command.action]]
    : Object.entries(command.actions).map(([name, action]) => [`${command.name} ${name}`, action]);
}

describe('what Discord takes of a command', () => {
  const actions = commands.flatMap(actionsOf);
  const NAME = /^[-_\p{Ll}\p{N}]{1,32}$/u;

  test.each(commands.map((command) => [command.name, command] as const))('/%s itself', (name, command) => {
    expect(name).toMatch(NAME);
    expect(command.description).toMatch(/^\S(?:.{0,98}\S)?$/u);
    if (command.kind === 'group') expect(Object.keys(command.actions).length).toBeLessThanOrEqual(25);
  });

  test.each(actions)('/%s with its options', (name, { description, options }) => {
    expect(name.split(' ').at(-1)).toMatch(NAME);
    expect(description).toMatch(/^\S(?:.{0,98}\S)?$/u);
    expect(Object.keys(options).length).toBeLessThanOrEqual(25);
    for (const [option, { description: what }] of Object.entries(options)) {
      expect(option).toMatch(NAME);
      expect(what).toMatch(/^\S(?:.{0,98}\S)?$/u);
    }
    const required = Object.values(options).map((option: Option) => option.required === true);
    expect(required, 'required options come first').toEqual(
      required.toSorted((a, b) => Number(b) - Number(a)),
    );
  });
});

const shipped = loadReaders()
  .then((readers) =>
    loadCorpus({ source: folderSource(resolve('corpus')), readers, maxFileBytes: 1e7, clock }, null),
  )
  .then((corpus) => serving(corpus, commands));

describe('an example', () => {
  const examples = commands.flatMap((command) =>
    command.kind === 'single'
      ? command.examples.map((example) => ({ name: command.name, command, ...example }))
      : [],
  );
  test('stands at each command that answers a question', () => {
    const named = new Set(examples.map(({ name }) => name));
    expect([...named]).toEqual(expect.arrayContaining(['ask', 'quote', 'when', 'where', 'who']));
  });

  test.each(examples)('of /$name shows what it promises: $ask', async ({ name, command, ask, shows }) => {
    const { use } = await shipped;
    const [option = ''] = Object.keys(command.action.options);
    expect(textOf(await use(name, { [option]: ask }))).toContain(shows);
  });
});

describe('a command that tells about the articles', async () => {
  const { use } = await serving(
    corpusOf(
      articleOf(FERRY, { author: 'Ines Moor', published: '2026-01-08', source: 'https://example.org/ferry' }),
    ),
    commands,
  );

  test('/article shows the article’s head and its outline', async () => {
    const text = textOf(await use('article'));
    for (const part of [
      'The night ferry to Saltby',
      'Ines Moor',
      '8 January 2026',
      'https://example.org/ferry',
      '12',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain('¶1 The night ferry between Grimsholm');
    expect(text.indexOf('The island')).toBeLessThan(text.indexOf('¶8 '));
    expect(text.indexOf('The island')).toBeGreaterThan(text.indexOf('¶7 '));
  });

  test('/help names every command, each with an example', async () => {
    const text = textOf(await use('help', {}, { asker: manager }));
    for (const { name, menu } of commands) expect(text).toContain(menu ?? `/${name}`);
    // What is for those who manage the server is told to them.
    expect(textOf(await use('help'))).not.toContain('/corpus');
    const examples = [
      '/who Tobias Renn',
      '/quote speaker: Mara Voss',
      '/check The engine is older than I am',
    ];
    for (const example of examples) expect(text).toContain(`\n${example}\n`);
    expect(text).not.toContain('Starmer');
  });

  test('/help keeps the examples that the article at hand answers', async () => {
    const { use: ask } = await shipped;
    const text = textOf(await ask('help'));
    const own = commands.flatMap((command) => (command.kind === 'single' ? command.examples : []));
    for (const example of own) expect(text).toContain(example.ask);
  });

  test('/quote lists every quotation in order where nothing is asked', async () => {
    const reply = await use('quote');
    expect(reply.kind === 'paragraphs' && reply.passages.map(({ paragraph }) => paragraph.number)).toEqual([
      2, 5,
    ]);
  });

  test('/quote takes a speaker, and says whom it was asked for', async () => {
    expect(await use('quote', { speaker: 'Mara Voss', about: 'engine' })).toMatchObject({
      question: 'Mara Voss: engine',
      answer: { kind: 'found', passages: [{ paragraph: { number: 2 } }] },
    });
  });

  test('/corpus is refused to those who do not manage the server', async () => {
    for (const subcommand of ['status', 'reload']) {
      expect(textOf(await use('corpus', {}, { subcommand }))).toContain('Manage Server');
    }
  });

  test('/corpus status says what serves', async () => {
    const text = textOf(await use('corpus', {}, { subcommand: 'status', asker: manager }));
    expect(text).toContain('One article serves, 12 paragraphs');
    expect(text).toContain('ferry');
  });

  test('/corpus reload says that nothing has changed', async () => {
    const text = textOf(await use('corpus', {}, { subcommand: 'reload', asker: manager }));
    expect(text).toContain('No article has changed.');
  });
});
