import { describe, expect, test } from 'vitest';
import { analysisOf } from '../article.ts';
import { isReadAtOnce } from '../stall.ts';
import { expectDrawn, readDrawn } from './drawing.ts';

/** Each ⟦he=Whose⟧ stands for that person, and nothing else stands for anybody. */
function refers(drawn: string): void {
  const analysis = readDrawn(drawn, /⟦|=[^⟧]*⟧/g);
  expectDrawn(
    drawn,
    analysis,
    analysis.references.map(({ span, person }) => ({ span, open: '⟦', close: `=${person}⟧` })),
  );
}

describe('a pronoun stands for whoever was spoken of last as the subject', () => {
  test.each([
    'Mara Voss spoke. ⟦She=Mara Voss⟧ owns the boat.',
    'Mara Voss met Hanne Lund. ⟦She=Mara Voss⟧ owns the boat.',
    'Mara Voss spoke. The boat is ⟦hers=Mara Voss⟧, and ⟦her=Mara Voss⟧ son paints it. They asked ⟦her=Mara Voss⟧.',
    'Mara Voss said that ⟦she=Mara Voss⟧ would pay.',
    'Mara Voss blamed ⟦herself=Mara Voss⟧.',
    `Mara Voss owns the boat.
     ⟦She=Mara Voss⟧ bought it in 1998.`,
  ])('%s', refers);
});

describe('a pronoun agrees with the person', () => {
  test.each([
    'Mara Voss met Tobias Renn. ⟦He=Tobias Renn⟧ owns the boat.',
    'Tobias Renn met Mara Voss. ⟦She=Mara Voss⟧ owns ⟦his=Tobias Renn⟧ boat.',
    'Mara Voss owns a boat. He has none.',
    'The council met Mara Voss. It sent ⟦her=Mara Voss⟧ home.',
    'Saltby likes Mara Voss. ⟦She=Mara Voss⟧ lives there.',
  ])('%s', refers);
});

describe('an object is not the subject of its own clause', () => {
  test.each([
    'Tobias Renn left. Emil Wragg saw ⟦him=Tobias Renn⟧.',
    'Tobias Renn left. Emil Wragg said that ⟦he=Emil Wragg⟧ was tired.',
  ])('%s', refers);
});

describe('a name may follow its pronoun', () => {
  test.each([
    'Emil Wragg left. When ⟦he=Tobias Renn⟧ arrived, Tobias Renn spoke.',
    'In ⟦his=Tobias Renn⟧ letter, Tobias Renn complained.',
  ])('%s', refers);
});

describe('whoever has no name is not taken for somebody who has', () => {
  test.each([
    'Mara Voss left. A spokeswoman said that she was ill.',
    'Mara Voss left. A former clerk, who was ill, told the court that she was afraid.',
  ])('%s', refers);
});

describe('the pronouns of a text say more of somebody than a given name', () => {
  test.each([
    'Oriel Banks owns the boat. ⟦She=Oriel Banks⟧ bought it. ⟦She=Oriel Banks⟧ paints it.',
    'Mr Oriel Banks owns the boat. She bought it. She paints it.',
  ])('%s', refers);
});

describe('a feature may begin with a pronoun', () => {
  test.each([
    '⟦She=Mara Voss⟧ talks of the boat. Mara Voss is 81.',
    'He talks of the boat. Mara Voss is 81.',
  ])('%s', refers);
});

describe('relatives are not whose relatives they are', () => {
  test.each([
    'Tobias Renn brought ⟦his=Tobias Renn⟧ aunt. She spoke.',
    'Tobias Renn’s aunt came. She spoke.',
    'Mara Voss told ⟦her=Mara Voss⟧ sister, Hanne Lund, of it. Then ⟦she=Mara Voss⟧ left.',
  ])('%s', refers);
});

describe('a pronoun inside a quotation is left alone', () => {
  test.each([
    'Mara Voss spoke. “She left,” said a man.',
    'Mara Voss spoke of “her boat”. ⟦She=Mara Voss⟧ left.',
  ])('%s', refers);
});

describe('a description stands for whoever the article says is that', () => {
  test.each([
    'Ana Ruiz, chief executive of Acme, spoke. Then ⟦the chief executive=Ana Ruiz⟧ left.',
    'British Prime Minister Keir Starmer spoke. Then ⟦the British leader=Keir Starmer⟧ left.',
    'Tobias Renn, 24, spoke. Then ⟦the 24-year-old=Tobias Renn⟧ left.',
    'Ana Ruiz, the coroner, and Emil Wragg, the mayor, spoke. ⟦The coroner=Ana Ruiz⟧ left.',
    'Ana Ruiz spoke. The mayor left.',
    'French President Emmanuel Macron spoke. Then the British leader left.',
    'Ana Ruiz, the mayor’s secretary, spoke. The mayor left.',
    'Ana Ruiz, the mayor, spoke. A mayor has power.',
  ])('%s', refers);
});

test('a reference says by which rule it was found, and how surely', () => {
  const [reference] = analysisOf('The title\nMara Voss spoke. She owns the boat.').references;
  expect(reference?.rule).toBe('subject spoken of last');
  expect(reference?.confidence).toBeGreaterThan(0.6);
  expect(reference?.confidence).toBeLessThanOrEqual(1);
});

test('an ambiguous pronoun is less sure than a plain one', () => {
  const plain = analysisOf('The title\nMara Voss met Tobias Renn. She left.').references[0];
  const doubtful = analysisOf('The title\nMara Voss met Hanne Lund. She left.').references[0];
  expect(doubtful?.confidence).toBeLessThan(plain?.confidence ?? 0);
});

test('what goes on and on is read at once', async () => {
  for (const piece of ['When he left, ', 'the man ', 'her brother Tom ']) {
    await isReadAtOnce(piece, (text) => analysisOf(`The title\n${text}`).references);
  }
});

describe('a description is whoever the article says is that, or nearly that', () => {
  test.each([
    'Mara Voss, prosecuting, rose. “Where were you?” ⟦the barrister=Mara Voss⟧ asked. ⟦The lawyer=Mara Voss⟧ waited.',
    'The harbour is run by Mara Voss, who heads the trust. They rang ⟦the boss=Mara Voss⟧ at home.',
    'Tobias Renn came late. ⟦His=Tobias Renn⟧ daughter, Mara Voss, comes daily. On Sunday ⟦her=Mara Voss⟧ ⟦father=Tobias Renn⟧ slept.',
    'Emil Wragg did not see it. ⟦The Saltby manager=Emil Wragg⟧ had gone home.',
    `A parish clerk took the money, a court has heard.
     Mara Voss, 57, lives in Saltby. Later ⟦the clerk=Mara Voss⟧ bought a boat.`,
    'Tobias Renn, the transport minister, met Prime Minister Mara Voss. Later ⟦the minister=Tobias Renn⟧ left.',
  ])('%s', refers);
});

describe('a description of somebody else stands for nobody whom the sentence before names', () => {
  test.each([
    'Emil Wragg did not see it. The young driver had gone home.',
    'Emil Wragg fell. The city coroner opened an inquest.',
    'Emil Wragg, the skipper, met Tobias Renn. Later a mate of the boat left, and the mate slept.',
  ])('%s', refers);
});
