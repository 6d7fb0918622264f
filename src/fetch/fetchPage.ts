import { type Clock, systemClock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import { endingOfContent, fileNameOf } from './contentType.ts';
import { type Download, type DownloadLimits, download, lookupPublic } from './download.ts';
import type { Fetched } from './fetched.ts';
import { checkWebAddress } from './webAddress.ts';
import { within } from './within.ts';

const TIME_LIMIT = 10_000; // Milliseconds, for all of it, names and redirects included.
const MAX_REDIRECTS = 5;

export interface PageLimits {
  /** Of what is sent, and of what it unpacks to. */
  readonly maxBytes: number;
  readonly clock?: Clock;
}

/**
 * Fetches an article that somebody gave the address of: a page, a text, a PDF or DOCX file. Goes to public
 * addresses alone, whatever names resolve to and redirects lead to.
 * @param address as it was given
 * @throws UserError when the address or what it leads to is refused, with what to do
 */
export function fetchPage(address: string, { maxBytes, clock = systemClock }: PageLimits): Promise<Fetched> {
  return within(TIME_LIMIT, clock, async (signal) => {
    const { url, content } = await follow(checkWebAddress(address), { maxBytes, signal });
    const { bytes, contentType } = content;
    const ending = endingOfContent(contentType, url.pathname, bytes);
    if (ending === null) throw new UserError(phrase('pageType'), phrase('pageOtherwiseHint'));
    return { bytes, contentType, url: url.href, fileName: fileNameOf(url, ending) };
  });
}

type Content = Extract<Download, { kind: 'content' }>;

async function follow(start: URL, limits: DownloadLimits): Promise<{ url: URL; content: Content }> {
  let url = start;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    const sent = await download(url, limits, lookupPublic);
    if (sent.kind === 'content') return { url, content: sent };
    url = checkWebAddress(sent.location, url);
  }
  throw new UserError(phrase('tooManyRedirects', { most: MAX_REDIRECTS }), phrase('pageOtherwiseHint'));
}
