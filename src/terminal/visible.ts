/** Control characters but line feed and tab, and what reorders the characters around it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const COMMANDS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Makes text of strangers safe to print: what a terminal would obey is shown as U+FFFD instead.
 * @returns as long as `text`, so that offsets into the one are offsets into the other
 */
export function visible(text: string): string {
  return text.replace(COMMANDS, '\ufffd');
}

/**
 * A value as one line of JSON. Characters that a terminal obeys, or that some programs take for the end of
 * a line, are escaped.
 * @returns ends in a line feed
 */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replace(UNSAFE_IN_JSON, escaped)}\n`;
}

const UNSAFE_IN_JSON = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
