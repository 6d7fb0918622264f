import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { everyTextReader, everything, read, readSound } from '../everyReader.ts';

function page(body: string, head = '', attributes = ''): string {
  return `<!DOCTYPE html>\n<html${attributes}>\n<head>${head}</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

function article(title: string, paragraphs: readonly string[]): string {
  return `<article>\n<h1>${title}</h1>\n${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}\n</article>`;
}

const { author, published, source, language } = everything;

everyTextReader('HTML', {
  ending: '.html',
  write: (title, paragraphs) => page(article(title, paragraphs)),
  writeWithHead: (title, paragraphs) =>
    page(
      article(title, paragraphs),
      `<meta name="author" content="${author}"><meta property="article:published_time" content="${published}T09:30:00Z">` +
        `<link rel="canonical" href="${source}">`,
      ` lang="${language}"`,
    ),
  broken: {
    'an empty file': '',
    'neither article nor main': page('<h1>Ferry</h1><p>The last boat leaves at nine.</p>'),
    'no title': page('<article><p>The last boat leaves at nine.</p></article>'),
    'a title without text': page('<article><h1>Ferry</h1><script>load()</script></article>'),
    'an article in the margin only': page('<aside><article><h1>Ferry</h1><p>Nine.</p></article></aside>'),
  },
});

/** Kind and text of each block of an article. */
async function blocks(html: string): Promise<string[]> {
  const whole = page(`<article><h1>Ferry</h1>${html}<p>Last but one.</p><p>Last.</p></article>`);
  const { paragraphs } = await readSound('a.html', whole);
  return paragraphs.slice(0, -2).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('in HTML', () => {
  test('a paragraph, a caption, a whole list, a block quotation and a table are a block each', async () => {
    const html =
      '<p>One</p><figure><img alt="x"><figcaption><p>Two</p>three</figcaption></figure><ul><li>a<ul><li>b</li></ul></li><li><p>c</p></li></ul>' +
      '<blockquote><p>d</p><p>e</p></blockquote><table><tr><td>f</td><td>g</td></tr></table><dl><dt>h</dt><dd>i</dd></dl><pre>j\n  k</pre>';
    expect(await blocks(html)).toEqual([
      'body: One',
      'caption: Two three',
      'list: a b c',
      'quote: d e',
      'body: f g',
      'list: h i',
      'body: j k',
    ]);
  });

  test('text between blocks is a block', async () => {
    expect(await blocks('One <b>bold</b><div>Two<div>Three</div>four</div>five<p>six</p>')).toEqual([
      'body: One bold',
      'body: Two',
      'body: Three',
      'body: four',
      'body: five',
      'body: six',
    ]);
  });

  test('white space and <br> become one space, a no-break space stays', async () => {
    expect(await blocks('<p>\n  One<br>two\n\t three\u00a0 four<br/></p>')).toEqual([
      'body: One two three\u00a0 four',
    ]);
  });

  test('entities are characters', async () => {
    expect(await blocks('<p>&ldquo;9&nbsp;&euro;&rdquo; &#8217;&#x2019; &amp;amp; &lt;b&gt;</p>')).toEqual([
      'body: “9\u00a0€” ’’ &amp; <b>',
    ]);
  });

  test('what is not the article’s text is left out', async () => {
    expect(await blocks('One<script>no()</script> two<nav>no</nav>three')).toEqual([
      'body: One two',
      'body: three',
    ]);
    const rest = 'nav aside header footer form script style noscript template button'.split(' ');
    const html = rest.map((tag) => `<${tag}><p>No</p>no</${tag}>`).join('');
    expect(await blocks(`${html}<p>One<script>no()</script> two<!-- no --></p><p hidden>No</p>`)).toEqual([
      'body: One two',
    ]);
  });

  test('tags that nobody closed do no harm', async () => {
    expect(await blocks('<p>One<p>Two <b>bold<p>Three<ul><li>a<li>b</ul>')).toEqual([
      'body: One',
      'body: Two bold',
      'body: Three',
      'list: a b',
    ]);
  });

  test('the title is the h1, of the article’s header too', async () => {
    const html = page(
      '<h1>The Saltby Courier</h1><article><header><h1>Night\n <em>ferry</em></h1></header><p>A</p><p>B</p><p>C</p></article>',
    );
    expect(await readSound('a.html', html)).toMatchObject({
      title: 'Night ferry',
      paragraphs: { length: 3 },
    });
  });

  test('without an h1 the title is what the page calls itself to others', async () => {
    const body = '<main><p>A</p><p>B</p><p>C</p></main>';
    const og = '<meta property="og:title" content="Night ferry &amp; more">';
    expect((await readSound('a.html', page(body, `<title>Ferry | Courier</title>${og}`))).title).toBe(
      'Night ferry & more',
    );
    expect((await readSound('a.html', page(body, '<title>Ferry | Courier</title>'))).title).toBe(
      'Ferry | Courier',
    );
  });

  test('headings are sections', async () => {
    const html = page(
      '<article><h1>T</h1><p>A</p><h2>Night</h2><p>B</p><h3>Late</h3><div><p>C</p></div></article>',
    );
    const { paragraphs } = await readSound('a.html', html);
    expect(paragraphs.map(({ section }) => section)).toEqual([[], ['Night'], ['Night', 'Late']]);
  });

  test('of several articles the one with the most text is read, teasers are not', async () => {
    const teaser = '<article><h2>Read next</h2><p>Short.</p></article>';
    const html = page(
      `${teaser}${article('Ferry', ['One is long.', 'Two is long.', 'Three is long.'])}${teaser}`,
    );
    const { title, paragraphs } = await readSound('a.html', html);
    expect([title, paragraphs.length]).toEqual(['Ferry', 3]);
  });

  test.each([
    ['a <time> in the article', '<time datetime="2026-01-08T09:00">yesterday</time>', ''],
    [
      'JSON-LD',
      '',
      '<script type="application/ld+json">{"@graph":[{"datePublished":"2026-01-08"}]}</script>',
    ],
  ])('the day comes from %s', async (_where, inArticle, inHead) => {
    const today = inHead === '' ? '<p>Today is <time datetime="2026-11-25">25 November</time></p>' : '';
    const html = page(`${today}<article><h1>T</h1>${inArticle}<p>A</p><p>B</p><p>C</p></article>`, inHead);
    expect((await readSound('a.html', html)).published).toBe('2026-01-08');
  });

  test('the page’s own charset is believed where the bytes are not UTF-8', async () => {
    const html = page(article('Пором', ['Один.', 'Два.', 'Три.']), '<meta charset="windows-1251">');
    expect((await readSound('a.html', iconv.encode(html, 'windows-1251'))).title).toBe('Пором');
    expect((await readSound('a.html', iconv.encode(html, 'utf-8'))).title).toBe('Пором');
  });

  test('a bad date in the page is a problem, and the article is read all the same', async () => {
    const { article: found, problems } = await read(
      'a.html',
      page(article('T', ['A', 'B', 'C']), '<meta property="article:published_time" content="yesterday">'),
    );
    expect(found).not.toHaveProperty('published');
    expect(problems).toMatchObject([{ message: 'published: "yesterday" is not a date.' }]);
  });
});
