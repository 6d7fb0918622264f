import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

/** The program as it is built: `npm test` builds before it tests. */
const PROGRAM = resolve('dist/src/main.js');

// A program takes its time to start where several start at once.
vi.setConfig({ testTimeout: 60_000 });

const QUARREL = `---
title: The night ferry to Saltby
published: 2026-01-08
---

The night ferry to Saltby will stop on Friday unless the council pays for an engine.

“The engine is older than I am,” Captain Mara Voss told the council on Tuesday.

Two former clerks allege that Tobias Renn took £9,000 from the harbour fund.
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  await writeFile(join(folder, 'quarrel.md'), QUARREL);
  await writeFile(join(folder, 'undated.md'), QUARREL.replace('published: 2026-01-08\n', ''));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function pilcrow(args: readonly string[], input = '') {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '' },
  });
  const exit = new Promise<number | null>((done) => child.once('exit', done));
  child.stdin.end(input);
  const [output, errors, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { code, output, errors };
}

const understood = {
  title: 'The night ferry to Saltby',
  published: '2026-01-08',
  people: [
    { name: 'Mara Voss', roles: ['Captain'], paragraphs: [2] },
    { name: 'Tobias Renn', aliases: [], paragraphs: [3] },
  ],
  quotes: [{ paragraph: 2, start: 1, end: 31, speaker: 'Mara Voss', speakerText: 'Mara Voss' }],
  dates: [
    { paragraph: 1, text: 'Friday', value: '2026-01-09' },
    { paragraph: 2, text: 'Tuesday', value: '2026-01-06' },
  ],
  claims: [
    { paragraph: 2, status: 'attributed', by: 'Mara Voss' },
    { paragraph: 3, start: 0, status: 'alleged', by: 'Two former clerks' },
  ],
};

describe.concurrent('pilcrow analyze', () => {
  test('--json prints what was understood of a file, and nothing else', async () => {
    const { code, output, errors } = await pilcrow(['analyze', 'quarrel.md', '--json']);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(JSON.parse(output)).toMatchObject(understood);
  });

  test('--jsonl prints a line for each file, each with its own day, and ends after a bad one as it should', async () => {
    const input = [
      '{"id":"a","file":"undated.md","published":"2026-01-08"}',
      '{"id":"b","file":"gone.md"}',
      '{"id":"c","file":"undated.md"}',
    ];
    const { code, output, errors } = await pilcrow(['analyze', '--jsonl'], `${input.join('\n')}\n`);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [first, second, third] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ id: 'a', ...understood });
    expect(second).toEqual({ id: 'b', error: expect.stringContaining('gone.md') });
    expect(third).toMatchObject({ id: 'c', published: null, dates: [{ value: null }, { value: null }] });
  });
});
