import { describe, expect, test } from 'vitest';
import { withoutStall } from '../stall.ts';
import { read } from './everyReader.ts';

const DEEP = 10_000;
const LONG = 10_000_000;
const longLine = 'word '.repeat(LONG / 5);

/** What must be done without a stall, as an article or with a reason. */
const files: Readonly<Record<string, () => [path: string, text: string]>> = {
  'a line of 10 MB in plain text': () => ['a.txt', `T\n\n${longLine}\n\nB.\n\nC.`],
  'a line of 10 MB in Markdown': () => ['a.md', `# T\n\n${longLine}\n\nB.\n\nC.`],
  'a line of 10 MB in HTML': () => ['a.html', `<article><h1>T</h1><p>${longLine}</p><p>B</p></article>`],
  '10 MB of spaces in plain text': () => ['a.txt', `T\n\na${' '.repeat(LONG)}b`],
  '10 MB of spaces in Markdown': () => ['a.md', `# T\n\na${' '.repeat(LONG)}b`],
  '10 MB of spaces in HTML': () => ['a.html', `<article><h1>T</h1><p>a${' '.repeat(LONG)}b`],
  'a title of 10 MB': () => ['a.txt', `${longLine}\n\nA.\n\nB.\n\nC.`],
  'front matter of 10 MB': () => ['a.txt', `---\ntitle: T\nx: ${longLine}\n---\nA.`],
  'elements nested 10,000 deep': () => [
    'a.html',
    `<article><h1>T</h1>${'<div>'.repeat(DEEP)}A${'</div>'.repeat(DEEP)}`,
  ],
  'lists nested 10,000 deep in HTML': () => ['a.html', `<article><h1>T</h1>${'<ul><li>'.repeat(DEEP)}A`],
  'articles nested 10,000 deep': () => ['a.html', `${'<article>'.repeat(DEEP)}<h1>T</h1>A`],
  '100,000 tags that are never closed': () => [
    'a.html',
    `<article><h1>T</h1>${'<p><b>a'.repeat(DEEP)}${'</i>'.repeat(DEEP)}`,
  ],
  'document types without an end': () => ['a.html', `${'<!doctype '.repeat(100_000)}<article>`],
  'quotations nested 10,000 deep': () => ['a.md', `# T\n\n${'>'.repeat(DEEP)} A`],
  'lists nested 10,000 deep': () => ['a.md', `# T\n\n${'- '.repeat(DEEP)}A`],
  'lists nested 1,000 deep by indenting': () => [
    'a.md',
    `# T\n\n${Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')}`,
  ],
  'emphasis nested 10,000 deep': () => ['a.md', `# T\n\n${'*a '.repeat(DEEP)}${'a* '.repeat(DEEP)}`],
  'emphasis that never ends': () => ['a.md', `# T\n\n${'a**b'.repeat(DEEP)}${'c* '.repeat(DEEP)}`],
  'brackets nested 10,000 deep': () => ['a.md', `# T\n\n${'['.repeat(DEEP)}a${'](b)'.repeat(DEEP)}`],
  'backticks in a thousand lengths': () => [
    'a.md',
    `# T\n\n${Array.from({ length: 1000 }, (_, length) => '`'.repeat(length)).join(' ')}`,
  ],
  '10,000 lines of lists': () => ['a.md', `# T\n${'\n- a'.repeat(9_990)}`],
  '10,000 lines of quotations': () => ['a.md', `# T\n${'\n> a'.repeat(9_990)}`],
  '5,000 paragraphs': () => ['a.md', `# T\n${'\n\na *b* c'.repeat(4_990)}`],
  '40,000 tags': () => ['a.html', `<article><h1>T</h1>${'<p>a</p>'.repeat(19_990)}`],
  '40,000 tags inside each other': () => ['a.html', `<article><h1>T</h1>${'<div>a'.repeat(39_990)}`],
  'millions of tags': () => ['a.html', `<article><h1>T</h1>${'<p>'.repeat(3_000_000)}`],
  'millions of paragraphs in Markdown': () => ['a.md', `# T\n${'\n\na'.repeat(3_000_000)}`],
  'millions of paragraphs in plain text': () => ['a.txt', `T${'\n\na'.repeat(3_000_000)}`],
  'a page of the web with 39,000 tags': () => ['a.html', `${SITE}<div>${'<p>a, b, c'.repeat(38_990)}`],
  'a page of the web nested 10,000 deep': () => ['a.html', `${SITE}${'<div>a'.repeat(DEEP)}`],
  'a page of the web that is advertisements': () => [
    'a.html',
    `${SITE}${`<div class="ad share related ${'x'.repeat(2_000)}"><p>a, b`.repeat(100)}`,
  ],
  'a page of the web with 10 MB of text in one element': () => ['a.html', `${SITE}<div>${longLine}</div>`],
  'a PDF file of nothing but its first line': () => ['a.pdf', `%PDF-1.7\n${longLine}`],
  'a PDF file with 100,000 objects that are none': () => [
    'a.pdf',
    `%PDF-1.7\n${'1 0 obj\n'.repeat(100_000)}`,
  ],
  'a DOCX file of nothing but marks': () => ['a.docx', 'PK\x05\x06'.repeat(100_000)],
  'HTML nested 10,000 deep in Markdown': () => ['a.md', `# T\n\n${'<div>'.repeat(DEEP)}A`],
};

/** The head of a page that is read as those of the open web are. */
const SITE = '<html><head><link rel="stylesheet" href="a.css"></head><body>';

describe('a hostile file neither crashes the program nor holds it up', () => {
  test.each(Object.keys(files))('%s', async (name) => {
    const [path, text] = files[name]?.() ?? ['', ''];
    const { article, problems } = await withoutStall(() => read(path, text));
    expect(article !== null || problems.some(({ severity }) => severity === 'unreadable')).toBe(true);
    expect(problems.map(({ message }) => message).join()).not.toContain('Reading it failed');
  });
});

test('rules and tables of figures are not taken for nesting', async () => {
  const text = `# T\n\n${'-'.repeat(300)}\n\n${'* '.repeat(150)}\n\n${'.'.repeat(300)}\n\n${'1.5 '.repeat(150)}\n\na${' '.repeat(500)}- b\n\nC.`;
  const { article } = await read('a.md', text);
  expect(article?.paragraphs.length).toBe(4);
});
