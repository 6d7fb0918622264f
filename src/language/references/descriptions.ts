import type { Paragraph } from '../../articles/article.ts';
import type { Mention, Person, Role } from '../analysis.ts';
import { speaksOfOthers } from '../attribution/descriptions.ts';
import type { Gender } from '../naming/gazetteer.ts';
import { wordSet } from '../naming/lexicon.ts';
import { fold } from '../words.ts';
import { areAlike, isLeader } from './alike.ts';
import { callingsAt } from './callings.ts';
import { createKinship, kinOf } from './kinship.ts';
import { isNation } from './nations.ts';
import type { Description } from './phrases.ts';
import type { createRecall } from './recall.ts';

type Discourse = ReturnType<typeof createRecall>;

/** Where a description stands. */
export interface Standing {
  /** The paragraph's number. */
  readonly paragraph: number;
  /** Whether its sentence begins with it. */
  readonly opens: boolean;
  /** Of `her father`: who she is, by full name, where that is known. */
  readonly owner: string | null;
}

interface Known {
  readonly person: string;
  readonly words: readonly string[];
  readonly head: string;
}

interface Described {
  readonly person: string;
  readonly rule: string;
  readonly confidence: number;
}

const SMALL = wordSet(
  'the a an of for in at and his her their its former new then current who is was prime state federal',
);
/** Tell nothing by which one holder of a role would be told from another. */
const COLOURING = wordSet(
  `young old elderly elder veteran retired ex late local outspoken popular senior long-serving longtime tearful
  embattled beleaguered disgraced experienced leading prominent respected famous celebrated outgoing home visiting
  year times time born own proud worried angry shaken weary only little big tall`,
);
/** Of nations, by the first letters of adjective and country. */
const NATIONS: Readonly<Record<string, string>> = {
  french: 'france',
  british: 'britain',
  dutch: 'netherlands',
  american: 'us',
  german: 'germany',
  danish: 'denmark',
  spanish: 'spain',
  welsh: 'wales',
  irish: 'ireland',
  polish: 'poland',
  swiss: 'switzerland',
  swedish: 'sweden',
  finnish: 'finland',
  turkish: 'turkey',
  greek: 'greece',
  scottish: 'scotland',
  english: 'england',
  chinese: 'china',
  norwegian: 'norway',
  portuguese: 'portugal',
};

/** Finds whom descriptions stand for, by what the article says that people are. */
export function createDescriber({
  paragraphs,
  mentions,
  people,
  roles,
}: {
  readonly paragraphs: readonly Paragraph[];
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
}) {
  const textOf = ({ paragraph, start, end }: Role['span']) =>
    paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  const known: Known[] = roles.map(({ person, span }) => knownAs(person, wordsOf(textOf(span))));
  const callings: Known[] = [];
  const addressed = new Set<string>();
  const lawyers = new Set(known.flatMap(({ person, head }) => (areAlike(head, 'barrister') ? person : [])));
  for (const { person, span, title } of mentions) {
    const text = paragraphs[span.paragraph - 1]?.text;
    if (person === undefined || text === undefined) continue;
    call(person, text, title?.start ?? span.start, span.end);
    const address = title ? fold(text.slice(title.start, title.end).replace('.', '')) : '';
    const noun = Object.hasOwn(ADDRESSED, address) ? ADDRESSED[address] : undefined;
    if (noun !== undefined && !addressed.has(person)) callings.push(knownAs(person, [noun]));
    if (noun !== undefined) addressed.add(person);
  }
  const ages = agesOf(paragraphs, mentions);
  const genders = new Map(people.map(({ name, gender }) => [name, gender]));
  const kinship = createKinship((person) => genders.get(person) ?? 'unknown');
  const heads = new Map(
    roles.map(({ person, span }) => [placeOf(span), { person, head: headOf(wordsOf(textOf(span))) }]),
  );
  const firstNamed = new Map<string, number>();
  for (const { person, span } of mentions)
    if (person !== undefined && !firstNamed.has(person)) firstNamed.set(person, span.paragraph);

  function resolve(description: Description, discourse: Discourse, standing: Standing): Described | null {
    const { words, determiner, gender, counted } = description;
    if (determiner === 'a' || determiner === 'an' || determiner === 'one' || determiner === 'another')
      return null;
    const age = words.join(' ').match(/^(\d{1,3}) year old/)?.[1];
    const aged = age === undefined ? undefined : ages.get(age);
    if (aged !== undefined && agrees(genders.get(aged), gender))
      return { person: aged, rule: 'age', confidence: 0.9 };
    const head = headIn(words, description.head);
    // “the mother of three” is nobody’s mother of whom the text speaks.
    if (counted) return lone(description, discourse);
    const relative = standing.owner === null ? null : kinship.relative(head, standing.owner);
    if (relative !== null) return { person: relative, rule: 'kin', confidence: 0.85 };
    const fits = (role: Known) =>
      role.person !== standing.owner &&
      agrees(genders.get(role.person), gender) &&
      matches(words, head, role);
    // Of a president and a chancellor, who are both leaders, the chancellor is the chancellor.
    const named = known.filter((role) => role.head === head && fits(role));
    const called = callings.filter(
      (role) =>
        role.head === head && role.person !== standing.owner && agrees(genders.get(role.person), gender),
    );
    const same = [...named, ...called];
    const fitting =
      same.length > 0 ? same : known.filter((role) => discourse.timesOf(role.person) > 0 && fits(role));
    const names = [...new Set(fitting.map(({ person }) => person))];
    const [only] = names;
    if (only === undefined)
      return (
        leader(description, discourse) ??
        lone(description, discourse) ??
        toldAfter(description, discourse, standing)
      );
    if (names.length === 1 && discourse.distanceOf(only) < Number.POSITIVE_INFINITY) {
      return { person: only, rule: 'role that one person has', confidence: 0.85 };
    }
    const latest = discourse.latest(names);
    if (latest !== null)
      return { person: latest, rule: 'role, of those who have it the last spoken of', confidence: 0.6 };
    return names.length === 1 && same.length > 0 ? namedSoon(only, description, standing) : null;
  }

  /** `the state attorney general`, who is named a few paragraphs on. */
  function namedSoon(
    person: string,
    { determiner, words }: Description,
    { paragraph }: Standing,
  ): Described | null {
    const ahead = (firstNamed.get(person) ?? 0) - paragraph;
    return determiner === 'the' &&
      words.length > 1 &&
      ahead > 0 &&
      ahead <= NAMED_SOON &&
      paragraph <= OPENING
      ? { person, rule: 'role of somebody named behind it', confidence: 0.6 }
      : null;
  }

  /** `Ana Ruiz saw it. The Albion manager …`: of somebody brought in without a role it is told one sentence later. */
  function toldAfter(
    { words, head, determiner, gender }: Description,
    discourse: Discourse,
    { opens }: Standing,
  ): Described | null {
    if (!opens || determiner !== 'the' || words.some((word) => /['’]s?$/u.test(word))) return null;
    if (words.length < 2 && !LEADING.has(head)) return null;
    if (speaksOfOthers(head) || OTHERS.has(head) || kinOf(head) !== null) return null;
    const person = discourse.lastTold((name) => {
      const isTold = known.some((role) => role.person === name && kinOf(role.head) === null);
      return !isTold && agrees(genders.get(name), gender) && discourse.timesOf(name) <= TOLD_WITHIN;
    });
    if (person === null) return null;
    learn(person, words);
    return { person, rule: 'told of whom the sentence before brings in', confidence: 0.6 };
  }

  /** `He is a retired plumber`: words without a determiner, folded. */
  function learn(person: string, words: readonly string[]): void {
    if (known.length < MOST_KNOWN) known.push(knownAs(person, words));
  }

  /** `A parish clerk …`, and in the next paragraph `Ana Ruiz, 57, …`: the name of whom a report opens with. */
  function learnOpening(person: string, { words, head, gender }: Description): boolean {
    const own = known.filter((role) => role.person === person && kinOf(role.head) === null);
    const agreeing = agrees(genders.get(person), gender) && own.every((role) => areAlike(role.head, head));
    if (agreeing && !lawyers.has(person) && (kinOf(head) === null || YOUNG.has(head))) {
      learn(person, words);
      return true;
    }
    return false;
  }

  /** What somebody does, as the words around their name tell. */
  function call(person: string, text: string, start: number, end: number): void {
    const nouns = callings.length < MOST_KNOWN ? callingsAt(text, start, end) : [];
    for (const noun of nouns)
      if (noun !== 'witness' || !lawyers.has(person)) callings.push(knownAs(person, [noun]));
    if (nouns.includes('barrister')) lawyers.add(person);
  }

  /** `His daughter, Kay Lanning`: whose relative the role that begins at a place makes its holder. */
  function relate(place: { readonly paragraph: number; readonly start: number }, of: string): void {
    const role = heads.get(placeOf(place));
    if (role) kinship.tie(role.person, role.head, of);
  }

  /** `The president`, whom no title brings in: whoever the article is about, where it does not say what they are. */
  function leader({ words, head, determiner, gender }: Description, discourse: Discourse): Described | null {
    if (determiner !== 'the' || words.length > 2 || !isLeader(head)) return null;
    if (known.some((role) => role.head === head)) return null;
    const [first] = people.filter(({ name }) => discourse.distanceOf(name) < Number.POSITIVE_INFINITY);
    if (!first || first.roles.length > 0 || !agrees(first.gender, gender)) return null;
    // Whoever has just been named is somebody else, and whom the article hardly names it is not about.
    if (discourse.distanceOf(first.name) === 0 || first.mentions.length < 3) return null;
    return { person: first.name, rule: 'leader whom the article is about', confidence: 0.5 };
  }

  /** `The singer`, `the Scot`, `the 34-year-old`: what reports call whoever they are about, for a change. */
  function lone(
    { words, head, determiner, gender, counted }: Description,
    discourse: Discourse,
  ): Described | null {
    const aged = /^\d{1,3} year old(?: \p{L}+){0,3}$/u.test(words.join(' '));
    if (determiner !== 'the' || (words.length > 3 && !aged) || words.some((word) => /['’]s?$/u.test(word)))
      return null;
    if (!(aged || counted || REDESCRIBING.has(head) || TRADE.test(head) || isNation(head))) return null;
    const person = discourse.onlyRecent() ?? (REDESCRIBING.has(head) ? discourse.protagonist() : null);
    if (person === null || !agrees(genders.get(person), gender)) return null;
    return { person, rule: 'only person lately spoken of', confidence: 0.55 };
  }

  return { resolve, learn, learnOpening, relate, call };
}

/** What somebody is by trade or standing; an officer or a judge may always be another. */
const REDESCRIBING = wordSet(
  `singer actor actress star comedian author novelist writer poet artist painter sculptor rapper musician guitarist
  pianist composer songwriter striker midfielder defender winger goalkeeper keeper forward batsman bowler golfer boxer
  cyclist sprinter swimmer champion veteran billionaire millionaire tycoon entrepreneur businessman businesswoman
  politician lawmaker republican democrat pensioner grandmother grandfather widow widower teenager
  youngster centenarian retiree farmer presenter broadcaster filmmaker film-maker playwright chef designer inventor
  adventurer explorer climber activist academic scientist`,
);

const TRADE = /(?:ologist|[nrst]ician|ographer)$/u;

/** Paragraphs from a description to the name of whom it means, and at the article's head. */
const NAMED_SOON = 4;
const OPENING = 3;

/** Times that somebody has been spoken of when it is told what they are. */
const TOLD_WITHIN = 3;

/** What a form of address makes of somebody. */
const ADDRESSED: Readonly<Record<string, string>> = { dr: 'doctor', fr: 'priest', father: 'priest' };

const YOUNG = wordSet('boy girl child widow widower');

/** Need no word beside them to tell whom a sentence has just brought in. */
const LEADING = wordSet('captain skipper coach batsman batter bowler flanker prop rider jockey pilot');

/** More roles than this are made to take time. */
const MOST_KNOWN = 2000;

/** Whoever these are is somebody else than whom the sentence before is about. */
const OTHERS = wordSet(
  `attacker assailant killer gunman murderer robber thief burglar victim driver owner landlord landlady tenant customer
  client patient passenger caller guard bystander onlooker man woman boy girl child person teenager suspect buyer seller
  successor predecessor rival opponent counterpart colleague friend partner player member other coroner clerk`,
);

/** Whether a description is of a role: what both are about is alike, and no other word speaks against it. */
function matches(
  words: readonly string[],
  head: string,
  role: { readonly words: readonly string[]; readonly head: string },
): boolean {
  if (!areAlike(head, role.head)) return false;
  return words.every((word) => {
    return (
      word === head ||
      SMALL.has(word) ||
      COLOURING.has(word) ||
      /^\d{1,3}$/.test(word) ||
      role.words.some((other) => isAkin(word, other)) ||
      areAlike(word, head)
    );
  });
}

const AFTER_HEAD = wordSet('of for in at from to with on by who and whose based');

/** What a role is about: the last word before a preposition. */
function headOf(words: readonly string[]): string {
  const end = words.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word));
  const last = (end < 0 ? words.length : end) - 1;
  return headIn(words.slice(0, last + 1), words[last] ?? '');
}

/** The prime minister is no minister like the others. */
function headIn(words: readonly string[], head: string): string {
  return head === 'minister' && words.at(-2) === 'prime' ? 'premier' : head;
}

function knownAs(person: string, words: readonly string[]): Known {
  return { person, words, head: headOf(words) };
}

function placeOf({ paragraph, start }: { readonly paragraph: number; readonly start: number }): string {
  return `${paragraph}:${start}`;
}

/** `British` and `Britain`, `Ukrainian` and `Ukraine`, one word and itself. */
function isAkin(one: string, other: string): boolean {
  if (one === other || NATIONS[one] === other || NATIONS[other] === one) return true;
  return one.length > 4 && other.length > 4 && one.slice(0, 5) === other.slice(0, 5);
}

function agrees(one: Gender | undefined, other: Gender): boolean {
  return one === undefined || one === 'unknown' || other === 'unknown' || one === other;
}

function wordsOf(text: string): string[] {
  return text.split(/[\s-]+/u).map(fold);
}

/** Who is of an age, where one person alone is said to be. */
function agesOf(paragraphs: readonly Paragraph[], mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const ages = new Map<string, string | null>();
  for (const { person, span } of mentions) {
    if (person === undefined) continue;
    const after = paragraphs[span.paragraph - 1]?.text.slice(span.end, span.end + 16) ?? '';
    const age = /^(?:, |,? aged | \()(\d{1,3})(?=[,.);]| and )/u.exec(after)?.[1];
    if (age === undefined) continue;
    const before = ages.get(age);
    ages.set(age, before === undefined || before === person ? person : null);
  }
  return new Map([...ages].flatMap(([age, person]) => (person === null ? [] : [[age, person] as const])));
}
