/** Words between quotation marks, without the marks: UTF-16 code units, end exclusive. */
export interface Quoted {
  readonly start: number;
  readonly end: number;
  /** The closing mark is missing: the speech goes on in the next paragraph, as papers print long ones. */
  readonly open: boolean;
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

/**
 * Finds what stands between quotation marks.
 * @param text a paragraph's text
 * @returns in order; outer quotations only, never overlapping. One left open runs to the end of the text.
 */
export function findQuoted(text: string): Quoted[] {
  const found: Quoted[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = text.charAt(at);
    if (!opens(text, at)) {
      at += 1;
      continue;
    }
    const close = findClose(text, at + 1, mark);
    if (close !== null) {
      if (close > at + 1) found.push({ start: at + 1, end: close, open: false });
      at = close + 1;
    } else if (isDouble(mark)) {
      found.push({ start: at + 1, end: text.length, open: true });
      at = text.length;
    } else {
      at += 1;
    }
  }
  return found;
}

/** Whether the mark at a place opens a quotation: no letter before it, and something that is said behind it. */
function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (CLOSERS[mark] === undefined) return false;
  const next = text.charAt(at + 1);
  if (next === '' || /\s/u.test(next)) return false;
  if (LETTER_OR_DIGIT.test(text.charAt(at - 1))) return false;
  if ((mark === "'" || mark === '‘') && isElision(text, at)) return false;
  return mark !== '»' || !text.slice(0, at).includes('«');
}

/** An apostrophe for letters left out at the front: ’em, ’tis, ’90s. */
function isElision(text: string, at: number): boolean {
  return /^.(?:\d0s\b|(?:em|tis|twas|til|cause|bout|n)\b(?!.{0,200}[’']))/iu.test(text.slice(at, at + 220));
}

function findClose(text: string, from: number, opener: string): number | null {
  const closers = CLOSERS[opener] ?? '';
  const apostrophes = opener === '‘' || opener === "'";
  let depth = 0;
  let possessive: number | null = null;
  for (let at = from; at < text.length; at += 1) {
    const mark = text.charAt(at);
    if (mark === opener && opener !== '"' && opener !== "'" && opens(text, at)) {
      if (apostrophes && possessive !== null) return possessive;
      depth += 1;
    } else if (closers.includes(mark)) {
      if (apostrophes && LETTER_OR_DIGIT.test(text.charAt(at + 1))) continue;
      if (depth > 0) depth -= 1;
      else if (apostrophes && isPluralPossessive(text, at)) possessive ??= at;
      else return at;
    }
  }
  return possessive;
}

/** `the pilots’ union`: an s before the mark, and a word in lower case behind it. */
function isPluralPossessive(text: string, at: number): boolean {
  return /s$/i.test(text.charAt(at - 1)) && /^\s\p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function isDouble(mark: string): boolean {
  return mark === '“' || mark === '"' || mark === '„' || mark === '«';
}
