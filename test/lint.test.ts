import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What must not be imported where, planted one by one into a copy of the rooms. */
const FORBIDDEN = [
  [
    'a reader knows search',
    'src/articles/article.ts',
    '../search/ranker.ts',
    /only-downward-from-.*articles/,
  ],
  [
    'language knows answers',
    'src/language/words.ts',
    '../answers/answer.ts',
    /only-downward-from-.*language/,
  ],
  [
    'answers know the corpus beside them',
    'src/answers/cite.ts',
    '../corpus/load.ts',
    /only-downward-from-.*answers/,
  ],
  [
    'a command knows the terminal beside it',
    'commands/who.ts',
    '../src/terminal/style.ts',
    /only-downward-from-.*commands/,
  ],
  ['a command knows discord.js', 'commands/ask.ts', 'discord.js', /discord-only-at-its-edge/],
  ['search opens files', 'src/search/query.ts', 'node:fs', /the-core-opens-nothing/],
  ['a command opens a socket', 'commands/when.ts', 'node:net', /the-core-opens-nothing/],
  ['the ranker knows MiniSearch', 'src/search/ranker.ts', 'minisearch', /minisearch-in-one-file/],
  ['two files know each other', 'src/command/earlierQuestion.ts', './command.ts', /no-cycles/],
  ['a file stands in no room', 'src/articles/reader.ts', '../helpers.ts', /every-file-has-a-floor/],
] as const;

interface Cruise {
  readonly passed: boolean;
  /** What is printed. */
  readonly report: string;
}

let home: string;
let clean: Cruise;
let planted: Cruise;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  for (const name of ['src', 'commands', 'tsconfig.json', 'package.json', '.dependency-cruiser.cjs']) {
    await cp(resolve(name), join(home, name), { recursive: true });
  }
  await symlink(resolve('node_modules'), join(home, 'node_modules'));
  clean = await cruise();
  await writeFile(join(home, 'src/helpers.ts'), 'export {};\n');
  for (const [, file, imported] of FORBIDDEN) {
    const path = join(home, file);
    await writeFile(path, `import '${imported}';\n${await readFile(path, 'utf8')}`);
  }
  planted = await cruise();
}, 60_000);
afterAll(() => rm(home, { recursive: true, force: true }));

/** Looks at the copy as `npm run lint` looks at the rooms. */
async function cruise(): Promise<Cruise> {
  const { scripts } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8'));
  const [command = '', ...args] =
    String(scripts.lint)
      .split('&&')
      .find((part) => part.trim().startsWith('depcruise'))
      ?.trim()
      .split(' ') ?? [];
  return new Promise((done) => {
    execFile(join(home, 'node_modules', '.bin', command), args, { cwd: home }, (error, report) => {
      done({ passed: error === null, report });
    });
  });
}

test('the rooms import only downward, and the linter has seen them all', () => {
  expect(clean.report).toContain('no dependency violations found');
  expect(clean.passed).toBe(true);
  expect(Number(/(\d+) modules/.exec(clean.report)?.[1])).toBeGreaterThan(100);
});

describe('the linter fails, and names the rule, where', () => {
  test('anything is planted', () => expect(planted.passed).toBe(false));

  test.each(FORBIDDEN)('%s', (_, file, _imported, rule) => {
    const broken = planted.report.split(/\n(?= {2}error )/).filter((line) => line.includes(` ${file}`));
    expect(broken).toEqual(expect.arrayContaining([expect.stringMatching(rule)]));
  });
});
