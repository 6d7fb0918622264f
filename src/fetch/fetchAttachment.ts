import { type Clock, systemClock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import { endingOfContent, fileNameOf } from './contentType.ts';
import { download } from './download.ts';
import type { Fetched } from './fetched.ts';
import { within } from './within.ts';

const TIME_LIMIT = 30_000; // Milliseconds.

const DISCORD_HOSTS: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

export interface AttachmentLimits {
  /** Base of Discord's API as configured, whose host and port may hold attachments too. */
  readonly apiUrl: string | undefined;
  readonly maxBytes: number;
  readonly clock?: Clock;
}

/**
 * Fetches a file that was attached to a command, from Discord's own hosts alone; no redirect is followed.
 * @param address as Discord sent it
 * @throws UserError when it is elsewhere, too large, or cannot be fetched, with what to do
 */
export function fetchAttachment(
  address: string,
  { apiUrl, maxBytes, clock = systemClock }: AttachmentLimits,
): Promise<Fetched> {
  return within(TIME_LIMIT, clock, async (signal) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !isDiscords(url, apiUrl)) throw elsewhere();
    const sent = await download(url, { maxBytes, signal });
    if (sent.kind === 'redirect') throw elsewhere();
    const { bytes, contentType } = sent;
    const fileName = ownName(url) ?? fileNameOf(url, endingOfContent(contentType, '', bytes) ?? 'bin');
    return { bytes, contentType, url: url.href, fileName };
  });
}

function isDiscords(url: URL, apiUrl: string | undefined): boolean {
  if (url.protocol === 'https:' && url.port === '' && DISCORD_HOSTS.has(url.hostname)) return true;
  if (apiUrl === undefined || !URL.canParse(apiUrl)) return false;
  return /^https?:$/.test(url.protocol) && url.host === new URL(apiUrl).host;
}

/** The name that the file was attached under, where it has an ending: people choose that on purpose. */
function ownName(url: URL): string | null {
  const ending = /[^/]\.([a-z0-9]{1,8})$/i.exec(url.pathname)?.[1]?.toLowerCase();
  return ending === undefined ? null : fileNameOf(url, ending);
}

function elsewhere(): UserError {
  return new UserError(phrase('attachmentElsewhere'), phrase('attachmentElsewhereHint'));
}
