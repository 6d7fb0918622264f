import { describe, expect } from 'vitest';
import { FERRY, test } from './place.ts';

describe.concurrent('a conversation over a pipe', () => {
  test('is answered in order, leans on what went before, and ends with 0', async ({ place }) => {
    const input = 'who told the council about the engine\nand when?\n/who took £9,000\n/why\n';
    const { code, output, errors } = await place.pilcrow([], { input });
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output.match(/¶2 of/g)).toHaveLength(2);
    expect(output).toContain('There is no command /why.');
    expect(output.indexOf('Two former clerks')).toBeGreaterThan(output.lastIndexOf('¶2 of'));
  });

  test.for(['SIGTERM', 'SIGINT'] as const)('ends with 0 on %s', async (signal, { place }) => {
    const { child, say, exit } = place.converse();
    await say('clerks', '¶3 of');
    child.kill(signal);
    expect(await exit).toEqual({ code: 0, signal: null });
  });

  test('takes up a changed file on SIGHUP', async ({ place }) => {
    const { child, say, sayUntil, exit } = place.converse({ CORPUS_WATCH: 'false' });
    await say('who told the council about the engine', 'Mara Voss');
    await place.write({ 'corpus/ferry.md': FERRY.replace('Mara Voss', 'Hanne Lund') });
    await say('who told the council about the engine', 'Mara Voss');
    child.kill('SIGHUP');
    await sayUntil('who told the council about the engine', 'Hanne Lund', '¶2 of');
    child.stdin.end('exit\n');
    expect(await exit).toEqual({ code: 0, signal: null });
  });

  test('takes up a changed file without being told', async ({ place }) => {
    const { child, say, sayUntil, exit } = place.converse();
    await say('who told the council about the engine', 'Mara Voss');
    await place.write({ 'corpus/ferry.md': FERRY.replace('Mara Voss', 'Hanne Lund') });
    await sayUntil('who told the council about the engine', 'Hanne Lund', '¶2 of');
    child.stdin.end();
    expect(await exit).toEqual({ code: 0, signal: null });
  });

  test('goes on with what it had when a file goes bad', async ({ place }) => {
    const { child, say } = place.converse({ CORPUS_WATCH: 'false' });
    await say('clerks', '¶3 of');
    await place.write({ 'corpus/ferry.md': '' });
    await say('/corpus reload', 'Kept as before');
    await say('clerks', '¶3 of');
    await place.remove('corpus');
    await say('/corpus reload', 'Not reloaded');
    await say('clerks', '¶3 of');
    child.stdin.end();
  });

  test('is about the article that is picked in it, until all are asked again', async ({ place }) => {
    await place.write({
      'corpus/bridge.txt': 'The bridge\n\nTobias Renn opened it in 2003.\n\nIt is red.\n\nIt is long.',
    });
    const lines = [
      '/article bridge',
      'use here',
      'who told the council about the engine',
      '/article',
      'ask all',
    ];
    const { output } = await place.pilcrow([], { input: [...lines, lines[2]].join('\n') });
    expect(output).toContain('Type Use here, or go on.');
    expect(output).toContain('Questions asked here are now about: The bridge');
    expect(output).toContain('The article doesn’t say.');
    expect(output).toContain('Questions asked here are about all articles again.');
    const answers = output.split('who told the council about the engine');
    expect(answers.map((answer) => answer.includes('Mara Voss'))).toEqual([false, false, true]);
    // However the articles were asked for.
    const spoken = ['/article bridge', 'Use here', 'which articles?', 'Ask all'];
    const asked = await place.pilcrow([], { input: spoken.join('\n') });
    expect(asked.output).toContain('Questions asked here are about all articles again.');
    // It was picked for that conversation alone.
    expect((await place.pilcrow([], { input: lines[2] ?? '' })).output).toContain('Mara Voss');
  });

  test('leans on nothing that was asked before another article was picked', async ({ place }) => {
    await place.write({
      'corpus/bridge.txt': 'The bridge\n\nTobias Renn opened it in 2003.\n\nIt is red.\n\nIt is long.',
    });
    const lines = ['/article bridge', 'use here', 'and when?'];
    const last = async (input: readonly string[]) =>
      (await place.pilcrow([], { input: input.join('\n') })).output.split('\nand when?\n')[1];
    expect(await last(['who told the council about the engine', ...lines])).toBe(await last(lines));
  });

  test('offers no picking where there is nothing to choose', async ({ place }) => {
    const { output } = await place.pilcrow([], { input: '/article ferry\n' });
    expect(output).toContain('The night ferry to Saltby');
    expect(output).not.toContain('Use here');
  });
});
