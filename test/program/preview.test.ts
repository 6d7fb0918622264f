import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

/** The program as it is built: `npm test` builds before it tests. */
const PROGRAM = resolve('dist/src/main.js');

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let folder: string;
let first: ChildProcessWithoutNullStreams;
let address: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-preview-'));
  await mkdir(join(folder, 'others'));
  await writeFile(join(folder, 'others/ferry.md'), '# The ferry\n\nIt sails at nine.\n');
  first = pilcrow('preview', '--port', '0', '--corpus', 'others');
  const line: string = await new Promise((heard) => createInterface(first.stdout).once('line', heard));
  [, address = ''] = /^listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(line) ?? [];
});
afterAll(async () => {
  first.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function pilcrow(...args: readonly string[]) {
  const { PATH = '' } = process.env;
  return spawn(process.execPath, [PROGRAM, ...args], { cwd: folder, env: { PATH } });
}

async function run(...args: readonly string[]) {
  const child = pilcrow(...args);
  const exit = exitOf(child);
  return { errors: await text(child.stderr), code: await exit };
}

function exitOf(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((done) => child.once('exit', done));
}

test('the preview says where it listens, and shows the articles of the folder that is named', async () => {
  expect(address).not.toBe('');
  const state = await (await fetch(`${address}/api/state`)).json();
  expect(state).toMatchObject({ articles: [{ id: 'ferry', title: 'The ferry' }] });
});

test('a port that is taken is told of', async () => {
  const { code, errors } = await run('preview', '--port', new URL(address).port);
  expect(code).toBe(1);
  expect(errors).toMatch(/The port \d+ is taken/);
});

test.each(['x', '-1', '65536'])('%s is not a port', async (port) => {
  const { code, errors } = await run('preview', `--port=${port}`);
  expect(code).toBe(2);
  expect(errors).toContain('is not a port');
});

test('SIGTERM ends it with 0, though a page is open', async () => {
  const exit = exitOf(first);
  first.kill('SIGTERM');
  expect(await exit).toBe(0);
});
