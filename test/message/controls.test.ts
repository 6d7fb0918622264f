import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Choice,
  type Control,
  packChoice,
  packControl,
  unpackChoice,
  unpackControl,
} from '../../src/message/controls.ts';

const digest = fc.stringMatching(/^[0-9a-f]{8}$/);
const address = fc.record({ article: digest, paragraph: digest });
const control: fc.Arbitrary<Control> = fc.record({
  does: fc.constantFrom('before', 'after', 'previous', 'next', 'back', 'share', 'delete', 'more'),
  command: fc.stringMatching(/^[a-z-]{1,32}$/),
  options: fc.array(fc.nat(9), { maxLength: 2 }),
  rank: fc.nat(9_999),
  scope: fc.option(digest),
  shown: fc.option(address),
  asker: fc.stringMatching(/^[1-9]\d{16,19}$/),
});

const choice: fc.Arbitrary<Choice> = fc.oneof(
  fc.record({ does: fc.constant('show' as const), rank: fc.nat(9_999), passage: address }),
  fc.constantFrom<Choice>({ does: 'who' }, { does: 'cite' }, { does: 'delete' }),
);

test('a choice fits into a menu’s option and comes back as it was, and nothing else is one', () => {
  fc.assert(
    fc.property(choice, fc.string(), (packed, other) => {
      const value = packChoice(packed);
      expect(value.length).toBeLessThanOrEqual(100);
      expect(unpackChoice(value)).toEqual(packed);
      if (!['who', 'cite', 'delete'].includes(other)) expect(unpackChoice(other)).toBeNull();
      expect(unpackChoice(`${value}:more`)).toBeNull();
    }),
  );
});

describe('a control', () => {
  test('fits into a button and comes back as it was', () => {
    fc.assert(
      fc.property(control, (packed) => {
        const customId = packControl(packed);
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(unpackControl(customId)).toEqual(packed);
      }),
    );
  });

  test('that nobody packed is none', () => {
    const good = 'next:who:0:1::0123abcd:0123abcd:123456789012345678';
    expect(unpackControl(good)).not.toBeNull();
    const forged = [
      '',
      'next',
      `${good}:more`,
      good.replace('next', 'destroy'),
      good.replace(':1:', ':-1:'),
      good.replace('0123abcd', '0123ABCD'),
      good.replace('123456789012345678', '<@1>'),
      good.replace('who', ''),
    ];
    for (const customId of forged) expect(unpackControl(customId)).toBeNull();
  });

  test('is told from anything else', () => {
    fc.assert(
      fc.property(fc.string(), (customId) => {
        expect(unpackControl(customId)).toBeNull();
      }),
    );
  });
});
