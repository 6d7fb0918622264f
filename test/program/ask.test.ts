import { createInterface } from 'node:readline';
import { describe, expect } from 'vitest';
import { FERRY, test } from './place.ts';

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
