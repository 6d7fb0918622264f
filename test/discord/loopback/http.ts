import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiAnswer, ApiError, ApiRequest, type Route, type UploadedFile } from './api.ts';
import type { Failures } from './failures.ts';
import { noted } from './rules/breach.ts';
import type { Violations } from './violations.ts';
import type { Watch } from './watch.ts';
import type { StoredFile } from './world/world.ts';

/** A request that the bot made, and how it was answered. */
export interface RecordedRequest {
  readonly method: string;
  /** With ids, without `/api/v10`. */
  readonly path: string;
  /** `POST /channels/:channel/messages`; empty when there is no such route. */
  readonly route: string;
  readonly body: unknown;
  readonly status: number;
  /** Milliseconds since 1970 when it came in. */
  readonly at: number;
}

interface Desk {
  readonly token: string;
  readonly routes: readonly Route[];
  readonly failures: Failures;
  readonly violations: Violations;
  readonly watch: Watch;
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly requests: RecordedRequest[];
  readonly now: () => number;
}

const PREFIX = '/api/v10';

/** Serves Discord's REST API on a free port of 127.0.0.1. */
export function listen(desk: Desk): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((incoming, response) => {
    serve(desk, incoming, response).catch((error: unknown) => {
      desk.violations.add(`${incoming.method} ${incoming.url}`, [
        noted('route', '', `loopback failed: ${error}`),
      ]);
      reply(response, { status: 500, body: { message: '500: Internal Server Error', code: 0 } });
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      // Listening on TCP, the address is never a path.
      resolve({ server, port: (server.address() as AddressInfo).port });
    });
  });
}

async function serve(desk: Desk, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const at = desk.now();
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1');
  const file = desk.files.get(url.pathname);
  if (incoming.method === 'GET' && file !== undefined) return sendFile(response, file);
  const path = url.pathname.startsWith(`${PREFIX}/`) ? url.pathname.slice(PREFIX.length) : url.pathname;
  const found = findRoute(desk.routes, incoming.method ?? '', path);
  const { body, files } = await readBody(incoming);
  const answer =
    found === null
      ? noRoute(desk, incoming.method ?? '', path, body)
      : respond(
          desk,
          found.route,
          new ApiRequest({ ...found, path, query: url.searchParams, body, files, at }),
          incoming,
        );
  const route = found === null ? '' : nameOf(found.route);
  desk.requests.push({ method: incoming.method ?? '', path, route, body, status: answer.status, at });
  if (answer.status === 0) incoming.socket.destroy();
  else reply(response, answer);
  desk.watch.notify();
}

/** `POST /channels/:channel/messages` */
export function nameOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method} ${path}`;
}

function respond(desk: Desk, route: Route, request: ApiRequest, incoming: IncomingMessage): ApiAnswer {
  const failure = desk.failures.take(nameOf(route), `${route.method} ${request.path}`);
  if (failure !== null) {
    route.failed?.(request);
    return failure;
  }
  if (!route.open && incoming.headers.authorization !== `Bot ${desk.token}`) {
    return { status: 401, body: { message: '401: Unauthorized', code: 0 } };
  }
  checkHeaders(desk, route, request, incoming);
  try {
    const answer = route.answer(request);
    desk.violations.add(nameOf(route), request.breaches, request.body);
    return answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    desk.violations.add(nameOf(route), request.breaches, request.body);
    return { status: error.status, body: error.body };
  }
}

function checkHeaders(desk: Desk, route: Route, request: ApiRequest, incoming: IncomingMessage): void {
  const { 'user-agent': agent = '', 'content-type': type = '' } = incoming.headers;
  if (!agent.startsWith('DiscordBot (')) {
    desk.violations.add(nameOf(route), [noted('headers', 'user-agent', `not a bot's: ${agent}`)]);
  }
  if (request.body !== undefined && !/^(?:application\/json|multipart\/form-data)/.test(type)) {
    desk.violations.add(nameOf(route), [noted('headers', 'content-type', type)]);
  }
}

function noRoute(desk: Desk, method: string, path: string, body: unknown): ApiAnswer {
  desk.violations.add(`${method} ${path}`, [noted('route', '', 'there is no such route here')], body);
  return { status: 404, body: { message: '404: Not Found', code: 0 } };
}

interface Found {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

function findRoute(routes: readonly Route[], method: string, path: string): Found | null {
  const parts = path.split('/');
  for (const route of routes) {
    const parameters = route.method === method ? match(route.path.split('/'), parts) : null;
    if (parameters !== null) return { route, parameters };
  }
  return null;
}

function match(pattern: readonly string[], parts: readonly string[]): Record<string, string> | null {
  if (pattern.length !== parts.length) return null;
  const parameters: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const wanted = pattern[index] ?? '';
    if (wanted.startsWith(':')) parameters[wanted.slice(1)] = decodeURIComponent(part);
    else if (wanted !== decodeURIComponent(part)) return null;
  }
  return parameters;
}

interface Body {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

async function readBody(incoming: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const type = incoming.headers['content-type'] ?? '';
  if (bytes.length === 0) return { body: undefined, files: [] };
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(bytes.toString()), files: [] };
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData();
  const files: UploadedFile[] = [];
  for (const [key, value] of form) {
    if (typeof value === 'string') continue;
    const id = /^files\[(\d+)\]$/.exec(key)?.[1] ?? '';
    files.push({ id, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  const json = form.get('payload_json');
  return { body: typeof json === 'string' ? JSON.parse(json) : {}, files };
}

function reply(response: ServerResponse, { status, body, headers }: ApiAnswer): void {
  if (body === undefined) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function sendFile(response: ServerResponse, { bytes, type }: StoredFile): void {
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
}
