import { createServer, type ServerResponse } from 'node:http';
import type { Library } from '../corpus/library.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';

export interface HealthOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  readonly library: Library;
  /** Whether questions are answered already. */
  ready(): boolean;
}

export interface Health {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Tells this machine, and no other, how the program is: `/healthz` that it runs, `/readyz` whether it answers,
 * `/metrics` its figures as Prometheus reads them.
 * @throws UserError when the port is taken
 */
export async function serveHealth({ port, library, ready }: HealthOptions): Promise<Health> {
  const metrics = await figures(library);
  const server = createServer(({ method, url = '/' }, response) => {
    const path = url.split('?', 1)[0] ?? '/';
    if (method !== 'GET' && method !== 'HEAD') answer(response, 405, 'text/plain', 'GET only\n');
    else if (path === '/healthz') answer(response, 200, 'text/plain', 'ok\n');
    else if (path === '/readyz') {
      answer(response, ready() ? 200 : 503, 'text/plain', ready() ? 'ready\n' : 'not ready\n');
    } else if (path === '/metrics') {
      metrics.metrics().then(
        (text) => answer(response, 200, metrics.contentType, text),
        () => answer(response, 500, 'text/plain', 'no figures\n'),
      );
    } else answer(response, 404, 'text/plain', 'not found\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => reject(new UserError(phrase('portTaken', { port: String(port) }))));
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
}

async function figures(library: Library) {
  const { collectDefaultMetrics, Gauge, Registry } = await import('prom-client');
  const register = new Registry();
  collectDefaultMetrics({ register });
  const gauge = (name: string, help: string, value: () => number) =>
    new Gauge({
      name,
      help,
      registers: [register],
      collect() {
        this.set(value());
      },
    });
  const { shared } = library;
  gauge('pilcrow_articles', 'Articles that every server sees.', () => shared.current().articles.length);
  gauge('pilcrow_problems', 'Problems with their files.', () => shared.current().problems.length);
  gauge('pilcrow_reload_failed', '1 where the last reload changed nothing.', () =>
    shared.failure() === null ? 0 : 1,
  );
  gauge('pilcrow_loaded_timestamp_seconds', 'When they were loaded.', () => shared.current().loadedAt / 1000);
  return register;
}
