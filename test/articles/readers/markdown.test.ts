import { describe, expect, test } from 'vitest';
import { everyTextReader, everything, readSound } from '../everyReader.ts';

const head = Object.entries(everything).map(([name, value]) => `${name}: ${value}`);

everyTextReader('Markdown', {
  ending: '.md',
  write: (title, paragraphs) => [`# ${title}`, ...paragraphs].join('\n\n'),
  writeWithHead: (title, paragraphs) =>
    `---\ntitle: "${title}"\n${head.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`,
  broken: {
    'an empty file': '',
    'no title': 'The last boat leaves at nine.\n\nNobody answered.\n\n## Later\n\nStill nobody.',
    'a title without text': '# The night ferry\n\n---\n\n<!-- to be written -->\n',
    'front matter without an end': '---\ntitle: The night ferry\n\nThe last boat leaves at nine.\n',
  },
});

/** Kind and text of each block below a title. */
async function blocks(markdown: string): Promise<string[]> {
  const { paragraphs } = await readSound('a.md', `# Ferry\n\n${markdown}\n\nLast but one.\n\nLast.`);
  return paragraphs.slice(0, -2).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('in Markdown', () => {
  test('a whole list is one block, however loosely it is set and deeply it is nested', async () => {
    expect(await blocks('- one\n\n- two\n  1. inner\n\n     more\n- three')).toEqual([
      'list: one two inner more three',
    ]);
  });

  test('a block quotation is one block, lists and paragraphs in it too', async () => {
    expect(await blocks('> One.\n>\n> Two\n> goes on.\n>\n> - three')).toEqual([
      'quote: One. Two goes on. three',
    ]);
  });

  test('inline markup is gone and every other character stays', async () => {
    expect(
      await blocks('**Bold**, *it*, `code  x`, [link](http://a.b), \\*star\\*, shi*** &amp; &pound;9'),
    ).toEqual(['body: Bold, it, code  x, link, *star*, shi*** & £9']);
  });

  test('line breaks, soft and hard and <br>, become one space', async () => {
    expect(await blocks('One\ntwo  \nthree\\\nfour<br>five')).toEqual(['body: One two three four five']);
  });

  test('code is a block, a rule and a comment are nothing', async () => {
    expect(await blocks('```js\na\n  b\n```\n\n***\n\n<!-- note\n\nto self -->\n\nBody.')).toEqual([
      'body: a b',
      'body: Body.',
    ]);
  });

  test('what stands under an image is its caption', async () => {
    expect(
      await blocks('![](a.jpg)\n*The boat at dusk.*\n\n![](b.jpg)\n\n*The boat at dawn.*\n\n*Not so.*'),
    ).toEqual(['caption: The boat at dusk.', 'caption: The boat at dawn.', 'body: Not so.']);
  });

  test('an image’s description stays', async () => {
    expect(await blocks('![Mara Voss](a.jpg) on deck')).toEqual(['caption: Mara Voss on deck']);
  });

  test('HTML is read as HTML', async () => {
    const figure = '<figure><img src="a.jpg">\n<figcaption>At &lt;dusk&gt;</figcaption></figure>';
    expect(await blocks(`${figure}\n\n<p>One</p><p>Two<script>x()</script></p>\n\n> <b>Three</b>`)).toEqual([
      'caption: At <dusk>',
      'body: One',
      'body: Two',
      'quote: Three',
    ]);
  });

  test('headings are the sections of what stands under them, and do not count', async () => {
    const text = '# Ferry\n\nA.\n\n## Night\n\nB.\n\n### Late\n\nC.\n\nDay\n---\n\nD.\n\n# Else\n\nE.';
    const { paragraphs } = await readSound('a.md', text);
    expect(paragraphs.map(({ number, section }) => [number, ...section])).toEqual([
      [1],
      [2, 'Night'],
      [3, 'Night', 'Late'],
      [4, 'Day'],
      [5, 'Else'],
    ]);
  });

  test('a # heading is a section where front matter has another title', async () => {
    const { title, paragraphs } = await readSound('a.md', '---\ntitle: X\n---\n# Ferry\n\nA.\n\nB.\n\nC.');
    expect([title, paragraphs[0]?.section]).toEqual(['X', ['Ferry']]);
  });
});
