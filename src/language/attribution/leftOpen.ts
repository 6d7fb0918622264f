import { findQuoted, type Quoted } from '../quotations.ts';

/**
 * Finds what stands between quotation marks in a paragraph, a speech between single marks that is left open included:
 * where the next paragraph begins with such a mark again, the last one here that nothing closes was no apostrophe.
 * @param next the text of the paragraph behind it
 * @returns as `findQuoted`
 */
export function quotedIn(text: string, next: string | undefined): Quoted[] {
  const quoted = findQuoted(text);
  const mark = /^\s*([‘'])\S/u.exec(next ?? '')?.[1];
  if (mark === undefined) return quoted;
  const last = quoted.findLast(({ depth }) => depth === 0);
  if (last?.open) return quoted;
  const opened = lastOpened(text, mark, last ? last.end + 1 : 0);
  if (opened === null) return quoted;
  return [...quoted, { start: opened + 1, end: text.trimEnd().length, open: true, depth: 0 }];
}

/** Where the last mark that may open a speech stands; null where one behind it may close it. */
function lastOpened(text: string, mark: string, from: number): number | null {
  const rest = text.slice(from);
  const found = [
    ...rest.matchAll(
      mark === '‘'
        ? /(?<=^|\s)‘(?=[\p{Lu}\p{N}])|(?<=[,:] )‘(?=\p{L})/gu
        : /(?<=^|\s)'(?=[\p{Lu}\p{N}])|(?<=[,:] )'(?=\p{L})/gu,
    ),
  ];
  const at = found.at(-1)?.index;
  if (at === undefined) return null;
  return /[.,!?][’']["”]?\s*$/u.test(rest) ? null : from + at;
}
