import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressKey, otherSite } from '../../src/corpus/addressKey.ts';

const plain = 'https://example.org/news/ferry?page=2&id=7';

describe('two addresses are of one page', () => {
  test.each([
    'http://example.org/news/ferry?page=2&id=7',
    'https://www.example.org/news/ferry?page=2&id=7',
    'https://EXAMPLE.org/news/ferry/?id=7&page=2',
    'https://example.org:443/news/ferry?page=2&id=7#comments',
    'https://example.org/news/ferry?page=2&utm_source=feed&id=7&fbclid=x',
    'https://example.org/news/ferry?page=2&id=7/',
  ])('where they differ in nothing that matters: %s', (address) => {
    expect(addressKey(address)).toBe(addressKey(plain));
  });

  test.each([
    'https://example.org/news/ferry',
    'https://example.org/news/ferry?page=3&id=7',
    'https://example.org/news/Ferry?page=2&id=7',
    'https://example.com/news/ferry?page=2&id=7',
    'https://example.org:8080/news/ferry?page=2&id=7',
  ])('but not where another page may stand: %s', (address) => {
    expect(addressKey(address)).not.toBe(addressKey(plain));
  });
});

test('what is no address of a web page has no key', () => {
  for (const text of ['', 'ferry', 'ftp://example.org/ferry', 'javascript:alert(1)', 'https://']) {
    expect(addressKey(text)).toBeNull();
  }
});

test('a fragment and tracking never matter', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), fc.webFragments(), (address, fragment) => {
      const tracked = new URL(address);
      tracked.searchParams.append('utm_campaign', fragment);
      tracked.hash = fragment;
      expect(addressKey(tracked.href)).toBe(addressKey(address));
    }),
  );
});

describe('the address that a page gives as its own', () => {
  const fetched = 'https://www.example.org/news/ferry';

  test.each(['https://example.org/ferry', 'http://amp.example.org/news/ferry', 'https://www.example.org/'])(
    'is of the same site: %s',
    (given) => {
      expect(otherSite(given, fetched)).toBeNull();
      expect(otherSite(fetched, given)).toBeNull();
    },
  );

  test.each([
    ['https://bbc.co.uk/news/1', 'bbc.co.uk'],
    ['https://www.notexample.org/', 'notexample.org'],
    ['https://example.org.evil.example/', 'example.org.evil.example'],
  ])('is of another: %s', (given, host) => {
    expect(otherSite(given, fetched)).toBe(host);
  });

  test('is nobody’s where it gives none', () => {
    expect(otherSite(undefined, fetched)).toBeNull();
  });
});
