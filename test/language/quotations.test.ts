import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuoted } from '../../src/language/quotations.ts';
import { isReadAtOnce } from '../stall.ts';

/** What is drawn as ⟦quoted⟧ is found, quotations within quotations too, and nothing else. */
function quotes(drawn: string): void {
  const text = drawn.replace(/[⟦⟧]/g, '');
  const brackets = new Map<number, string>();
  const draw = (at: number, bracket: string) => brackets.set(at, `${brackets.get(at) ?? ''}${bracket}`);
  for (const { start, end } of findQuoted(text)) {
    draw(start, '⟦');
    draw(end, '⟧');
  }
  const found = Array.from(
    { length: text.length + 1 },
    (_, at) => `${brackets.get(at) ?? ''}${text.charAt(at)}`,
  );
  expect(found.join('')).toBe(drawn);
}

describe('words between marks are a quotation', () => {
  test.each([
    '“⟦It will sink,⟧” said Voss.',
    '"⟦It will sink,⟧" said Voss.',
    '‘⟦It will sink,⟧’ said Voss.',
    "'⟦It will sink,⟧' said Voss.",
    '„⟦Sie sinkt⟧“, sagte Voss.',
    '„⟦Sie sinkt⟧”, sagte Voss.',
    '‚⟦Sie sinkt⟧‘, sagte Voss.',
    '»⟦Sie sinkt⟧«, sagte Voss.',
    '«⟦Il coule⟧», dit Voss.',
    '‹⟦Il coule⟧›, dit Voss.',
    '「⟦沈む⟧」と言った。',
    '『⟦沈む⟧』と言った。',
    'He called it a ‘⟦folly⟧’ and left.',
    'He said ‘⟦so⟧’.',
    '(“⟦so⟧”) [“⟦so⟧”] —“⟦so⟧”',
  ])('%s', quotes);
});

describe('several in a paragraph are several', () => {
  test.each([
    '“⟦Yes,⟧” he said, “⟦but no.⟧”',
    '‘⟦one⟧’ and ‘⟦two⟧’',
    'He said “⟦yes⟧” — "⟦no⟧" — ‘⟦maybe⟧’.',
    'He called them ‘⟦fools⟧’ and them ‘⟦cowards⟧’ too.',
    '“⟦so⟧”; “⟦and so⟧”',
  ])('%s', quotes);
});

describe('what stands inside the marks stays there', () => {
  test.each([
    '‘⟦their shi*** kingdom⟧’, he said',
    '“⟦the [harbour] fund … is empty⟧”',
    '“⟦£9,000 (or 10.000 €)⟧”',
    '“⟦🚢 sinks⟧”',
    '“⟦two\nlines⟧”',
  ])('%s', quotes);
});

describe('an apostrophe inside closes nothing', () => {
  test.each([
    '‘⟦It’s the pilots’ day,⟧’ he said.',
    "'⟦It's the pilots' day,⟧' he said.",
    '‘⟦The boats’ engines are old,⟧’ said Voss.',
    '‘⟦I like James’ boat,⟧’ she said.',
    'He said ‘⟦so⟧’, and ‘⟦the dogs’ dinner⟧’.',
    '‘⟦’Tis late,⟧’ he said.',
    '“⟦It’s the boys’,⟧” she said.',
    'He called them ‘⟦fools⟧’ before he left.',
  ])('%s', quotes);
});

describe('a quotation within a quotation is one of its own', () => {
  test.each([
    '“⟦He said ‘⟦no⟧’ to me,⟧” she said.',
    '‘⟦He said “⟦no⟧” to me,⟧’ she said.',
    '"⟦He said \'⟦no⟧\' to me,⟧" she said.',
    '„⟦Er sagte ‚⟦nein⟧‘ zu mir⟧“, sagte sie.',
  ])('%s', quotes);
});

describe('one left open', () => {
  test('runs to the end of the paragraph, as papers print long speeches', () => {
    quotes('She said: “⟦It goes on and on.⟧');
    expect(findQuoted('She said: “It goes on.')).toMatchObject([{ start: 11, end: 22, open: true }]);
    expect(findQuoted('“Done.”')).toMatchObject([{ open: false }]);
  });

  test('with a single mark is an apostrophe', () => quotes('‘It goes on without end'));
});

describe('no quotation are', () => {
  test.each([
    'Voss’s boat isn’t here.',
    "Voss's boat isn't here.",
    'The pilots’ union and the crews’ club met.',
    "The pilots' union met.",
    'James’ boat is O’Brien’s and D’Arcy’s.',
    'Rock ’n’ roll in the ’90s.',
    "The '90s were long, and the 1990s' end was longer.",
    '’Tis late.',
    'He is 5\'10" tall.',
    'A 12" gun and a 14" gun.',
    '“”, "" and ‘’',
    '“ ”',
    'Nothing at all.',
    '',
  ])('%s', quotes);
});

describe('whatever the text is', () => {
  const piece = fc.constantFrom(
    ...[
      '“',
      '”',
      '‘',
      '’',
      '"',
      "'",
      '„',
      '«',
      '»',
      '‹',
      '›',
      '「',
      '」',
      '‚',
      ' ',
      '.',
      ',',
      's',
      'boats’ day',
      '🚢',
      '\n',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('quotations stand in it, in order, and overlap only by lying one inside the other', () => {
    fc.assert(
      fc.property(text, (written) => {
        const found = findQuoted(written);
        let before = 0;
        const around: { start: number; end: number }[] = [];
        for (const quoted of found) {
          expect(quoted.start).toBeGreaterThanOrEqual(before);
          expect(quoted.end).toBeGreaterThan(quoted.start);
          expect(quoted.end).toBeLessThanOrEqual(written.length);
          while ((around.at(-1)?.end ?? written.length) <= quoted.start) around.pop();
          expect(quoted.end).toBeLessThanOrEqual(around.at(-1)?.end ?? written.length);
          around.push(quoted);
          before = quoted.start;
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('French sets a space inside its marks', () => {
    const written = '« Le bac est vieux », a dit le maire.';
    expect(findQuoted(written).map(({ start, end }) => written.slice(start, end))).toEqual([
      'Le bac est vieux',
    ]);
  });

  test('a mark stands before each, and behind each that is closed, with French spaces between', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { start, end, open } of findQuoted(written)) {
          expect(written.slice(0, start).trimEnd().at(-1)).toMatch(/["'“‘„‚«»‹「『]/u);
          if (!open) expect(written.slice(end).trimStart().charAt(0)).toMatch(/["'“”‘’«»›」』]/u);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '„',
    '「',
    '“a ',
    '‘a ',
    "'a ",
    '"a" ',
    '‘s’ a ',
    '‘goin’ a ',
    ' »a',
    '“a ‘b ',
  ])('100,000 characters of %s are read at once', (marks) => isReadAtOnce(marks, findQuoted));
});
