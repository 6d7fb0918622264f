import { describe, expect, test } from 'vitest';
import { articleAt } from '../../src/command/articleAt.ts';
import type { CallPlace } from '../../src/command/command.ts';
import { articleId, articleOf } from '../article.ts';
import { corpusOf, serving } from './program.ts';

const longTitle = `What the harbour office of Saltby wrote about ${'every single boat and '.repeat(5)}the sea`;
const corpus = corpusOf(
  articleOf('The Night Ferry\nOne.', { id: articleId('ferry') }),
  articleOf('Tides\nTwo.', { id: articleId('tides') }),
  articleOf('Tides\nThree.', { id: articleId('more-tides') }),
  articleOf(`${longTitle}\nFour.`, { id: articleId('long') }),
);
const { program } = await serving(corpus, []);
const channel: CallPlace = { server: '1', channel: '10', thread: null };
const thread = (threadName: string): CallPlace => ({ ...channel, thread: '11', threadName });
const pick = (where: string, id: string) => program.picking.pick('1', where, articleId(id));

describe('a thread has the article that it is named after', () => {
  test.each([
    ['the night ferry', 'ferry'],
    ['  The  NIGHT ferry ', 'ferry'],
    [longTitle.slice(0, 100), 'long'],
    [`${longTitle.slice(0, 99)}…`, 'long'],
    [`${longTitle.slice(0, 96)}...`, 'long'],
  ])('“%s”', (name, id) => {
    expect(articleAt(program, thread(name))).toBe(id);
  });

  test.each(['the night', 'The Night Ferry II', 'Tides', longTitle.slice(0, 30), ''])(
    'but not “%s”',
    (name) => {
      expect(articleAt(program, thread(name))).toBeNull();
    },
  );
});

describe('what was picked', () => {
  test('holds for a channel and its threads on that server, and a thread’s own comes first', async () => {
    await pick('10', 'tides');
    expect(articleAt(program, channel)).toBe('tides');
    expect(articleAt(program, thread('prices'))).toBe('tides');
    expect(articleAt(program, thread('the night ferry'))).toBe('ferry');
    expect(articleAt(program, { ...channel, server: '2' })).toBeNull();
    expect(articleAt(program, { ...channel, channel: '12' })).toBeNull();
    await pick('11', 'long');
    expect(articleAt(program, thread('the night ferry'))).toBe('long');
    await program.picking.clear('1', '11');
    await program.picking.clear('1', '10');
    expect(articleAt(program, channel)).toBeNull();
  });

  test('is known to be picked where it serves no longer', async () => {
    await pick('10', 'sunk');
    expect(articleAt(program, channel)).toBe('sunk');
    await program.picking.clear('1', '10');
  });

  test('at once in many channels is all kept', async () => {
    const channels = Array.from({ length: 20 }, (_, number) => String(100 + number));
    await Promise.all(channels.map((id) => pick(id, 'tides')));
    for (const id of channels) expect(articleAt(program, { ...channel, channel: id })).toBe('tides');
  });
});
