import { describe, expect, test } from 'vitest';
import { timelineOf } from '../../src/answers/timeline.ts';
import type { Article } from '../../src/articles/article.ts';
import { silent } from '../../src/telemetry.ts';
import { analysisOf } from '../article.ts';
import { listening } from '../heard.ts';

const published: Partial<Article> = { published: '2026-01-08' };

const HARBOUR = `
  The harbour of Saltby
  Mayor Oriel Tanby opened the new harbour on Tuesday. The old one burned down in 1998.
  Mara Voss bought the ferry on 3 December 2025 and sold it in March 2024.
  The lighthouse was painted from 24 to 26 December 2025. It shone on Tuesday, and again on Tuesday.
`;

/** The events as `what the date means: paragraph`. */
function events(written: string, given: Partial<Article> = published): string[] {
  return timelineOf(analysisOf(written, given), silent).events.map(({ when, passage }) => {
    // Which white space stands in a range is not the same in every version of Unicode's data.
    return `${when.replaceAll(/\s/g, ' ')}: ¶${passage.paragraph.number}`;
  });
}

test('events stand in the order of time, whatever the order of the article', () => {
  expect(events(HARBOUR)).toEqual([
    '1998: ¶1',
    'March 2024: ¶2',
    '3 December 2025: ¶2',
    '24 – 26 December 2025: ¶3',
    '6 January 2026: ¶1',
    '6 January 2026: ¶3',
  ]);
});

describe('an event', () => {
  test('has its date as it stands there, and the sentence that tells of it', () => {
    const { events } = timelineOf(analysisOf(HARBOUR, published), silent);
    const tuesday = events.find(({ when }) => when === '6 January 2026');
    expect(tuesday?.words).toBe('Tuesday');
    const { paragraph, highlight } = tuesday?.passage ?? {};
    expect(paragraph?.text.slice(highlight?.start, highlight?.end)).toBe(
      'Mayor Oriel Tanby opened the new harbour on Tuesday.',
    );
  });

  test('that a sentence dates twice with one day is told once', () => {
    expect(events('A\nIt shone on Tuesday, and again on Tuesday.')).toEqual(['6 January 2026: ¶1']);
  });

  test('that two sentences of one day tell of is two', () => {
    expect(events('A\nIt shone on Tuesday. The gulls left on Tuesday.')).toHaveLength(2);
  });

  test('of one sentence with two days stands at both', () => {
    expect(events('A\nIt sank in 1998 and was raised in 2003.')).toEqual(['1998: ¶1', '2003: ¶1']);
  });

  test('that is alleged has that standing, and its denial', () => {
    const written = `
      A
      Two former clerks allege that Mayor Oriel Tanby stole £9,000 from the fund in 2019.
      Tanby denied that she stole £9,000 from the fund.`;
    expect(timelineOf(analysisOf(written), silent).events).toMatchObject([
      { when: '2019', passage: { status: 'alleged', denial: { span: { paragraph: 2 } } } },
    ]);
  });
});

describe('a date that cannot be placed', () => {
  test('is counted, and no event', () => {
    const timeline = timelineOf(analysisOf('A\nThe boat sank on Tuesday. It was raised in 2003.'), silent);
    expect(timeline).toMatchObject({ events: [{ when: '2003' }], unresolved: 1 });
  });

  test('is none where the day of publication is known', () => {
    expect(timelineOf(analysisOf('A\nThe boat sank on Tuesday.', published), silent)).toMatchObject({
      events: [{ when: '6 January 2026' }],
      unresolved: 0,
    });
  });
});

test('a year stands before its months, and a month before its days', () => {
  expect(events('A\nIt sank on 2 May 2020. It was found in May 2020. It was sold in 2020.')).toEqual([
    '2020: ¶1',
    'May 2020: ¶1',
    '2 May 2020: ¶1',
  ]);
});

test('an article without dates has no events', () => {
  expect(timelineOf(analysisOf('A\nThe boat sank.'), silent)).toEqual({ events: [], unresolved: 0 });
});

test('nothing of a timeline is kept back by the gate', () => {
  const { telemetry, heard } = listening();
  timelineOf(analysisOf(HARBOUR, published), telemetry);
  expect(heard).toEqual([]);
});
