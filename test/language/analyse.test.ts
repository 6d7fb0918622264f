import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/articles/article.ts';
import { analyse } from '../../src/language/analyse.ts';
import type { Analysis } from '../../src/language/analysis.ts';
import { analysisOf, articleOf, FERRY } from '../article.ts';
import { withoutStall } from '../stall.ts';

/** Every span that an analysis has. */
function spansOf(analysis: Analysis): Span[] {
  const { sentences, quotations, mentions, people, roles, references, dates, claims } = analysis;
  return [
    ...sentences.flatMap(({ span, continues, tokens }) => [
      span,
      ...(continues ? [continues] : []),
      ...tokens.map(({ start, end }) => ({ paragraph: span.paragraph, start, end })),
    ]),
    ...quotations.flatMap(({ span, attribution }) => (attribution ? [span, attribution.speaker] : [span])),
    ...mentions.flatMap(({ span, title }) => (title ? [span, title] : [span])),
    ...people.flatMap((person) => person.mentions),
    ...[...roles, ...references, ...dates].map(({ span }) => span),
    ...claims.flatMap(({ span, denial }) => (denial ? [span, denial] : [span])),
  ];
}

/** Whether a place lies between the two halves of a character. */
function cutsCharacter(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

function expectWithin(analysis: Analysis): void {
  const { paragraphs } = analysis.article;
  for (const { paragraph, start, end } of spansOf(analysis)) {
    const text = paragraphs[paragraph - 1]?.text ?? '';
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect([start, end].filter((at) => cutsCharacter(text, at))).toEqual([]);
  }
  for (const { note, corrects } of analysis.corrections) {
    expect([note, ...corrects].every((number) => paragraphs[number - 1] !== undefined)).toBe(true);
  }
}

describe('whatever the text', () => {
  const WORDS =
    'Mara Voss Renn U.S. Mr Dr. council ferry the a of and she he his they I said told denied alleged claims according to reportedly sources called that not Friday March 1998 3rd yesterday constructor __proto__ toString';
  const MARKS = '“ ” ‘ ’ " \' „ « » 「 」 ( ) [ ] . , ; : ! ? … — - / * _ # £9,000 10.000€ 12:30';
  const STRANGE = [
    '🚢',
    '👩‍🚒',
    '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
    '𝕸𝖆𝖗𝖆',
    'İ',
    'ß',
    'ﬁ',
    'e\u0301',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\u00a0',
    '\u0000',
    '\ud83d',
    '\udea2',
    '中文。',
    'Мара',
    'مارا',
    '\t',
    '\u2028',
  ];
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...WORDS.split(' ')) },
    { weight: 3, arbitrary: fc.constantFrom(...MARKS.split(' ')) },
    { weight: 1, arbitrary: fc.constantFrom(...STRANGE) },
  );
  const gap = fc.constantFrom(' ', ' ', ' ', '');
  const codeUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
  const text = fc.oneof(
    fc.array(fc.tuple(piece, gap), { minLength: 1, maxLength: 60 }).map((pieces) => pieces.flat().join('')),
    fc.array(codeUnit, { minLength: 1, maxLength: 120 }).map((units) => units.join('')),
  );
  const kind = fc.constantFrom('body', 'body', 'body', 'caption', 'list', 'quote', 'note');
  const paragraphs = fc.array(fc.tuple(kind, text), { maxLength: 5 });
  const empty = articleOf('The title');

  test('it is understood, and every span lies within it and cuts no character', () => {
    fc.assert(
      fc.property(paragraphs, fc.constantFrom('en', 'de', 'uk', 'ja', undefined), (written, language) => {
        const { language: _, ...rest } = empty;
        const analysis = analyse({
          ...rest,
          ...(language !== undefined && { language }),
          paragraphs: written.map(([own, words], index) => {
            return { number: index + 1, kind: own, section: [], text: words, hash: empty.hash };
          }),
        });
        expectWithin(analysis);
      }),
      { numRuns: 500 },
    );
  });

  test('an article without a word has nothing in it', () => {
    for (const article of [empty, articleOf('The title\n…\n—')]) {
      expect(analyse(article)).toMatchObject({ quotations: [], mentions: [], people: [], claims: [] });
    }
  });
});

test.each(['he said ', '‘he said’ ', '“He said,” he said. ', 'according to Ann, ', 'who said that '])(
  '50,000 characters of %s are understood within seconds',
  (piece) => {
    const article = articleOf(`The title\n${piece.repeat(50_000 / piece.length)}`);
    return withoutStall(() => void analyse(article));
  },
);

test('an article is understood the same every time', () => {
  const article = articleOf(FERRY, { published: '2026-01-08' });
  const once = analyse(article);
  expect(once.claims.length).toBeGreaterThan(0);
  analysisOf('Another\nMara Hobb said that she denied it. “No,” said Tobias Voss in March.');
  expect(analyse(article)).toEqual(once);
});

test('an article is left as it is', () => {
  const article = articleOf(FERRY);
  const before = structuredClone(article);
  analyse(article);
  expect(article).toEqual(before);
});

describe('in another language', () => {
  const GERMAN = `Die Nachtfähre
    „Die Fähre ist älter als ich“, sagte Mara Voss am Dienstag im Rathaus. Niemand weiß, wie es weitergeht.
    Das Schiff liegt seit Freitag im Hafen und wartet auf einen neuen Motor. Tobias Renn nannte den Plan »eine große Torheit«.`;
  const FRENCH = `Le bac de nuit
    Tobias Renn a qualifié le projet de «vraie folie» et il est sorti. Personne ne sait ce qui se passera demain.
    Le bateau attend au port un nouveau moteur depuis vendredi, et la mairie ne veut pas le payer.`;
  const UKRAINIAN = `Нічний пором
    «Двигун старший за мене», — сказала Мара Восс у вівторок на засіданні ради. Ніхто не знає, що буде далі.
    Корабель із п’ятниці стоїть у порту та чекає на новий двигун. Тобіас Ренн назвав план „великою дурістю“.`;

  test.each<[string, string, string[]]>([
    ['de', GERMAN, ['Die Fähre ist älter als ich', 'eine große Torheit']],
    ['fr', FRENCH, ['vraie folie']],
    ['uk', UKRAINIAN, ['Двигун старший за мене', 'великою дурістю']],
  ])('%s: quotations are found, and nothing is made of who says them', (language, written, quoted) => {
    const { article, quotations, claims } = analysisOf(written, { language });
    const wordsAt = ({ paragraph, start, end }: Span) =>
      article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
    expect(quotations.map(({ span }) => wordsAt(span))).toEqual(quoted);
    expect(quotations.flatMap(({ attribution }) => attribution ?? [])).toEqual([]);
    expect(claims).toEqual([]);
  });

  test.each([
    ['de', GERMAN],
    ['fr', FRENCH],
    [
      'en',
      `A howl\nThey all cried ${'W'.repeat(4_500)} when the ferry that they had been waiting for came in.`,
    ],
  ])('%s is recognised where the article does not say', (language, written) => {
    const { language: _, ...article } = articleOf(written);
    expect(analyse(article).language).toBe(language);
  });
});
