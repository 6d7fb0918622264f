import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { describeDate, endDayOf, readValue, startDayOf } from '../../src/language/dates/value.ts';
import { datesUnderstood, findDates } from '../../src/language/dates.ts';
import { analysisOf, articleOf } from '../article.ts';
import { isReadAtOnce } from '../stall.ts';

/** A Thursday. */
const PUBLISHED = '2026-01-08';

/** The dates of a text, as `words = value`; a line is a paragraph. */
function datesOf(written: string, given: Partial<Article> = {}): string[] {
  const { article, dates } = analysisOf(`Title\n${written}`, { published: PUBLISHED, ...given });
  return dates.map(({ span, value }) => {
    const text = article.paragraphs[span.paragraph - 1]?.text ?? '';
    return `${text.slice(span.start, span.end)} = ${value}`;
  });
}

/** ⟦a date⟧ must be found, just there; what isn't drawn must not be. `values` are theirs, in order. */
function dated(drawn: string, ...values: (string | null)[]): void {
  const words = Array.from(drawn.matchAll(/⟦(.+?)⟧/gu), ([, inside]) => inside);
  const expected = words.map((inside, index) => `${inside} = ${values[index] ?? null}`);
  expect(datesOf(drawn.replaceAll(/[⟦⟧]/gu, ''))).toEqual(expected);
}

describe('a date that says all', () => {
  test.each([
    ['Signed on ⟦6 January 2026⟧ in Saltby.', '2026-01-06'],
    ['Signed on ⟦January 6, 2026⟧, in Saltby.', '2026-01-06'],
    ['Signed on ⟦October 9th, 2021⟧, at dawn.', '2021-10-09'],
    ['Signed on ⟦the 3rd of May, 1808⟧.', '1808-05-03'],
    ['Signed on ⟦Sunday, Jan. 4, 2026⟧.', '2026-01-04'],
    ['Signed on ⟦Tues 6 January 2026⟧.', '2026-01-06'],
    ['⟦OCTOBER 19, 2004⟧ (ORBIS) - The boat sank.', '2004-10-19'],
    ['Signed on ⟦2026-01-08⟧.', '2026-01-08'],
    ['Signed on ⟦28/01/2026⟧.', '2026-01-28'],
    ['Signed on ⟦28.01.2026⟧.', '2026-01-28'],
    ['Signed in ⟦March 2024⟧.', '2024-03'],
    ['Signed in ⟦August of 2007⟧.', '2007-08'],
    ['Signed in ⟦Jan 2024⟧.', '2024-01'],
    ['Signed in ⟦1998⟧.', '1998'],
    ['Signed by ⟦the end of 2035⟧.', '2035'],
    ['Signed on ⟦the last day of September 2024⟧.', '2024-09-30'],
    ['Signed on ⟦the first Tuesday of November 2024⟧.', '2024-11-05'],
  ])('%s', (drawn, value) => dated(drawn, value));

  test('in figures is not known where both numbers may be the month, unless the language tells', () => {
    dated('Signed on ⟦08/01/2026⟧.', null);
    expect(datesOf('Signed on 08/01/2026.', { language: 'en-US' })).toEqual(['08/01/2026 = 2026-08-01']);
    expect(datesOf('Signed on 08/01/2026.', { language: 'en-GB' })).toEqual(['08/01/2026 = 2026-01-08']);
  });

  test('needs no day of publication', () => {
    const { dates } = analysisOf('Title\nOn Tuesday, and on 6 January 2026, in May, last week and in 1998.');
    expect(dates.map(({ value }) => value)).toEqual([null, '2026-01-06', null, null, '1998']);
  });
});

describe('a weekday is the nearest in the direction of its verb', () => {
  test.each([
    ['Police said ⟦Tuesday⟧ that the boat sank.', '2026-01-06'],
    ['The boat sank on ⟦Thursday⟧.', '2026-01-08'],
    ['The boat sank on ⟦Friday night⟧.', '2026-01-02'],
    ['On ⟦Saturday⟧ the two sides will meet.', '2026-01-10'],
    ['Voters on ⟦Tuesday⟧ became owners of what could be a boat.', '2026-01-06'],
    ['On ⟦Friday⟧, the company, which is based in Saltby, said it would close.', '2026-01-02'],
    ['The board said two men will appear in court ⟦Tuesday⟧.', '2026-01-13'],
    ['The talks are due to resume on ⟦Monday⟧.', '2026-01-12'],
    ['Work on it was to start on ⟦Monday⟧.', '2026-01-12'],
    ['The court had been expected to rule on ⟦Tuesday⟧.', '2026-01-06'],
    ['The board expects to open the yard by ⟦Friday⟧.', '2026-01-09'],
    ['The deadline was extended until ⟦Friday⟧.', '2026-01-09'],
    ['The board has until ⟦Monday⟧ to answer.', '2026-01-12'],
    ['Parliament votes on ⟦Tuesday⟧.', '2026-01-13'],
    ['Leaders meet in Saltby on ⟦Wednesday⟧.', '2026-01-14'],
    ['She wants a hearing when the council returns on ⟦Monday⟧.', '2026-01-12'],
    ['“We play them ⟦Saturday⟧,” he said.', '2026-01-10'],
    ['He said that we’ll know on ⟦Tuesday⟧.', '2026-01-13'],
    ['Voss campaigned ahead of ⟦Sunday⟧’s election.', '2026-01-11'],
    ['Voss fled after ⟦Monday⟧’s fire.', '2026-01-05'],
    ['The mayor could not be reached for comment on ⟦Wednesday⟧.', '2026-01-07'],
    ['Both sides agreed to meet on ⟦Monday⟧.', '2026-01-12'],
    ['The court agreed to consider the case on ⟦Monday⟧.', '2026-01-05'],
    ['The two announced a planned merger on ⟦Monday⟧.', '2026-01-05'],
    ['Open to all, through ⟦Sunday⟧', '2026-01-11'],
    ['caption: The keeper lifts a net on ⟦Tuesday⟧.', '2026-01-06'],
  ])('%s', (drawn, value) => {
    dated(drawn, value);
  });

  test.each([
    ['He left ⟦last Friday⟧.', '2026-01-02'],
    ['He leaves ⟦next Tuesday⟧.', '2026-01-13'],
    ['Come ⟦this Saturday⟧, at ten.', '2026-01-10'],
    ['They meet again on ⟦Monday week⟧.', '2026-01-19'],
    ['He left on ⟦Tuesday of last week⟧.', '2025-12-30'],
    ['“We sent it on ⟦a Monday⟧,” she said.', null],
  ])('%s', (drawn, value) => dated(drawn, value));
});

describe('a day or month without a year is the nearest in the direction of its verb', () => {
  test.each([
    ['It closed in ⟦March⟧.', '2025-03'],
    ['It will close in ⟦March⟧.', '2026-03'],
    ['It has been closed since ⟦December⟧.', '2025-12'],
    ['LONDON, ⟦Jan 8⟧ (Orbis) - Shares fell.', '2026-01-08'],
    ['He was arrested on ⟦Dec. 30⟧.', '2025-12-30'],
    ['The shop opens on ⟦Jan. 15⟧.', '2026-01-15'],
    ['The board moved it back from ⟦20 January⟧.', '2026-01-20'],
    ['He criticised the ⟦Jan. 30⟧ election.', '2026-01-30'],
    ['It happened on ⟦Saturday, January 3⟧.', '2026-01-03'],
    ['It falls on ⟦Monday, 26 February⟧.', '2024-02-26'],
    ['The result came on ⟦the 29th⟧.', '2025-12-29'],
    ['Fares are waived until ⟦the 23rd⟧.', '2026-01-23'],
    ['He left ⟦last May⟧.', '2025-05'],
    ['He will leave ⟦next May⟧.', '2026-05'],
    ['He left in ⟦June last year⟧.', '2025-06'],
    ['It fell in ⟦the third quarter⟧, hitting profit.', '2025-07/2025-09'],
  ])('%s', (drawn, value) => dated(drawn, value));
});

describe('seasons and holidays', () => {
  test.each([
    ['It shut in ⟦the summer of 2022⟧.', '2022-06/2022-08'],
    ['It shut in ⟦the fall⟧.', '2025-09/2025-11'],
    ['It will reopen in ⟦the spring⟧.', '2026-03/2026-05'],
    ['It shut ⟦last winter⟧.', '2024-12/2025-02'],
    ['It is cold ⟦this winter⟧.', '2025-12/2026-02'],
    ['It opens ⟦next autumn⟧.', '2026-09/2026-11'],
    ['They talked twice over ⟦Christmas⟧.', '2025-12-25'],
    ['She was last seen on ⟦New Year’s Eve⟧.', '2025-12-31'],
    ['He will be back after ⟦Easter⟧.', '2026-04-05'],
    ['She resigned on ⟦Good Friday⟧.', '2025-04-18'],
    ['They ate at noon on ⟦Thanksgiving⟧.', '2025-11-27'],
    ['It sank on ⟦Easter Monday 1998⟧.', '1998-04-13'],
  ])('%s', (drawn, value) => dated(drawn, value));

  test('Easter is where the calendars have it', () => {
    const days = ['1818', '1943', '1961', '2000', '2008', '2024', '2038', '2049'].map((year) => {
      return datesOf(`It sank at Easter ${year}.`)[0]?.split(' = ')[1];
    });
    expect(days).toEqual([
      '1818-03-22',
      '1943-04-25',
      '1961-04-02',
      '2000-04-23',
      '2008-03-23',
      '2024-03-31',
      '2038-04-25',
      '2049-04-18',
    ]);
  });
});

describe('counted from the day of publication', () => {
  test.each([
    ['It sank ⟦yesterday morning⟧.', '2026-01-07'],
    ['It sails ⟦tomorrow⟧.', '2026-01-09'],
    ['It sank ⟦the day before yesterday⟧.', '2026-01-06'],
    ['It sank ⟦last night⟧.', '2026-01-07'],
    ['It sank ⟦this morning⟧.', '2026-01-08'],
    ['It sank ⟦two days ago⟧.', '2026-01-06'],
    ['It sank ⟦three weeks ago⟧.', '2025-12-15/2025-12-21'],
    ['It sank ⟦six months ago⟧.', '2025-07'],
    ['It sank ⟦twenty-one years ago⟧.', '2005'],
    ['It sank ⟦several years ago⟧.', null],
    ['It sank ⟦last week⟧.', '2025-12-29/2026-01-04'],
    ['It sails ⟦next week⟧.', '2026-01-12/2026-01-18'],
    ['It sank ⟦last weekend⟧.', '2026-01-03/2026-01-04'],
    ['It sails ⟦this weekend⟧.', '2026-01-10/2026-01-11'],
    ['It sank ⟦late last year⟧.', '2025'],
    ['It sails ⟦later this month⟧.', '2026-01'],
    ['It sails at ⟦the end of the year⟧.', '2026'],
    ['Profit rose from ⟦a year earlier⟧.', '2025'],
    ['It took until ⟦the middle of the next decade⟧.', '2030/2039'],
  ])('%s', (drawn, value) => dated(drawn, value));
});

describe('counted from another date', () => {
  test.each([
    ['It sank on ⟦3 May 2019⟧. ⟦Two days later⟧ it was found.', '2019-05-03', '2019-05-05'],
    ['It opened in ⟦1987⟧. ⟦The following year⟧ it closed.', '1987', '1988'],
    ['It sank on ⟦March 3, 2020⟧, and rose ⟦the next day⟧.', '2020-03-03', '2020-03-04'],
    ['It was sold on ⟦4 May 2019⟧; ⟦the day before⟧, he fled.', '2019-05-04', '2019-05-03'],
    ['The wage rises from ⟦1 April 2025⟧ and again ⟦a year later⟧.', '2025-04-01', '2026-04-01'],
    ['It was drained on ⟦Jan. 11, 2024⟧. Blasting began ⟦that June⟧.', '2024-01-11', '2024-06'],
    ['It began in ⟦1961⟧, and they wed in ⟦the spring of the following year⟧.', '1961', '1962-03/1962-05'],
    ['It sank on ⟦9 October 2021⟧. He had asked on ⟦the Thursday before⟧.', '2021-10-09', '2021-10-07'],
    ['Bombs fell on ⟦7 July 2005⟧, and again on ⟦21 July⟧.', '2005-07-07', '2005-07-21'],
  ])('%s', (drawn, ...values) => dated(drawn, ...values));

  test('that another paragraph mentions', () => {
    const written =
      'The boat sank on 9 October 2021.\nAn inquest opened on Monday.\nHe was found two days later.';
    expect(datesOf(written)).toEqual([
      '9 October 2021 = 2021-10-09',
      'Monday = 2026-01-05',
      'two days later = 2021-10-11',
    ]);
  });
});

describe('from one date to another', () => {
  test.each([
    ['He served ⟦from 2012 to 2015⟧.', '2012/2015'],
    ['He left ⟦between March and May 2024⟧.', '2024-03/2024-05'],
    ['It ran ⟦from June to August⟧.', '2025-06/2025-08'],
    ['It will run ⟦from June to August⟧.', '2026-06/2026-08'],
    ['It was sold ⟦between Sept. 20 and Nov. 8⟧.', '2025-09-20/2025-11-08'],
    ['It was sold ⟦from January 2024 until last Friday⟧.', '2024-01/2026-01-02'],
    ['The fair on ⟦3–5 May⟧ drew crowds.', '2025-05-03/2025-05-05'],
    ['The fair will be held ⟦Dec. 30 to Jan. 2⟧.', '2026-12-30/2027-01-02'],
    ['Inspectors came on ⟦11 and 12 August⟧.', '2025-08-11/2025-08-12'],
    ['They won in the ⟦2019-20⟧ season.', '2019/2020'],
    ['Hanne Lund (⟦1934–2025⟧)', '1934/2025'],
    ['It lost £9 in ⟦the three months to September⟧.', '2025-07/2025-09'],
    ['It rose in the ⟦July-September⟧ quarter.', '2025-07/2025-09'],
    ['⟦The week of 8 December⟧ was quiet.', '2025-12-08/2025-12-14'],
    ['It was built in ⟦the late 1990s⟧.', '1990/1999'],
    ['It was built in ⟦the ’60s⟧.', '1960/1969'],
    ['It was built in ⟦the nineteenth century⟧.', '1801/1900'],
  ])('%s', (drawn, value) => dated(drawn, value));

  test('two months with one year are both of that year', () => {
    dated('It sank in ⟦April⟧ and ⟦May 2024⟧.', '2024-04', '2024-05');
  });
});

describe('what only looks like a date', () => {
  test.each([
    'He paid $2000, and 1500 people came; 2000 troops left.',
    'He lives at 2009 Main Street and flew a Boeing 2000 to the Saltby 2020 Games.',
    'It cost £1,998 and 1998 dollars.',
    'Call 555-2019 or 020 7946 0958.',
    'Theresa May said she would march. March on, she told The Sun.',
    'May I come in? Mr May said April Jones had met June Smith.',
    'He scored in the second half, 3-2, at 19:45, or 1945 GMT.',
    'Aged 45, he ran for 20 years, for the past three years alone.',
    'He was held for two weeks, over the last two weeks.',
    'Three days after she wrote, an hour later, at ten, he ran.',
    'It meets every Friday, and on Mondays.',
    'The Sunday Times and Saltby Today were shut.',
    'He planted Christmas trees, and bought Christmas cards.',
    'A fall of snow, a spring in the field, the fall of the council.',
    'The tower fell in 44 BC.',
    'The March for Boats took place in Saltby.',
  ])('%s', (text) => dated(text));
});

describe('languages that are not understood', () => {
  test('are told apart from English', () => {
    expect(['en', 'en-GB', 'EN-us'].map(datesUnderstood)).toEqual([true, true, true]);
    expect(['de', 'uk', 'enm', ''].map(datesUnderstood)).toEqual([false, false, false, false]);
  });

  test.each([
    [
      'de',
      'Am 6. Januar 2026, im März 2025 und seit 1998 kamen 2000 Menschen.',
      ['2026-01-06', '2025-03', '1998'],
    ],
    ['fr', 'Le 6 janvier 2026, en mars 2025 et le 1er mai.', ['2026-01-06', '2025-03', '2026-05-01']],
    [
      'es-ES',
      'El 6 de enero de 2026, en marzo de 2025, 2026-01-08.',
      ['2026-01-06', '2025-03', '2026-01-08'],
    ],
    ['uk', 'Підписали 6 січня 2026 року, а з 1998 року — ні.', ['2026-01-06', '1998']],
    ['zz-none', 'Nothing on Tuesday.', []],
  ])('have the dates that a calendar tells: %s', (language, text, values) => {
    const { dates } = analysisOf(`Title\n${text}`, { language, published: PUBLISHED });
    expect(dates.map(({ value }) => value)).toEqual(values);
  });
});

describe('a value', () => {
  test.each([
    ['2026-01-06', '6 January 2026', '2026-01-06', '2026-01-06'],
    ['2024-02', 'February 2024', '2024-02-01', '2024-02-29'],
    ['2026', '2026', '2026-01-01', '2026-12-31'],
    ['2019-06/2019-08', 'June – August 2019', '2019-06-01', '2019-08-31'],
    ['2024-01/2025-08-08', 'January 2024 – 8 August 2025', '2024-01-01', '2025-08-08'],
  ])('%s is %s', (value, words, first, last) => {
    expect(describeDate(value).replaceAll(/\s/gu, ' ')).toBe(words);
    expect([startDayOf(value), endDayOf(value)]).toEqual([first, last]);
  });

  test('is told in the language asked for', () => {
    expect(describeDate('2026-01-06', 'de')).toBe('6. Januar 2026');
    expect(describeDate('2026-01-06', 'en-US')).toBe('January 6, 2026');
  });

  test.each(['', 'soon', '2026-13', '2026-02-30', '2026/2025', '2026-01-06/', '1/2/3'])(
    'is not “%s”',
    (text) => {
      expect(readValue(text)).toBeNull();
      expect(startDayOf(text)).toBeNull();
      expect(describeDate(text)).toBe(text);
    },
  );
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...`Monday|May|the|March|3|31|2019|2019-20|from|to|and|last|next|week|year|Sept.|,|.| – |two|days|later|ago|before|
      Christmas|the summer|of|early|mid-|’90s|in|will|said|on|(|)|“|”|99/99/2020|29 February|that|quarter|first|
      century|decade|Easter|until|😀|é|\u0000|the 31st|between|1st|0000|9999`
      .split('|')
      .map((piece) => piece.trim() || ' '),
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((words) => words.join(' '));
  const publications = fc.constantFrom(undefined, '2026', '2026-02', '2024-02-29', '2026-01-08', 'never');
  const languages = fc.constantFrom('en', 'en-US', 'de', 'fr', 'ja', 'x');

  test('dates stand in it in order, apart, and each has a value in ISO 8601 or none', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), publications, languages, (text, published, language) => {
        const [paragraph] = articleOf('Title\nbody').paragraphs;
        if (!paragraph) return;
        const dates = findDates([{ paragraph: { ...paragraph, text }, sentences: [] }], published, language);
        let at = 0;
        for (const { span, value, precision, confidence } of dates) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          at = span.end;
          if (value !== null) expect(readValue(value), value).not.toBeNull();
          expect(precision === null).toBe(value === null);
          expect(confidence).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ' ',
    'Monday ',
    'May 3, ',
    'that June ',
    'the end of ',
    '2019-',
    '1 ',
    'from 2012 to ',
    '1,',
    'Sept. ',
    '“',
  ])('a hundred thousand characters of “%s” are read at once', async (piece) => {
    const [paragraph] = articleOf('Title\nbody').paragraphs;
    if (!paragraph) return;
    for (const language of ['en', 'de']) {
      await isReadAtOnce(piece, (text) => {
        findDates([{ paragraph: { ...paragraph, text }, sentences: [] }], PUBLISHED, language);
      });
    }
  });
});
