import { describe, expect, test } from 'vitest';
import type { Picture } from '../../src/command/reply.ts';
import { type Drawn, draw } from '../../src/pictures/draw.ts';
import { inLocale } from '../../src/words/language.ts';
import { cardOf, sentenceCardOf, sizeOf, timelineOfText } from './drawing.ts';

const MOST = 1_024;
const LONG = 'The harbour is not for sale, and neither are the people who have kept it going. ';

function drawn(picture: Picture, most = MOST): Drawn {
  const made = draw(picture, most);
  if (!made) throw new Error('It was not drawn.');
  return made;
}

describe('a quote card', () => {
  test('is a PNG of its size, and a small file', () => {
    const { png, width, height } = drawn(cardOf('The last boat leaves at nine.'));
    expect(Buffer.from(png).subarray(1, 4).toString()).toBe('PNG');
    expect(sizeOf(png)).toEqual({ width, height });
    expect(width).toBe(1_200);
    expect(png.length).toBeLessThan(50_000);
  });

  test('gets higher for more words, up to a limit, where it is cut and says so', () => {
    const of = (times: number) => drawn(cardOf(LONG.repeat(times)));
    const [short, long, longer, longest] = [of(1), of(10), of(40), of(400)];
    expect([short.cut, long.cut, longer.cut, longest.cut]).toEqual([false, false, true, true]);
    expect(short.height).toBeLessThan(long.height);
    expect(longest.height).toBe(longer.height);
    expect(longest.height).toBeLessThan(1_500);
    expect(longest.png.length).toBeLessThan(150_000);
  });

  test('is the same whenever it is drawn', () => {
    const picture = cardOf('The last boat leaves at nine.');
    expect(Buffer.from(drawn(picture).png).equals(drawn(picture).png)).toBe(true);
  });

  test('tells those who do not see it all that stands on it', () => {
    const { altText } = drawn({
      ...cardOf('The last boat leaves at nine.', { published: '2026-01-08' }, 'Mara Voss'),
    });
    expect(altText).toBe(
      '“The last boat leaves at nine.”\nMara Voss\nThe night ferry\n8 January 2026 · ¶1 of 1',
    );
  });

  test('speaks the language of whoever asks, and leaves the article’s words alone', () => {
    const picture = cardOf('The last boat leaves at nine.', { published: '2026-01-08' });
    const german = inLocale('de', () => drawn(picture).altText);
    expect(german).toContain('„The last boat leaves at nine.“');
    expect(german).toContain('8. Januar 2026');
  });

  test('of an allegation says so before its words, with who alleges it and who denies it', () => {
    const written = `
      A
      Two former clerks allege that Mayor Oriel Tanby stole £9,000 from the fund.
      Tanby denied that she stole £9,000 from the fund.`;
    const { altText } = drawn(sentenceCardOf(written, 1));
    expect(altText.split('\n').slice(0, 4)).toEqual([
      'Alleged, not established',
      '“Two former clerks allege that Mayor Oriel Tanby stole £9,000 from the fund.”',
      expect.stringMatching(/^alleged by two former clerks$/i),
      'Denied ¶2 “Tanby denied that she stole £9,000 from the fund.”',
    ]);
  });

  test('of an allegation in somebody’s own words names them once', () => {
    const claim = sentenceCardOf('A\nTwo former clerks allege that Renn took £9,000.', 1);
    const names = (speaker: string) => {
      const { altText } = drawn({ ...claim, speaker });
      return altText.split('\n').filter((line) => /clerks$|Voss$/u.test(line));
    };
    const { by } = claim.passage;
    expect(by).toBe('Two former clerks');
    expect(names('Two former clerks')).toEqual(['Two former clerks']);
    expect(names('Mara Voss')).toEqual(['Mara Voss', 'alleged by Two former clerks']);
  });

  test('of an allegation looks other than that of a fact', () => {
    const [claim] = [sentenceCardOf('A\nTwo former clerks allege that Renn took £9,000.', 1)];
    const fact = { ...claim, passage: { ...claim.passage, status: 'stated' as const, by: null } };
    expect(Buffer.from(drawn(claim).png).equals(drawn(fact).png)).toBe(false);
  });

  test('has no more words than can be told, beside what must not be left out', () => {
    const { altText, height, cut } = drawn(cardOf(LONG.repeat(30), {}, 'Mara Voss'), 500);
    expect(cut).toBe(true);
    expect(height).toBeLessThan(drawn(cardOf(LONG.repeat(30), {}, 'Mara Voss')).height);
    expect(altText.length).toBeLessThanOrEqual(500);
    expect(altText).toMatch(/ …”\nMara Voss\nThe night ferry\n¶1 of 1$/u);
  });

  test('of anybody’s long names still has a text for those who do not see it', () => {
    const long = 'of Saltby '.repeat(300);
    const { altText } = drawn(cardOf(LONG, { title: long }, long));
    expect(altText.length).toBeLessThanOrEqual(MOST);
    expect(altText).toContain(LONG.trim());
  });
});

describe('a timeline', () => {
  const year = (at: number) => `The harbour burned down in ${1900 + at}, and was built again.`;
  const years = (count: number) =>
    ['The harbour', ...Array.from({ length: count }, (_, at) => year(at))].join('\n');

  test('has each event with its date, its sentence and its paragraph', () => {
    const { altText, cut } = drawn(timelineOfText(years(2)));
    expect(cut).toBe(false);
    expect(altText).toBe(
      'Timeline: The harbour\n1900: The harbour burned down in 1900, and was built again. (¶1)\n1901: The harbour burned down in 1901, and was built again. (¶2)',
    );
  });

  test('shows the first ones of many, and says how many more there are', () => {
    const { altText, height, cut } = drawn(timelineOfText(years(40), 5), 10_000);
    const events = altText.split('\n').filter((line) => /^19\d\d: /.test(line)).length;
    expect(cut).toBe(true);
    expect(events).toBeGreaterThan(4);
    expect(altText.split('\n').at(-1)).toBe(`and ${45 - events} more, in the message`);
    expect(height).toBeLessThan(1_500);
  });

  test('shows no more than can be told to those who do not see it', () => {
    const sentences = Array.from({ length: 12 }, (_, at) => {
      return `Two former clerks allege that in ${1900 + at} the mayor stole from the fund; ${LONG.repeat(2)}`;
    });
    const { altText } = drawn(timelineOfText(['A', ...sentences].join('\n'), 3));
    const [, ...told] = altText.split('\n');
    const more = told.pop();
    expect(altText.length).toBeLessThanOrEqual(MOST);
    expect(told.length).toBeGreaterThan(2);
    expect(more).toBe(`and ${15 - told.length} more, in the message`);
    for (const [at, event] of told.entries()) {
      expect(event).toMatch(new RegExp(`^${1900 + at}: .*Alleged.*¶${at + 1}\\)$`, 'u'));
    }
  });

  test('rather cuts sentences than leaves an event out', () => {
    const sentences = Array.from(
      { length: 6 },
      (_, at) => `It burned down in ${1900 + at}; ${LONG.repeat(2)}`,
    );
    const { altText, cut } = drawn(timelineOfText(['A', ...sentences].join('\n')));
    expect(cut).toBe(true);
    expect(altText.split('\n').slice(1)).toEqual(
      sentences.map((_, at) => expect.stringMatching(`^${1900 + at}: It burned .* … \\(¶${at + 1}\\)$`)),
    );
  });

  test('cuts a long sentence at a word', () => {
    const { altText } = drawn(timelineOfText(`A\nIn 1998 ${LONG.trim().slice(0, -1).repeat(8)}.`));
    expect(altText).toMatch(/^1998: In 1998 The harbour .*\p{L}[,.]? … \(¶1\)$/mu);
  });

  test('never shows an allegation without saying so', () => {
    const { altText } = drawn(timelineOfText('A\nTwo former clerks allege that Renn stole £9,000 in 2019.'));
    expect(altText).toContain('(Alleged, not established · alleged by Two former clerks · ¶1)');
  });
});

test('what is in letters that are not at hand is not drawn at all', () => {
  expect(draw(cardOf('ᚠᚢᚦ'), MOST)).toBeNull();
  expect(draw(cardOf('The last boat.', { title: '𒀀𒁀' }), MOST)).toBeNull();
});

test.each([
  ['markup', '<script>alert(1)</script> & ]]> <text>&amp;</text> --> "quoted"'],
  ['control characters', 'a\u0000b\u0007c\u001bd\u009fe'],
  ['half a character', 'before \ud83d after \udc00'],
  ['a word of 4,000 letters', 'W'.repeat(4_000)],
  ['nothing to see', `a${'\u200b'.repeat(4_000)}b`],
  ['marks that turn writing around', 'the mayor \u202Eelots\u202C it \u2067there\u2069'],
  ['a line of its own for every word', 'one\ntwo\r\nthree\u2028four'],
  ['Arabic amid Latin amid Hebrew', 'العبّارة goes שלום back (العبّارة) 12'],
])('hostile text is drawn like any other: %s', (_, text) => {
  const { png, altText } = drawn(cardOf(text, { title: text }, text));
  expect(sizeOf(png).width).toBe(1_200);
  expect(altText.replaceAll('\n', '')).not.toMatch(/\p{Cc}|[\u200b\u202a-\u202e\u2066-\u2069]/u);
});

test('a heap of accents is not drawn, since it would cover what stands around it', () => {
  expect(draw(cardOf(`The mayor${'\u0301'.repeat(200)} stole it.`), MOST)).toBeNull();
});
