/**
 * Cuts a text that is too long at a word.
 * @param most characters
 */
export function cutAtWord(text: string, most: number): { text: string; cut: boolean } {
  if (text.length <= most) return { text, cut: false };
  const head = text.slice(0, most + 1);
  const space = head.search(/\s\S*$/u);
  const kept = space > most / 2 ? head.slice(0, space) : head.slice(0, most);
  return { text: kept.replace(/[\uD800-\uDBFF]$/u, '').trimEnd(), cut: true };
}
