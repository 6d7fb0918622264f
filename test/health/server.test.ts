import { afterEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type Health, serveHealth } from '../../src/health/server.ts';
import { articleOf, FERRY } from '../article.ts';
import { corpusOf, serving } from '../command/program.ts';

const running: Health[] = [];
afterEach(async () => {
  for (const health of running.splice(0)) await health.close();
});

async function start(state: { ready: boolean }, port = 0) {
  const { program } = await serving(corpusOf(articleOf(FERRY)), []);
  const health = await serveHealth({ port, library: program.library, ready: () => state.ready });
  running.push(health);
  const get = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`http://127.0.0.1:${health.port}${path}`, init);
    return { status: response.status, text: await response.text() };
  };
  return { health, get };
}

describe('the health of the program', () => {
  test('is told at once, and that it answers only when it does', async () => {
    const state = { ready: false };
    const { get } = await start(state);
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(503);
    state.ready = true;
    expect((await get('/readyz?x=1')).status).toBe(200);
  });

  test('has figures as Prometheus reads them', async () => {
    const { get } = await start({ ready: true });
    const { status, text } = await get('/metrics');
    expect(status).toBe(200);
    expect(text).toMatch(/^pilcrow_articles 1$/m);
    expect(text).toMatch(/^process_resident_memory_bytes \d+/m);
  });

  test('is told to those who ask for it, and nothing else is', async () => {
    const { get } = await start({ ready: true });
    expect((await get('/')).status).toBe(404);
    expect((await get('/healthz', { method: 'POST' })).status).toBe(405);
  });

  test('cannot be told at a port that is taken', async () => {
    const { health } = await start({ ready: true });
    await expect(start({ ready: true }, health.port)).rejects.toBeInstanceOf(UserError);
  });
});
