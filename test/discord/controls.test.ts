import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Control, packControl, unpackControl } from '../../src/discord/controls.ts';

const digest = fc.stringMatching(/^[0-9a-f]{8}$/);
const control: fc.Arbitrary<Control> = fc.record({
  does: fc.constantFrom('before', 'after', 'previous', 'next', 'back'),
  command: fc.stringMatching(/^[a-z-]{1,32}$/),
  options: fc.array(fc.nat(9), { maxLength: 2 }),
  rank: fc.nat(9_999),
  scope: fc.option(digest),
  shown: fc.record({ article: digest, paragraph: digest }),
  asker: fc.stringMatching(/^[1-9]\d{16,19}$/),
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
      good.replace('next', 'delete'),
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
