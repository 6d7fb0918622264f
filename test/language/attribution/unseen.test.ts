import { describe, test } from 'vitest';
import { saidBy } from './speaking.ts';

describe('whoever tells somebody something says it, in the passive too', () => {
  test.each([
    `Dr Lena Bock says that she raised her doubts, and was told by the board’s chairman, Sir Desmond Farr, that it was “⟦late in the day for arithmetic=Desmond Farr⟧”.`,
    `She was warned by her doctor that the pills were “⟦not sweets=her doctor⟧”.`,
    `The jury was told by prosecutor Neil Hart that the fire was “⟦no accident=Neil Hart⟧”.`,
    `She took it to the finance director in October and was assured that it was “⟦a software thing=the finance director⟧”.`,
    `He wrote to the council three times and was told each time that the matter was “⟦under review=the council⟧”.`,
    `Residents were told that the smell was “⟦perfectly normal=-⟧”.`,
    `Ministers were last night accused of "⟦sleepwalking=the head of the builders' federation⟧" into a housing crisis by the head of the builders' federation.
     Gareth Lowe told the Telegraph that 40,000 homes had been lost to red tape. He described the planning inspectorate as "⟦a cemetery with a car park=Gareth Lowe⟧".
     A spokeswoman for the housing department said: "⟦We do not recognise these figures.=A spokeswoman for the housing department⟧"`,
  ])('%s', saidBy);
});

describe('somebody whom a speech brings in speaks in it', () => {
  test.each([
    `‘⟦My nan was wheeled down to the wharf in a barrow,=Pania Tuilagi⟧’ says Pania Tuilagi. ‘⟦She used to say, “⟦I’m going back for my teapot.=My nan⟧”=Pania Tuilagi⟧’`,
    `“⟦People ask me, ‘⟦Was it worth it?=People⟧’ and I say, ‘⟦Ask my knees.=Lena Bock⟧’=Lena Bock⟧” Lena Bock said.`,
    `“⟦I remember thinking, ‘⟦This is it=Lena Bock⟧’,=Lena Bock⟧” said Lena Bock.`,
    `“⟦We were told ‘⟦six weeks=-⟧’. That was in March,=Tom Rudge⟧” said Tom Rudge.`,
    `“⟦My boss, Carl Dunn, told me: ‘⟦Do not write that down=Carl Dunn⟧’,=Hana Reyes⟧” Hana Reyes told the hearing.`,
    `President Viktor Halmaz spoke on Monday. On Tuesday his spokesman, Gennady Orlovets, said: “⟦Let me repeat the words of our president: ‘⟦Whoever crosses the river will not cross it twice.=Viktor Halmaz⟧’=Gennady Orlovets⟧”`,
  ])('%s', saidBy);
});

describe('the subject of a clause is whoever stands in it before the verb', () => {
  test.each([
    `It belongs to the diocese, and a spokesman there would say only that “⟦a number of options=a spokesman⟧” were being looked at.`,
    `The boat sank in minutes, and one survivor told the Echo it was “⟦like a bath emptying=one survivor⟧”.`,
    `Asked three times whether British soldiers would fight, Osei-Lang would go no further than saying they “⟦would not be there as spectators.=Osei-Lang⟧”`,
    `Asked about claims that nurses had warned managers, Ana Ruiz went as far as to say they had been “⟦let down=Ana Ruiz⟧”.`,
    `The plan was dropped, and the minister herself conceded that it was “⟦a mess=the minister⟧”.`,
    `The proposal drew scorn from residents, one of whom called it “⟦a cathedral in a desert=one⟧”.`,
    `A person briefed on the matter said it was “⟦dead in the water=A person⟧”.`,
    `There was anger from the union, whose leader, Bob Stack, accused ministers of “⟦betrayal=Bob Stack⟧”.`,
    `Detectives hunting a thief who steals only left shoes say they have "⟦no clear motive=Detectives⟧".
     More than 80 shoes have vanished from doorsteps in the Japanese town of Kiyosato since April.
     "⟦At first I blamed the fox,=Haruka Endo⟧" said Haruka Endo, a retired teacher, who has lost four. "⟦But foxes are not particular.=Haruka Endo⟧"
     Inspector Daisuke Mori urged residents to take their shoes indoors. He declined to say whether there was a suspect, but a sign outside the police station now reads: "⟦We are on the right foot.=a sign⟧"`,
  ])('%s', saidBy);
});

describe('a town behind a comma, a day and a court say nothing', () => {
  test.each([
    `The company, based in Portland, Maine, said the risk of injury was "⟦extremely low=The company⟧".`,
    `Ann Lowe, who lives in Portland, Maine, said the risk of injury was "⟦extremely low=Ann Lowe⟧".`,
    `Neighbours heard a woman screaming “⟦Help me=a woman⟧”.`,
    `CCTV footage shows the driver yelling “⟦Move!=the driver⟧” at cyclists.`,
  ])('%s', saidBy);
});

describe('it is the body or the document just spoken of', () => {
  test.each([
    `In a statement issued shortly before midnight, the Foreign Ministry called the signatories a “⟦club of arsonists=Foreign Ministry⟧”. It also gave Austria until the end of the month to close what it described as a “⟦spy nest=Foreign Ministry⟧”.`,
    `Northwind Air cancelled forty flights. It blamed “⟦circumstances beyond our control=Northwind Air⟧”.`,
    `Critics cite a study by Oxmoor University, which found that the drug had “⟦no measurable effect=Oxmoor University⟧”.`,
    `Hallwyl said it never discussed what it called “⟦personnel matters=Hallwyl⟧”.`,
  ])('%s', saidBy);
});

describe('the company, the Scot and the one who decides are who was named', () => {
  test.each([
    `Brandt & Co bought the mill last year. The firm said it was “⟦in it for the long haul=Brandt & Co⟧”.`,
    `Keith Halloway has signed it. The one who must decide is the mayor, Doug Prowse. “⟦I’ll sleep on it,=Doug Prowse⟧” he said.`,
    `Next to speak was Ruth Amsel, a nurse. She said the ward had been “⟦a war zone=Ruth Amsel⟧”.`,
    `The person who would ordinarily settle all this is the president, Doug Prowse. He is Noelene’s brother-in-law, he is 80, and he has asked to be let off. ‘⟦I’ve been eating that woman’s scones for 50 years,=Doug Prowse⟧’ he says.`,
  ])('%s', saidBy);
});

describe('whom a report opens with without a name, its next paragraph names', () => {
  test.each([
    `A woman who found a snake in her washing machine said it was “⟦the size of a hosepipe=Joanne Tully⟧”.
     Joanne Tully, 38, from Hull, made the discovery on Monday.`,
    `A former dinner lady who paid £3,995 for a funeral “⟦so the girls wouldn’t have to worry=Beryl Cottle⟧” told a jury that the money was gone.
     Beryl Cottle, 83, was giving evidence on the third day of the trial of Desmond Hartnoll.`,
    `A teacher accused of striking a pupil has told a court it was “⟦an accident=Martin Pell⟧”.
     Martin Pell, 51, denies assault.`,
    `A mother has hit out at a “⟦heartless=Kelly Marsh⟧” parking firm.
     Kelly Marsh, 32, was fined £100 while collecting her son from hospital.`,
    `A judge has told a burglar he is “⟦a menace=A judge⟧”.
     Darren Fisk, 29, was jailed for four years.`,
  ])('%s', saidBy);
});

describe('a question is answered by whoever was asked', () => {
  test.each([
    `“⟦Where were you?=Corinne Baptiste⟧” asked Corinne Baptiste, prosecuting.
     “⟦At home,=Martin Pell⟧” Martin Pell replied.
     “⟦With whom?=Corinne Baptiste⟧” she asked.
     “⟦Nobody,=Martin Pell⟧” he said.`,
  ])('%s', saidBy);
});

describe('words for a thing are nobody’s', () => {
  test.each([
    `The drug, known as “⟦pink ice=-⟧”, is cheap.`,
    `The plan is a so-called “⟦bad bank=-⟧” for toxic loans.`,
    `Ann Lowe denied being “⟦invisible=-⟧”.`,
    `The song “⟦Cold Harbour=-⟧” reached number four.`,
  ])('%s', saidBy);
});

describe('what is written speaks for itself, or for whoever shows it', () => {
  test.each([
    `“⟦Our town is drowning,=one banner⟧” read one banner.`,
    `“⟦Keep out,=a sign⟧” reads a sign on the gate.`,
    `Protesters carried placards reading “⟦Hands off our wells=Protesters⟧”.`,
    `“⟦Small but real=the authors⟧” is how the authors describe the effect.`,
    `Under the rules players may not take advice “⟦from any source whatsoever=the rules⟧”.`,
  ])('%s', saidBy);
});

describe('straight marks behind a plural close, and open again', () => {
  test.each([
    `The ministry called the signatories a '⟦club of arsonists=The ministry⟧' and said their bases '⟦will burn like any other target.=The ministry⟧'`,
    `He said the drivers' union was '⟦in bed with the bosses=He⟧' and its leaders '⟦out of touch=He⟧'.`,
  ])('%s', saidBy);
});

describe('whoever comes next is not taken for whom a report opens with', () => {
  test.each([
    `A teacher told a tribunal he was “⟦bullied out=A teacher⟧”.
     Headteacher Ann Lowe denied it.`,
    `A passenger said it was “⟦chaos=A passenger⟧”.
     Mr Dunn, the airline’s boss, apologised.`,
    `A judge has told a burglar he is “⟦a menace=A judge⟧”.
     Darren Fisk, 29, was jailed for four years.`,
    'Ann Lowe was jailed for a year. The judge called her “⟦a menace=The judge⟧”.',
    'Ina Meyer and Lars Dahl were injured. The singer said she was “⟦fine=The singer⟧”.',
  ])('%s', saidBy);
});

describe('a verb that may stand without words leaves them to one that cannot', () => {
  test.each([
    `The league confirmed that it had received the complaint and that a panel would consider it ‘⟦in due course=The league⟧’.`,
    `Tom Rudge rejected that. The family had paid “⟦every bill, down to the last prawn,=Tom Rudge⟧” he said, and would produce the receipts.`,
    `Bob Stack agreed that the books had been signed off, and that the clerk was paid for ten hours but worked “⟦nearer 40=Bob Stack⟧”.`,
  ])('%s', saidBy);
});

describe('whoever reports a whole sentence, at its end or inside it, says what it quotes', () => {
  test.each([
    `The ward is to shut “⟦temporarily=Saltby Hospital Trust⟧” because of a shortage of nurses, the Saltby Hospital Trust has announced.`,
    `It is, said the woman in the ticket office, ‘⟦selling nicely=the woman in the ticket office⟧’.`,
    `Half of the pots were filled with soil, counters Lena Bock: “⟦He would know that if he had read page 11.=Lena Bock⟧”`,
    `A lawyer who has read it, and who asked not to be named, called the wording ‘⟦a dog’s breakfast=A lawyer⟧’.`,
    `A letter to staff, seen by the Courier, says that posts are vacant. It adds that the trust “⟦cannot go on=A letter⟧”.`,
    `The Saltby Trust was fined. The company had ‘⟦acted properly at all times=Saltby Trust⟧’, they said in a statement.`,
  ])('%s', saidBy);
});

describe('descriptions speak for whom the article says they are', () => {
  test.each([
    `Nathan Boyle bowled Essery to victory by 12 runs.
     The captain took the last three wickets himself. “⟦I couldn’t feel my arm,=Nathan Boyle⟧” he said.`,
    `A cleaner who won the lottery turned up for work the next morning.
     Dawn Fisk, 47, said she had not wanted to leave a mess. “⟦Somebody’s got to do it,=Dawn Fisk⟧” said the mother of three.`,
    `A five-year-old boy refused to give the duke a flower.
     Alfie Greaves had waited two hours. “⟦It was for Rex,=Alfie Greaves⟧” the boy said.`,
    `Bernard Coyle has driven the number 9 for 31 years.
     The bus driver retires on Friday. “⟦If you are early, somebody is running,=Bernard Coyle⟧” he says.`,
    `Susan Tait wept. The coroner, Mary Finch, asked her whether he could swim. “⟦Like a brick,=Susan Tait⟧” she replied.`,
    `Tom Rudge spoke. His partner of 40 years, the sculptor Paul Dene, once remarked that he was “⟦never wrong=Paul Dene⟧”.`,
    `A dispatcher took the call. Tom Rudge slept. Later the dispatcher said it had been “⟦a quiet night=A dispatcher⟧”.`,
  ])('%s', saidBy);
});
