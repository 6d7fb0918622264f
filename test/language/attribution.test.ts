import { describe, expect, test } from 'vitest';
import { analysisOf } from '../article.ts';
import { expectDrawn, readDrawn } from './drawing.ts';

/**
 * What is drawn as ⟦a quotation=Speaker⟧ is said by that speaker, whom the words in ⟨…⟩ stand for, and no other words
 * are said by anybody.
 */
function attributes(drawn: string): void {
  const analysis = readDrawn(drawn, /[⟦⟨⟩]|=[^⟧]*⟧/g);
  const said = analysis.quotations.flatMap(({ span, attribution }) => {
    return attribution ? [{ span, attribution }] : [];
  });
  const speakers = new Map(
    said.map(({ attribution: { speaker } }) => [`${speaker.paragraph}:${speaker.start}`, speaker]),
  );
  expectDrawn(drawn, analysis, [
    ...said.map(({ span, attribution: { name, speaker } }) => {
      const { text = '' } = analysis.article.paragraphs[speaker.paragraph - 1] ?? {};
      return { span, open: '⟦', close: `=${name ?? text.slice(speaker.start, speaker.end)}⟧` };
    }),
    ...[...speakers.values()].map((span) => ({ span, open: '⟨', close: '⟩' })),
  ]);
}

describe('whoever stands beside the verb of speech says what is quoted', () => {
  test.each([
    '“⟦The last boat leaves at nine,=Mara Voss⟧” ⟨Mara Voss⟩ told the council.',
    '“⟦The engine is older than I am,=Mara Voss⟧” said ⟨Mara Voss⟩, the ferry’s owner.',
    '“⟦The engine is older than I am,=Mara Voss⟧” said ⟨Mara Voss⟩, a 61-year-old widow who owns the ferry.',
    '“⟦It sank in a minute,=Hanne Lund⟧” ⟨Hanne Lund⟩, who watched from the lighthouse, told the inquiry.',
    '“⟦Not one of them has ever rowed,=Mara Voss⟧” scoffed ⟨Mara Voss⟩.',
    '“⟦Who told you that?=Mara Voss⟧” asked ⟨Mara Voss⟩.',
    '“⟦We sail tonight,=Mara Voss⟧” ⟨Mara Voss⟩ was quoted as saying by the Saltby Herald.',
    'Mara Voss nodded. ‘⟦It will sink,=Hanne Lund⟧’ ⟨Hanne Lund⟩ had told her.',
    '⟨Mara Voss⟩: “⟦We sail tonight.=Mara Voss⟧”',
    '⟨Mara Voss⟩ posted on Facebook: “⟦We sail tonight.=Mara Voss⟧”',
    '⟨The council⟩: “⟦We sail tonight.=The council⟧”',
    '⟨Mara Voss⟩ was unmoved: “⟦We sail tonight.=Mara Voss⟧”',
    'Asked whether she would sell, ⟨Mara Voss⟩ said: “⟦Never in my life.=Mara Voss⟧”',
    '⟨Mara Voss⟩, 61, told the Saltby Herald: “⟦I am tired.=Mara Voss⟧”',
  ])('%s', attributes);
});

describe('words quoted in part are said by the subject of their clause', () => {
  test.each([
    'Harbour master ⟨Tobias Renn⟩ said the plan was “⟦a folly=Tobias Renn⟧”.',
    '⟨Tobias Renn⟩ said on Monday that the island would be “⟦cut off by Friday=Tobias Renn⟧”, and left.',
    '⟨Mara Voss⟩, who owns the ferry, told the council that it was “⟦older than the pier=Mara Voss⟧”.',
    '⟨Tobias Renn⟩ called the plan “⟦a costly folly=Tobias Renn⟧”.',
    'The plan, which ⟨Tobias Renn⟩ described as “⟦a costly folly=Tobias Renn⟧”, was dropped.',
    'The plan, described by ⟨Mara Voss⟩ as “⟦daft from end to end=Mara Voss⟧”, was dropped.',
    'The plan was described by ⟨Mara Voss⟩ as “⟦daft from end to end=Mara Voss⟧”.',
    '⟨Mara Voss⟩ dismissed the report as “⟦harbour gossip=Mara Voss⟧”.',
    '⟨Mara Voss⟩ urged the council to send “⟦more money, and sooner=Mara Voss⟧”.',
    '⟨Mara Voss⟩, speaking at the pier, accused the council of “⟦sleeping on its feet=Mara Voss⟧”.',
    'Sir ⟨Emil Wragg⟩, the former harbour master, warned against “⟦false hope=Emil Wragg⟧”.',
    'In her letter, ⟨Mara Voss⟩ wrote that the council had been “⟦deaf for years=Mara Voss⟧”.',
    'Describing the crossing as “⟦a lottery=Mara Voss⟧”, ⟨Mara Voss⟩ said passengers had been lucky.',
    'Tobias Renn (“⟦a fool=Mara Voss⟧”, ⟨Mara Voss⟩ says) left.',
  ])('%s', attributes);
});

describe('a participle speaks for the subject of its sentence', () => {
  test.each([
    '⟨Tobias Renn⟩ left the chamber, telling councillors, ‘⟦You will hear from me again.=Tobias Renn⟧’',
    '⟨Mara Voss⟩ stood up, adding: “⟦I have nothing more to say.=Mara Voss⟧”',
    '⟨The council’s leader⟩ denounced the strike, calling it “⟦plain blackmail=The council’s leader⟧”.',
  ])('%s', attributes);
});

describe('according to somebody, before or behind', () => {
  test.each([
    '“⟦The pier will hold,=Hanne Lund⟧” according to ⟨Hanne Lund⟩, an engineer at the port.',
    'According to ⟨Hanne Lund⟩, the pier is “⟦as good as new=Hanne Lund⟧”.',
  ])('%s', attributes);
});

describe('a weekday between the subject and its verb says nothing', () => {
  test.each([
    '⟨Mara Voss⟩ Thursday said the crossing was “⟦a lottery=Mara Voss⟧”.',
    '⟨Mara Voss⟩ on Thursday said the crossing was “⟦a lottery=Mara Voss⟧”.',
    'Gov. ⟨Tobias Renn⟩ Friday called the deal “⟦a great, great thing=Tobias Renn⟧”.',
  ])('%s', attributes);
});

describe('a pronoun is whoever was spoken of last as the subject, and agrees with the person', () => {
  test.each([
    '⟨Tobias Renn⟩ called Emil Wragg a ‘⟦fool=Tobias Renn⟧’. ⟨He⟩ also threatened ‘⟦a reckoning=Tobias Renn⟧’.',
    'Tobias Renn met Mara Voss on the pier. “⟦You will hear from me,=Tobias Renn⟧” ⟨he⟩ said.',
    'Tobias Renn met Mara Voss on the pier. “⟦You will hear from me,=Mara Voss⟧” ⟨she⟩ said.',
    'Mara Voss wrote to Tobias Renn. ⟨She⟩ said that he was “⟦no sailor=Mara Voss⟧”.',
    'Tobias Renn left the chamber. “⟦This is not over,=Tobias Renn⟧” ⟨he⟩ added.',
    'Tobias Renn left the chamber. “⟦We sail tonight,=she⟧” ⟨she⟩ said.',
    `Tobias Renn left the chamber.
     “⟦This is not over,=Tobias Renn⟧” ⟨he⟩ added.`,
    '“⟦I never saw it coming,=Emil Wragg⟧” ⟨he⟩ says. Emil Wragg is 40.',
    'Emil Wragg praised Mara Voss. “⟦She is brave,=Emil Wragg⟧” ⟨Wragg⟩ said.',
  ])('%s', attributes);
});

describe('a description with a name is whom it names', () => {
  test.each([
    'Her mother, ⟨Dana Wexley⟩, said the girl was “⟦never afraid of water=Dana Wexley⟧”.',
    'Mara Voss is tired. Her brother, ⟨Emil Wragg⟩, said that she was “⟦born stubborn=Emil Wragg⟧”.',
    'The owner of the ferry, ⟨Mara Voss⟩, said takings were “⟦thin as soup=Mara Voss⟧”.',
  ])('%s', attributes);
});

describe('whoever has no name is called by the article’s words', () => {
  test.each([
    '“⟦It is open as usual,=a spokesman for the council⟧” ⟨a spokesman for the council⟩ said.',
    '⟨A spokesman for the council⟩ said it was “⟦open as usual=A spokesman for the council⟧”.',
    '“⟦It is open as usual,=a council spokeswoman⟧” ⟨a council spokeswoman⟩ said in an emailed statement.',
    '⟨The council⟩ said in a statement that it was “⟦open as usual=The council⟧”.',
    '⟨The council’s office⟩ said it was “⟦too early=The council’s office⟧” to tell.',
    '“⟦They want it quiet,=an official⟧” ⟨an official⟩ said, speaking on condition of anonymity.',
    '⟨One passenger⟩, who asked not to be named, said “⟦nobody came to help us=One passenger⟧”.',
    '⟨Police⟩ said the boat was “⟦known to officers=Police⟧”.',
    '⟨Critics⟩ have called the ferry “⟦slow=Critics⟧” and “⟦leaky=Critics⟧”.',
    '⟨The report⟩ concluded that the sinking was “⟦entirely avoidable=The report⟧”.',
    '⟨The 19-year-old⟩ said the water was “⟦colder than it looked=The 19-year-old⟧”.',
    '“⟦She is brave,=Mara Voss’s brother⟧” ⟨Mara Voss’s brother⟩ said.',
    '“⟦Shame!=somebody from the gallery⟧” shouted ⟨somebody from the gallery⟩.',
    '“⟦We will sail,=they⟧” ⟨they⟩ said.',
  ])('%s', attributes);
});

describe('a speech goes on', () => {
  test.each([
    '“⟦We sail,=Mara Voss⟧” ⟨Mara Voss⟩ said, “⟦and we sail tonight.=Mara Voss⟧”',
    '“⟦The tide,=Mara Voss⟧” said ⟨Mara Voss⟩, “⟦waits for nobody.=Mara Voss⟧”',
    '“⟦We sail tonight,=Mara Voss⟧” ⟨Mara Voss⟩ said. “⟦Nobody will stop us.=Mara Voss⟧”',
    `“⟦The engine is old,=Mara Voss⟧” ⟨Mara Voss⟩ said.
     “⟦The pier is older still.=Mara Voss⟧”`,
    `“⟦The engine is old,=Mara Voss⟧” ⟨Mara Voss⟩ said. “⟦It was old in my father’s day.=Mara Voss⟧
     “⟦It will be old in yours.=Mara Voss⟧
     “⟦Only the debts are young.=Mara Voss⟧”`,
    `⟨Mara Voss⟩ said: “⟦The engine is old.=Mara Voss⟧
     “⟦It will be old in yours.=Mara Voss⟧” The hall was quiet.`,
    `⟨Mara Voss⟩ said: “⟦The engine is old.=Mara Voss⟧
     “⟦It will be old in yours.=Mara Voss⟧”
     “⟦There is no money,=Tobias Renn⟧” ⟨Tobias Renn⟩ replied.`,
  ])('%s', attributes);
});

describe('clauses with speakers of their own keep them apart', () => {
  test.each([
    '⟨Mara Voss⟩ accused him of “⟦sleeping=Mara Voss⟧”, while ⟨Tobias Renn⟩ said it was “⟦a lie=Tobias Renn⟧”.',
    '“⟦It is a coffin,=Tobias Renn⟧” said ⟨Tobias Renn⟩, but ⟨Mara Voss⟩ told him: “⟦You never sailed.=Mara Voss⟧”',
    '“⟦We sail=Mara Voss⟧”, ⟨Mara Voss⟩ insisted; ⟨Tobias Renn⟩ called that “⟦madness on water=Tobias Renn⟧”.',
  ])('%s', attributes);
});

describe('in a quotation, I is whoever speaks it', () => {
  test.each([
    '“⟦⟨I⟩ told Tobias Renn, ‘⟦You are no sailor,=Mara Voss⟧’ and he left,=Mara Voss⟧” ⟨Mara Voss⟩ said.',
    '⟨Mara Voss⟩ said: “⟦⟨I⟩ told him, ‘⟦You are no sailor.=Mara Voss⟧’=Mara Voss⟧”',
  ])('%s', attributes);
});

describe('a sentence broken over two paragraphs is about the subject of its first half', () => {
  test.each([
    `⟨Tobias Renn⟩ told the Herald that he would meet with U.S.
     President Donald Trump, assuring lawmakers that the talks would be “⟦brief and fruitful=Tobias Renn⟧”.`,
    `Tobias Renn leads the council. ⟨Renn⟩ flew to meet with U.S.
     President Donald Trump on Friday, assuring councillors, ‘⟦We will not sell.=Tobias Renn⟧’`,
  ])('%s', attributes);
});

describe('nobody says', () => {
  test.each([
    'The leaders of the ‘Coalition Of The Willing’ met in Saltby, Tobias Renn said.',
    'The council called its plan “Safe Crossing”.',
    'The film “Night Ferry” won a prize.',
    'The word “ferry” is older than the island.',
    'Some people use a so-called “quiet engine”.',
    'The shop sells “fresh” fish.',
    'Voters chose between “yes” and “no”.',
    'The so-called ‘Night Fleet’ sailed, and ⟨Mara Voss⟩ said it was “⟦a miracle=Mara Voss⟧”.',
    '“Fog.”',
    '“There will be no ferry on Friday.”',
    `“⟦The engine is old,=Mara Voss⟧” ⟨Mara Voss⟩ said.
     The council met for an hour.
     “There is no money.”`,
  ])('%s', attributes);
});

test('words that nobody says are a term, and whole sentences are direct speech', () => {
  const { quotations } = analysisOf(
    'The title\nThe “quiet engine” failed. Mara Voss said it was “a lottery”. “We will sail tonight,” she said.',
  );
  expect(quotations.map(({ kind }) => kind)).toEqual(['term', 'partial', 'direct']);
});

test('whom a name means is surer than whom a pronoun means', () => {
  const sureOf = (text: string) =>
    analysisOf(`The title\n${text}`).quotations[0]?.attribution?.confidence ?? 0;
  const named = sureOf('Mara Voss spoke. “We sail tonight,” Mara Voss said.');
  const pronoun = sureOf('Mara Voss spoke. “We sail tonight,” she said.');
  expect(pronoun).toBeGreaterThan(0.5);
  expect(pronoun).toBeLessThan(named);
  expect(named).toBeLessThanOrEqual(1);
});

test('a speech left open goes on more surely than one that was closed', () => {
  const sureOf = (mark: string) => {
    const { quotations } = analysisOf(
      `The title\n“It is old,” Voss said. “It leaks.${mark}\n“It will sink.”`,
    );
    return quotations.at(-1)?.attribution?.confidence ?? 0;
  };
  expect(sureOf('”')).toBeGreaterThan(0.5);
  expect(sureOf('')).toBeGreaterThan(sureOf('”'));
});
