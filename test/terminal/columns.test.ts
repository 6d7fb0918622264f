import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { printArticle } from '../../src/terminal/printArticle.ts';
import { printColumns } from '../../src/terminal/printColumns.ts';
import { paragraphList } from '../../src/terminal/printParagraphs.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { articleOf } from '../article.ts';

const rows = (...texts: readonly (readonly string[])[]) =>
  texts.map((cells) => cells.map((text) => ({ text })));

describe('columns', () => {
  test('are as wide as what stands in them, where that fits', () => {
    const printed = printColumns(rows(['a ferry', 'Saltby'], ['船', 'x']), styleFor({}, {}));
    expect(printed).toEqual(['  a ferry  Saltby', '  船       x']);
  });

  test('that do not fit break the text of the widest', () => {
    const printed = printColumns(
      rows(['Voss', 'the captain of the night ferry to Saltby', '¶1']),
      styleFor({ columns: 36 }, {}),
    );
    expect(printed).toEqual(['  Voss  the captain of the night  ¶1', '        ferry to Saltby']);
  });

  test('too narrow to be read run on instead', () => {
    const printed = printColumns(
      rows(['Captain Mara Voss', 'of the night ferry', '¶1']),
      styleFor({ columns: 24 }, {}),
    );
    expect(printed).toEqual(['  Captain Mara Voss ·', '    of the night ferry ·', '    ¶1']);
  });

  test('never leave the terminal, and lose no word', () => {
    const word = fc.stringMatching(/^[a-z船é]{1,16}$/);
    const cell = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(table, fc.integer({ min: 20, max: 100 }), (texts, columns) => {
        const printed = printColumns(rows(...texts), styleFor({ columns }, {}));
        for (const line of printed) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        const letters = (text: string) => [...text.replace(/[\s·]/g, '')].sort().join('');
        expect(letters(printed.join(''))).toBe(letters(texts.flat().join('')));
      }),
    );
  });
});

test('neighbouring paragraphs are drawn together', () => {
  expect(paragraphList([9, 2, 5, 6, 7, 2, 10])).toBe('¶2, 5–7, 9, 10');
  expect(paragraphList([])).toBe('');
});

test('an article stands beside the numbers of its paragraphs, under its headings', () => {
  const article = articleOf(
    'Ferries\nOne sails.\n# The engine\ncaption: An engine.\nIt is old.\n# The crew\nVoss.',
    {
      author: 'Ines Moor',
      published: '2026-01-08',
    },
  );
  expect(printArticle(article, styleFor({}, {})).split('\n')).toEqual([
    'Ferries',
    'Ines Moor · 2026-01-08 · 4 paragraphs, 8 words',
    '',
    '  ¶1  One sails.',
    '',
    'The engine',
    '',
    '  ¶2  caption',
    '      An engine.',
    '',
    '  ¶3  It is old.',
    '',
    'The crew',
    '',
    '  ¶4  Voss.',
    '',
  ]);
});

test('a heading below another stands alone where only it is new', () => {
  const sections = [['The ferry'], ['The ferry', 'Its engine'], ['The ferry', 'Its crew'], ['The bridge']];
  const { paragraphs, ...rest } = articleOf('Ferries\nOne.\nTwo.\nThree.\nFour.');
  const article = {
    ...rest,
    paragraphs: paragraphs.map((paragraph, at) => ({ ...paragraph, section: sections[at] ?? [] })),
  };
  const headings = printArticle(article, styleFor({}, {}))
    .split('\n')
    .filter((line) => /^The|^Its/.test(line));
  expect(headings).toEqual(['The ferry', 'Its engine', 'Its crew', 'The bridge']);
});
