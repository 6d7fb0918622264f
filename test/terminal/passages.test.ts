import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Passage, ShortAnswer } from '../../src/answers/passage.ts';
import type { Reply } from '../../src/command/reply.ts';
import { printReply } from '../../src/terminal/print.ts';
import { styleFor } from '../../src/terminal/style.ts';
import { passage } from './ferry.ts';

const plain = styleFor({}, {});
const colourful = styleFor({ isTTY: true, columns: 60 }, { TERM: 'xterm' });
const TAKEN = 'The mayor took £9,000.';

/** A passage in an answer, with what is said beside it. */
function answered(given: Partial<Passage>, short: ShortAnswer | null = null, text = TAKEN): Reply {
  return {
    kind: 'answer',
    command: 'who',
    question: 'who took it?',
    questionCut: false,
    answer: { kind: 'found', confidence: 1, short, passages: [passage(text, text, given)] },
  };
}

/** The lines of an answer, its question apart. */
const printed = (given: Partial<Passage>) =>
  printReply(answered(given), plain).trimEnd().split('\n').slice(1);

function quoted(paragraph: number, text: string) {
  return { span: { paragraph, start: 0, end: text.length }, text };
}

describe('what has to be said with a passage stands below it', () => {
  test('the denial of an allegation', () => {
    const denial = quoted(5, 'She denied it.');
    expect(printed({ status: 'alleged', by: 'two clerks', denial })).toEqual([
      'Alleged, not established',
      `> ${TAKEN}`,
      '¶3 of 7 · The night ferry · alleged by two clerks',
      'Denied ¶5 “She denied it.”',
    ]);
  });

  test('what the article corrects, before what is denied', () => {
    const said = printed({
      denial: quoted(5, 'She denied it.'),
      correction: quoted(7, 'An earlier version said £90,000.'),
    });
    expect(said.slice(2)).toEqual([
      'The article corrects itself ¶7 “An earlier version said £90,000.”',
      'Denied ¶5 “She denied it.”',
    ]);
  });

  test.each([
    ['alleged', 'two clerks', 'Something else in this paragraph is alleged by two clerks, not established.'],
    ['alleged', null, 'Something else in this paragraph is alleged, not established.'],
    ['denied', 'the mayor', 'Something else in this paragraph is denied by the mayor.'],
    ['denied', null, 'Something else in this paragraph is denied.'],
  ] as const)('something %s by %s elsewhere in its paragraph', (status, by, line) => {
    expect(printed({ beside: { status, by, denial: null } }).at(-1)).toBe(line);
  });

  test('and its denial below that', () => {
    const beside = { status: 'alleged', by: null, denial: quoted(6, 'They denied it.') } as const;
    expect(printed({ denial: quoted(5, 'She denied it.'), beside }).slice(2)).toEqual([
      'Denied ¶5 “She denied it.”',
      'Something else in this paragraph is alleged, not established.',
      'Denied ¶6 “They denied it.”',
    ]);
  });

  test('and nothing where nothing has to be said', () => {
    expect(printed({})).toEqual([`> ${TAKEN}`, '¶3 of 7 · The night ferry']);
  });

  test('also where the article does not answer, and in a list', () => {
    const grave = passage(TAKEN, TAKEN, { status: 'alleged', denial: quoted(5, 'She denied it.') });
    const nearest: Reply = {
      kind: 'answer',
      command: 'who',
      question: 'who?',
      questionCut: false,
      answer: { kind: 'notInArticle', confidence: 0, missing: [], nearest: [grave] },
    };
    for (const reply of [nearest, { kind: 'paragraphs', title: 'All', passages: [grave] } as const]) {
      expect(printReply(reply, plain)).toContain('Alleged, not established\n');
      expect(printReply(reply, plain)).toContain('\nDenied ¶5 “She denied it.”\n');
    }
  });
});

describe('a short answer', () => {
  const tuesday = { span: { paragraph: 3, start: 0, end: 7 }, text: 'Tuesday' };

  test('that is a date has what it means behind it', () => {
    const reply = answered({}, { ...tuesday, meaning: '6 January 2026' });
    expect(printReply(reply, plain)).toContain('\nTuesday (6 January 2026)\n');
  });

  test('that says it all stands alone', () => {
    expect(printReply(answered({}, { ...tuesday, meaning: null }), plain)).toContain('\nTuesday\n');
  });
});

describe('a list', () => {
  test('has a label above each passage, and its notes at the end', () => {
    const list: Reply = {
      kind: 'paragraphs',
      title: 'Timeline',
      passages: [passage('It sank.', null), passage('It rose.', null)],
      labels: ['1998', '2003'],
      notes: ['One date cannot be placed.'],
    };
    const place = '¶3 of 7 · The night ferry';
    expect(printReply(list, plain)).toBe(
      [
        'Timeline',
        '',
        '1998',
        '│ It sank.',
        place,
        '',
        '2003',
        '│ It rose.',
        place,
        '',
        'One date cannot be placed.',
        '',
      ].join('\n'),
    );
  });
});

describe('a profile', () => {
  const profile = { name: 'Oriel Tanby', aliases: [], roles: [], said: [], named: [1] };
  const lines = (more: Partial<typeof profile> | { aliases?: string[]; roles?: string[]; said?: number[] }) =>
    printReply({ ...answered({}), ...{ profile: { ...profile, ...more } } } as Reply, plain).split('\n');

  test('has its lines between the question and the passage', () => {
    const said = lines({ aliases: ['Tanby', 'Tanners'], roles: ['Mayor', 'a sailor'], said: [4, 5] });
    expect(said.slice(1, 6)).toEqual([
      'In the article: “Mayor”, “a sailor”',
      'Also called “Tanby”, “Tanners”',
      'Quoted in ¶4 ¶5',
      'Named in ¶1',
      `> ${TAKEN}`,
    ]);
  });

  test('leaves out what the article does not tell', () => {
    expect(lines({}).slice(1, 3)).toEqual(['Named in ¶1', `> ${TAKEN}`]);
  });
});

/** Every reply that shows a text beside a passage. */
function everyReply(text: string): readonly Reply[] {
  const given: Partial<Passage> = {
    status: 'alleged',
    denial: quoted(5, text),
    correction: quoted(6, text),
    beside: { status: 'denied', by: text, denial: quoted(7, text) },
  };
  const short = { span: { paragraph: 3, start: 0, end: 1 }, text, meaning: text };
  const profile = { name: text, aliases: [text], roles: [text], said: [1], named: [1] };
  const reply = answered(given, short);
  return [
    reply.kind === 'answer' ? { ...reply, profile } : reply,
    {
      kind: 'paragraphs',
      title: text,
      passages: [passage(text, null, given)],
      labels: [text],
      notes: [text],
    },
  ];
}

describe('the terminal', () => {
  test('is never steered by what is said beside a passage', () => {
    const hostile = '\u001b[2J\u001b]0;title\u0007 \u009b31m \u202eevil\u2066 \r\u0008\u007f ok';
    for (const reply of everyReply(hostile)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;
      expect(printReply(reply, plain)).not.toMatch(steering);
      expect(stripVTControlCharacters(printReply(reply, colourful))).not.toMatch(steering);
    }
  });

  test('shows no line of it that is longer than its columns', () => {
    const texts = fc
      .array(fc.string({ unit: 'grapheme', maxLength: 40 }))
      .map((parts) => `${parts.join(' ')}x`);
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 100 }), (text, columns) => {
        for (const reply of everyReply(text)) {
          for (const line of printReply(reply, styleFor({ columns }, {})).split('\n')) {
            expect(stringWidth(line)).toBeLessThanOrEqual(columns);
          }
        }
      }),
      { numRuns: 80 },
    );
  });
});
