/** A word as quotations are compared by it. */
export interface Word {
  /** Without what a faithful quotation may set otherwise: case, kinds of apostrophe, points in abbreviations. */
  readonly key: string;
  /** UTF-16 code units into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Scripts that put no space between words: each character counts as one. */
const UNSPACED =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';

/** Letters and digits with what joins them: apostrophes, points in numbers and abbreviations, masking asterisks. */
const WORD = new RegExp(
  [
    `[${UNSPACED}]\\p{M}*`,
    // Signs that change what a number says. A dash is one only where nothing stands between it and a number.
    '[\\p{Sc}%‰°&+=@#§]',
    '(?<![^\\s(])[-−](?=\\p{N})',
    `(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\u2060]|(?<=\\p{L})['’ʼ\`´‘](?=\\p{L})|(?<=\\p{N})[.,:](?=\\p{N})|(?<=(?<!\\p{L})\\p{L})\\.(?=\\p{L}(?!\\p{L}))|(?<=[\\p{L}*])\\*)+`,
  ].join('|'),
  'u',
);

/**
 * The words of a text: in order, never overlapping, in time that grows with its length. White space, quotation
 * marks, dashes and punctuation are no words; currency signs and the like are, and a compound is the words that its
 * hyphens join.
 */
export function scanWords(text: string): Word[] {
  const words: Word[] = [];
  const unusual = new RegExp(WORD, 'uy');
  for (let start = 0; start < text.length; ) {
    const end = endOfPlainWord(text, start);
    if (end > start) {
      words.push({ key: text.slice(start, end).toLowerCase(), start, end });
      start = end;
      continue;
    }
    if (PLAIN_BETWEEN.has(text.charAt(start))) {
      start += 1;
      continue;
    }
    unusual.lastIndex = start;
    const [word] = unusual.exec(text) ?? [];
    if (word !== undefined) words.push({ key: keyOf(word), start, end: start + word.length });
    start += word?.length ?? characterLength(text, start);
  }
  return words;
}

/** What stands between words and never begins one. */
const PLAIN_BETWEEN: ReadonlySet<string> = new Set(' \n\t.,;:!?"()[]“”‘’—–…/');

/** What may stand behind a word that is read letter by letter; anything else may go on with it. */
const PLAIN_BEHIND: ReadonlySet<string> = new Set(' \n\t,;:!?"()[]“”—–…/-');

/** Most words are ASCII letters and need no pattern, which takes ten times as long. */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  if (end === start) return start;
  const plain =
    end === text.length || PLAIN_BEHIND.has(text.charAt(end)) || (text[end] === '.' && end > start + 1);
  return plain ? end : start;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

function characterLength(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** Contractions that nobody takes for another word when their apostrophe is missing: don’t, but not we’re. */
const PLAIN_CONTRACTION = /^(?!we're$|(?:we|he|she|i)'ll$)[a-z]+'(?:re|ve|ll|m)$|^[a-z]+n't$/;

/** What a word is compared by. */
export function keyOf(word: string): string {
  return /^[A-Za-z]+$/.test(word) ? word.toLowerCase() : keyOfUnusual(word);
}

function keyOfUnusual(word: string): string {
  const key = word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00AD\u200B-\u200D\u2060]/gu, '')
    .replace(/[’ʼ`´‘]/gu, "'")
    .replace(/−/gu, '-')
    .replace(/(?<=\p{N}),(?=\p{N})/gu, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
  return PLAIN_CONTRACTION.test(key) ? key.replace("'", '') : key;
}

/** Whether two words are near enough that one may be meant for the other: a slip of the pen, or another ending. */
export function areAkin(one: string, other: string): boolean {
  if (one[0] !== other[0]) return false;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 3 || long.length - short.length > 3) return false;
  let ahead = 0;
  while (ahead < short.length && short[ahead] === long[ahead]) ahead += 1;
  let behind = 0;
  while (behind < short.length - ahead && short.at(-1 - behind) === long.at(-1 - behind)) behind += 1;
  const left = long.length - ahead - behind;
  const swapped =
    left === 2 &&
    short.length === long.length &&
    short[ahead] === long[ahead + 1] &&
    short[ahead + 1] === long[ahead];
  if (swapped || left <= 1) return /\p{L}/u.test(short);
  return ahead >= 4 && ahead >= 0.6 * long.length;
}

/**
 * Whether a word that is masked, such as `sh**`, may stand for another.
 * @returns false where the word is not masked
 */
export function masks(masked: string, word: string): boolean {
  const first = masked.indexOf('*');
  if (first < 0) return false;
  const bare = word.replaceAll('*', '');
  const head = masked.slice(0, first);
  const tail = masked.slice(masked.lastIndexOf('*') + 1);
  if (word.includes('*')) return bare.startsWith(head) || head.startsWith(bare);
  return bare.length >= head.length + tail.length && bare.startsWith(head) && bare.endsWith(tail);
}
