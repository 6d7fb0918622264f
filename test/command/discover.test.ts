import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { discoverCommands } from '../../src/command/discover.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A command's file, as the build makes one. */
function commandFile(name: string): string {
  const action = "{ description: 'x', options: {}, run() {} }";
  return `export default { kind: 'single', name: '${name}', description: 'x', audience: 'everyone', examples: [], action: ${action} };`;
}

async function discover(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const commands = await discoverCommands(pathToFileURL(`${folder}/`));
  return commands.map(({ name }) => name);
}

describe('the commands', () => {
  test('are the files of the folder', async () => {
    await mkdir(join(folder, 'notes'));
    const files = {
      'who.js': commandFile('who'),
      'ask.js': commandFile('ask'),
      'ask.js.map': '{}',
      'ask.d.ts': '',
    };
    expect(await discover(files)).toEqual(['ask', 'who']);
  });

  test('that ship are found where they are', async () => {
    const names = (await discoverCommands()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['ask', 'corpus', 'help', 'quote', 'when', 'where', 'who']));
    expect(names).toEqual([...names].sort());
  });
});

describe('the start is stopped, and the file named, by', () => {
  test.each([
    ['a file that exports nothing', 'when.js', 'export {};'],
    ['a file whose default is something else', 'when.js', 'export default { name: "when" };'],
    ['a file whose default is a function', 'when.js', 'export default function when() {}'],
    ['a file that is named after another command', 'when.js', commandFile('where')],
    ['a file whose command has half of its name', 'when.js', commandFile('hen')],
    ['a file that breaks', 'when.js', 'throw new Error("when.js broke");'],
  ])('%s', async (_, name, content) => {
    await expect(discover({ 'ask.js': commandFile('ask'), [name]: content })).rejects.toThrow(name);
  });
});
