/** A text directive, not yet encoded; https://wicg.github.io/scroll-to-text-fragment/ */
export interface Directive {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

interface Match {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes alike what some browser takes for the same: upper and lower case, accents, straight and curly quotation
 * marks, runs of white space. Where a directive finds its passage first among all that is alike, it does so in
 * stricter browsers too. Folding the parts of a text that is cut between words gives the parts of the folded text.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/[‘’‚‛]/g, "'")
    .replace(/[“”„‟]/g, '"')
    .replace(/\s+/g, ' ');
}

/**
 * What a browser scrolls to, by the specification's “find a range from a text directive”.
 * @param page folded, a line for each block
 * @returns offsets into `page`
 */
export function firstMatch(page: string, directive: Directive): Match | null {
  const { prefix, start, end, suffix } = foldDirective(directive);
  const endsWord = end !== undefined || suffix === undefined;
  for (let from = 0; ; ) {
    let at: number;
    if (prefix === undefined) {
      at = find(page, start, from, true, endsWord);
      if (at < 0) return null;
      from = at + 1;
    } else {
      const prefixAt = find(page, prefix, from, true, false);
      if (prefixAt < 0) return null;
      from = prefixAt + 1;
      at = skipSpace(page, prefixAt + prefix.length);
      if (!page.startsWith(start, at) || (endsWord && !isBoundary(page, at + start.length))) continue;
    }
    if (end !== undefined) return findEnd(page, at, at + start.length, end, suffix);
    if (suffix === undefined || followedBy(page, at + start.length, suffix))
      return { start: at, end: at + start.length };
  }
}

function findEnd(
  page: string,
  start: number,
  from: number,
  end: string,
  suffix: string | undefined,
): Match | null {
  for (let at = find(page, end, from, true, suffix === undefined); at >= 0; ) {
    const match = { start, end: at + end.length };
    if (suffix === undefined || followedBy(page, match.end, suffix)) return match;
    at = find(page, end, match.end, true, false);
  }
  return null;
}

function foldDirective({ prefix, start, end, suffix }: Directive): Directive {
  return {
    start: fold(start),
    ...(prefix === undefined ? {} : { prefix: fold(prefix) }),
    ...(end === undefined ? {} : { end: fold(end) }),
    ...(suffix === undefined ? {} : { suffix: fold(suffix) }),
  };
}

function followedBy(page: string, at: number, suffix: string): boolean {
  const from = skipSpace(page, at);
  return page.startsWith(suffix, from) && isBoundary(page, from + suffix.length);
}

function find(page: string, part: string, from: number, opensWord: boolean, endsWord: boolean): number {
  for (let at = page.indexOf(part, from); at >= 0; at = page.indexOf(part, at + 1)) {
    if ((!opensWord || isBoundary(page, at)) && (!endsWord || isBoundary(page, at + part.length))) return at;
  }
  return -1;
}

function skipSpace(page: string, from: number): number {
  let at = from;
  while (page[at] === ' ' || page[at] === '\n') at++;
  return at;
}

/** Browsers see fewer boundaries than this, never more: in scripts without spaces words may end anywhere. */
function isBoundary(page: string, at: number): boolean {
  return !isSpelled(page[at - 1]) || !isSpelled(page[at]);
}

function isSpelled(character: string | undefined): boolean {
  return (
    character !== undefined &&
    /[\p{L}\p{N}_]/u.test(character) &&
    !/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u.test(
      character,
    )
  );
}
