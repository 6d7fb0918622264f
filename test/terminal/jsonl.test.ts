import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { silent } from '../../src/telemetry.ts';
import { askLines } from '../../src/terminal/askLines.ts';
import { answerLines } from '../../src/terminal/jsonl.ts';
import { OutputClosed, writerTo } from '../../src/terminal/output.ts';
import { type Asked, ferryProgram, page, says, shows } from './ferry.ts';

async function answers(input: Readable, asked: Asked[] = []): Promise<Record<string, unknown>[]> {
  const output = page();
  await answerLines(askLines(ferryProgram(asked)), { input, write: writerTo(output), telemetry: silent });
  const lines = output.text().split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => JSON.parse(line));
}

describe('lines of questions', () => {
  test('are answered one for one, in order, with their ids', async () => {
    const asked: Asked[] = [];
    const lines = await answers(
      says(
        '{"id":"q1","command":"who","question":"who sinks?"}',
        '{"id":2,"question":"what?","article":"ferry"}',
        '{"id":"q3","command":"quote","question":"sink","article":null,"after":null}',
      ),
      asked,
    );
    expect(lines.map(({ id }) => id)).toEqual(['q1', 2, 'q3']);
    expect(Object.keys(lines[0] ?? {})).toEqual(['id', 'answered', 'confidence', 'answer', 'passages']);
    expect(asked).toEqual([
      { command: 'who', question: 'who sinks?' },
      { command: 'ask', question: 'what?', article: 'ferry' },
      { command: 'quote', question: 'sink' },
    ]);
  });

  test('may come in any pieces, with any line ends, and without the last one', async () => {
    const text = '\ufeff{"id":"ä","question":"a\u2028b"}\r\n\n   \n{"id":"b","question":"“”"}';
    const bytes = Buffer.from(text);
    const pieces = Array.from(bytes, (_, at) => bytes.subarray(at, at + 1));
    const asked: Asked[] = [];
    expect((await answers(Readable.from(pieces), asked)).map(({ id }) => id)).toEqual(['ä', 'b']);
    expect(asked.map(({ question }) => question)).toEqual(['a\u2028b', '“”']);
  });

  test('that end in the middle of a character are not taken for whole', async () => {
    const input = Readable.from([
      Buffer.concat([Buffer.from('{"id":1,"question":"who?"}'), Buffer.of(0xe2)]),
    ]);
    expect(await answers(input)).toEqual([{ id: null, error: expect.any(String) }]);
  });

  test('are answered each at once, while the next is still being thought up', async () => {
    const input = new PassThrough();
    const output = page();
    const done = answerLines(askLines(ferryProgram()), { input, write: writerTo(output), telemetry: silent });
    input.write('{"id":"one","question":"who?"}\n{"id":"two",');
    await shows(output, '"id":"one"');
    expect(output.text()).not.toContain('two');
    input.end('"question":"who?"}\n');
    await done;
    expect(output.text()).toContain('"id":"two"');
  });

  test('wait while nobody takes the answers', async () => {
    const asked: Asked[] = [];
    const input = says(...Array.from({ length: 50 }, (_, at) => `{"id":${at},"question":"who?"}`));
    const taken: (() => void)[] = [];
    const write = () => new Promise<void>((resolve) => taken.push(resolve));
    const done = answerLines(askLines(ferryProgram(asked)), { input, write, telemetry: silent });
    for (let turns = 0; turns < 100; turns++) await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toHaveLength(1);
    for (let at = 0; at < 50; at++) {
      while (!taken[at]) await new Promise((resolve) => setImmediate(resolve));
      taken[at]?.();
    }
    await done;
    expect(asked).toHaveLength(50);
  });

  test('end when the reader of the answers has gone', async () => {
    const input = says('{"id":1,"question":"who?"}', '{"id":2,"question":"who?"}');
    const write = () => Promise.reject(new OutputClosed());
    await expect(answerLines(askLines(ferryProgram()), { input, write, telemetry: silent })).rejects.toThrow(
      OutputClosed,
    );
  });
});

describe('a follow-up', () => {
  test('leans on the line that it comes after, and on what that leaned on, three deep', async () => {
    const asked: Asked[] = [];
    await answers(
      says(
        '{"id":1,"question":"a"}',
        '{"id":2,"question":"b","after":1}',
        '{"id":"x","question":"aside"}',
        '{"id":3,"question":"c","after":2}',
        '{"id":4,"question":"d","after":3}',
        '{"id":5,"question":"e","after":4}',
      ),
      asked,
    );
    const [, , aside, , , last] = asked;
    expect(aside).not.toHaveProperty('earlier');
    expect(last?.earlier).toEqual({ question: 'd', earlier: { question: 'c', earlier: { question: 'b' } } });
  });

  test('of nothing is an error', async () => {
    const asked: Asked[] = [];
    const [line, next] = await answers(
      says('{"id":"q2","question":"and when?","after":"q0"}', '{"id":"q3","question":"then?","after":"q2"}'),
      asked,
    );
    expect(line).toEqual({ id: 'q2', error: expect.stringContaining('q0') });
    expect(next).toHaveProperty('answered');
    expect(asked).toHaveLength(1);
  });
});

describe('a bad line', () => {
  test.each([
    ['no JSON', '{"id":"q1",', null],
    ['a list', '["q1"]', null],
    ['nothing but null', 'null', null],
    ['no id', '{"question":"who?"}', null],
    ['an id that is none', '{"id":{},"question":"who?"}', null],
    ['no question', '{"id":"q1"}', 'q1'],
    ['a question that is none', '{"id":7,"question":["who?"]}', 7],
    ['an empty question', '{"id":"q1","question":"  "}', 'q1'],
    ['a command that there is not', '{"id":"q1","command":"why","question":"?"}', 'q1'],
    ['a command that answers nothing', '{"id":"q1","command":"help","question":"?"}', 'q1'],
    ['a question that is refused', '{"id":"q1","question":"refuse"}', 'q1'],
    ['a question that breaks something', '{"id":"q1","question":"break"}', 'q1'],
  ])('with %s gives an error, and the next one is answered', async (_, line, id) => {
    const lines = await answers(says(line, '{"id":"next","question":"who?"}'));
    expect(lines).toEqual([
      { id, error: expect.any(String) },
      expect.objectContaining({ id: 'next', answered: true }),
    ]);
  });

  test('says what is wrong in words', async () => {
    const [wrong, refused] = await answers(says('{"id":1,"question":5}', '{"id":2,"question":"refuse"}'));
    expect(wrong?.error).toContain('question');
    expect(refused?.error).toBe('That is refused. Ask something else.');
  });
});

test('no answer has a raw line separator or a control character in it', async () => {
  const output = page();
  const input = says('{"id":"\u2028\u009b\u202e","question":"who?"}');
  await answerLines(askLines(ferryProgram()), { input, write: writerTo(output), telemetry: silent });
  expect(output.text()).toContain('"id":"\\u2028\\u009b\\u202e"');
});
