import { createServer, type RequestListener } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fetchAttachment } from '../../src/fetch/fetchAttachment.ts';

let serve: RequestListener = (_, response) => response.end();
const server = createServer((request, response) => serve(request, response));
let home = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  home = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const limits = () => ({ apiUrl: `${home}/api`, maxBytes: 1_000 });

test('a file is fetched from where the API is, under its own name', async () => {
  serve = (_, response) => response.writeHead(200, { 'content-type': 'text/markdown' }).end('# Ferry');
  const { bytes, ...rest } = await fetchAttachment(`${home}/attachments/1/2/The%20ferry.MD?ex=1`, limits());
  expect(new TextDecoder().decode(bytes)).toBe('# Ferry');
  expect(rest).toEqual({
    contentType: 'text/markdown',
    url: `${home}/attachments/1/2/The%20ferry.MD?ex=1`,
    fileName: 'The-ferry.md',
  });
});

test.each([
  'https://evil.example/a.md',
  'http://cdn.discordapp.com/a.md',
  'https://cdn.discordapp.com:8443/a.md',
  'https://cdn.discordapp.com.evil.example/a.md',
  'https://evil.example/cdn.discordapp.com/a.md',
  'http://127.0.0.1:1/a.md',
  'file:///etc/passwd',
  'a.md',
])('%s is not where attachments are', async (address) => {
  await expect(fetchAttachment(address, limits())).rejects.toThrow('not where Discord keeps attachments');
});

test('without an API of its own this machine holds no attachments', async () => {
  await expect(fetchAttachment(`${home}/a.md`, { apiUrl: undefined, maxBytes: 1_000 })).rejects.toThrow(
    'not where Discord keeps attachments',
  );
});

test('no redirect is followed', async () => {
  serve = (_, response) => response.writeHead(302, { location: `${home}/b.md` }).end();
  await expect(fetchAttachment(`${home}/a.md`, limits())).rejects.toThrow('not where Discord keeps');
});

test('more than may be is not taken', async () => {
  serve = (_, response) => response.end('a'.repeat(1_001));
  await expect(fetchAttachment(`${home}/a.md`, limits())).rejects.toThrow('too large');
});
