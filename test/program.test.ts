import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { test as base, describe, expect, vi } from 'vitest';

/** The program as it is built: `npm test` builds before it tests. */
const PROGRAM = resolve('dist/src/main.js');

// A program takes its time to start where several start at once.
vi.setConfig({ testTimeout: 60_000 });

const FERRY = `---
title: The night ferry to Saltby
author: Ines Moor
published: 2026-01-08
source: https://example.org/ferry
---

The night ferry to Saltby will stop on Friday unless the council pays for an engine.

“The engine is older than I am,” Mara Voss told the council on Tuesday.

![](boat.jpg "The ferry at its berth")

Two former clerks allege that Tobias Renn took £9,000 from the harbour fund.
`;

type Environment = Readonly<Record<string, string>>;

interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A folder that the program runs in, with `corpus/ferry.md` in it. */
class Place {
  readonly folder: string;
  readonly #started: ChildProcessWithoutNullStreams[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Writes files, by path; the folders that they need are made. */
  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(this.folder, path)), { recursive: true });
      await writeFile(join(this.folder, path), content);
    }
  }

  remove(path: string): Promise<void> {
    return rm(join(this.folder, path), { recursive: true });
  }

  /** Starts the program with nothing in its environment but what is given. */
  start(args: readonly string[], env: Environment = {}): ChildProcessWithoutNullStreams {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [PROGRAM, ...args], { cwd: this.folder, env: { PATH, ...env } });
    this.#started.push(child);
    return child;
  }

  /** Runs the program to its end. */
  async pilcrow(
    args: readonly string[],
    { input = '', env = {} }: { input?: string; env?: Environment } = {},
  ): Promise<Ran> {
    const child = this.start(args, env);
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const [output, errors, { code }] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      exitOf(child),
    ]);
    return { code, output, errors };
  }

  /** A conversation over a pipe. */
  converse(env: Environment = {}) {
    const child = this.start([], env);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    /** Reads until a line holds one of these, and says which. */
    async function hear(...wanted: readonly string[]): Promise<string> {
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`It ended before it said “${wanted.join('” or “')}”.`);
        const heard = wanted.find((words) => value.includes(words));
        if (heard !== undefined) return heard;
      }
    }
    const say = (line: string, ...wanted: readonly string[]) => {
      child.stdin.write(`${line}\n`);
      return hear(...wanted);
    };
    return {
      child,
      exit: exitOf(child),
      /** Says something, and waits for what is to come back. */
      say,
      /** Says something over and over, until what comes back has become another; each waits for the answer before. */
      async sayUntil(line: string, wanted: string, otherwise: string): Promise<void> {
        while ((await say(line, wanted, otherwise)) !== wanted);
      },
    };
  }

  async leave(): Promise<void> {
    for (const child of this.#started) child.kill('SIGKILL');
    await rm(this.folder, { recursive: true, force: true });
  }
}

function exitOf(
  child: ChildProcessWithoutNullStreams,
): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((done) => child.once('exit', (code, signal) => done({ code, signal })));
}

const test = base.extend<{ place: Place }>({
  // Vitest wants the pattern, to know what a fixture needs.
  // biome-ignore lint/correctness/noEmptyPattern: this one needs nothing
  place: async ({}, use) => {
    const place = new Place(await mkdtemp(join(tmpdir(), 'pilcrow-')));
    await place.write({ 'corpus/ferry.md': FERRY });
    await use(place);
    await place.leave();
  },
});

describe.concurrent('pilcrow ask', () => {
  test('answers with the article’s words and where they stand', async ({ place }) => {
    const { code, output, errors } = await place.pilcrow([
      'ask',
      'who',
      'told',
      'the',
      'council',
      'about',
      'the',
      'engine',
    ]);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain('Mara Voss');
    expect(output).toContain('“The engine is older than I am,” Mara Voss told the council on Tuesday.');
    expect(output).toContain('¶2 of');
  });

  test('--json has exactly the fields that are promised, in their order', async ({ place }) => {
    const { code, output } = await place.pilcrow(['ask', '--json', 'what do the clerks allege about Renn']);
    expect(code).toBe(0);
    const answer = JSON.parse(output);
    expect(Object.keys(answer)).toEqual(['answered', 'confidence', 'answer', 'passages']);
    const [passage] = answer.passages;
    expect(Object.keys(passage)).toEqual([
      'article',
      'title',
      'paragraph',
      'continues',
      'text',
      'highlight',
      'start',
      'end',
      'url',
      'status',
      'by',
    ]);
    const sentence = 'Two former clerks allege that Tobias Renn took £9,000 from the harbour fund.';
    expect(passage).toMatchObject({
      article: 'ferry',
      title: 'The night ferry to Saltby',
      continues: null,
      text: sentence,
      highlight: sentence,
      start: 0,
      end: sentence.length,
      url: expect.stringContaining('https://example.org/ferry#:~:text='),
      status: 'alleged',
    });
    expect(answer).toMatchObject({ answered: true, confidence: expect.any(Number) });
  });

  test('says so where the article does not say, and that is fine', async ({ place }) => {
    const { code, output } = await place.pilcrow(['ask', '--json', 'who is the king of Spain']);
    expect(code).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ answered: false, answer: null });
  });

  test('asks another folder, as another command, one article of it', async ({ place }) => {
    await place.write({
      'mine/bridge.txt': 'The bridge\n\nTobias Renn opened it in 2003.\n\nIt is red.\n\nIt is long.',
    });
    const args = ['ask', '--corpus', 'mine', '--command', 'when', '--article', 'bridge', '--json', 'opened'];
    expect(JSON.parse((await place.pilcrow(args)).output)).toMatchObject({ answered: true, answer: '2003' });
    expect(await place.pilcrow(['ask', '--article', 'sheep', 'who?'])).toMatchObject({
      code: 1,
      output: '',
      errors: expect.stringContaining('ferry'),
    });
  });

  test('reads the folder from CORPUS_DIR, and from a file .env', async ({ place }) => {
    await place.remove('corpus');
    await place.write({ 'articles/ferry.md': FERRY });
    const question = ['ask', '--json', 'engine'];
    expect(await place.pilcrow(question, { env: { CORPUS_DIR: 'articles' } })).toMatchObject({ code: 0 });
    await place.write({ '.env': 'CORPUS_DIR=articles\n' });
    expect(await place.pilcrow(question)).toMatchObject({ code: 0 });
  });

  test('--jsonl answers line for line, leans on earlier ones, and goes on after a bad line', async ({
    place,
  }) => {
    const input = [
      '{"id":"q1","command":"who","question":"who told the council about the engine"}',
      '{"id":"q2","command":"when","question":"and when was that","after":"q1"}',
      'no json',
      '{"id":"q4","question":"¶99","article":"ferry"}',
      '{"id":"q5","question":"what will stop","after":"q9"}',
      '{"id":6,"question":"what will stop on Friday","article":"ferry"}',
    ];
    const { code, output, errors } = await place.pilcrow(['ask', '--jsonl'], {
      input: `${input.join('\n')}\n`,
    });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ id }) => id)).toEqual(['q1', 'q2', null, 'q4', 'q5', 6]);
    expect(lines[0]).toMatchObject({ answered: true, answer: 'Mara Voss' });
    expect(lines[0].passages[0]).toMatchObject({ paragraph: 2 });
    expect(Object.keys(lines[0])).toEqual(['id', 'answered', 'confidence', 'answer', 'passages']);
    expect(lines[1].passages[0]).toMatchObject({ paragraph: 2 });
    for (const bad of [2, 3, 4]) expect(Object.keys(lines[bad])).toEqual(['id', 'error']);
    expect(lines[5].passages[0]).toMatchObject({ paragraph: 1 });
  });

  test('--jsonl answers each line as soon as it has come', async ({ place }) => {
    const child = place.start(['ask', '--jsonl']);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    for (const id of ['q1', 'q2']) {
      child.stdin.write(`${JSON.stringify({ id, question: 'engine' })}\n`);
      expect(JSON.parse((await lines.next()).value)).toMatchObject({ id });
    }
    child.stdin.end();
  });
});

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

describe.concurrent('pilcrow read', () => {
  test('--json has the article as it was read, and exactly the fields that are promised', async ({
    place,
  }) => {
    const { code, output } = await place.pilcrow(['read', 'corpus/ferry.md', '--json']);
    expect(code).toBe(0);
    const article = JSON.parse(output);
    expect(Object.keys(article)).toEqual(['id', 'title', 'published', 'author', 'source', 'paragraphs']);
    expect(article).toMatchObject({
      id: 'ferry',
      title: 'The night ferry to Saltby',
      published: '2026-01-08',
      author: 'Ines Moor',
      source: 'https://example.org/ferry',
    });
    expect(Object.keys(article.paragraphs[0])).toEqual(['paragraph', 'kind', 'text']);
    expect(article.paragraphs[1]).toEqual({
      paragraph: 2,
      kind: 'body',
      text: '“The engine is older than I am,” Mara Voss told the council on Tuesday.',
    });
  });

  test.for<[string, string, string]>([
    ['is missing', 'corpus/sheep.md', 'sheep.md'],
    ['is empty', 'corpus/empty.md', 'is empty'],
    ['is too large', 'corpus/large.md', 'MAX_FILE_MB'],
    ['is a folder', 'corpus', 'corpus'],
  ])('fails where the file %s, and says why', async ([, file, why], { place }) => {
    await place.write({ 'corpus/empty.md': '', 'corpus/large.md': 'x'.repeat(2_000) });
    const { code, output, errors } = await place.pilcrow(['read', file, '--json'], {
      env: { MAX_FILE_MB: '0.001' },
    });
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(why);
    expect(errors).not.toContain('Something broke');
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

describe.concurrent('wrong usage and configuration', () => {
  test.for(['sing', 'ask', 'ask --loudly who?', 'ask --command help who?'])(
    'pilcrow %s ends with 2, and says how to get help',
    async (line, { place }) => {
      const { code, output, errors } = await place.pilcrow(line.split(' '));
      expect({ code, output }).toEqual({ code: 2, output: '' });
      expect(errors).toContain('--help');
    },
  );

  test.for(['', 'ask who?', 'lint'])(
    'pilcrow %s with a wrong variable ends with 2, and names it',
    async (line, { place }) => {
      const env = {
        MAX_FILE_MB: 'ten',
        DISCORD_CLIENT_ID: 'MTAwMDAw.secret',
        DISCORD_TOKEN: 'Bot MTAwMDAw.secret',
      };
      const { code, output, errors } = await place.pilcrow(line.split(' ').filter(Boolean), { env });
      expect({ code, output }).toEqual({ code: 2, output: '' });
      for (const name of Object.keys(env)) expect(errors).toContain(name);
      expect(errors).not.toContain('secret');
    },
  );

  test('help is printed whatever the environment says', async ({ place }) => {
    const { code, output } = await place.pilcrow(['--help'], { env: { MAX_FILE_MB: 'ten' } });
    expect(code).toBe(0);
    expect(output).toContain('lint');
  });
});

describe.concurrent('a conversation over a pipe', () => {
  test('is answered in order, leans on what went before, and ends with 0', async ({ place }) => {
    const input = 'who told the council about the engine\nand when?\n/who took £9,000\n/why\n';
    const { code, output, errors } = await place.pilcrow([], { input });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output.match(/¶2 of/g)).toHaveLength(2);
    expect(output).toContain('There is no command /why.');
    expect(output.indexOf('Two former clerks')).toBeGreaterThan(output.lastIndexOf('¶2 of'));
  });

  test.for(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s', async (signal, { place }) => {
    const { child, say, exit } = place.converse();
    await say('clerks', '¶3 of');
    child.kill(signal);
    expect(await exit).toEqual({ code: 0, signal: null });
  });

  test('takes up a changed file on SIGHUP', async ({ place }) => {
    const { child, say, sayUntil, exit } = place.converse({ CORPUS_WATCH: 'false' });
    await say('who told the council about the engine', 'Mara Voss');
    await place.write({ 'corpus/ferry.md': FERRY.replace('Mara Voss', 'Hanne Lund') });
    await say('who told the council about the engine', 'Mara Voss');
    child.kill('SIGHUP');
    await sayUntil('who told the council about the engine', 'Hanne Lund', '¶2 of');
    child.stdin.end('exit\n');
    expect(await exit).toEqual({ code: 0, signal: null });
  });

  test('takes up a changed file without being told', async ({ place }) => {
    const { child, say, sayUntil, exit } = place.converse();
    await say('who told the council about the engine', 'Mara Voss');
    await place.write({ 'corpus/ferry.md': FERRY.replace('Mara Voss', 'Hanne Lund') });
    await sayUntil('who told the council about the engine', 'Hanne Lund', '¶2 of');
    child.stdin.end();
    expect(await exit).toEqual({ code: 0, signal: null });
  });

  test('goes on with what it had when a file goes bad', async ({ place }) => {
    const { child, say } = place.converse({ CORPUS_WATCH: 'false' });
    await say('clerks', '¶3 of');
    await place.write({ 'corpus/ferry.md': '' });
    await say('/corpus reload', 'Kept as before');
    await say('clerks', '¶3 of');
    await place.remove('corpus');
    await say('/corpus reload', 'Not reloaded');
    await say('clerks', '¶3 of');
    child.stdin.end();
  });
});

test('whoever stops reading the output ends it quietly', async ({ place }) => {
  const child = place.start(['ask', '--jsonl']);
  const lines = Array.from({ length: 2_000 }, (_, id) => JSON.stringify({ id, question: 'engine' })).join(
    '\n',
  );
  const first = createInterface(child.stdout)[Symbol.asyncIterator]().next();
  child.stdin.on('error', () => {});
  child.stdin.write(`${lines}\n`);
  expect(JSON.parse((await first).value)).toMatchObject({ id: 0 });
  child.stdout.destroy();
  const [errors, code] = await Promise.all([
    text(child.stderr),
    new Promise<number | null>((done) => child.once('exit', done)),
  ]);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
});
