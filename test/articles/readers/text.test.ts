import { describe, expect, test } from 'vitest';
import { everyTextReader, everything, readSound } from '../everyReader.ts';

const head = Object.entries(everything).map(([name, value]) => `${name}: ${value}`);

everyTextReader('plain text', {
  ending: '.txt',
  write: (title, paragraphs) => [title, ...paragraphs].join('\n\n'),
  writeWithHead: (title, paragraphs) =>
    `---\ntitle: ${title}\n${head.join('\n')}\n---\n\n${paragraphs.join('\n\n')}\n`,
  broken: {
    'an empty file': '',
    'white space alone': '\n \t\n',
    'a title without text': 'The night ferry\n',
    'front matter without an end': '---\ntitle: The night ferry\n\nThe last boat leaves at nine.\n',
  },
});

describe('in plain text', () => {
  test('lines of white space separate blocks, and line breaks inside a block stay', async () => {
    const { paragraphs } = await readSound('a.txt', 'Title\n \t\nOne\nline\n\n\n\n  Two  \n\u00a0\nThree');
    expect(paragraphs.map(({ text }) => text)).toEqual(['One\nline', 'Two', 'Three']);
  });

  test('the first block is text where front matter has the title', async () => {
    const { title, paragraphs } = await readSound('a.txt', '---\ntitle: Ferry\n---\nOne.\n\nTwo.\n\nThree.');
    expect([title, paragraphs[0]?.text]).toEqual(['Ferry', 'One.']);
  });

  test('a title over two lines is one line', async () => {
    expect((await readSound('a.txt', 'The night\nferry\n\nOne.\n\nTwo.\n\nThree.')).title).toBe(
      'The night ferry',
    );
  });

  test('a line of dashes over prose is no front matter', async () => {
    const { title, paragraphs } = await readSound('a.txt', '---\n\nFerry\n\nOne.\n\nTwo.');
    expect([title, paragraphs.length]).toEqual(['---', 3]);
  });

  test('captions and corrections are told by how they are written', async () => {
    const text =
      'Title\n\nOne.\n\nThe boat at dusk. Photograph: Ann Lee/Orbis\n\nCorrection: it has six cabins.';
    const { paragraphs } = await readSound('a.txt', text);
    expect(paragraphs.map(({ kind }) => kind)).toEqual(['body', 'caption', 'note']);
  });
});
