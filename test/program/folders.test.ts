import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { FERRY, test } from './place.ts';

describe.concurrent('without articles', () => {
  test.for<[string, string]>([
    ['an empty folder', 'empty'],
    ['a folder that is missing', 'missing'],
    ['a folder of files that are no articles', 'broken'],
  ])('%s: ask fails, and says what to put there', async ([, folder], { place }) => {
    await mkdir(join(place.folder, 'empty'));
    await place.write({ 'broken/boat.md': '' });
    for (const args of [
      ['ask', '--corpus', folder, '--json', 'who?'],
      ['ask', '--corpus', folder, '--jsonl'],
    ]) {
      const { code, output, errors } = await place.pilcrow(args);
      expect({ code, output }).toEqual({ code: 1, output: '' });
      expect(errors).toMatch(/[Pp]ut (?:one|articles) into it|Write the article into it/);
      expect(errors).not.toContain('Something broke');
    }
  });

  test('local mode starts, says so, and takes them up when they come', async ({ place }) => {
    await place.remove('corpus');
    const { child, say, sayUntil, exit } = place.converse();
    await say('who?', 'No article is loaded.');
    await place.write({ 'corpus/ferry.md': FERRY });
    await sayUntil('who told the council about the engine', 'Mara Voss', 'No article');
    child.stdin.end();
    expect(await exit).toEqual({ code: 0, signal: null });
  });
});

describe.concurrent('pilcrow lint', () => {
  test('of a sound folder ends with 0', async ({ place }) => {
    expect(await place.pilcrow(['lint'])).toMatchObject({ code: 0, output: '' });
  });

  test('of one with a doubtful file has a line for what is doubtful, and ends with 0', async ({ place }) => {
    await place.write({ 'corpus/boat.md': '---\npublished: Janury 8\n---\n\n# Boat\n\nA.\n\nB.\n\nC.\n' });
    const { code, output } = await place.pilcrow(['lint', 'corpus']);
    expect(code).toBe(0);
    expect(output).toMatch(/^corpus\/boat\.md:2 .*Janury 8.*\n$/);
  });

  test('of one with a file that cannot be read names it, and ends with 1', async ({ place }) => {
    await place.write({ 'corpus/boat.md': '', 'corpus/photo.png': 'x' });
    const { code, output } = await place.pilcrow(['lint']);
    expect(code).toBe(1);
    expect(
      output
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['corpus/boat.md', 'corpus/photo.png']);
  });

  test.for(['empty', 'missing'])(
    'of a folder that is %s ends with 1, and names it',
    async (folder, { place }) => {
      await mkdir(join(place.folder, 'empty'));
      const { code, output, errors } = await place.pilcrow(['lint', folder]);
      expect({ code, output }).toEqual({ code: 1, output: '' });
      expect(errors).toContain(folder);
    },
  );
});
