/** A stretch of a text, and where it begins: UTF-16 code units. */
export interface Window {
  readonly start: number;
  readonly text: string;
}

/**
 * Cuts a text into stretches. `Intl.Segmenter` takes time that grows with the square of the text's length, so a
 * long paragraph is segmented a window at a time.
 * @param most characters of a window
 * @param seam what windows end in; where none stands in a window it ends at white space, or in mid-word at last
 * @returns windows that put together are the text
 */
export function cutWindows(text: string, most: number, seam: RegExp = /\s/u): Window[] {
  if (text.length <= most) return [{ start: 0, text }];
  const windows: Window[] = [];
  let start = 0;
  while (text.length - start > most) {
    const stretch = text.slice(start, start + most);
    const length = lastMatchEnd(stretch, seam) ?? lastMatchEnd(stretch, /\s/u) ?? wholeCharacters(stretch);
    windows.push({ start, text: stretch.slice(0, length) });
    start += length;
  }
  windows.push({ start, text: text.slice(start) });
  return windows;
}

/** Where the last match of a pattern ends, or null; patterns are matched a few characters at a time, from the end. */
function lastMatchEnd(text: string, pattern: RegExp): number | null {
  const global = new RegExp(pattern.source, 'gu');
  for (let from = text.length - REACH; from > -REACH; from -= REACH) {
    const begin = Math.max(0, from);
    let end: number | null = null;
    for (const { 0: match, index } of text.slice(begin, begin + 2 * REACH).matchAll(global)) {
      end = begin + index + match.length;
    }
    if (end !== null && end > 0) return end;
  }
  return null;
}

const REACH = 200;

/** A length that cuts no character in two. */
function wholeCharacters(text: string): number {
  return /[\uD800-\uDBFF]$/.test(text) ? text.length - 1 : text.length;
}
