/**
 * A regular expression that finds any of some phrases as whole words, in a text in lower case: to fold the case of the
 * text once is far cheaper than of each phrase.
 * @param phrases regular expressions in lower case, without groups of their own; white space parts them, and `_` stands
 *   for a space in one
 */
export function anyOf(phrases: string): RegExp {
  return new RegExp(`\\b(?:${either(phrases)})\\b`);
}

/** The same phrases as a part of a regular expression: what stands in a group. */
export function either(phrases: string): string {
  return phrases
    .trim()
    .split(/\s+/)
    .map((phrase) => phrase.replaceAll('_', ' '))
    .join('|');
}
