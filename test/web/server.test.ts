import { afterAll, describe, expect, test } from 'vitest';
import { articleOf, FERRY } from '../article.ts';
import { HOSTILE } from '../discord/markdown.ts';
import { here, served, typed } from './served.ts';

const page = await served(articleOf(FERRY));
afterAll(() => page.close());

/** What a message of an outcome says. */
function said(text: string) {
  const { message } = JSON.parse(text);
  return { alone: message.alone, text: message.embeds[0]?.description ?? message.content };
}

describe('the page', () => {
  test('is served with a policy that lets nothing in from elsewhere, and nothing written into it run', async () => {
    const { status, headers, text } = await page.get('/');
    expect(status).toBe(200);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
    expect(text).not.toMatch(/https?:|<style|style=|<script(?! type="module" src="\/page\.js")/);
  });

  test.each(['/page.js', '/page.css', '/icon.svg'])('%s comes from the same server', async (path) => {
    const { status, text } = await page.get(path);
    expect(status).toBe(200);
    expect(text).not.toMatch(/(?:url\(|@import|import\()["']?https?:/);
  });

  test('weighs little', async () => {
    const sizes = await Promise.all(['/page.js', '/page.css'].map((path) => page.get(path)));
    expect(sizes.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(100_000);
  });

  test.each([
    ['de-DE,de;q=0.9,en;q=0.8', 'de'],
    ['pt-BR,de;q=0.8', 'de'],
    ['en;q=0.3, FR-ca;q=0.8, nl', 'fr'],
    ['uk;q=0, es;q=0.1', 'es'],
    ['ja, *;q=0.5', 'en'],
    [';;=,', 'en'],
    ['', 'en'],
  ])('is in the language that the browser likes best of those spoken: %j', async (liked, language) => {
    const { text } = await page.get('/', { headers: { 'accept-language': liked } });
    expect(text).toContain(`<html lang="${language}">`);
  });
});

describe('whoever asks under another name, or from another page, is refused:', () => {
  test.each([
    ['a name of somebody else’s', { host: 'evil.example' }],
    ['a name that only begins alike', { host: '127.0.0.1.evil.example:80' }],
    ['its name at another port', { host: '127.0.0.1:1' }],
    ['another page', { origin: 'https://evil.example' }],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }],
    ['a file', { origin: 'null' }],
    ['another site, as its browser says', { 'sec-fetch-site': 'cross-site' }],
    ['another port, as its browser says', { 'sec-fetch-site': 'same-site' }],
  ])('%s', async (_, headers) => {
    expect(await page.post('/api/command', typed('/help'), headers)).toMatchObject({ status: 403 });
    const { status } = await page.get('/api/state', { headers });
    expect(status).toBe(403);
  });

  test('but somebody may follow a link to it', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    expect(await page.get('/', { headers })).toMatchObject({ status: 200 });
  });

  test('and the page itself is not', async () => {
    const headers = {
      host: `127.0.0.1:${page.port}`,
      origin: `http://127.0.0.1:${page.port}`,
      'sec-fetch-site': 'same-origin',
    };
    expect(await page.post('/api/command', typed('/help'), headers)).toMatchObject({ status: 200 });
  });
});

test('what comes piece by piece is understood', async () => {
  const text = JSON.stringify(typed('/help'));
  const pieces = [text.slice(0, 9), text.slice(9)];
  const headers = { 'content-type': 'application/json' };
  expect(await page.get('/api/command', { method: 'POST', headers, pieces })).toMatchObject({ status: 200 });
});

test('help is for whoever asks alone, as it is on Discord', async () => {
  const { text } = await page.post('/api/command', typed('/help'));
  expect(JSON.parse(text)).toMatchObject({ message: { alone: true } });
});

describe('what is sent wrong is refused in words:', () => {
  test.each([
    ['no JSON', '{', 400],
    ['something else', { typed: 1 }, 400],
    ['a thread with a name for an id', typed('/help', { thread: { id: '../x', name: 'x' } }), 400],
    ['more text than fits', typed(`/ask ${'x'.repeat(5_000)}`), 400],
    ['more than may be sent at once', typed('x'.repeat(100_000)), 413],
  ])('%s', async (_, body, status) => {
    const got = await page.post('/api/command', body);
    expect(got.status).toBe(status);
    expect(JSON.parse(got.text).error).toMatch(/\w/);
  });

  test('a form', async () => {
    const headers = { 'content-type': 'text/plain' };
    expect(await page.post('/api/command', typed('/help'), headers)).toMatchObject({ status: 400 });
  });

  test('a file that is too large', async () => {
    const got = await page.get('/api/file?name=a.txt', { method: 'POST', body: new Uint8Array(200_000) });
    expect(got.status).toBe(413);
  });

  test('nothing at all, and what comes in pieces that make no sense', async () => {
    const headers = { 'content-type': 'application/json' };
    for (const pieces of [[], ['{', 'x']]) {
      const got = await page.get('/api/command', { method: 'POST', headers, pieces });
      expect(got.status).toBe(400);
    }
    const many = Array.from({ length: 100 }, () => 'x'.repeat(1_000));
    const got = await page.get('/api/command', { method: 'POST', headers, pieces: many });
    expect(got.status).toBe(413);
    expect(JSON.parse(got.text).error).toMatch(/\w/);
  });

  test.each(['OPTIONS', 'PUT', 'DELETE', 'GET', 'HEAD'])('a command by %s', async (method) => {
    expect(await page.get('/api/command', { method })).toMatchObject({ status: 404 });
  });

  test('what is not there', async () => {
    for (const path of ['/nothing', '/..%2fpackage.json', '/api/article?id=nothing']) {
      expect(await page.get(path)).toMatchObject({ status: 404 });
    }
  });

  test('and none of it is a defect', () => {
    expect(page.heard.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('a command', () => {
  test.each(['/who who took the money', '/who question: who took the money'])(
    '%s is answered',
    async (text) => {
      const got = await page.post('/api/command', typed(text));
      expect(JSON.parse(got.text)).toMatchObject({
        does: 'post',
        asked: { question: 'who took the money', article: 'ferry' },
        message: { alone: false, shows: { article: 'ferry', paragraph: expect.any(Number) } },
      });
    },
  );

  test('that is private is seen by the asker alone, and can be shared', async () => {
    const got = await page.post('/api/command', typed('/ask who took the money private: true'));
    expect(said(got.text).alone).toBe(true);
    expect(got.text).toContain('"label":"Share"');
  });

  test('that is not there is refused to the asker alone', async () => {
    const { alone, text } = said((await page.post('/api/command', typed('/sail away'))).text);
    expect(alone).toBe(true);
    expect(text).toContain('There is no command /sail');
  });

  test('for those who manage the server is refused to others', async () => {
    const status = await page.post('/api/command', typed('/corpus status', { manages: false }));
    expect(said(status.text).text).toContain('Manage Server');
    const choices = { command: 'corpus', subcommand: 'remove', option: 'article', typed: '', article: null };
    expect((await page.post('/api/choices', { ...here, manages: false, ...choices })).text).toBe('[]');
    expect((await page.post('/api/choices', { ...here, ...choices })).text).not.toBe('[]');
  });
});

describe('a mention', () => {
  const mention = (text: string, about = {}) => ({ ...here, text, reply: null, earlier: [], ...about });

  test('without a question is answered with some', async () => {
    const { text } = said((await page.post('/api/mention', mention('@Pilcrow'))).text);
    expect(text).toMatch(/\?\n/);
  });

  test('in a thread may lean on what was asked there', async () => {
    const thread = { id: '7', name: 'Ferry' };
    const question = 'who told the council that the engine is old';
    const earlier = [{ question, article: 'ferry', alone: false }];
    const { text } = said(
      (await page.post('/api/mention', mention('@Pilcrow and when?', { thread, earlier }))).text,
    );
    expect(text).toContain('↩ who told the council');
  });

  test.each(HOSTILE)('that says %j is no defect', async (text) => {
    expect(await page.post('/api/mention', mention(`@Pilcrow ${text}`))).toMatchObject({ status: 200 });
    expect(page.heard.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

describe('a press', () => {
  const question = 'who took the money';

  async function answered() {
    const { message } = JSON.parse((await page.post('/api/command', typed(`/who ${question}`))).text);
    return { message, buttons: message.components[0].components };
  }

  test('turns its message', async () => {
    const { message, buttons } = await answered();
    const got = await page.post('/api/press', {
      ...here,
      customId: buttons[0].custom_id,
      chosen: [],
      message: { content: '', description: message.embeds[0].description, alone: false },
    });
    const paragraph = message.shows.paragraph - 1;
    expect(JSON.parse(got.text)).toMatchObject({ does: 'turn', message: { shows: { paragraph } } });
  });

  test('of what no button carries is refused to the asker alone', async () => {
    const got = await page.post('/api/press', {
      ...here,
      customId: 'x',
      chosen: [],
      message: { content: '', description: question, alone: false },
    });
    expect(said(got.text)).toMatchObject({ alone: true, text: expect.stringContaining('another version') });
  });
});

test('a file that was dropped can be taken once, under its own name alone', async () => {
  const got = await page.get('/api/file?name=..%2F..%2Fa.txt', { method: 'POST', body: 'An article' });
  const { url, size } = JSON.parse(got.text);
  expect(size).toBe(10);
  expect(page.dropped.take(url)).toMatchObject({ fileName: 'a.txt' });
  expect(page.dropped.take(url)).toBeNull();
});
