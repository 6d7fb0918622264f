import { isIP } from 'node:net';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import { isPublicAddress } from './publicAddress.ts';

/**
 * Checks an address that somebody gave, before anything is sent: http or https, no name or password in it, a port
 * where pages are served, and no private address written as numbers, in whichever notation.
 * @param base what a relative address is relative to
 * @throws UserError saying what is wrong with it
 */
export function checkWebAddress(address: string, base?: URL): URL {
  const text = address.trim();
  if (text.length > MAX_CHARACTERS || !URL.canParse(text, base?.href)) throw notAnAddress();
  // The parser turns hexadecimal, octal, shortened and full-width forms of an address into the common one.
  const url = new URL(text, base);
  if (!/^https?:$/.test(url.protocol)) throw notAnAddress();
  if (url.username !== '' || url.password !== '') {
    throw new UserError(phrase('addressWithName'), phrase('addressWithNameHint'));
  }
  if (url.port !== '' && !isPagePort(Number(url.port))) {
    throw new UserError(phrase('addressPort', { port: url.port }), phrase('addressPortHint'));
  }
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isPublicAddress(host)) throw notPublic(url.hostname);
  return url;
}

/** A URL's host as sockets take it: without square brackets. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, '');
}

/** @param host as the person wrote it, or as a page sends on to it */
export function notPublic(host: string): UserError {
  return new UserError(
    phrase('addressNotPublic', { host: host.slice(0, 100) }),
    phrase('addressNotPublicHint'),
  );
}

const MAX_CHARACTERS = 2048;

/** Below it only the two ports of the web are; what listens there otherwise is no web server. */
const FIRST_FREE_PORT = 1024;
/** Where something else than pages is served: the bad ports of the Fetch standard, databases and their like. */
const OTHER_SERVICES = new Set([
  1433, 1521, 1719, 1720, 1723, 2049, 2181, 2375, 2376, 2379, 2380, 3306, 3389, 3659, 4045, 4190, 5060, 5061,
  5432, 5672, 5900, 5984, 5985, 5986, 6000, 6379, 6443, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 8086,
  8125, 9042, 9092, 9100, 9200, 9300, 10080, 10250, 10255, 11211, 15672, 27017, 27018,
]);

function isPagePort(port: number): boolean {
  return port === 80 || port === 443 || (port >= FIRST_FREE_PORT && !OTHER_SERVICES.has(port));
}

function notAnAddress(): UserError {
  return new UserError(phrase('notWebAddress'), phrase('notWebAddressHint'));
}
