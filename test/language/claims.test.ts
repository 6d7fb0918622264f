import { describe, expect, test } from 'vitest';
import { analysisOf } from '../article.ts';
import { standings } from './standings.ts';

/** Each allegation with what is said against it, in the article's words. */
function denials(text: string): [string, string | null][] {
  const { article, claims } = analysisOf(`The title\n${text}`);
  const wordsAt = ({ paragraph, start, end }: { paragraph: number; start: number; end: number }) =>
    article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  return claims
    .filter(({ status }) => status !== 'denied')
    .map(({ status, denial }) => [status, denial ? wordsAt(denial) : null]);
}

describe('what somebody says is theirs', () => {
  test.each([
    ['Mara Voss said that the ferry would sail.', 'Mara Voss'],
    ['The ferry would sail, Mara Voss said.', 'Mara Voss'],
    ['“The engine is older than I am,” Mara Voss told the council.', 'Mara Voss'],
    ['According to Hanne Lund, the pier is safe.', 'Hanne Lund'],
    ['The pier is safe, according to the council.', 'the council'],
    ['In a letter to the council, Hanne Lund wrote that the pier was safe.', 'Hanne Lund'],
    ['Emil Wragg warned that the pier would fall.', 'Emil Wragg'],
    ['Tobias Renn promised that the pier would be repaired.', 'Tobias Renn'],
    ['Hanne Lund believes that the pier is safe.', 'Hanne Lund'],
    ['The council announced that the pier was safe.', 'The council'],
    ['The report found that the pier was safe.', 'The report'],
    ['A spokesman for the council said that the pier was safe.', 'A spokesman for the council'],
    ['Her mother, Dana Wexley, said that she was brave.', 'Dana Wexley'],
  ])('%s', (text, by) => expect(standings(text)).toEqual([`attributed by ${by}`]));
});

describe('hearsay is reported, by nobody', () => {
  test.each([
    'The ferry reportedly sank in March.',
    'The ferry is said to have sunk in March.',
    'The ferry was thought to be safe.',
    'Two sailors are reported to have drowned.',
    'It was reported that the pier was sold.',
    'It is thought that the ferry sank in March.',
    'Rumours of a sale have gone round the island.',
    'There is a rumour that the bell cracked.',
    'The ferry appears to have sunk.',
    'The Herald understands that the ferry was sold.',
    'The Herald has learned that the ferry was sold.',
  ])('%s', (text) => expect(standings(text)).toEqual(['reported']));
});

describe('what unnamed sources say is reported, by their description', () => {
  test.each([
    [
      'Three people familiar with the matter said that the ferry was sold.',
      'Three people familiar with the matter',
    ],
    ['Sources said the ferry would be sold.', 'Sources'],
    ['An official said that the ferry would be sold.', 'An official'],
    ['The ferry would sail, an official said.', 'an official'],
    ['An aide, speaking on condition of anonymity, said that the ferry was sold.', 'An aide'],
    ['Several witnesses said that the ferry listed to one side.', 'Several witnesses'],
  ])('%s', (text, by) => expect(standings(text)).toEqual([`reported by ${by}`]));
});

describe('an accusation is alleged', () => {
  test.each([
    ['Two former clerks allege that Renn took £9,000.', 'alleged by Two former clerks'],
    ['Prosecutors accuse Renn of taking £9,000.', 'alleged by Prosecutors'],
    ['Emil Wragg claimed that the money was gone.', 'alleged by Emil Wragg'],
    ['Mara Voss blamed the council.', 'alleged by Mara Voss'],
    ['Mara Voss said that Renn had bribed the inspector.', 'alleged by Mara Voss'],
    ['Emil Wragg told the court that the council had hidden the letter.', 'alleged by Emil Wragg'],
    ['Tobias Renn allegedly took £9,000.', 'alleged'],
    ['Renn is suspected of taking £9,000.', 'alleged'],
    ['The council was accused of hiding the letter.', 'alleged'],
    ['The clerks’ allegations reached the council.', 'alleged'],
  ])('%s', (text, standing) => expect(standings(text)).toEqual([standing]));
});

describe('a denial is denied, by whoever denies', () => {
  test.each([
    ['Tobias Renn denied the claim.', 'Tobias Renn'],
    ['Tobias Renn denied taking £9,000.', 'Tobias Renn'],
    ['Renn has repeatedly denied that he took the money.', 'Renn'],
    ['Renn rejected the allegations.', 'Renn'],
    ['Renn refuted the charge.', 'Renn'],
    ['Renn disputes the figure.', 'Renn'],
    ['The report met with denials from Kyiv and its allies.', 'Kyiv and its allies'],
    ['Renn called the report untrue.', 'Renn'],
    ['Renn called the story “a lie”.', 'Renn'],
    ['Renn branded the claims “nonsense”.', 'Renn'],
    ['The council dismissed the report as false.', 'The council'],
    ['Renn said that he had done nothing wrong.', 'Renn'],
    ['Renn insists that he is innocent.', 'Renn'],
  ])('%s', (text, by) => expect(standings(text)).toEqual([`denied by ${by}`]));
});

describe('a denial names no one where the article does not', () => {
  test.each(['A denial came on Friday.', 'The claim was denied on Friday.'])('%s', (text) =>
    expect(standings(text)).toEqual(['denied']),
  );
});

describe('a pronoun is kept beside whom it stands for', () => {
  test.each([
    ['Tobias Renn left. He said that he was tired.', 'attributed by Tobias Renn (He)'],
    ['Mara Voss spoke. “The engine is old,” she said.', 'attributed by Mara Voss (she)'],
    ['Mara Voss met Tobias Renn. She denied the claim.', 'denied by Mara Voss (She)'],
    ['Mara Voss spoke. “The engine is old,” Mara Voss said.', 'attributed by Mara Voss'],
    ['She said that the ferry was old.', 'attributed by She'],
  ])('%s', (text, standing) => expect(standings(text)).toEqual([standing]));
});

test('a denial that opens with “these claims” is of the claims before it, whoever else its denier is named with', () => {
  const { article, claims } = analysisOf(
    'The quarrel\nSaltby threatened the ferry and its allies, calling them fools.\nReports have alleged that Renn took £9,000 from the fund.\nThese claims, made after an earlier report on his alleged debts, have met with fierce denials from the ferry and its allies.',
  );
  const denied = claims.filter(({ denial }) => denial?.paragraph === 3);
  expect(denied.map(({ span }) => article.paragraphs[span.paragraph - 1]?.number)).toEqual([2]);
});

describe('what is denied is an allegation, with its denial', () => {
  test.each([
    ['alleged', 'Two former clerks allege that Renn took £9,000.', 'Renn denied the claim.'],
    ['alleged', 'Mara Voss said that Renn had sold the bell.', 'Renn denied selling the bell.'],
    ['reported', 'The bell was reportedly sold in March.', 'Renn denied that the bell was sold.'],
  ])('%s: %s', (status, claim, denial) => {
    expect(denials(`${claim}\n${denial}`)).toEqual([[status, denial]]);
    expect(denials(`${claim} ${denial}`)).toEqual([[status, denial]]);
  });

  test('of several, the one that the denial speaks of', () => {
    const denial = 'Renn denied that the bell was sold in March.';
    const text = `Mara Voss said that the bell was sold in March.
      Hanne Lund said that the bell was cast in 1911.
      ${denial}`;
    expect(denials(text)).toEqual([
      ['alleged', denial],
      ['attributed', null],
    ]);
  });

  test('not what has nothing to do with it', () =>
    expect(denials('Mara Voss said that the sheep were well.\nRenn denied selling the bell.')).toEqual([
      ['attributed', null],
    ]));

  test('also what is said after it, where it speaks of the same', () => {
    const denial = 'Renn denied selling the bell.';
    expect(denials(`${denial}\nMara Voss said that Renn had sold the bell.`)).toEqual([['alleged', denial]]);
    expect(denials(`${denial}\nMara Voss said that Renn had left.`)).toEqual([['attributed', null]]);
  });

  test('also where a noun tells it, paragraphs away', () => {
    const denial = 'Renn issued a denial through his lawyer: he had never sold the bell.';
    expect(
      denials(
        `Two clerks allege that Renn sold the bell.\nThe bell was cast in 1911.\nIt rang at noon.\n${denial}`,
      ),
    ).toEqual([['alleged', denial]]);
  });

  test('not what the denier says', () =>
    expect(denials('Renn said that he would sell the bell.\nRenn denied selling the bell.')).toEqual([
      ['attributed', null],
    ]));

  test('not the denial itself', () =>
    expect(denials('Renn denied selling the bell.\nThe bell is heavy.')).toEqual([]));
});

test('that something is not so is a denial only where somebody has claimed it', () => {
  const denial = 'Renn said that he had never met Mara Voss.';
  expect(standings(denial)).toEqual(['attributed by Renn']);
  expect(standings(`Emil Wragg said that Renn had met Mara Voss.\n${denial}`)).toEqual([
    'alleged by Emil Wragg',
    'denied by Renn',
  ]);
});

describe('the article says in its own name', () => {
  test.each([
    'The ferry sank on Friday.',
    'Mara Voss owns the boat. It is red.',
    'It is true that the ferry is old.',
    'The insurance claim was paid in full.',
    'It rained, and the claim form got wet.',
    'The mine was charged with powder.',
    'The charge for a car is £6.',
    'Sources of income are few on Saltby.',
    'The source of the river is in the hills.',
    'The ferry met with a storm.',
    'The ferry carries people close to retirement.',
    'The people who live there keep sheep.',
    'The letter was signed by officials.',
    'The island’s story is a long one.',
    'The word of a sailor is enough.',
    'The bells are due to ring at nine.',
    'Mara Voss was told that the ferry was old.',
    'Mara Voss stole the show, and ignored the rain.',
    'Emil Wragg attacked the hill on his bicycle.',
    'The opera is about fraud.',
    'The court found Renn guilty of fraud in 2019.',
    'Renn was jailed for fraud.',
    'The suspect was seen in Saltby.',
    'Renn stands by his story.',
    'Renn apologised.',
  ])('%s', (text) => expect(standings(text)).toEqual([]));
});

test('only the sentence that is somebody’s is a claim', () => {
  const { article, claims } = analysisOf(
    'The title\nThe ferry sank. Mara Voss said that it was old. It was red.',
  );
  expect(
    claims.map(({ span }) => article.paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end)),
  ).toEqual(['Mara Voss said that it was old.']);
});

test('a claim says by which rule it was found, and how surely', () => {
  const [denied, hearsay] = analysisOf(
    'The title\nTobias Renn denied the claim. The ferry reportedly sank.',
  ).claims;
  expect(denied).toMatchObject({ rule: 'verb of denial' });
  expect(hearsay).toMatchObject({ rule: 'word of hearsay' });
  for (const claim of [denied, hearsay]) {
    expect(claim?.confidence).toBeGreaterThan(0.5);
    expect(claim?.confidence).toBeLessThanOrEqual(1);
  }
});
