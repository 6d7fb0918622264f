/** Where a page opens: UTF-16 units into a block. */
interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * Plays the browser, slowly and plainly: tries every place of a page for a text directive, in order. Its parts
 * stand in one block each, but what is behind the end of one block is the beginning of the next.
 * @param blocks the page's blocks; white space in them is one character at a time
 */
export function openAt(blocks: readonly string[], directive: Directive): Place | null {
  const page = blocks.map((block) => block.replace(/\s/g, ' ').toLowerCase()).join('\n');
  const edges = wordEdges(page);
  const { prefix, start, end, suffix } = lowerCased(directive);

  function standsAt(part: string, at: number, opensWord: boolean, endsWord: boolean): boolean {
    return (
      page.startsWith(part, at) && (!opensWord || edges.has(at)) && (!endsWord || edges.has(at + part.length))
    );
  }
  function isPrefixed(at: number): boolean {
    if (prefix === undefined) return edges.has(at);
    const from = page.slice(0, at).trimEnd().length - prefix.length;
    return [from, at - prefix.length].some((place) => place >= 0 && standsAt(prefix, place, true, false));
  }
  function isSuffixed(at: number): boolean {
    if (suffix === undefined) return edges.has(at);
    return standsAt(suffix, page.length - page.slice(at).trimStart().length, false, true);
  }

  for (let at = 0; at < page.length; at++) {
    if (!isPrefixed(at) || !page.startsWith(start, at)) continue;
    const startEnd = at + start.length;
    if (end === undefined) {
      if (isSuffixed(startEnd)) return placeOf(blocks, at, startEnd);
    } else if (edges.has(startEnd)) {
      for (let last = startEnd; last < page.length; last++) {
        if (!standsAt(end, last, true, suffix === undefined)) continue;
        if (isSuffixed(last + end.length)) return placeOf(blocks, at, last + end.length);
        // The specification looks on behind an end that is not followed by the suffix, not within it.
        last += end.length - 1;
      }
      // Nor does it try another start, once one has no end.
      return null;
    }
  }
  return null;
}

function lowerCased({ prefix, start, end, suffix }: Directive): Directive {
  return {
    start: start.toLowerCase(),
    ...(prefix === undefined ? {} : { prefix: prefix.toLowerCase() }),
    ...(end === undefined ? {} : { end: end.toLowerCase() }),
    ...(suffix === undefined ? {} : { suffix: suffix.toLowerCase() }),
  };
}

function wordEdges(text: string): ReadonlySet<number> {
  const segments = new Intl.Segmenter('en', { granularity: 'word' }).segment(text);
  return new Set([...segments].map(({ index }) => index)).add(text.length);
}

function placeOf(blocks: readonly string[], start: number, end: number): Place {
  let offset = 0;
  for (const [block, { length }] of blocks.entries()) {
    if (start <= offset + length) return { block, start: start - offset, end: end - offset };
    offset += length + 1;
  }
  throw new RangeError(`${start} is no place on the page`);
}
