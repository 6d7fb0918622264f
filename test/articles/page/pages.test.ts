import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/articles/article.ts';
import { read } from '../everyReader.ts';
import { pages, title } from './pages.ts';
import { f1 } from './shingles.ts';

/** Of each page. */
const FLOOR = 0.96;

async function articleOn(html: string): Promise<Article> {
  const { article } = await read('page.html', html);
  if (!article) throw new Error('There is no article on the page.');
  return article;
}

/** The texts of an article's blocks and headings. */
function textsOf({ paragraphs }: Article): string[] {
  return [...new Set(paragraphs.flatMap(({ section, text }) => [...section, text]))];
}

describe('on a page of the open web', () => {
  test.each(Object.entries(pages))('the article is read, and nothing beside it: %s', async (_, page) => {
    const article = await articleOn(page.html);
    expect(article.title).toBe(title);
    const sort = (texts: readonly string[]) => [...texts].sort().join('\n');
    expect(f1(sort(page.wanted), sort(textsOf(article)))).toBeGreaterThanOrEqual(FLOOR);
  });

  test('captions, lists and headings keep their kind', async () => {
    const withFigure = Object.values(pages).filter(({ html }) => html.includes('<figcaption>'));
    expect(withFigure).toHaveLength(11);
    for (const { html } of withFigure) {
      const { paragraphs } = await articleOn(html);
      expect(paragraphs.filter(({ kind }) => kind === 'caption')).toHaveLength(1);
      expect(paragraphs.filter(({ kind }) => kind === 'list')).toHaveLength(1);
      expect(paragraphs.at(-1)?.section).toEqual(['What the bridge was to change']);
    }
  });
});

describe('a page says of itself', () => {
  const [{ html } = { html: '' }] = Object.values(pages);
  const withHead = (head: string) => articleOn(html.replace('</head>', `${head}</head>`));
  const jsonLd = (json: unknown) => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

  test('its author and day in JSON-LD, where they are referred to as well', async () => {
    const graph = [
      { '@type': 'WebSite', name: 'The Saltby Courier' },
      {
        '@type': 'NewsArticle',
        author: [{ '@id': '#a' }, { name: 'Cal Reed' }],
        datePublished: '2026-01-08T09:00Z',
      },
      { '@type': 'Person', '@id': '#a', name: 'Ada Mills' },
    ];
    expect(await withHead(jsonLd({ '@graph': graph }))).toMatchObject({
      author: 'Ada Mills, Cal Reed',
      published: '2026-01-08',
    });
  });

  test.each([
    '2026-01-08T23:59:00-08:00',
    'Thu, 08 Jan 2026 09:30:00 GMT',
    'January 8, 2026',
    '8 January 2026',
    '2026/01/08',
    '20260108',
  ])('the day as %s', async (date) => {
    expect((await withHead(`<meta name="date" content="${date}">`)).published).toBe('2026-01-08');
  });

  test('no day where a program has written the first of all days', async () => {
    expect(await withHead('<meta name="date" content="0001-01-01">')).not.toHaveProperty('published');
  });

  test('its author without “By”, and no account or address', async () => {
    expect((await withHead('<meta name="byl" content="By Ada Mills">')).author).toBe('Ada Mills');
    // Then the byline tells.
    const address = '<meta name="author" content="https://courier.example/ada">';
    expect((await withHead(address)).author).toBe('Ada Mills');
    const [, unsigned = ''] = html.split('By Ada Mills');
    expect(await articleOn(`${html.split('By Ada Mills')[0]}${unsigned}`)).not.toHaveProperty('author');
  });
});

describe('a page without styles or scripts', () => {
  const page = `<html><head><link rel="canonical" href="https://gull.example/1"></head><body><article>
<h1>Mayor quits</h1><p class="meta">By <b>Tom Reed</b> | Published 3 Feb 2026 14:02 GMT</p>
<p>The mayor of Port Lorn resigned on Monday after a row over the cost of a bridge.</p>
<p><strong>READ MORE: <a href="/2">Bridge will cost twice as much, leaked memo says</a></strong></p>
<p>The bridge was to cost £9m. It has cost £21m so far.</p>
<p>Her deputy, Aled Finch, takes over until an election in May.</p>
<p><em>Additional reporting by Sue Lim. Follow us on Facebook and subscribe to our newsletter.</em></p>
<div class="tags">Tags: <a>Port Lorn</a></div>
<div class="comments"><p>Good riddance, she should have gone two years ago when all this started.</p></div>
</article></body></html>`;
  const texts = [
    'The mayor of Port Lorn resigned on Monday after a row over the cost of a bridge.',
    'The bridge was to cost £9m. It has cost £21m so far.',
    'Her deputy, Aled Finch, takes over until an election in May.',
  ];

  test('is of the web where it was saved from there: its clutter is named so', async () => {
    const { author, paragraphs } = await articleOn(page);
    expect(author).toBe('Tom Reed');
    expect(paragraphs.map(({ text }) => text)).toEqual(texts);
  });

  test('is of the web where it was fetched from there, whatever is on it', async () => {
    const plain = page.replace(/<link[^>]*>/, '').replaceAll(/ class="\w+"/g, '');
    const url = 'https://gull.example/1';
    const fetched = (await read('page.html', plain, { url })).article;
    expect(fetched?.paragraphs.map(({ text }) => text)).toEqual(expect.arrayContaining(texts));
    expect(fetched?.paragraphs[0]?.text).toBe(texts[0]);
    expect((await articleOn(plain)).paragraphs[0]?.text).toMatch(/^By Tom Reed/);
  });

  test('that was written by hand keeps all its paragraphs, and its byline says who wrote it', async () => {
    const plain = page.replace(/<div class="(?:tags|comments)">.*/g, '');
    const { author, paragraphs } = await articleOn(plain);
    expect(author).toBe('Tom Reed');
    expect(paragraphs).toHaveLength(6);
  });

  test('and without a text, as scripts fill it, is no article, and that is said with what to do', async () => {
    const shell =
      '<html><head><title>Gull</title><script>go()</script></head><body><main></main></body></html>';
    for (const { article, problems } of [
      await read('page.html', shell),
      await read('page.html', shell.replace(/<script>.*<\/script>/, ''), { url: 'https://gull.example/' }),
    ]) {
      expect(article).toBeNull();
      expect(problems).toMatchObject([
        { message: expect.stringContaining('a browser'), hint: expect.stringContaining('.txt') },
      ]);
    }
  });
});
