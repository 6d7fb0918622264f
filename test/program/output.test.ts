import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { test } from './place.ts';

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
