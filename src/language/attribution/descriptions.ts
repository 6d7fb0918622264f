/** What a pronoun shows of whom it stands for. */
export type Gender = 'he' | 'she' | 'it' | 'they';

const HE = wordSet(
  `man boy father son husband brother uncle grandfather grandson nephew spokesman chairman policeman fisherman
  businessman sportsman councilman congressman king prince lord gentleman widower boyfriend dad guy lad salesman
  postman fireman alderman headmaster monk priest actor waiter`,
);
const SHE = wordSet(
  `woman girl mother daughter wife sister aunt grandmother granddaughter niece spokeswoman chairwoman policewoman
  businesswoman sportswoman councilwoman congresswoman queen princess lady widow girlfriend mum mom matron nun actress
  waitress headmistress midwife landlady saleswoman`,
);
const PERSON = wordSet(
  `spokesperson official officer director manager leader minister president executive captain skipper teacher doctor
  nurse driver lawyer solicitor judge coroner resident neighbour neighbor witness student pupil worker farmer owner
  founder author editor reporter scientist researcher professor analyst economist engineer pilot player coach fan
  victim survivor passenger customer volunteer campaigner activist critic expert mayor councillor senator secretary
  chair head chief boss deputy organiser organizer mediator keeper person member candidate voter parent child teenager
  agent adviser advisor aide ambassador general soldier veteran employee staffer clerk accountant contractor visitor
  tourist shopper trader seller buyer broker singer writer artist actor musician producer curator pensioner retiree
  friend cousin colleague relative stranger headteacher headmaster principal vicar priest bishop rabbi imam pastor`,
);
const BODIES = wordSet(
  `council company firm agency government ministry department committee court police union group party club team
  school university bank report statement letter office board association bureau authority paper newspaper website
  charity commission inquiry foundation network hospital store chain airline manufacturer`,
);

/** Who a description describes: its telling noun, and what pronoun would fit; `null` fits any person. */
export interface Described {
  readonly noun: string;
  readonly gender: Gender | null;
}

/** What a description such as `a council spokeswoman` tells of whom it describes; null where that could not speak. */
export function describedBy(words: string): Described | null {
  const nouns = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const noun of nouns.toReversed()) {
    if (HE.has(noun)) return { noun, gender: 'he' };
    if (SHE.has(noun)) return { noun, gender: 'she' };
    if (PERSON.has(noun)) return { noun, gender: null };
    if (BODIES.has(noun)) return { noun, gender: 'it' };
  }
  return null;
}

/** The words by which somebody unnamed was brought in last, such as `a Varaha spokesman`; null where nobody was. */
export function introducedAs(noun: string, before: string): string | null {
  const introductions = before.matchAll(
    new RegExp(`\\b(?:an?|one)(?:\\s[\\p{L}’'-]+){0,3}\\s${noun}\\b`, 'giu'),
  );
  return Array.from(introductions, ([words]) => words).at(-1) ?? null;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
