import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useLoopbackDiscord } from '../discord/loopback/useLoopbackDiscord.ts';

/** The program as it is built: `npm test` builds before it tests. */
const PROGRAM = resolve('dist/src/main.js');

vi.setConfig({ testTimeout: 60_000 });

const CIRCUS = `<html><body><nav>Home</nav><article><h1>The circus comes to Wick</h1>
<p>Otto Brandt brought the circus to Wick on Friday. It has eleven elephants.</p>
<h2>Hay</h2><p>“The elephants eat nine tonnes of hay,” Brandt told the town.</p>
<p>Tickets for the circus cost seven pounds.</p></article></body></html>`;

let folder: string;
const started: ChildProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-own-'));
  await mkdir(join(folder, 'corpus'));
  await writeFile(
    join(folder, 'corpus/ferry.md'),
    '# The ferry\n\nIt sails at nine.\n\nIt is old.\n\nIt is green.\n',
  );
});
afterEach(async () => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function start(env: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [PROGRAM], { cwd: folder, env: { PATH, ...env } });
  started.push(child);
  return child;
}

describe('the program on Discord', () => {
  const loopback = useLoopbackDiscord();

  async function bot(): Promise<{ stop(): Promise<number | null> }> {
    const { apiUrl, token, gateway } = loopback.discord;
    const child = start({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });
    child.stderr.resume();
    await loopback.discord.until('a bot', () => gateway.live[0], 30_000);
    const exit = new Promise<number | null>((done) => child.once('exit', done));
    return {
      stop() {
        child.kill('SIGTERM');
        return exit;
      },
    };
  }

  test('reads what is attached in a worker, and keeps it over restarts', async () => {
    const server = loopback.discord.server('Newsroom');
    const boss = server.member('boss', { permissions: ['ManageGuild'] });
    const first = await bot();
    const file = { name: 'circus.html', content: CIRCUS, type: 'text/html' };
    const shown = await boss.uses('/corpus add', { file });
    expect(shown.text).toContain('The circus comes to Wick');
    expect(await first.stop()).toBe(0);
    const second = await bot();
    expect((await boss.presses(shown, 'Keep')).text).toContain('Kept');
    const question = 'how many elephants does the circus have?';
    expect((await boss.uses('/ask', { question })).text).toContain('eleven');
    expect(await second.stop()).toBe(0);
    await bot();
    expect((await boss.uses('/ask', { question })).text).toContain('eleven');
    expect(await readdir(join(folder, 'data/servers', server.id, 'articles'))).toEqual([
      'circus.md',
      'originals',
    ]);
  });

  test('reaches no address of its own network', async () => {
    const boss = loopback.discord.server('Newsroom').member('boss', { permissions: ['ManageGuild'] });
    await bot();
    for (const url of [loopback.discord.apiUrl, 'http://127.0.0.1/', 'http://[::1]/', 'http://localhost/']) {
      const refused = await boss.uses('/corpus add', { url });
      expect(refused, url).toMatchObject({ ephemeral: true, labels: [] });
      expect(refused.text, url).not.toContain('broke');
    }
  });

  test('takes up what somebody changes in an editor', async () => {
    const server = loopback.discord.server('Newsroom');
    const boss = server.member('boss', { permissions: ['ManageGuild'] });
    await bot();
    const articles = join(folder, 'data/servers', server.id, 'articles');
    await mkdir(articles, { recursive: true });
    await writeFile(
      join(articles, 'tent.md'),
      '# The tent\n\nThe tent is red.\n\nIt is new.\n\nIt is large.\n',
    );
    await expect
      .poll(async () => (await boss.uses('/article', {})).text, { timeout: 20_000 })
      .toContain('The tent');
  });
});

describe('the program in a terminal', () => {
  test('removes an article and brings it back, and says where files go', async () => {
    const child = start({});
    child.stdin.end('/corpus add file: x.md\n/corpus remove ferry\nremove\nundo\n/article\n');
    const output = await text(child.stdout);
    expect(output).toContain('CORPUS_DIR');
    expect(output).toContain('Type Remove, or go on.');
    expect(output).toContain('Removed: The ferry');
    expect(output).toMatch(/ferry serves again[\s\S]*It sails at nine/);
    expect(await readdir(join(folder, 'data/servers'))).toEqual(['local']);
  });
});

test('a bot that cannot log in says so and ends', async () => {
  const child = start({
    DISCORD_TOKEN: 'abc.def.ghi',
    DISCORD_API_URL: 'http://127.0.0.1:9/api',
    HEALTH_PORT: '39191',
  });
  const exit = new Promise<number | null>((done) => child.once('exit', done));
  const errors = await text(child.stderr);
  expect(await exit).toBe(1);
  expect(errors).toContain('Discord cannot be reached');
});
