import { describe, expect, test } from 'vitest';
import { action, command } from '../../src/command/command.ts';
import type { NoticeReply } from '../../src/command/reply.ts';
import { rememberOffers } from '../../src/terminal/offers.ts';

const notice: NoticeReply = { kind: 'notice', tone: 'plain', title: 'Keep it?', lines: [] };
const add = command({
  name: 'add',
  description: 'Add an article',
  options: {},
  presses: {
    keep: action({
      description: 'keep it',
      options: { hash: { type: 'string', description: 'of what' } },
      run: () => notice,
    }),
  },
  run: () => notice,
});
const asking: NoticeReply = {
  ...notice,
  offers: [
    { label: 'Keep', tone: 'main', press: 'keep', values: ['abc'] },
    { label: 'Keep out', tone: 'plain', press: 'drop', values: [] },
  ],
};

function offered() {
  const offers = rememberOffers([add]);
  offers.made('add', asking);
  return offers;
}

describe('what a reply offers', () => {
  test('is taken by typing its label, in whatever case', () => {
    const taken = { command: 'add', press: 'keep', values: { hash: 'abc' } };
    expect(offered().taken(' KEEP ')).toEqual(taken);
    expect(offered().taken('keep it')).toBeNull();
  });

  test('is completed by the Tab key once a label has been begun', () => {
    expect(offered().begun('ke')).toEqual([['Keep', 'Keep out'], 'ke']);
    expect(offered().begun('keep o')).toEqual([['Keep out'], 'keep o']);
    for (const line of ['', 'who', '/add']) expect(offered().begun(line)).toBeNull();
  });

  test('is gone once something else has been said', () => {
    const offers = offered();
    offers.made('add', notice);
    expect(offers.taken('Keep')).toBeNull();
    expect(offers.begun('Ke')).toBeNull();
  });
});
