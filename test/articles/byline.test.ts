import { describe, expect, test } from 'vitest';
import { authorIn } from '../../src/articles/byline.ts';

describe('a line above an article says who wrote it', () => {
  test.each([
    ['By Ida Lund', 'Ida Lund'],
    ['BY IDA LUND', 'IDA LUND'],
    ['By Tom Reed | Published 3 Feb 2026 14:02 GMT | Updated 15:10', 'Tom Reed'],
    ['By Ida Lund · 4 March 2026, 9.12am · 3 min read', 'Ida Lund'],
    ['By Ida Lund and Tom Reed, staff writers', 'Ida Lund, Tom Reed'],
    ['By Shauna Birkett, Staff Writer', 'Shauna Birkett'],
    ['By Ana de la Cruz, Bo Wu & Cy O’Hara', 'Ana de la Cruz, Bo Wu, Cy O’Hara'],
    ['Written by Ida Lund, 4 March 2026', 'Ida Lund'],
    ['Von Jörg Müller', 'Jörg Müller'],
    ['Par Zoë Dubois et Luc Roy', 'Zoë Dubois, Luc Roy'],
    ['Від Олени Коваль', 'Олени Коваль'],
    ['Author: Ida Lund', 'Ida Lund'],
  ])('%s', (line, author) => {
    expect(authorIn(line)).toBe(author);
  });

  test.each([
    'By Tuesday the wall had gone.',
    'By the harbour',
    'By',
    'Ida Lund',
    'By 2026',
    'By Jeff FoustMonday',
    'By Ida Lund said nothing of it',
    `By ${'Ida Lund, '.repeat(20)}`,
  ])('and other lines do not: %s', (line) => {
    expect(authorIn(line)).toBeNull();
  });
});
