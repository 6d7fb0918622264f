import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkedText } from '../../src/message/link.ts';
import { HOSTILE, shown } from '../discord/markdown.ts';

const bare = { bareLinks: true };
const embedded = { bareLinks: false };

describe('a text that leads somewhere', () => {
  test('is a link, with the address out of sight', () => {
    const url = 'https://example.org/news/ferry';
    expect(linkedText('The ferry', url, embedded)).toBe('[The ferry](https://example.org/news/ferry)');
    expect(linkedText('The ferry', url, bare)).toBe('[The ferry](<https://example.org/news/ferry>)');
  });

  test('and is an address is shown by host and path, as long as those are short', () => {
    const read = (url: string) => shown(linkedText(url, url, embedded));
    expect(read('https://example.org/news/ferry/?a=b#c').text).toBe('example.org/news/ferry');
    expect(read('https://example.org/').text).toBe('example.org');
    expect(read(`https://example.org/${'x'.repeat(200)}`).text).toHaveLength(81);
    expect(read('https://example.org/a_b_c*d*[e]').text).toBe('example.org');
  });

  test('stands as it is where it leads to no page, or the address would fill the message', () => {
    for (const url of ['javascript:alert(1)', 'no address', '', `https://example.org/${'x'.repeat(1000)}`]) {
      expect(linkedText('**The** ferry', url, embedded)).toBe('\\*\\*The\\*\\* ferry');
    }
  });

  test.each(HOSTILE)('leads nowhere else, whatever it says: %j', (hostile) => {
    const text = hostile.replaceAll('\n', ' ');
    for (const links of [bare, embedded]) {
      const line = linkedText(text, 'https://example.org/ferry', links);
      const { text: read, marks } = shown(`x ${line}`);
      expect(marks).toEqual(['link']);
      expect([`x ${text}`, `x ${text} · example.org`]).toContain(read);
    }
  });

  test('leads where it should, whatever the address holds', () => {
    const address = fc.string({ unit: 'grapheme' }).map((path) => `https://example.org/${path}`);
    fc.assert(
      fc.property(address, (url) => {
        fc.pre(URL.canParse(url));
        const { marks } = shown(linkedText('The ferry', url, bare));
        expect(marks).toEqual(['link']);
        const [, target = ''] = /\]\(<([^>]*)>\)$/.exec(linkedText('The ferry', url, bare)) ?? [];
        expect(new URL(target).host).toBe('example.org');
      }),
    );
  });
});
