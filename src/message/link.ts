import { escapeMarkdown } from './escape.ts';

/** What decides how a link is written. */
export interface Links {
  /** Links are shown by themselves, without a preview below the message. */
  readonly bareLinks: boolean;
}

/** Longer addresses fill a message that is to say something else, in characters. */
const LONGEST_ADDRESS = 700;

/**
 * A text that leads somewhere, in Discord's markdown. An address is shown by its host and path. Where the text would
 * undo the link, the host is the link, beside it; what is no web address leads nowhere.
 * @param text plain, in one line
 */
export function linkedText(text: string, url: string, links: Links): string {
  if (!isWeb(url) || url.length > LONGEST_ADDRESS) return escapeMarkdown(text);
  const { host, pathname } = new URL(url);
  const shown = text === url ? shortly(host + pathname.replace(/\/$/, '')) : text;
  if (!undoesLink(shown)) return link(escapeMarkdown(shown), url, links);
  const beside = link(escapeMarkdown(host), url, links);
  return text === url ? beside : `${escapeMarkdown(text)} · ${beside}`;
}

/** Characters of an address that is shown. */
const MOST_SHOWN = 80;

function shortly(address: string): string {
  return address.length <= MOST_SHOWN ? address : `${address.slice(0, MOST_SHOWN)}…`;
}

/** @param shown escaped, and nothing that `undoesLink` */
export function link(shown: string, url: string, { bareLinks }: Links): string {
  return bareLinks ? `[${shown}](<${addressFor(url)}>)` : `[${shown}](${addressFor(url)})`;
}

/** Whether brackets or an address in a text would undo a link that it is the text of. */
export function undoesLink(text: string): boolean {
  return /[[\]]|:\/\//.test(text);
}

export function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url) && URL.canParse(url);
}

function addressFor(url: string): string {
  return url.replace(/[()<>\\\s]/g, (character) => {
    return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  });
}
