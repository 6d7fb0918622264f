/**
 * Joins the lines of a paragraph. A hyphen at a line's end goes when it only divides a word: not where the word
 * stands elsewhere in the file with its hyphen and nowhere without.
 * @param isWord whether the file has a word, in lower case, within a line
 */
export function joinLines(lines: readonly string[], isWord: (word: string) => boolean): string {
  return lines.reduce((text, line) => {
    if (text === '') return line;
    const [, head] = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u.exec(text.slice(-MAX_WORD)) ?? [];
    const tail = /^\p{Ll}[\p{L}\p{M}]*/u.exec(line)?.[0];
    if (head === undefined || tail === undefined) return `${text}${endsInHyphen(text) ? '' : ' '}${line}`;
    const whole = (head + tail).toLowerCase();
    const divided = `${head}-${tail}`.toLowerCase();
    const isCompound = !isWord(whole) && isWord(divided);
    return isCompound ? `${text}${line}` : `${text.slice(0, -1)}${line}`;
  }, '');
}

const MAX_WORD = 60;

/** `Saltby-` before `Harrow`: a hyphen that belongs to a name. A dash with a space before it does not. */
function endsInHyphen(text: string): boolean {
  return /[\p{L}\p{N}]-$/u.test(text.slice(-2));
}

/** The words of a text, in lower case, those with hyphens too. */
export function wordsIn(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    for (const [word] of line.matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu)) words.add(word.toLowerCase());
  }
  return words;
}
