import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/clock.ts';
import { UserError } from '../../src/errors.ts';
import { fetchPage } from '../../src/fetch/fetchPage.ts';
import { inWords } from '../../src/words/phrase.ts';
import { useInternet } from './internet.ts';

const internet = useInternet();
const MOST = 5_000_000;
const PAGE = '<article><h1>The night ferry</h1><p>It leaves at nine.</p></article>';
const PUBLIC = '93.184.216.34';

/** Why an address is refused, in the words that people see. */
async function refusal(address: string, maxBytes = MOST): Promise<string> {
  const error: unknown = await fetchPage(address, { maxBytes }).catch((thrown: unknown) => thrown);
  if (!(error instanceof UserError)) throw new Error(`${address} was not refused`, { cause: error });
  expect(error.hint && inWords(error.hint)).toMatch(/^[A-Z].{10,}\.$/);
  return error.message;
}

function serves(headers: Record<string, string>, body: string | Uint8Array = PAGE, status = 200): void {
  internet.names['news.example'] = [[PUBLIC]];
  internet.serve = (_, response) => response.writeHead(status, headers).end(body);
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('a page comes with its type, its address and a name', async () => {
  serves(html);
  const { bytes, ...rest } = await fetchPage(' http://news.example/2026/night-ferry?a=1#top ', {
    maxBytes: MOST,
  });
  expect(text(bytes)).toBe(PAGE);
  expect(rest).toEqual({
    contentType: 'text/html; charset=utf-8',
    url: 'http://news.example/2026/night-ferry?a=1#top',
    fileName: 'night-ferry.html',
  });
  expect(internet.reached).toEqual([PUBLIC]);
});

describe('an address that is refused before anything is sent', () => {
  test.each([
    ...[
      '',
      'news.example',
      'ftp://news.example/',
      'file:///etc/passwd',
      'javascript:alert(1)',
      'data:text/html,a',
    ],
    ...[
      'gopher://news.example/',
      `http://news.example/${'a'.repeat(3000)}`,
      'http://',
      'http://[::1',
      'http://a b/',
    ],
  ])('because it is none of the web: %s', async (address) => {
    expect(await refusal(address)).toBe('This is not the address of a web page.');
    expect(internet.reached).toEqual([]);
  });

  test.each(['http://user@news.example/', 'http://user:secret@news.example/', 'http://8.8.8.8@127.0.0.1/'])(
    'because a name or a password is in it: %s',
    async (address) => {
      expect(await refusal(address)).toBe('There is a user name or a password in this address.');
    },
  );

  test.each([22, 25, 1, 1023, 3306, 6379, 11211, 27017])('because of its port %i', async (port) => {
    expect(await refusal(`http://news.example:${port}/`)).toBe(`Pages are not fetched from port ${port}.`);
  });

  test.each([
    ...['127.0.0.1', '127.1', '127.0.1', '2130706433', '0x7f000001', '0x7f.1', '017700000001', '0177.0.0.1'],
    ...[
      '0',
      '0x0',
      '10.0.0.1',
      '192.168.0.1:8080',
      '169.254.169.254',
      '0xa9fea9fe',
      '2852039166',
      '127.0.0.1.',
    ],
    ...['[::1]', '[::]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[0:0:0:0:0:ffff:a9fe:a9fe]', '[fe80::1]'],
    ...[
      '[fd00:ec2::254]',
      '[64:ff9b::7f00:1]',
      '[2002:7f00:1::]',
      '[::127.0.0.1]',
      '①②⑦.⓪.⓪.①',
      '%31%32%37.0.0.1',
    ],
    ...['１２７。０。０。１', '168.63.129.16', '100.100.100.200', '255.255.255.255', '[ff02::1]'],
  ])('because it is private, however it is written: %s', async (host) => {
    for (const scheme of ['http', 'https']) {
      expect(await refusal(`${scheme}://${host}/`)).toMatch(/is not on the public internet\.$/);
    }
    expect(internet.reached).toEqual([]);
  });
});

describe('a name', () => {
  test.each([
    [['127.0.0.1']],
    [['::1']],
    [['::ffff:10.0.0.1']],
    [['169.254.169.254']],
    [[PUBLIC, '192.168.0.1']],
    [['2606:4700::1', 'fe80::1%lo']],
    [[]],
  ])('that resolves to %j is not public, and nothing is sent', async (addresses) => {
    internet.names['inside.example'] = [addresses];
    expect(await refusal('http://inside.example/')).toBe('inside.example is not on the public internet.');
    expect(internet.reached).toEqual([]);
  });

  test('that resolves to something else the second time is asked for once, and only that address is reached', async () => {
    serves(html);
    internet.names['news.example'] = [[PUBLIC], ['127.0.0.1']];
    await fetchPage('http://news.example/', { maxBytes: MOST });
    expect(internet.reached).toEqual([PUBLIC]);
    expect(await refusal('http://news.example/')).toMatch(/not on the public internet/);
    expect(internet.reached).toEqual([PUBLIC]);
  });

  test('that nobody has is told as that', async () => {
    expect(await refusal('http://nowhere.example/')).toBe('There is no website nowhere.example.');
  });
});

describe('a page that leads on', () => {
  function leadsOn(to: (path: string) => string | null): void {
    internet.names['news.example'] = [[PUBLIC]];
    internet.serve = (request, response) => {
      const location = to(request.url ?? '');
      if (location === null) response.writeHead(200, html).end(PAGE);
      else response.writeHead(302, { location }).end();
    };
  }

  test('is followed five times', async () => {
    leadsOn((path) => (path === '/5' ? null : `/${Number(path.slice(1)) + 1}`));
    const { url } = await fetchPage('http://news.example/0', { maxBytes: MOST });
    expect(url).toBe('http://news.example/5');
    leadsOn((path) => (path === '/6' ? null : `/${Number(path.slice(1)) + 1}`));
    expect(await refusal('http://news.example/0')).toBe('This address leads on more than 5 times.');
  });

  test.each([
    ['http://127.0.0.1:8080/admin', /not on the public internet/],
    ['//0x7f.1/', /not on the public internet/],
    ['http://[::ffff:169.254.169.254]/latest/meta-data/', /not on the public internet/],
    ['http://inside.example/', /inside\.example is not on the public internet/],
    ['http://a:b@news.example/', /password/],
    ['http://news.example:22/', /port 22/],
    ['file:///etc/passwd', /not the address of a web page/],
    ['http://', /not the address of a web page/],
  ])('to %s is refused', async (location, message) => {
    leadsOn((path) => (path === '/start' ? location : null));
    internet.names['inside.example'] = [['10.0.0.8']];
    expect(await refusal('http://news.example/start')).toMatch(message);
    expect(internet.reached).toEqual([PUBLIC]);
  });
});

describe('what is sent', () => {
  test.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is unpacked from %s, up to the limit', async (packing, pack) => {
    serves({ ...html, 'content-encoding': packing }, pack(PAGE));
    expect(text((await fetchPage('http://news.example/', { maxBytes: MOST })).bytes)).toBe(PAGE);
    serves({ ...html, 'content-encoding': packing }, pack(Buffer.alloc(20_000_000)));
    expect(await refusal('http://news.example/')).toBe(
      'What is there is too large: at most 5 MB are fetched.',
    );
    serves({ ...html, 'content-encoding': packing }, pack(PAGE).subarray(0, 20));
    expect(await refusal('http://news.example/')).toMatch(/^news\.example cannot be reached/);
  });

  test('is refused when it is packed otherwise', async () => {
    serves({ ...html, 'content-encoding': 'gzip, gzip' });
    expect(await refusal('http://news.example/')).toMatch(/cannot be unpacked/);
  });

  test('is refused when it is too large, whether it says so or not', async () => {
    serves({ ...html, 'content-length': String(PAGE.length) });
    expect(await refusal('http://news.example/', 20)).toMatch(/too large/);
    serves({ ...html, 'transfer-encoding': 'chunked' });
    expect(await refusal('http://news.example/', 20)).toMatch(/too large/);
  });

  test.each([
    ['image/png', '/a.png'],
    ['application/json', '/a'],
    ['application/octet-stream', '/a.exe'],
    ['video/mp4', '/a.html'],
  ])('is refused as %s', async (type, path) => {
    serves({ 'content-type': type });
    expect(await refusal(`http://news.example${path}`)).toMatch(
      /neither a page nor a text, PDF or DOCX file/,
    );
  });

  test.each([
    ['text/html', '/a/', PAGE, 'a.html'],
    ['TEXT/HTML;charset=x', '/', PAGE, 'page.html'],
    ['application/pdf', '/report.pdf', '%PDF-1.7', 'report.pdf'],
    ['application/octet-stream', '/report', '%PDF-1.7', 'report.pdf'],
    ['application/octet-stream', '/report.docx', 'PK', 'report.docx'],
    ['text/plain', '/a.md', '# A', 'a.md'],
    ['text/plain', '/..%2f..%2fa%00b', 'A', 'a-b.txt'],
    ['text/html', '/%D0%BF%D0%BE%D1%80%D0%BE%D0%BC.php', PAGE, 'пором.php.html'],
    ['text/html', '/%E0%A4%A', PAGE, 'E0-A4-A.html'],
  ])('as %s from %s is a file with the ending of what it is', async (type, path, body, name) => {
    serves({ 'content-type': type }, body);
    expect((await fetchPage(`http://news.example${path}`, { maxBytes: MOST })).fileName).toBe(name);
  });

  test.each([
    [404, 'There is no page at this address.'],
    [403, 'news.example does not show this page to everybody.'],
    [503, 'news.example could not deliver the page (it answers 503).'],
    [304, 'news.example could not deliver the page (it answers 304).'],
  ])('with status %i is told in plain words', async (status, message) => {
    serves(html, PAGE, status);
    expect(await refusal('http://news.example/')).toBe(message);
  });

  test('is not waited for when it drips', async () => {
    internet.names['news.example'] = [[PUBLIC]];
    let endTime = () => {};
    const clock: Clock = {
      now: () => 0,
      after: (milliseconds, run) => {
        expect(milliseconds).toBe(10_000);
        endTime = run;
        return () => {};
      },
    };
    internet.serve = (_, response) => {
      response.writeHead(200, html).write('<p>');
      endTime();
    };
    await expect(fetchPage('http://news.example/', { maxBytes: MOST, clock })).rejects.toThrow(
      'It did not arrive within 10 seconds.',
    );
  });
});
