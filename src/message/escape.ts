/** What has a meaning wherever it stands, and the colon that makes a link of an address. */
const MARKUP = String.raw`[\\*_~\`|<@[\]]|:(?=\/\/)`;
/** What has a meaning at the beginning of a line: headings, small print, lists, quotations. */
const LINE_START = String.raw`^[^\S\r\n\u2028\u2029]*(?:[#>+-]|\d+\.(?=\s|$))`;
const SPECIAL = new RegExp(`${LINE_START}|${MARKUP}`, 'gm');

/**
 * Makes a text show on Discord as it stands: no markup, no mention, no link, no timestamp. A backslash comes before
 * every character that could mean something; nothing invisible is added and nothing is taken away.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(SPECIAL, (special) => `${special.slice(0, -1)}\\${special.slice(-1)}`);
}

/** The text that was escaped: `unescapeMarkdown(escapeMarkdown(text))` is `text`, whatever it holds. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}
