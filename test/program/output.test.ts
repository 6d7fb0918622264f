import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { describe, expect } from 'vitest';
import { exitOf, test } from './place.ts';

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

test('whoever reads one line of an article gets it, and the program ends quietly', async ({ place }) => {
  const paragraphs = Array.from(
    { length: 5_000 },
    (_, number) => `The ferry sails for the ${number}th time.`,
  );
  await place.write({ 'corpus/long.txt': `A ferry\n\n${paragraphs.join('\n\n')}` });
  const child = place.start(['read', 'corpus/long.txt']);
  const lines = createInterface(child.stdout);
  const [first] = await once(lines, 'line');
  lines.close();
  child.stdout.destroy();
  const [errors, { code }] = await Promise.all([text(child.stderr), exitOf(child)]);
  expect({ first, code, errors }).toEqual({ first: 'A ferry', code: 0, errors: '' });
});

describe.concurrent('colour in a pipe', () => {
  const ESCAPE = '\u001b';

  test('there is none, nor any progress', async ({ place }) => {
    for (const args of [
      ['ask', 'engine'],
      ['read', 'corpus/ferry.md'],
      ['analyze', 'corpus/ferry.md'],
      ['lint'],
      ['--help'],
    ]) {
      const { output, errors } = await place.pilcrow(args);
      expect(output + errors).not.toContain(ESCAPE);
    }
  });

  test('there is where FORCE_COLOR asks for it, and NO_COLOR says no to that', async ({ place }) => {
    const args = ['ask', 'engine'];
    expect((await place.pilcrow(args, { env: { FORCE_COLOR: '1' } })).output).toContain(ESCAPE);
    const both = await place.pilcrow(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(both.output).not.toContain(ESCAPE);
    expect((await place.pilcrow([...args, '--json'], { env: { FORCE_COLOR: '1' } })).output).not.toContain(
      ESCAPE,
    );
  });

  test('a problem stays a line of its own', async ({ place }) => {
    await place.write({
      'corpus/boat.md': '# Boat\n\nIt sailed on Tuesday.\n\nHe said: “It sails.\n\nIt sinks.\n',
    });
    const { output, errors } = await place.pilcrow(['lint'], { env: { FORCE_COLOR: '1' } });
    const lines = output.trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['corpus/boat.md:3', 'corpus/boat.md:5']);
    expect(output).not.toContain(ESCAPE);
    expect(errors).toContain('2 problems');
  });
});
