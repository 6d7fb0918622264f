import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { markdownText } from '../../src/articles/markdownText.ts';
import { read, readSound } from './everyReader.ts';

/** The article that the Markdown of an article is read as. */
async function again(article: Article): Promise<Article | null> {
  return (await read(`${article.id}.md`, await markdownText(article))).article;
}

/** Words as people write them, and all that Markdown could take for something else. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    ...['# ', '#', '##', '> ', '- ', '+ ', '* ', '1. ', '12) ', '---', '===', '~~~', '```', '`', '**', '_a_'],
    ...[
      '[a](b)',
      '![a](b)',
      '[a]: b',
      '<b>',
      '</b>',
      '<!--',
      '&amp;',
      '&#10;',
      '&',
      '\\',
      '\\*',
      '!',
      '|',
      ':',
    ],
    ...['http://a.example/b_c_d', '“Who?”', 'It’s', '…', '\u00a0', '\t', '    ', 'Photo: ', 'Note: ', '“'],
  ),
);
const line = fc
  .array(fc.oneof(piece, fc.constant(' ')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));
const block = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));

/** The article that a text is read as, where it is one. */
async function readsAs(path: string, text: string): Promise<Article | null> {
  // A text of a few NULs is refused, and one with a few more is kept as it is, which Markdown cannot do.
  return text.includes('\0') ? null : (await read(path, text)).article;
}

describe('an article written as Markdown reads as the same article', () => {
  test('whatever a plain text holds, line breaks too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 2, maxLength: 5 }), async (blocks) => {
        const article = await readsAs('a.txt', blocks.join('\n\n'));
        fc.pre(article !== null);
        if (article) expect(await again(article)).toEqual(article);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever Markdown it came from, with headings, lists, quotations and captions', async () => {
    const prefix = fc.constantFrom(
      '',
      '',
      '## ',
      '### ',
      '#### ',
      '- ',
      '> ',
      '1. ',
      '![](a.jpg)\n\n*',
      '![',
    );
    const listed = fc
      .array(fc.tuple(fc.constantFrom('- ', '  - ', '\n- '), line), { minLength: 2, maxLength: 4 })
      .map((items) => items.map((parts) => parts.join('')).join('\n'));
    const blocks = fc.array(
      fc.oneof(
        fc.tuple(prefix, line).map((parts) => parts.join('')),
        listed,
      ),
      {
        minLength: 2,
        maxLength: 8,
      },
    );
    await fc.assert(
      fc.asyncProperty(blocks, async (written) => {
        const article = await readsAs('a.md', `# Ferry\n\n${written.join('\n\n')}`);
        fc.pre(article !== null);
        if (article) expect(await again(article)).toEqual(article);
      }),
      { numRuns: 300 },
    );
  });

  test('whatever a page holds', async () => {
    const element = fc.tuple(
      fc.constantFrom('p', 'h2', 'h3', 'h5', 'li', 'blockquote', 'figcaption', 'div', 'pre', 'ul'),
      line,
      line,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(element, { minLength: 2, maxLength: 8 }), async (elements) => {
        const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
        const body = elements.map(([name, text, other]) => {
          const items = `<li>${written(text)}</li> <li>${written(other)}</li>`;
          return `<${name}>${name === 'ul' ? items : written(text)}</${name}>`;
        });
        const article = await readsAs('a.html', `<article><h1>Ferry</h1>${body.join('')}</article>`);
        fc.pre(article !== null);
        if (article) expect(await again(article)).toEqual(article);
      }),
      { numRuns: 300 },
    );
  });

  test('with all that it says of itself', async () => {
    const titles = [
      '1984',
      'no',
      '"Quoted"',
      '- dash',
      '# mark',
      'a: b',
      "it's",
      '[x]',
      '{y}',
      '&z',
      '*',
      '…',
    ];
    for (const title of titles) {
      const head = `author: Ines Moor, Bo Tan\npublished: 2026-01\nsource: https://example.org/a?b=c#d\nlanguage: de`;
      const text = `---\ntitle: ${JSON.stringify(title)}\n${head}\n---\n\nOne.\n\nTwo.\n\nThree.`;
      const article = await readSound('a.txt', text);
      expect(article.title).toBe(title);
      expect(await again(article)).toEqual(article);
    }
  });
});

test('Markdown of an article is as a person would write it', async () => {
  const page =
    '<article><h1>The night ferry</h1><p>It sails at nine.</p><h2>Fares</h2><ol><li>Four <b>pounds</b></li><li>Two for children<ul><li>Or one</li></ul></li></ol>' +
    '<ul><li>Free</li></ul><blockquote>Never again.</blockquote><figcaption>The quay</figcaption></article>';
  expect(await markdownText(await readSound('a.html', page))).toBe(`---
title: The night ferry
---

It sails at nine.

## Fares

- Four pounds
- Two for children
- Or one

+ Free

> Never again.

![The quay]()
`);
});
