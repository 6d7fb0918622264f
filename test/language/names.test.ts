import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameKind } from '../../src/language/analysis.ts';
import { analysisOf } from '../article.ts';
import { isReadAtOnce } from '../stall.ts';
import { expectDrawn, readDrawn } from './drawing.ts';

const BRACKETS = /[⟦⟧⟨⟩⟪⟫]/g;
const DRAWN: Readonly<Partial<Record<NameKind, readonly [string, string]>>> = {
  person: ['⟦', '⟧'],
  place: ['⟨', '⟩'],
  body: ['⟪', '⟫'],
};

/** What is drawn as ⟦a person⟧ is one, and nothing else is. */
function people(drawn: string): void {
  names(drawn, ['person']);
}

/** What is drawn as ⟦a person⟧, ⟨a place⟩ or ⟪a body⟫ is one, and nothing else is. */
function all(drawn: string): void {
  names(drawn, ['person', 'place', 'body']);
}

function names(drawn: string, kinds: readonly NameKind[]): void {
  const analysis = readDrawn(drawn, BRACKETS);
  const spans = analysis.mentions.flatMap(({ span, kind }) => {
    const [open, close] = (kinds.includes(kind) && DRAWN[kind]) || [];
    return open !== undefined && close !== undefined ? [{ span, open, close }] : [];
  });
  expectDrawn(drawn, analysis, spans);
}

describe('a given name and a family name are a person', () => {
  test.each([
    'Yesterday ⟦Keir Starmer⟧ met ⟦Emmanuel Macron⟧.',
    'The plan was drawn up by ⟦Margaret Dunmore⟧ in March.',
    'It was bought by ⟦Ursula von der Leyen⟧ and sold to ⟦Mohammed bin Salman⟧.',
    'He has read ⟦J. K. Rowling⟧ twice.',
    'A letter from ⟦Robert F. Kennedy Jr.⟧ was found.',
    'They had invited ⟦Kim Jong Un⟧ to the talks.',
    'The prize went to ⟦Jane O’Neill-Smith⟧ of Leeds.',
    'The fight was won by ⟦Joe ‘Big Joe’ Hathersage⟧ on points.',
    'The letter was signed by ⟦Kang Young-hoon⟧.',
  ])('%s', people);
});

describe('a title belongs to a person, and stands outside the name', () => {
  test.each([
    'They heard Mr Justice ⟦Okafor⟧ on Monday.',
    'They heard Rev. ⟦Tobias Achterberg⟧ on Monday.',
    'They heard British Prime Minister ⟦Keir Starmer⟧ on Monday.',
    'They heard Detective Chief Inspector ⟦Ana Ruiz⟧ on Monday.',
    'They heard Secretary of State ⟦Marcus Webb⟧ on Monday.',
    'They heard Dr. ⟦Lund⟧ and Mrs ⟦Banks⟧ on Monday.',
    'They heard Sir ⟦Graham Frayne⟧ on Monday.',
    'Former president ⟦Bronwyn Achari⟧ will speak.',
    'She had asked striker ⟦Zaltan Verhoek⟧ to come.',
    'She had asked her brother ⟦Colm⟧ to come.',
  ])('%s', people);
});

describe('what the article says of somebody shows a person', () => {
  test.each([
    '⟦Zandor Threlkeld⟧, 51, was in the boat.',
    '⟦Zandor Threlkeld⟧, who mends nets, was in the boat.',
    '⟦Zandor Threlkeld⟧, a fisherman from the island, was in the boat.',
    'The speaker of the chamber, ⟦Zandor Threlkeld⟧, went home.',
    'The net is ⟦Zandor Threlkeld⟧’s wife’s.',
    'It was seen by ⟦Zandor Threlkeld⟧. ⟦Threlkeld⟧ said nothing. The net is ⟦Threlkeld⟧’s.',
  ])('%s', people);
});

describe('a name alone is a person where the article shows whose it is', () => {
  test.each([
    '⟦Margaret Dunmore⟧ spoke first. Later ⟦Dunmore⟧ went home, and ⟦Margaret⟧ slept.',
    'Mr ⟦Sandhu⟧ spoke first. Then they asked ⟦Sandhu⟧ again.',
    '⟦Dev Sandhu⟧ and ⟦Margaret Dunmore⟧ spoke; ⟦Dunmore⟧ and ⟦Sandhu⟧ left.',
    '⟦Ann King⟧ spoke first. It was a long speech for ⟦King⟧.',
    '⟦Barry Obama⟧ came. It pleased the ⟦Obamas⟧.',
  ])('%s', people);
});

describe('a possessive ends the name before it', () => {
  test.each([
    'That was Labour’s ⟦Dev Sandhu⟧ again.',
    'That was ⟦Margaret Dunmore⟧’s boat again.',
    "That was Britain's ⟦Margaret Dunmore⟧ again.",
  ])('%s', people);
});

describe('places, bodies, ships, prizes and works are no people', () => {
  test.each([
    'The train to Nether Wallop stopped at Pelly Head and Elm Street.',
    'The car broke down in Thornley and again near Grimsholm.',
    'They moved to Austin, Texas, and to Paris.',
    'The Milk Marketing Board and Acme Widgets Ltd. have merged.',
    'Marks & Spencer bought Hobb & Sons.',
    'The ferry Stella Maris sank.',
    'The Golden Heron was won by a short film.',
    'His novel “Anna Karenina” sold well.',
    'The House of Commons and the Bank of England are old.',
    'A Boeing and an Airbus took off.',
    'NASA, the BBC and UNICEF answered.',
    'It rained on Monday in the Royal Albert Hall.',
    'The Peter Rabbit Prize is given in May.',
    'Hurricane Odile is nearing Prince William County.',
    'Queen Street and King’s Cross were closed.',
    'East Jerusalem and South Korea were named.',
  ])('%s', people);
});

describe('nationalities, languages and parties are no people', () => {
  test.each([
    'The British and the French speak Russian.',
    'Armenians and a Dutchman sang in Welsh.',
    'The Conservatives and Labour agree.',
    'American ⟦Theo Brandvold⟧ sang in German.',
  ])('%s', people);
});

describe('a word that only begins its sentence is no name', () => {
  test.each([
    'Firefighters came. Nobody slept. During the night it rained.',
    'Meanwhile ⟦Margaret Dunmore⟧ slept.',
    'Asked about it, ⟦Margaret Dunmore⟧ slept.',
    '“Nothing works,” ⟦Margaret Dunmore⟧ said. “Everything leaks.”',
    'Hope is small. She had hope.',
    'Grant money ran out. The grant was small.',
    'Will it float? It will.',
  ])('%s', people);
});

describe('every name has a kind', () => {
  test.each([
    '⟦Margaret Dunmore⟧ of the ⟪Saltby Harbour Board⟫ lives in ⟨Grimsholm⟩.',
    'The ⟪University of Leeds⟫ has a branch in ⟨Norfolk⟩.',
    'In ⟨France⟩, ⟦Emmanuel Macron⟧ wrote to the ⟪Ministry of Defence⟫.',
    'He walked down ⟨Elm Street⟩ to the ⟪Whitlock Museum⟫.',
  ])('%s', all);
});

test('a name in a caption, in capitals, is one', () => {
  people(
    'MARGARET DUNMORE spoke. Later ⟦Margaret Dunmore⟧ slept.'.replace(
      'MARGARET DUNMORE',
      '⟦MARGARET DUNMORE⟧',
    ),
  );
});

test('spans are in order, never overlap, and hold what begins and ends with a letter, a figure or a point', () => {
  const word = fc.constantFrom(
    ...'Mr Dr. Ann Smith Smith’s the of and de van King “Bo” ‘Jo’ said , . - & (Tom) St. House J.'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const { mentions, article } = analysisOf(`The title\n${words.join(' ')}`);
      let before = 0;
      for (const { span } of mentions) {
        expect(span.start).toBeGreaterThanOrEqual(before);
        before = span.end;
        expect(article.paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end)).toMatch(
          /^[\p{L}“‘].*[\p{L}.]$|^\p{L}$/u,
        );
      }
    }),
  );
});

test('what goes on and on is read at once', async () => {
  for (const piece of ['Ann Smith and ', 'Bank of the ', 'Smith’s ']) {
    await isReadAtOnce(piece, (text) => analysisOf(`The title\n${text}`).mentions);
  }
});
