import { describe, expect, test } from 'vitest';
import { everyReader, everything, read, readSound } from '../everyReader.ts';
import { CHARACTER_WIDTH, type Drawn, makePdf, type PdfProperties } from '../makePdf.ts';

const SIZE = 10;
const LEADING = 12;
const LEFT = 72;

/** Breaks a text into lines of so many characters, at spaces. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

interface Layout {
  /** Characters. */
  readonly width?: number;
  /** Points between paragraphs, besides the leading. */
  readonly gap?: number;
  /** Points that the first line begins to the right. */
  readonly indent?: number;
  /** Lines that a page holds. */
  readonly linesPerPage?: number;
  /** What stands above and below every page. */
  readonly furniture?: (page: number) => readonly Drawn[];
}

/** Sets an article as a word processor does. */
function set(
  title: string,
  paragraphs: readonly string[],
  { width = 80, gap = 8, indent = 0, linesPerPage = 40, furniture = () => [] }: Layout = {},
): Drawn[][] {
  const pages: Drawn[][] = [[]];
  let y = 760;
  let lines = 0;
  const draw = (text: string, x: number, size: number, leading: number) => {
    if (lines === linesPerPage) {
      pages.push([]);
      y = 760;
      lines = 0;
    }
    pages.at(-1)?.push({ text, x, y, size });
    y -= leading;
    lines++;
  };
  for (const line of wrap(title, 40)) draw(line, LEFT, 20, 24);
  y -= 12;
  for (const paragraph of paragraphs) {
    for (const [index, line] of wrap(paragraph, width).entries()) {
      draw(line, index === 0 ? LEFT + indent : LEFT, SIZE, LEADING);
    }
    y -= gap;
  }
  return pages.map((page, index) => [...page, ...furniture(index + 1)]);
}

const write = (title: string, paragraphs: readonly string[], properties?: PdfProperties) =>
  makePdf(set(title, paragraphs), properties);

everyReader('PDF', {
  ending: '.pdf',
  write,
  writeWithHead: (title, paragraphs) =>
    write(title, paragraphs, { author: everything.author, language: everything.language }),
  says: { author: everything.author, language: everything.language },
  broken: {
    'an empty file': '',
    'a text with another ending': 'The night ferry\n\nThe last boat leaves at nine.',
    'pages without text': makePdf([[], []]),
    'a title without text': makePdf([[{ text: 'The night ferry', x: LEFT, y: 700, size: 20 }]]),
    'more pages than an article has': makePdf(Array.from({ length: 201 }, () => [])),
  },
});

const paragraphs = [
  'Ada Mills was the first to say that the boat would not go out again that winter, and nobody on the quay believed her, for it had gone out every winter since the war, in ice and in storm, with the post and the milk.',
  'The council met on a Tuesday, in the hall above the fish market, and heard from eleven people, of whom nine wanted the old engine mended and two wanted to know what had become of the money for the new one.',
  'Nobody could say. “It was in the harbour fund in March,” the clerk told them, turning pages, “and in April it was not, and between the one and the other there is a page that somebody has taken out with a knife.”',
  'That night the lights stayed on above the market until three, and in the morning a notice hung on the door of the ticket office: no sailings until further word, tickets to be kept, and no questions to the staff.',
  'Ben Orme, who has sold tickets there for thirty years, kept none of the rules on it. He gave back every penny out of his own till, and told whoever asked that the page had been taken out by a left-handed man.',
  'By Friday there were seven left-handed men in Saltby who would not speak to him, and one, a retired bosun with a good knife and a bad temper, who had left on the early bus and has not been heard of since then.',
];

async function texts(pages: readonly (readonly Drawn[])[]): Promise<string[]> {
  const { article } = await read('a.pdf', makePdf(pages));
  return article?.paragraphs.map(({ text }) => text) ?? [];
}

describe('in PDF', () => {
  test('of a page that somebody printed, what stands around the article is told, and who wrote it is read', async () => {
    const printed = [
      'We use cookies. Accept?',
      'By Ada Mills · 4 March 2026',
      ...paragraphs,
      'Advertisement',
    ];
    const { article, problems } = await read('a.pdf', write('Ferry', printed));
    expect(article).toMatchObject({ author: 'Ada Mills', published: '2026-03-04' });
    expect(article?.paragraphs).toHaveLength(printed.length);
    expect(problems).toMatchObject([
      { severity: 'doubtful', message: expect.stringMatching(/^¶1, ¶9 look like .*“We use cookies/) },
    ]);
    expect((await read('a.pdf', write('Ferry', [...paragraphs, 'Advertisement']))).problems).toEqual([]);
  });

  test.each([
    ['by a gap', { gap: 8 }],
    ['by an indent', { gap: 0, indent: 14 }],
    ['by both', { gap: 4, indent: 14 }],
    ['by how their last lines end', { gap: 0 }],
  ])('paragraphs that are told apart %s are joined over their lines', async (_how, layout) => {
    expect(await texts(set('Ferry', paragraphs, layout))).toEqual(paragraphs);
  });

  test.each([5, 6, 7, 8, 9, 10])(
    'a paragraph goes on over the end of a page of %i lines',
    async (linesPerPage) => {
      for (const layout of [{ gap: 8 }, { gap: 0, indent: 14 }]) {
        expect(await texts(set('Ferry', paragraphs, { ...layout, linesPerPage }))).toEqual(paragraphs);
      }
    },
  );

  test('running heads, feet and page numbers are no text', async () => {
    const furniture = (page: number) => [
      { text: `The Saltby Courier, 8 January 2026, page ${page}`, x: LEFT, y: 800, size: 8 },
      { text: `https://courier.example/ferry ${page}/9`, x: LEFT, y: 40, size: 8 },
      { text: String(page), x: 300, y: 30, size: SIZE },
    ];
    expect(await texts(set('Ferry', paragraphs, { linesPerPage: 8, furniture }))).toEqual(paragraphs);
  });

  test('columns are read one after the other', async () => {
    const half = set('Ferry', paragraphs, { width: 30, linesPerPage: 30, gap: 0, indent: 14 });
    const [first = [], second = [], ...rest] = half;
    const moved = second.map((drawn) => ({ ...drawn, x: drawn.x + 220 }));
    expect(await texts([[...first, ...moved], ...rest])).toEqual(paragraphs);
  });

  test('a word that is divided at the end of a line is one word, and a hyphen of its own stays', async () => {
    const lines = [
      'The council’s well-known ferry had been out of service for nine months when the har-',
      'bour master asked for money, and it was then that the well-',
      'known ferry of the Saltby-',
      'Harrow line got its nine-day engine.',
    ].map((text, index) => ({ text, x: LEFT, y: 700 - index * LEADING, size: SIZE }));
    expect(await texts([[{ text: 'Ferry', x: LEFT, y: 740, size: 20 }, ...lines]])).toEqual([
      'The council’s well-known ferry had been out of service for nine months when the harbour master asked ' +
        'for money, and it was then that the well-known ferry of the Saltby-Harrow line got its nine-day engine.',
    ]);
  });

  test('a list is one block without its marks', async () => {
    const lines = ['• The first boat.', '• The second boat, which', '  goes to Saltby.', '• The third.'];
    const drawn = lines.map((text, index) => ({
      text: text.trim(),
      x: text.startsWith('•') ? LEFT : LEFT + 10,
      y: 700 - index * LEADING,
      size: SIZE,
    }));
    const { article } = await read(
      'a.pdf',
      makePdf([[{ text: 'Ferry', x: LEFT, y: 740, size: 20 }, ...drawn]]),
    );
    expect(article?.paragraphs).toMatchObject([
      { kind: 'list', text: 'The first boat. The second boat, which goes to Saltby. The third.' },
    ]);
  });

  test('headings are sections, and a small figure stays in its line', async () => {
    const draw = (text: string, y: number, size = SIZE, x = LEFT) => ({ text, x, y, size });
    const width = SIZE * CHARACTER_WIDTH;
    const article = await readSound(
      'a.pdf',
      makePdf([
        [
          draw('The night ferry', 740, 22),
          draw('It leaves at nine', 700),
          draw('2', 703, 6, LEFT + width * 'It leaves at nine'.length),
          draw(' from the old quay.', 700, SIZE, LEFT + width * 18),
          draw('A slow engine', 670, 14),
          draw('Nobody answered.', 650),
          draw('Still nobody.', 625),
        ],
      ]),
    );
    expect(article.paragraphs.map(({ text, section }) => [text, section])).toEqual([
      ['It leaves at nine2 from the old quay.', []],
      ['Nobody answered.', ['A slow engine']],
      ['Still nobody.', ['A slow engine']],
    ]);
  });

  test('without larger type the title is what the properties say, or the first block', async () => {
    const plain = ['The night ferry', 'It leaves at nine.', 'Then not.', 'Never.'].map((text, index) => ({
      text,
      x: LEFT,
      y: 700 - index * 30,
      size: SIZE,
    }));
    expect((await readSound('a.pdf', makePdf([plain]))).title).toBe('The night ferry');
    expect(await readSound('a.pdf', makePdf([plain], { title: 'Saltby' }))).toMatchObject({
      title: 'Saltby',
      paragraphs: { length: 4 },
    });
    expect((await readSound('a.pdf', makePdf([plain], { title: 'Microsoft Word - ferry.doc' }))).title).toBe(
      'The night ferry',
    );
  });
});
