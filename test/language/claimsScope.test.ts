import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analysisOf } from '../article.ts';
import { standingsOf } from './standings.ts';

describe('a claim reaches as far as the words of whoever makes it', () => {
  test.each<[string, [string, string][]]>([
    [
      'The ferry sank on Friday, and police said the captain had worked a double shift.',
      [['attributed by police', 'and police said the captain had worked a double shift.']],
    ],
    [
      'Renn, who denies fraud, will appear before magistrates on Friday.',
      [['denied by Renn', 'who denies fraud']],
    ],
    [
      'Ms. Ruiz said the tests were clean and denied that anyone had been hurt.',
      [
        ['attributed by Ruiz', 'Ms. Ruiz said the tests were clean'],
        ['denied by Ruiz', 'and denied that anyone had been hurt.'],
      ],
    ],
    [
      'Residents say they were never told, but the council denies this.',
      [
        ['alleged by Residents', 'Residents say they were never told'],
        ['denied by the council', 'but the council denies this.'],
      ],
    ],
    [
      'While the ministry denies it, aid groups say the camp was deliberately bombed.',
      [
        ['denied by the ministry', 'While the ministry denies it'],
        ['alleged by aid groups', 'aid groups say the camp was deliberately bombed.'],
      ],
    ],
    [
      'The bus hit a wall, and two people died, police said.',
      [['attributed by police', 'The bus hit a wall, and two people died, police said.']],
    ],
    [
      'Suspicion fell on the harbour board, which rejects the charge.',
      [
        ['alleged', 'Suspicion fell on the harbour board'],
        ['denied by the harbour board', 'which rejects the charge.'],
      ],
    ],
  ])('%s', (text, claims) => expect(standingsOf(text)).toEqual(claims));
});

describe('who says so is whole, and is whoever says it', () => {
  test.each([
    ['It comes after a report found that the bridge was unsafe.', 'attributed by a report'],
    ['The group, in a statement, claimed responsibility for the attack.', 'attributed by The group'],
    ['The boat was old, said a friend of Mara Voss.', 'reported by a friend of Mara Voss'],
    ['The boat was old, according to the boat’s owner, Mara Voss.', 'attributed by Mara Voss'],
    ['Emma Clarke, prosecuting, said Bell had followed her home.', 'alleged by Emma Clarke'],
    [
      'A man who gave his name only as Ari said the boat was old.',
      'attributed by A man who gave his name only as Ari',
    ],
  ])('%s', (text, standing) => expect(standingsOf(text).map(([claim]) => claim)).toEqual([standing]));
});

describe('what somebody is said to have said is theirs who say so', () => {
  test.each([
    ['Drivers say that he told a man to resign and then lied about it.', 'alleged by Drivers'],
    ['Vasko denied that Mrs Teller had ever accused him of theft.', 'denied by Vasko'],
  ])('%s', (text, standing) => expect(standingsOf(text).map(([claim]) => claim)).toEqual([standing]));
});

test('claims stand in order, never overlap, and begin and end at words', () => {
  const words = fc.constantFrom(
    ...'said denied , ; and but who which “ ” . Renn the council alleged that reportedly he according to by “no” claims —'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 60 }), (chosen) => {
      const { claims, article } = analysisOf(`The title\nText: ${chosen.join(' ')}`);
      const text = article.paragraphs[0]?.text ?? '';
      let last = 0;
      for (const { span } of claims) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(span.start, span.end)).not.toMatch(/^\s|[\s,;]$/u);
        last = span.end;
      }
    }),
  );
});
