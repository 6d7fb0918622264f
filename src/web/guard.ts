import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import { words } from '../words/words.ts';

/** All that the page needs comes from its own server, and nothing else may show the page or speak to it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

/**
 * Lets in who asks this machine by its own name, from the page itself. A name of somebody else's that leads here, and
 * other pages in the same browser, are refused.
 */
export function guard(): MiddlewareHandler<{ Bindings: HttpBindings }> {
  return async (context, next) => {
    const { req } = context;
    const host = req.header('host') ?? '';
    if (!namesAt(context.env.incoming.socket.localPort).includes(host) || !isOwn(req.raw, host)) {
      context.res = context.json({ error: words('pageElsewhere') }, 403);
    } else {
      await next();
    }
    for (const [name, value] of Object.entries(HEADERS)) context.res.headers.set(name, value);
    // What was refused may not have been read to its end.
    if (!context.res.ok) context.res.headers.set('connection', 'close');
  };
}

/** What this machine is called by those who ask it at a port. */
function namesAt(port: number | undefined): readonly string[] {
  const behind = port === HTTP ? '' : `:${port}`;
  return [`127.0.0.1${behind}`, `localhost${behind}`];
}

/** The port that browsers leave out. */
const HTTP = 80;

function isOwn({ method, headers }: Request, host: string): boolean {
  const site = headers.get('sec-fetch-site') ?? 'none';
  // Somebody may follow a link to the page.
  const visits = method === 'GET' && headers.get('sec-fetch-mode') === 'navigate';
  if (!['same-origin', 'none'].includes(site) && !visits) return false;
  const origin = headers.get('origin');
  return origin === null ? true : origin === `http://${host}`;
}
