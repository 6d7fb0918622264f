import dns from 'node:dns';
import http, { type IncomingMessage, type RequestOptions } from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline } from 'node:stream';
import zlib from 'node:zlib';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import { isPublicAddress } from './publicAddress.ts';
import { hostOf, notPublic } from './webAddress.ts';

export interface DownloadLimits {
  /** Of what was sent, and of what it unpacks to. */
  readonly maxBytes: number;
  /** Ends the download, whatever it waits for. */
  readonly signal: AbortSignal;
}

/** What a server sent. */
export type Download = Readonly<
  { kind: 'content'; bytes: Uint8Array; contentType: string } | { kind: 'redirect'; location: string }
>;

/**
 * Sends one GET request and reads what comes back; follows nothing.
 * @param lookup how the host's name is resolved; the socket goes to the address that it gives, and to no other
 * @throws UserError when the server refuses, cannot be reached, or sends too much
 */
export async function download(
  url: URL,
  { maxBytes, signal }: DownloadLimits,
  lookup?: LookupFunction,
): Promise<Download> {
  const response = await request(url, signal, lookup);
  try {
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (REDIRECTS.has(status) && location !== undefined) return { kind: 'redirect', location };
    if (status !== 200) throw refused(url, status);
    if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
    const bytes = await readBody(response, maxBytes);
    return { kind: 'content', bytes, contentType: response.headers['content-type'] ?? '' };
  } catch (error) {
    throw asUserError(error, url, signal);
  } finally {
    response.destroy();
  }
}

/** Resolves a name through `dns.lookup`, and gives none of its addresses when one of them is not public. */
export const lookupPublic: LookupFunction = (hostname, options, found) => {
  // Taken from the module when it is called, so that whoever replaces it there is heard.
  dns.lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error) found(error, '');
    else if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
      found(new NotPublic(hostname), '');
    } else if (options.all) found(null, addresses);
    else found(null, first.address, first.family);
  });
};

class NotPublic extends Error {}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Pilcrow)',
  accept: 'text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9,application/pdf;q=0.8,*/*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
};

function request(
  url: URL,
  signal: AbortSignal,
  lookup: LookupFunction | undefined,
): Promise<IncomingMessage> {
  const options: RequestOptions = {
    // A connection of its own: one that is kept open was made by somebody else's rules.
    agent: false,
    host: hostOf(url),
    port: url.port,
    path: url.pathname + url.search,
    headers: { ...HEADERS, host: url.host },
    signal,
    ...(lookup ? { lookup } : {}),
  };
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === 'https:' ? https : http).get(options, resolve);
    sent.on('error', (error) => reject(asUserError(error, url, signal)));
  });
}

const unpackers: ReadonlyMap<string, () => NodeJS.ReadWriteStream> = new Map([
  ['gzip', () => zlib.createGunzip()],
  ['x-gzip', () => zlib.createGunzip()],
  ['deflate', () => zlib.createInflate()],
  ['br', () => zlib.createBrotliDecompress()],
]);

async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const packing = response.headers['content-encoding']?.trim().toLowerCase() ?? '';
  if (packing === '' || packing === 'identity') return readAll(response, maxBytes);
  const unpacker = unpackers.get(packing)?.();
  if (!unpacker) throw new UserError(phrase('pageEncoding'), phrase('pageOtherwiseHint'));
  // What goes wrong on the way is thrown where the stream is read.
  pipeline(response, unpacker, () => {});
  return readAll(unpacker, maxBytes);
}

async function readAll(stream: NodeJS.ReadableStream, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    length += bytes.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(bytes);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function refused(url: URL, status: number): UserError {
  const host = url.host;
  if (status === 404 || status === 410)
    return new UserError(phrase('pageMissing'), phrase('pageMissingHint'));
  if (status === 401 || status === 402 || status === 403 || status === 451) {
    return new UserError(phrase('pageRefused', { host }), phrase('pageOtherwiseHint'));
  }
  return new UserError(phrase('pageFailed', { host, status }), phrase('pageLaterHint'));
}

function tooLarge(maxBytes: number): UserError {
  return new UserError(phrase('pageTooLarge', { most: maxBytes / 1_000_000 }), phrase('pageOtherwiseHint'));
}

function asUserError(error: unknown, url: URL, signal: AbortSignal): unknown {
  if (error instanceof UserError) return error;
  if (signal.aborted) return signal.reason;
  if (error instanceof NotPublic) return notPublic(url.hostname);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const host = url.host.slice(0, 100);
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
    return new UserError(phrase('hostUnknown', { host }), phrase('hostUnknownHint'));
  }
  if (code === '') return error;
  return new UserError(phrase('hostUnreachable', { host, code }), phrase('pageLaterHint'));
}
