import type { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { startConversation } from '../../src/terminal/conversation.ts';
import { type Asked, emptyProgram, ferryProgram, keyboard, page, says, shows } from './ferry.ts';

async function pipe(...lines: readonly string[]): Promise<{ asked: Asked[]; printed: string }> {
  const asked: Asked[] = [];
  const output = page();
  await startConversation({ program: ferryProgram(asked), input: says(...lines), output, env: {} });
  return { asked, printed: output.text() };
}

describe('over a pipe', () => {
  test('every answer is printed, in order, without prompt or colour', async () => {
    const { printed } = await pipe('/who sinks?', '', 'where?', '/quote sink');
    expect(printed.split('\n').filter((line) => /sinks\?|where|^sink/.test(line))).toEqual([
      'sinks?',
      'where?',
      'sink',
    ]);
    expect(printed).not.toContain('¶ ');
    expect(printed).not.toContain('\u001b');
    expect(printed.split('¶3 of 7')).toHaveLength(4);
  });

  test('plain text is a mention, which leans on what was asked before', async () => {
    const { asked } = await pipe('who sinks?', '@Pilcrow and when?', 'and where?', 'why?', 'how?');
    expect(asked[0]).toEqual({ command: 'ask', question: 'who sinks?' });
    expect(asked[1]).toEqual({ command: 'ask', question: 'and when?', earlier: { question: 'who sinks?' } });
    expect(asked[4]?.earlier).toEqual({
      question: 'why?',
      earlier: { question: 'and where?', earlier: { question: 'and when?' } },
    });
  });

  test('a command leans on nothing, and a mention may lean on it', async () => {
    const { asked } = await pipe('who sinks?', '/who sails?', 'and when?');
    expect(asked[1]).toEqual({ command: 'who', question: 'sails?' });
    expect(asked[2]?.earlier).toEqual({ question: 'sails?' });
  });

  test('options are given as on Discord', async () => {
    const { asked } = await pipe('/who question: sinks? article: ferry');
    expect(asked).toEqual([{ command: 'who', question: 'sinks?', article: 'ferry' }]);
  });

  test('what is refused or breaks is said, is not leaned on, and the next line is answered', async () => {
    const { asked, printed } = await pipe('/why', 'refuse', 'break', 'who?');
    expect(printed).toContain('There is no command /why.');
    expect(printed).toContain('That is refused.\nAsk something else.');
    expect(printed).toContain('Something broke');
    expect(asked.at(-1)).toEqual({ command: 'ask', question: 'who?' });
  });

  test('exit ends it', async () => {
    const { asked } = await pipe('who?', ' EXIT ', 'where?');
    expect(asked).toHaveLength(1);
  });

  test('without articles it says so', async () => {
    const output = page();
    await startConversation({ program: emptyProgram(), input: says(), output, env: {} });
    expect(output.text()).toContain('There are no articles to answer from.');
  });

  test('it ends quietly when nobody reads the answers any more', async () => {
    const output = page();
    output.destroy();
    await startConversation({ program: ferryProgram(), input: says('who?', 'who?'), output, env: {} });
  });
});

describe('at a terminal', () => {
  /** Resolves when the first prompt has come. */
  async function sit(env: Readonly<Record<string, string>> = {}): Promise<{
    input: PassThrough;
    output: ReturnType<typeof page>;
    screen: { isTTY: boolean; columns: number };
    asked: Asked[];
    done: Promise<void>;
  }> {
    const asked: Asked[] = [];
    const input = keyboard();
    const output = page({ isTTY: true, columns: 80 });
    const screen = Object.assign(output, { isTTY: true, columns: 80 });
    const program = ferryProgram(asked);
    const done = startConversation({ program, input, output, env: { NO_COLOR: '1', ...env } });
    await shows(output, '¶ ');
    // The greeting tries its questions.
    asked.length = 0;
    return { input, output, screen, asked, done };
  }

  test('it begins with the articles, and questions that they answer', async () => {
    const { output, input, done } = await sit();
    input.end();
    await done;
    expect(output.text()).toContain('• The night ferry\n\nTo try:\n  What is it about?\n');
  });

  test('it says where the same can be had in the browser', async () => {
    const [input, output] = [keyboard(), page({ isTTY: true, columns: 80 })];
    const address = 'http://127.0.0.1:1234';
    const done = startConversation({ program: ferryProgram(), input, output, env: {}, page: address });
    input.end();
    await done;
    expect(output.text()).toContain(`in the browser: ${address}\n`);
  });

  test('it prompts, answers, and completes with the Tab key', async () => {
    const { input, output, asked, done } = await sit();
    for (const typed of ['/wh', '\t', 'sinks?\r']) input.write(typed);
    await shows(output, '¶3 of 7');
    input.write('exit\r');
    await done;
    expect(asked).toEqual([{ command: 'who', question: 'sinks?' }]);
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('%s ends it', async (_, key) => {
    const { input, done } = await sit();
    input.write(key);
    await done;
  });

  test('the arrow up brings the line before back', async () => {
    const { input, output, asked, done } = await sit();
    input.write('who?\r');
    await shows(output, '¶3 of 7');
    input.write('\u001b[A');
    input.write('\r');
    while (asked.length < 2) await new Promise((resolve) => setImmediate(resolve));
    input.end();
    await done;
    expect(asked[1]).toMatchObject({ question: 'who?' });
  });

  test('Ctrl-C on a line that has been begun gives up the line alone', async () => {
    const { input, output, asked, done } = await sit();
    for (const typed of ['who sank', '\u0003', 'where?\r']) input.write(typed);
    await shows(output, '¶3 of 7');
    input.write('\u0003');
    await done;
    expect(asked).toEqual([{ command: 'ask', question: 'where?' }]);
  });

  test('an answer is as wide as the terminal has become', async () => {
    const { input, output, screen, done } = await sit();
    input.write('who?\r');
    await shows(output, 'The night ferry lands at Saltby.\n> “It will sink,” said Mara Voss.');
    screen.columns = 24;
    input.write('who then?\r');
    await shows(output, '│ The night ferry lands\n│ at Saltby.\n> “It will sink,” said');
    input.end();
    await done;
  });

  test('a dumb one is sent nothing but text', async () => {
    const { input, output, asked, done } = await sit({ TERM: 'dumb', NO_COLOR: '' });
    input.write('who?\n');
    await shows(output, '¶3 of 7');
    input.end();
    await done;
    expect(asked).toHaveLength(1);
    expect(output.text()).not.toContain('\u001b');
  });
});
