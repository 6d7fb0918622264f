import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layered, type Piece } from '../../src/web/page/layers.ts';

interface Mark {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Draws marks into a text: `[name inside]`; one that goes on elsewhere ends in `…]`. */
function drawn(pieces: readonly Piece<Mark>[]): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      return `[${piece.mark.name} ${drawn(piece.inside)}${piece.last ? '' : '…'}]`;
    })
    .join('');
}

function plain(pieces: readonly Piece<Mark>[]): string {
  return pieces.map((piece) => (piece.kind === 'text' ? piece.text : plain(piece.inside))).join('');
}

test('a mark inside of another is part of it', () => {
  const layers = [[{ name: 'a', start: 2, end: 8 }], [{ name: 'b', start: 4, end: 6 }]];
  expect(drawn(layered('0123456789', layers))).toBe('01[a 23[b 45]67]89');
});

test('an outer mark stays whole, and what crosses its edge is cut there', () => {
  const layers = [[{ name: 'a', start: 2, end: 5 }], [{ name: 'b', start: 3, end: 7 }]];
  expect(drawn(layered('0123456789', layers))).toBe('01[a 2[b 34…]][b 56]789');
});

test('of marks that overlap in one layer the later one begins behind the other', () => {
  const layer = [
    { name: 'b', start: 3, end: 7 },
    { name: 'a', start: 1, end: 5 },
  ];
  expect(drawn(layered('0123456789', [layer]))).toBe('0[a 1234][b 56]789');
});

test('whatever is marked, the text stays the same', () => {
  const mark = fc.record({ name: fc.constant('x'), start: fc.nat(30), end: fc.nat(30) });
  const layers = fc.array(fc.array(mark, { maxLength: 5 }), { maxLength: 4 });
  fc.assert(
    fc.property(fc.string({ maxLength: 25 }), layers, (text, marks) => {
      expect(plain(layered(text, marks))).toBe(text);
    }),
  );
});
