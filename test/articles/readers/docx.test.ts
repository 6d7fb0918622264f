import { describe, expect, test } from 'vitest';
import { everyReader, everything, read, readSound } from '../everyReader.ts';
import { type DocxParagraph, makeDocx, makeZip } from '../makeDocx.ts';

function write(title: string, paragraphs: readonly string[], author = ''): Uint8Array {
  return makeDocx([{ text: title, style: 'Title' }, ...paragraphs.map((text) => ({ text }))], { author });
}

everyReader('DOCX', {
  ending: '.docx',
  write,
  writeWithHead: (title, paragraphs) => write(title, paragraphs, everything.author),
  says: { author: everything.author },
  broken: {
    'an empty file': '',
    'a text with another ending': 'The night ferry\n\nThe last boat leaves at nine.',
    'a ZIP file of something else': makeZip({ 'a.txt': 'The last boat leaves at nine.' }),
    'no title': write('', ['The last boat leaves at nine.']),
    'a title without text': write('The night ferry', []),
    'a text that unpacks to more than an article': makeZip({ 'word/document.xml': ' '.repeat(30_000_000) }),
    'a file that was cut off': write('The night ferry', ['Nine.', 'Ten.']).subarray(0, 900),
  },
});

/** Kind and text of each block below a title. */
async function blocks(...paragraphs: readonly DocxParagraph[]): Promise<string[]> {
  const bytes = makeDocx([
    { text: 'Ferry', style: 'Title' },
    ...paragraphs,
    { text: 'Last but one.' },
    { text: 'Last.' },
  ]);
  const article = await readSound('a.docx', bytes);
  return article.paragraphs.slice(0, -2).map(({ kind, text }) => `${kind}: ${text}`);
}

describe('in DOCX', () => {
  test('a list, a quotation and a caption are a block each', async () => {
    expect(
      await blocks(
        { text: 'One' },
        { text: 'a', isListed: true },
        { text: 'b', isListed: true },
        { text: 'Two', style: 'Quote' },
        { text: 'The old ferry at low water.', style: 'caption' },
      ),
    ).toEqual(['body: One', 'list: a b', 'quote: Two', 'caption: The old ferry at low water.']);
  });

  test('a line below the title that says who wrote it is the author, and no paragraph', async () => {
    const texts = ['By Ida Lund', 'One.', 'Two.', 'Three.'];
    const article = await readSound('a.docx', write('Ferry', texts, 'Office Account'));
    expect(article).toMatchObject({ author: 'Ida Lund', paragraphs: [{ number: 1, text: 'One.' }, {}, {}] });
    const { paragraphs } = await readSound('a.docx', write('Ferry', ['By Tuesday it had gone.', 'B.', 'C.']));
    expect(paragraphs).toHaveLength(3);
  });

  test('headings are sections', async () => {
    const bytes = makeDocx([
      { text: 'Ferry', style: 'Title' },
      { text: 'A.' },
      { text: 'Night', style: 'heading 1' },
      { text: 'B.' },
      { text: 'Late', style: 'heading 2' },
      { text: 'C.' },
    ]);
    const { title, paragraphs } = await readSound('a.docx', bytes);
    expect(title).toBe('Ferry');
    expect(paragraphs.map(({ section }) => section)).toEqual([[], ['Night'], ['Night', 'Late']]);
  });

  test('without a style the title is the first paragraph, or what the properties say', async () => {
    const paragraphs = [{ text: 'The night ferry' }, { text: 'A.' }, { text: 'B.' }, { text: 'C.' }];
    expect(await readSound('a.docx', makeDocx(paragraphs))).toMatchObject({
      title: 'The night ferry',
      paragraphs: { length: 3 },
    });
    expect(await readSound('a.docx', makeDocx(paragraphs, { title: 'Saltby' }))).toMatchObject({
      title: 'Saltby',
      paragraphs: { length: 4 },
    });
    expect((await readSound('a.docx', makeDocx(paragraphs, { title: 'ferry3.docx' }))).title).toBe(
      'The night ferry',
    );
  });

  test('the mark of a footnote is not in the text, and the note stands at the end', async () => {
    const bytes = makeDocx([
      { text: 'Ferry', style: 'Title' },
      { text: 'It leaves at nine.', footnote: 'So the council says.' },
      { text: 'Then not.' },
    ]);
    const { paragraphs } = await readSound('a.docx', bytes);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      'It leaves at nine.',
      'Then not.',
      'So the council says.',
    ]);
  });

  test.each(['Microsoft Office User', 'admin', 'mara'])('%s is nobody who writes', async (author) => {
    const { article } = await read('a.docx', write('Ferry', ['A.', 'B.', 'C.'], author));
    expect(article).not.toHaveProperty('author');
  });

  test('a file that says less of its size than it has is found out', async () => {
    const bytes = makeZip({ 'word/document.xml': ' '.repeat(30_000_000) });
    const view = new DataView(bytes.buffer);
    view.setUint32(22, 10, true);
    const { problems } = await read('a.docx', bytes);
    expect(problems[0]?.message).toContain('unpacks to more than 20 MB');
  });
});
