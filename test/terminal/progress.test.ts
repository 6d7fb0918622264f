import { describe, expect, test } from 'vitest';
import { linesWithProgress, showProgress, withProgress } from '../../src/terminal/progress.ts';
import { readLines } from '../../src/terminal/readFile.ts';
import { page } from './ferry.ts';

/** A terminal, and a clock that goes when it is told to. */
function terminal(
  env: Readonly<Record<string, string>> = {},
  screen: { isTTY?: boolean; columns?: number } = { isTTY: true, columns: 40 },
) {
  const errors = page(screen);
  let now = 1_000;
  const clock = { now: () => now, after: () => () => {} };
  const progress = showProgress(errors, { NO_COLOR: '1', ...env }, clock);
  return {
    progress,
    errors,
    wait(milliseconds: number) {
      now += milliseconds;
    },
    /** What stands in the line. */
    line: () => errors.text().split('\r\u001b[2K').at(-1),
  };
}

describe('progress', () => {
  test('is not shown for what is done in half a second', () => {
    const { progress, errors, wait } = terminal();
    progress.next(1, 3, 'a.md');
    wait(499);
    progress.next(2, 3, 'b.md');
    progress.end();
    expect(errors.text()).toBe('');
  });

  test('says what is read, ten times a second at most, and is gone at the end', () => {
    const { progress, errors, wait, line } = terminal();
    wait(500);
    progress.next(4, 9, 'a.md');
    expect(line()).toBe('Reading 4 of 9: a.md');
    wait(99);
    progress.next(5, 9, 'b.md');
    expect(line()).toBe('Reading 4 of 9: a.md');
    wait(1);
    progress.next(6, null, 'c.md');
    expect(line()).toBe('Reading 6: c.md');
    progress.end();
    expect(line()).toBe('');
    const before = errors.text();
    wait(500);
    progress.next(7, 9, 'd.md');
    progress.end();
    expect(errors.text()).toBe(before);
  });

  test('stays within the line, and is not steered by a file’s name', () => {
    const { progress, wait, line } = terminal();
    wait(500);
    progress.next(1, 9, `${'船/'.repeat(30)}\u001b[2J\nferry.md`);
    expect(line()).toMatch(/^Reading 1 of 9: ….*\/\ufffd\[2J ferry\.md$/);
    expect(line()?.length).toBeLessThan(40);
  });

  test.each<[string, Readonly<Record<string, string>>, { isTTY?: boolean }]>([
    ['where there is no terminal', {}, {}],
    ['in a dumb one', { TERM: 'dumb' }, { isTTY: true }],
    ['where nobody looks', { CI: 'true' }, { isTTY: true }],
  ])('is not shown %s', (_, env, screen) => {
    const { progress, errors, wait } = terminal(env, screen);
    wait(5_000);
    progress.next(1, 2, 'a.md');
    progress.end();
    expect(errors.text()).toBe('');
  });

  test('counts the files of a folder as they are read', async () => {
    const { progress, wait, line } = terminal();
    const file = (path: string) => ({ path, size: 1, read: async () => Buffer.from(path) });
    const source = withProgress({ files: async () => [file('a.md'), file('b.md')] }, progress);
    const [first, second] = await source.files();
    wait(500);
    expect(String(await second?.read())).toBe('b.md');
    expect(line()).toBe('Reading 2 of 2: b.md');
    wait(500);
    await first?.read();
    expect(line()).toBe('Reading 1 of 2: a.md');
  });

  test('counts the lines that name files', async () => {
    const { progress, wait, line } = terminal();
    const task = linesWithProgress(
      readLines(async () => ({ article: null, problems: [] })),
      progress,
    );
    await expect(task.answer({ id: 1, file: 'a.md' })).rejects.toThrow('a.md');
    wait(500);
    await expect(task.answer({ id: 2, file: 'b.md' })).rejects.toThrow('b.md');
    expect(line()).toBe('Reading 2: b.md');
  });
});
