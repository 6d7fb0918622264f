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
    /^only-downward-from-.*articles/,
  ],
  [
    'language knows answers',
    'src/language/words.ts',
    '../answers/answer.ts',
    /^only-downward-from-.*language/,
  ],
  [
    'answers know the corpus beside them',
    'src/answers/cite.ts',
    '../corpus/load.ts',
    /^only-downward-from-.*answers/,
  ],
  [
    'a command knows the terminal beside it',
    'commands/who.ts',
    '../src/terminal/style.ts',
    /^only-downward-from-/,
  ],
  ['a command knows discord.js', 'commands/ask.ts', 'discord.js', /^discord-only-at-its-edge$/],
  ['search opens files', 'src/search/query.ts', 'node:fs', /^the-core-opens-nothing$/],
  ['a command opens a socket', 'commands/when.ts', 'node:net', /^the-core-opens-nothing$/],
  ['the ranker knows MiniSearch', 'src/search/ranker.ts', 'minisearch', /^minisearch-in-one-file$/],
  ['two files know each other', 'src/command/context.ts', './command.ts', /^no-cycles$/],
  ['a file stands in no room', 'src/articles/reader.ts', '../helpers.ts', /^every-file-has-a-floor$/],
] as const;

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

interface Cruise {
  readonly passed: boolean;
  readonly modules: number;
  readonly violations: readonly Violation[];
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
  return new Promise((done, fail) => {
    const program = join(home, 'node_modules', '.bin', command);
    const options = { cwd: home, maxBuffer: 100_000_000 };
    execFile(program, [...args, '--output-type', 'json'], options, (error, output, errors) => {
      if (output === '') return fail(error ?? new Error(errors));
      const { summary } = JSON.parse(output);
      done({ passed: error === null, modules: summary.totalCruised, violations: summary.violations });
    });
  });
}

test('the rooms import only downward, and the linter has seen them all', () => {
  expect(clean.violations).toEqual([]);
  expect(clean.passed).toBe(true);
  expect(clean.modules).toBeGreaterThan(100);
});

describe('the linter fails, and names the rule, where', () => {
  test('anything is planted', () => expect(planted.passed).toBe(false));

  test.each(FORBIDDEN)('%s', (_, file, _imported, rule) => {
    const broken = planted.violations.filter(({ from }) => from === file).map(({ rule: { name } }) => name);
    expect(broken).toEqual(expect.arrayContaining([expect.stringMatching(rule)]));
  });
});
