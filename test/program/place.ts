import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { test as base, vi } from 'vitest';

/** The program as it is built: `npm test` builds before it tests. */
const PROGRAM = resolve('dist/src/main.js');

// A program takes its time to start where several start at once.
vi.setConfig({ testTimeout: 60_000 });

export const FERRY = `---
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

export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A folder that the program runs in, with `corpus/ferry.md` in it. */
export class Place {
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

export function exitOf(
  child: ChildProcessWithoutNullStreams,
): Promise<{ code: number | null; signal: string | null }> {
  return new Promise((done) => child.once('exit', (code, signal) => done({ code, signal })));
}

export const test = base.extend<{ place: Place }>({
  // Vitest wants the pattern, to know what a fixture needs.
  // biome-ignore lint/correctness/noEmptyPattern: this one needs nothing
  place: async ({}, use) => {
    const place = new Place(await mkdtemp(join(tmpdir(), 'pilcrow-')));
    await place.write({ 'corpus/ferry.md': FERRY });
    await use(place);
    await place.leave();
  },
});
