import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect } from 'vitest';
import { type Place, test } from './place.ts';

/** What bash would offer at the end of a command line, whose last word is the one that is begun. */
async function offered(place: Place, ...line: readonly string[]): Promise<readonly string[]> {
  const { output: script } = await place.pilcrow(['completion', 'bash']);
  const typing = `
    pilcrow() { "$NODE" "$PROGRAM" "$@"; }
    compopt() { :; }
    COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
    _pilcrow
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await promisify(execFile)(
    'bash',
    ['--norc', '-c', `${script}\n${typing}`, 'bash', ...line],
    {
      cwd: place.folder,
      env: {
        PATH: process.env.PATH ?? '',
        NODE: process.execPath,
        PROGRAM: resolve('dist/src/main.js'),
      },
    },
  );
  return stdout.split('\n').filter(Boolean);
}

describe.concurrent('bash completes', () => {
  test('commands and the options of each', async ({ place }) => {
    expect(await offered(place, 'pilcrow', '')).toEqual(expect.arrayContaining(['ask', 'lint', '--help']));
    expect(await offered(place, 'pilcrow', 'an')).toEqual(['analyze']);
    expect(await offered(place, 'pilcrow', 'ask', '--co')).toEqual(['--corpus', '--command']);
    expect(await offered(place, 'pilcrow', 'read', '--js')).toEqual(['--json', '--jsonl']);
  });

  test('the values of an option, joined to it or not', async ({ place }) => {
    expect(await offered(place, 'pilcrow', 'ask', '--command', 'wh')).toEqual(['when', 'where', 'who']);
    expect(await offered(place, 'pilcrow', 'ask', '--command', '=', 'q')).toEqual(['quote']);
    expect(await offered(place, 'pilcrow', 'ask', '--corpus', 'c')).toEqual(['corpus']);
    expect(await offered(place, 'pilcrow', 'completion', '')).toEqual(['bash', 'fish', 'zsh']);
  });

  test('articles, of the folder that the line names, and never carries out their names', async ({
    place,
  }) => {
    await place.write({
      'corpus/old/boat.txt': 'x',
      'corpus/photo.png': 'x',
      'mine/$(touch caught).md': 'x',
      'mine/one two.md': 'x',
    });
    expect(await offered(place, 'pilcrow', 'ask', '--article', '')).toEqual(['ferry', 'old/boat']);
    expect(await offered(place, 'pilcrow', 'ask', '--corpus', 'mine', '--article', '')).toEqual([
      '\\$\\(touch\\ caught\\)',
      'one\\ two',
    ]);
    const begun = await offered(place, 'pilcrow', 'ask', '--corpus', "'mine'", '--article', 'one\\ t');
    expect(begun).toEqual(['one\\ two']);
    expect(await offered(place, 'pilcrow', 'lint', 'ca')).toEqual([]);
  });

  test('nothing in a question', async ({ place }) => {
    expect(await offered(place, 'pilcrow', 'ask', 'who')).toEqual([]);
    expect(await offered(place, 'pilcrow', 'ask', '--', '--')).toEqual([]);
  });
});

test('a shell that is not known is wrong usage, and so is none', async ({ place }) => {
  expect(await place.pilcrow(['completion', 'tcsh'])).toMatchObject({ code: 2, output: '' });
  expect(await place.pilcrow(['completion'])).toMatchObject({ code: 2, output: '' });
});
