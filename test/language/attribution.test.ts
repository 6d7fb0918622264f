import { describe, expect, test } from 'vitest';
import { analysisOf } from '../article.ts';
import { isReadAtOnce } from '../stall.ts';
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

describe('a verb in the passive tells what is said of its subject, or to it', () => {
  test.each([
    'She was told to “pull herself together” and sent home.',
    'Mara Voss is said to be “furious” about the leak.',
    'Officials were warned that the dam was “at the end of its life”.',
    'Officials were warned by the engineer ⟨Karl Brandt⟩ that the dam was “⟦at the end of its life=Karl Brandt⟧”.',
    'Emil Wragg has been described as “⟦a bully=former colleagues⟧” by ⟨former colleagues⟩.',
    'Emil Wragg, who has been described as “the most hated man in Saltby”, was dismissed.',
    'Emil Wragg, whom ⟨Mara Voss⟩ called “⟦a bully=Mara Voss⟧”, was dismissed.',
    '“Will you sell?” Mara Voss was asked. “⟦No,=Mara Voss⟧” ⟨she⟩ said.',
    'The operation, nicknamed “Red Dawn”, began in May.',
  ])('%s', attributes);
});

describe('whoever hears or reports words does not say them', () => {
  test.each([
    'The jury was told that Emil Wragg had been “obsessed” with the ferry.',
    'The court heard that it was “appalling”.',
    'The state news agency quoted Gen. ⟨Pak Yong⟩ as saying the drills were “⟦a grave provocation=Pak Yong⟧”.',
    '“⟦Nobody told us,=Mara Voss⟧” Reuters quoted ⟨Mara Voss⟩ as saying.',
    'According to the indictment, ⟨Emil Wragg⟩ bragged of “⟦easy money=Emil Wragg⟧” in letters.',
    'Mara Voss rejected ⟨Emil Wragg⟩’s claim that she was “⟦a spent force=Emil Wragg⟧”.',
    'Mara Voss dismissed suggestions that she was “a spent force”.',
  ])('%s', attributes);
});

describe('some words do nothing but say whose words these are', () => {
  test.each([
    'The budget was “⟦a conjuring trick=Mara Voss⟧”, as ⟨Mara Voss⟩ put it.',
    'The plan is, in ⟨Mara Voss⟩’s words, “⟦quite mad=Mara Voss⟧”.',
    'The plan is, in the words of ⟨one minister⟩, “⟦quite mad=one minister⟧”.',
    'Mara Voss left the party, which was, in ⟨her⟩ words, “⟦rotten=Mara Voss⟧”.',
    '⟨Her⟩ last words were “⟦I am tired of it all.=Her⟧”',
    'To quote ⟨Mara Voss⟩, “⟦the sea keeps its own books.=Mara Voss⟧”',
    'Mara Voss was asked again. ⟨Her⟩ response? “⟦No thanks.=Mara Voss⟧”',
    'For ⟨Mara Voss⟩, the decision was “⟦a slap in the face=Mara Voss⟧”.',
    '⟨Mara Voss⟩’s description of the plan as “⟦quite mad=Mara Voss⟧” angered colleagues.',
    'There was a warning from ⟨Mara Voss⟩ that the plan was “⟦quite mad=Mara Voss⟧”.',
    '⟨Emil Wragg⟩’s “⟦go home=Emil Wragg⟧” remark caused anger.',
    '“⟦The science is clear.=Ian Yeo⟧” That was the verdict of Professor ⟨Ian Yeo⟩, who led the study.',
  ])('%s', attributes);
});

describe('what is written speaks for itself, and for its author where one is named', () => {
  test.each([
    '⟨A notice⟩ on the door read: “⟦Closed until further notice.=A notice⟧”',
    '“⟦Management ignored every warning,=the report⟧” ⟨the report⟩, published on Tuesday, concluded.',
    'Parents were sent ⟨a letter⟩ saying the school was “⟦reviewing its procedures=a letter⟧”.',
    '⟨Mara Voss⟩ put up a notice saying “⟦No sailors, sorry=Mara Voss⟧”.',
    'On the wall hung ⟨a sign⟩: “⟦Mind the step.=a sign⟧”',
    'The council asked for a report by the engineer, Karl Brandt. ⟨The report⟩ calls the pier “⟦as good as new=Karl Brandt⟧”.',
    'Mara Voss resigned. ⟨Her letter⟩ ran to three words: “⟦Too many chairs.=Mara Voss⟧”',
  ])('%s', attributes);
});

describe('what stands between a subject and its verb is passed over', () => {
  test.each([
    '⟨The official⟩ who signed the order called it “⟦routine=The official⟧”.',
    '⟨A person close⟩ to the case, who was not allowed to discuss it, said it was “⟦a mess=A person close⟧”.',
    '⟨Two riders⟩ who did not want to be named, one of them Dutch, said it was “⟦blatant=Two riders⟧”.',
    'A lawyer for Ms. Kerr, ⟨Daniel Stroud⟩, declined to comment, saying only that she was “⟦moving on=Daniel Stroud⟧”.',
    'SALTBY (Reuters) - Prime Minister ⟨Mara Voss⟩ said she would sign, calling it “⟦a big win=Mara Voss⟧”.',
    '⟨Mara Voss⟩ said that Saltby would not accept “⟦dictates from abroad=Mara Voss⟧”.',
    '⟨Mara Voss⟩, who ran the bid, and who wrote that she was “⟦proud and tired=Mara Voss⟧”, left.',
  ])('%s', attributes);
});

describe('it and they are bodies and groups', () => {
  test.each([
    'The council met on Monday. ⟨It⟩ said the plan was “⟦a costly folly=The council⟧”.',
    '⟨The council⟩ said it was “⟦open as usual=The council⟧”.',
    'Ministers have rejected what ⟨they⟩ called “⟦hysterical=Ministers⟧” claims.',
  ])('%s', attributes);
});

describe('somebody unnamed is remembered by the words that brought them in', () => {
  test.each([
    'One woman, a nurse at the hospital, said she had not been paid. “⟦We work for nothing,=One woman⟧” ⟨she⟩ said.',
    'Tobias Renn was there. The mother of one victim wept as she left. “⟦There is no justice here,=The mother of one victim⟧” ⟨she⟩ said.',
    'A former matron told the paper of it. The woman, who left in May, was angry. “⟦Anybody could have seen it,=A former matron⟧” ⟨she⟩ said.',
  ])('%s', attributes);
});

describe('pronouns outweigh what a given name lets expect', () => {
  test.each([
    'Oriel Banks has run the bakery for 20 years. She opens at four. “⟦Nobody else wants the hours,=Oriel Banks⟧” ⟨she⟩ said.',
    `“⟦I was never a rebel,=Mara Voss⟧” ⟨she⟩ says. “⟦I just talked too much.=Mara Voss⟧”
     Mara Voss, 81, lives on the island.`,
  ])('%s', attributes);
});

describe('a speech without a speaker is whoever’s the text has just brought in', () => {
  test.each([
    `Mayor ⟨Rita Doyle⟩ defended the plan.
     “⟦This city has waited long enough for a bridge that works.=Rita Doyle⟧”`,
    '“⟦We lost,=Mara Voss⟧” said ⟨Mara Voss⟩. ⟨Tobias Renn⟩ shrugged. “⟦What can you do?=Tobias Renn⟧”',
    '“⟦What can you do?=Tobias Renn⟧” ⟨Tobias Renn⟩ shrugged.',
    `⟨Mara Voss⟩ said in a letter to the council:
     “⟦We sail tonight, whatever you say.=Mara Voss⟧”`,
    `‘⟦It was quiet,=Mara Voss⟧’ said ⟨Mara Voss⟩. ‘⟦Nobody spoke.=Mara Voss⟧
     ‘⟦Then the bell rang.=Mara Voss⟧’`,
  ])('%s', attributes);
});

describe('two may speak as one', () => {
  test.each([
    '⟨Anna Lind and Peter Holm⟩ said the bill was “⟦dead on arrival=Anna Lind⟧”.',
    '“⟦This is a betrayal,=Anna Lind⟧” said ⟨Anna Lind and Peter Holm⟩, who lead the two parties.',
    '⟨Anna Lind⟩ met Peter Holm and said the bill was “⟦dead on arrival=Anna Lind⟧”.',
  ])('%s', attributes);
});

describe('a name may be broken off behind its title', () => {
  test.each([
    `Rahul Iyer, a clerk, was on the roof. “⟦We heard nothing,=Rahul Iyer⟧” said Mr.
     ⟨Iyer⟩, who lives by the river.`,
  ])('%s', attributes);
});

describe('in an interview, I is whoever answers', () => {
  test.each([
    `Mara Voss kept the light for thirty years.
     Q: Why did you leave?
     A: They wrote to me. ⟨I⟩ answered, “⟦Find another fool.=Mara Voss⟧”
     Q: And then?
     A: Then I left.`,
  ])('%s', attributes);
});

describe('inside a quotation, he is somebody else', () => {
  test.each([
    '“⟦⟨My dad⟩ always told me, ‘⟦Never sell the land,=My dad⟧’ and I never will,=Mara Voss⟧” said ⟨Mara Voss⟩.',
    'Emil Wragg rang her. “⟦⟨He⟩ said, ‘⟦You are finished,=Emil Wragg⟧’=Mara Voss⟧” said ⟨Mara Voss⟩.',
  ])('%s', attributes);
});

describe('nor are these anybody’s words', () => {
  test.each([
    'The driver suffered “life-changing” injuries.',
    'Emil Wragg is in a “critical but stable” condition.',
    'Emil Wragg was convicted of “misconduct in public office”.',
    'Emil Wragg pleaded guilty to “outraging public decency”.',
    'Police found a powder sold as “bath salts” at the house.',
    'Scientists have found a “missing link” in the bay.',
    'Mara Voss popularised the phrase “quiet engine”.',
    'Mara Voss is writing a book, “The Long Crossing”.',
    '⟨Joe “Sparky” Stott⟩ said the road was “⟦quite lethal=Joe “Sparky” Stott⟧”.',
  ])('%s', attributes);
});

/** The words quoted in an article whose lines may be captions or lists, each with its speaker. */
function speakersIn(written: string): Readonly<Record<string, string | undefined>> {
  const { article, quotations } = analysisOf(`The title\n${written}`);
  return Object.fromEntries(
    quotations.map(({ span: { paragraph, start, end }, attribution }) => [
      article.paragraphs[paragraph - 1]?.text.slice(start, end),
      attribution?.name,
    ]),
  );
}

test('whoever is pictured in between is not whom the text goes on about', () => {
  const written = `Mara Voss sold the ferry.
     caption: Hanne Lund at the lighthouse last week.
     “I was tired of it,” she said.`;
  expect(speakersIn(written)).toEqual({ 'I was tired of it,': 'Mara Voss' });
});

test('a speech goes on behind a caption', () => {
  const written = `“It was quiet,” said Mara Voss. “Nobody spoke.
     caption: Hanne Lund at the lighthouse last week.
     “Then the bell rang.”`;
  expect(speakersIn(written)['Then the bell rang.']).toBe('Mara Voss');
});

test('what a list quotes is said by whoever the line above it names', () => {
  const written = `Mara Voss wrote down what the boat had carried:
     list: 41 adults, “two of them very rude”`;
  expect(speakersIn(written)).toEqual({ 'two of them very rude': 'Mara Voss' });
});

test('of two who speak as one the second is named as well', () => {
  const { quotations } = analysisOf('The title\n“It is a folly,” said Anna Lind and Peter Holm.');
  expect(quotations.map(({ attribution }) => attribution?.together)).toEqual([['Peter Holm']]);
});

test.each([
  'the report by the report by “x” it said ',
  'as he put it “x” ',
  'his mother’s brother’s ',
  '‘A ',
])('time grows with length alone: %s', async (piece) => {
  await isReadAtOnce(piece, (text) => analysisOf(`The title\n${text}`));
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
