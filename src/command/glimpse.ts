/** The beginning of a text, in one line of at most so many characters and an ellipsis. */
export function glimpse(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/[\uD800-\uDBFF]$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${space > most / 2 ? cut.slice(0, space) : cut} …`;
}
