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
    expect(await withHead('<meta name="author" content="https://courier.example/ada">')).not.toHaveProperty(
      'author',
    );
  });
});
