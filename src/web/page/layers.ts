import type { Stretch } from '../exchange.ts';

/** A text cut into stretches: those of the first layer hold what the next ones have in them, and so on. */
export type Piece<Mark> =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'marked';
      readonly mark: Mark;
      /** The mark ends with this piece; a layer outside may cut it in several. */
      readonly last: boolean;
      readonly inside: readonly Piece<Mark>[];
    };

/**
 * Lays marks over a text, the outermost layer first, so that none crosses another.
 * @param layers of each, marks that overlap an earlier one begin behind it
 * @returns pieces whose texts, put together, are the text
 */
export function layered<Mark extends Stretch>(
  text: string,
  layers: readonly (readonly Mark[])[],
): readonly Piece<Mark>[] {
  return within(text, { start: 0, end: text.length }, layers);
}

function within<Mark extends Stretch>(
  text: string,
  { start, end }: Stretch,
  [layer, ...others]: readonly (readonly Mark[])[],
): readonly Piece<Mark>[] {
  if (start >= end) return [];
  if (!layer) return [{ kind: 'text', text: text.slice(start, end) }];
  const pieces: Piece<Mark>[] = [];
  let at = start;
  for (const mark of layer.toSorted((one, other) => one.start - other.start)) {
    const from = Math.max(mark.start, at);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    pieces.push(...within(text, { start: at, end: from }, others));
    const inside = within(text, { start: from, end: to }, others);
    pieces.push({ kind: 'marked', mark, last: to === mark.end, inside });
    at = to;
  }
  return [...pieces, ...within(text, { start: at, end }, others)];
}
