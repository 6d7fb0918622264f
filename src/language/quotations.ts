/** Words between quotation marks, without the marks: UTF-16 code units, end exclusive. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** The closing mark is missing: the speech goes on in the next paragraph, as papers print long ones. */
  readonly open: boolean;
  /** 0 for an outer quotation, 1 for one inside another, and so on. */
  readonly depth: number;
}

/** The marks that close what each mark opens. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '„': '“”',
  '‚': '‘’',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
};

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Quotations in quotations in quotations are not looked into further. */
const DEEPEST = 2;

/**
 * Finds what stands between quotation marks.
 * @param text a paragraph's text
 * @returns in order of their starts; those of one depth never overlap, and deeper ones lie inside others. One left
 *   open runs to the end of the text.
 */
export function findQuoted(text: string): Quoted[] {
  return scan(text, 0, text.length, 0);
}

function scan(text: string, from: number, to: number, depth: number): Quoted[] {
  const found: Quoted[] = [];
  const stretch = text.slice(0, to);
  const firstGuillemet = stretch.indexOf('«', from);
  // Marks that nothing closes from some place on: looked for once, so that time grows with length alone.
  const unclosed = new Set<string>();
  let at = from;
  while (at < to) {
    const mark = stretch.charAt(at);
    const reversed = mark === '»' && firstGuillemet >= 0 && firstGuillemet < at;
    if (unclosed.has(mark) || reversed || !opens(stretch, at, from)) {
      at += 1;
      continue;
    }
    const close = findClose(stretch, at + 1, mark);
    if (close === null) unclosed.add(mark);
    if (close === null && !(isDouble(mark) && depth === 0)) {
      at += 1;
      continue;
    }
    const end = close ?? to;
    const inner = stretch.slice(at + 1, end);
    if (inner.trim() !== '') {
      const start = at + 1 + inner.length - inner.trimStart().length;
      found.push({ start, end: start + inner.trim().length, open: close === null, depth });
      if (depth < DEEPEST) found.push(...scan(text, at + 1, end, depth + 1));
    }
    at = end + 1;
  }
  return found;
}

/** Whether the mark at a place opens a quotation: no letter before it, and something that is said behind it. */
function opens(text: string, at: number, from: number): boolean {
  const mark = text.charAt(at);
  if (CLOSERS[mark] === undefined) return false;
  const next = text.charAt(at + 1);
  // French sets a space inside its marks.
  if (next === '' || (/\s/u.test(next) && mark !== '«')) return false;
  if (at > from && LETTER_OR_DIGIT.test(text.charAt(at - 1))) return false;
  if ((mark === "'" || mark === '‘') && isElision(text, at)) return false;
  // A straight mark behind punctuation closes what nothing opened.
  return !((mark === "'" || mark === '"') && at > from && /[,.!?]/.test(text.charAt(at - 1)));
}

/** An apostrophe for letters left out at the front: ’em, ’tis, ’90s. */
function isElision(text: string, at: number): boolean {
  const ahead = text.slice(at, at + 8);
  return /^.\d0s\b/u.test(ahead) || /^.(?:em|tis|twas|til|cause|cos|bout|round|n)\b/iu.test(ahead);
}

function findClose(text: string, from: number, opener: string): number | null {
  const closers = CLOSERS[opener] ?? '';
  const single = opener === '‘' || opener === "'";
  let depth = 0;
  let possessive: number | null = null;
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === opener && (!closers.includes(mark) || possessive !== null) && opens(text, at, from)) {
      if (single && possessive !== null) return possessive;
      depth += 1;
    } else if (closers.includes(mark)) {
      if (single && LETTER_OR_DIGIT.test(text.charAt(at + 1))) continue;
      if (single && isTrailingElision(text, at)) continue;
      if (depth > 0) depth -= 1;
      else if (single && isPluralPossessive(text, at)) possessive ??= at;
      else return at;
    }
  }
  return possessive;
}

/** `the pilots’ union`: an s before the mark, and a word in lower case behind it. */
function isPluralPossessive(text: string, at: number): boolean {
  return /s$/i.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

/** `goin’ home`: a letter left out at the end. */
function isTrailingElision(text: string, at: number): boolean {
  return (
    /\p{L}in$/u.test(text.slice(Math.max(0, at - 3), at)) &&
    /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)) &&
    hasLaterClose(text, at)
  );
}

function hasLaterClose(text: string, at: number): boolean {
  return /^[^‘’']{0,300}[’'](?!\p{L})/u.test(text.slice(at + 1, at + 310));
}

function isDouble(mark: string): boolean {
  return mark === '“' || mark === '"' || mark === '„' || mark === '«';
}
