import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/articles/read.ts';
import { loadReaders } from '../../src/articles/readers.ts';
import { readConfig } from '../../src/config.ts';
import { UserError } from '../../src/errors.ts';
import { runCommandLine, type Work } from '../../src/terminal/cli.ts';
import { asItStands } from '../asItStands.ts';
import { type Asked, emptyProgram, ferryProgram, idleWork, page, says } from './ferry.ts';

const readers = await loadReaders();

const GOOD = '# The night ferry\n\nIt lands at Saltby.\n\nNobody laughed.\n\nIt will sink.\n';
const files: Record<string, string> = {
  'good.md': GOOD,
  'bad.md': '',
  'doubtful.md': `---\nauthor: Ines Moor\npublished: Janury 8\n---\n\n${GOOD}`,
  'evil\u001b[2J.md': '',
};

const readFile: Work['readFile'] = async (file) => {
  const text = files[file];
  if (text === undefined)
    throw new UserError(asItStands(`There is no file ${file}.`), asItStands('Look at its path.'));
  return readArticle({ path: file, bytes: Buffer.from(text) }, readers);
};

interface Ran {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
  readonly asked: readonly Asked[];
  readonly opened: readonly (string | undefined)[];
}

async function pilcrow(
  args: readonly string[],
  given: Partial<Work> = {},
  lines: readonly string[] = [],
): Promise<Ran> {
  const asked: Asked[] = [];
  const opened: (string | undefined)[] = [];
  const [output, errors] = [page(), page()];
  const work = idleWork({
    start: () => Promise.reject(new UserError(asItStands('It was started.'))),
    preview: () => Promise.reject(new UserError(asItStands('The page was started.'))),
    open: async (folder) => {
      opened.push(folder);
      return ferryProgram(asked);
    },
    readFile,
    check: async (folder = 'corpus') => {
      const names = {
        corpus: ['good.md'],
        mixed: ['good.md', 'doubtful.md', 'bad.md'],
        doubtful: ['good.md', 'doubtful.md'],
        evil: ['evil\u001b[2J.md'],
        empty: [],
      }[folder];
      if (!names) throw new UserError(asItStands(`There is no folder ${folder}.`));
      const readings = await Promise.all(names.map((name) => readFile(name)));
      return { folder, files: names.length, problems: readings.flatMap(({ problems }) => problems) };
    },
    ...given,
  });
  const code = await runCommandLine(args, { input: says(...lines), output, errors, env: {} }, work);
  return { code, output: output.text(), errors: errors.text(), asked, opened };
}

describe('pilcrow ask', () => {
  test('prints one answer, for a person or for a program', async () => {
    const person = await pilcrow(['ask', 'who', 'sinks?']);
    expect(person).toMatchObject({
      code: 0,
      errors: '',
      asked: [{ command: 'ask', question: 'who sinks?' }],
    });
    expect(person.output).toContain('> “It will sink,” said Mara Voss.\n');
    const program = await pilcrow(['ask', '--json', 'who sinks?']);
    expect(program).toMatchObject({ code: 0, errors: '' });
    expect(Object.keys(JSON.parse(program.output))).toEqual(['answered', 'confidence', 'answer', 'passages']);
  });

  test('takes a folder, a command and an article', async () => {
    const args = ['ask', '--corpus', 'mine', '--command', 'who', '--article', 'ferry', 'sinks?'];
    const { asked, opened } = await pilcrow(args);
    expect(opened).toEqual(['mine']);
    expect(asked).toEqual([{ command: 'who', question: 'sinks?', article: 'ferry' }]);
    expect((await pilcrow(['ask', '--command', 'quote', 'Voss'])).asked[0]).toMatchObject({
      command: 'quote',
    });
  });

  test('takes a question that begins with a dash after --', async () => {
    expect((await pilcrow(['ask', '--json', '--', '-5', 'degrees?'])).asked[0]?.question).toBe('-5 degrees?');
  });

  test('that is refused fails, and says why on the error stream alone', async () => {
    expect(await pilcrow(['ask', '--json', 'refuse'])).toMatchObject({
      code: 1,
      output: '',
      errors: 'That is refused. Ask something else.\n',
    });
  });

  test('without articles fails', async () => {
    for (const args of [
      ['ask', 'who?'],
      ['ask', '--jsonl'],
    ]) {
      const { code, output, errors } = await pilcrow(args, { open: async () => emptyProgram() });
      expect({ code, output }).toEqual({ code: 1, output: '' });
      expect(errors).toContain('no articles');
    }
  });

  test('--jsonl answers the lines of the input', async () => {
    const { code, output } = await pilcrow(['ask', '--jsonl', '--json'], {}, [
      '{"id":1,"question":"who?"}',
      'x',
    ]);
    expect(code).toBe(0);
    expect(
      output
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, null]);
  });
});

describe('wrong usage', () => {
  test.each([
    [['ask']],
    [['ask', '']],
    [['ask', '--jsonl', 'who?']],
    [['ask', '--jsonl', '--command', 'who']],
    [['ask', '--command', 'help', 'who?']],
    [['ask', '--wrong', 'who?']],
    [['ask', '--corpus']],
    [['read']],
    [['read', 'a.md', 'b.md']],
    [['read', '--jsonl', 'a.md']],
    [['lint', 'a', 'b']],
    [['sink']],
    [['--wrong']],
  ])('%j is said to be wrong', async (args) => {
    const { code, output, errors } = await pilcrow(args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/^error: /);
  });

  test('never steers the terminal', async () => {
    expect((await pilcrow(['ask', '--\u001b[2J', 'who?'])).errors).not.toContain('\u001b');
  });

  test('of the environment is wrong usage too', async () => {
    const open = async () => {
      readConfig({ LOG_LEVEL: 'loud', CORPUS_WATCH: 'x' });
      return emptyProgram();
    };
    const { code, errors } = await pilcrow(['ask', 'who?'], { open });
    expect(code).toBe(2);
    expect(errors.match(/^[A-Z_]+/gm)).toEqual(['CORPUS_WATCH', 'LOG_LEVEL']);
  });
});

test('help and version are no failures', async () => {
  expect(await pilcrow(['--version'])).toMatchObject({ code: 0, output: '1.2.3\n', errors: '' });
  for (const args of [
    ['ask', '--help'],
    ['help', 'ask'],
  ]) {
    const { code, output } = await pilcrow(args);
    expect(code).toBe(0);
    expect(output).toContain('"ask", "quote", "who"');
  }
});

test('pilcrow alone starts the bot or local mode', async () => {
  expect(await pilcrow([])).toMatchObject({ code: 1, errors: 'It was started.\n' });
  expect(await pilcrow([], { start: async () => {} })).toMatchObject({ code: 0, output: '', errors: '' });
});

describe('pilcrow read', () => {
  test('prints the promised JSON', async () => {
    const { code, output } = await pilcrow(['read', 'good.md', '--json']);
    expect(code).toBe(0);
    expect(output).toBe(
      '{"id":"good","title":"The night ferry","published":null,"author":null,"source":null,"paragraphs":[' +
        '{"paragraph":1,"kind":"body","text":"It lands at Saltby."},' +
        '{"paragraph":2,"kind":"body","text":"Nobody laughed."},' +
        '{"paragraph":3,"kind":"body","text":"It will sink."}]}\n',
    );
  });

  test('prints an article for a person', async () => {
    expect((await pilcrow(['read', 'good.md'])).output).toMatch(
      /^The night ferry\n3 paragraphs, 9 words\n\n {2}¶1 {2}It lands at Saltby\.\n\n {2}¶2 {2}Nobody/,
    );
  });

  test('fails for a file that there is not, and for one that cannot be read', async () => {
    expect(await pilcrow(['read', 'none.md', '--json'])).toMatchObject({
      code: 1,
      output: '',
      errors: 'There is no file none.md. Look at its path.\n',
    });
    const broken = await pilcrow(['read', 'bad.md', '--json']);
    expect(broken).toMatchObject({ code: 1, output: '' });
    expect(broken.errors).toMatch(/^bad\.md:?\d* /);
  });

  test('--jsonl reads many, and one bad file never ends it', async () => {
    const lines = [
      '{"id":"a","file":"bad.md"}',
      '{"id":2,"file":"none.md"}',
      '{"id":"c"}',
      '{"id":"d","file":"good.md"}',
    ];
    const { code, output } = await pilcrow(['read', '--jsonl'], {}, lines);
    expect(code).toBe(0);
    const read = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(read.slice(0, 3)).toEqual(['a', 2, 'c'].map((id) => ({ id, error: expect.any(String) })));
    expect(read[3]).toMatchObject({ id: 'd', title: 'The night ferry', published: null });
  });
});

describe('pilcrow lint', () => {
  test('has nothing to say about a good folder', async () => {
    expect(await pilcrow(['lint'])).toMatchObject({
      code: 0,
      output: '',
      errors: expect.stringContaining('1 file,'),
    });
  });

  test('has a line for every problem, at a path that can be opened, and fails when a file cannot be read', async () => {
    const { code, output } = await pilcrow(['lint', 'mixed']);
    expect(code).toBe(1);
    const [bad, doubtful] = output.split('\n');
    expect(bad).toMatch(/^mixed\/bad\.md \S.+\.$/);
    expect(doubtful).toMatch(/^mixed\/doubtful\.md:3 \S.+\.$/);
    expect(output.split('\n')).toHaveLength(3);
  });

  test('does not fail where somebody should only look', async () => {
    const { code, errors } = await pilcrow(['lint', 'doubtful']);
    expect({ code, errors }).toEqual({ code: 0, errors: '2 files, 1 problem; 0 cannot be read.\n' });
  });

  test('fails for a folder that is empty or is not there', async () => {
    expect(await pilcrow(['lint', 'empty'])).toMatchObject({
      code: 1,
      output: '',
      errors: expect.stringContaining('empty'),
    });
    expect(await pilcrow(['lint', 'nowhere'])).toMatchObject({
      code: 1,
      output: '',
      errors: 'There is no folder nowhere.\n',
    });
  });

  test('is not steered by a file’s name', async () => {
    const { code, output } = await pilcrow(['lint', 'evil']);
    expect(code).toBe(1);
    expect(output).toContain('evil\ufffd[2J.md');
  });
});

test('an output that is closed ends it quietly', async () => {
  const closed = new Writable();
  closed.destroy();
  const work = idleWork({ open: async () => ferryProgram() });
  const streams = { input: says(), output: closed, errors: page(), env: {} };
  expect(await runCommandLine(['ask', 'who?'], streams, work)).toBe(0);
});
