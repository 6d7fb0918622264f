import type { Paragraph } from '../../articles/article.ts';
import type { Mention, Person, Role } from '../analysis.ts';
import type { Gender } from '../naming/gazetteer.ts';
import { wordSet } from '../naming/lexicon.ts';
import { fold } from '../words.ts';
import type { createDiscourse } from './discourse.ts';
import { isNation } from './nations.ts';
import type { Description } from './phrases.ts';

type Discourse = Pick<ReturnType<typeof createDiscourse>, 'latest' | 'distanceOf' | 'person' | 'onlyRecent'>;

interface Described {
  readonly person: string;
  readonly rule: string;
  readonly confidence: number;
}

/** Heads of states and governments are all leaders. */
const LEADERS = wordSet('president premier minister chancellor leader king queen prime taoiseach prince');
/** Say more or less the same. */
const ALIKE: readonly ReadonlySet<string>[] = [
  LEADERS,
  wordSet('chief boss executive head ceo director chairman chairwoman chair president manager'),
  wordSet('lawyer solicitor barrister attorney'),
  wordSet('governor gov'),
  wordSet('general gen'),
  wordSet('colonel col'),
  wordSet('lieutenant lt'),
  wordSet('detective inspector superintendent sergeant constable officer det insp supt sgt pc'),
  wordSet('priest vicar reverend rev pastor minister clergyman father fr canon'),
  wordSet(
    'senator congressman congresswoman lawmaker politician representative councillor mp democrat republican sen rep cllr',
  ),
  wordSet('player footballer striker midfielder defender goalkeeper forward winger captain skipper capt'),
  wordSet('director film-maker filmmaker'),
  wordSet('doctor surgeon physician gp dr'),
  wordSet('rider racer cyclist driver champion winner'),
  wordSet('writer author novelist poet'),
  wordSet('researcher scientist professor academic ecologist hydrologist prof'),
];
const SMALL = wordSet('the a an of for in at and his her their its former new then current who is was');
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
  const known = roles.map(({ person, span }) => {
    const words = wordsOf(textOf(span));
    return { person, words, head: headOf(words) };
  });
  const ages = agesOf(paragraphs, mentions);
  const genders = new Map(people.map(({ name, gender }) => [name, gender]));

  function resolve(description: Description, discourse: Discourse): Described | null {
    const { words, head, determiner, gender } = description;
    if (determiner === 'a' || determiner === 'an' || determiner === 'one' || determiner === 'another')
      return null;
    const age = words.join(' ').match(/^(\d{1,3}) year old/)?.[1];
    const aged = age === undefined ? undefined : ages.get(age);
    if (aged !== undefined) return { person: aged, rule: 'age', confidence: 0.9 };
    const alike = known.filter(
      (role) => agrees(genders.get(role.person), gender) && matches(words, head, role),
    );
    // Of a president and a chancellor, who are both leaders, the chancellor is the chancellor.
    const same = alike.filter((role) => role.head === head);
    const fitting = same.length > 0 ? same : alike;
    const names = [...new Set(fitting.map(({ person }) => person))];
    const [only] = names;
    if (only === undefined) return leader(description, discourse) ?? lone(description, discourse);
    if (names.length === 1 && discourse.distanceOf(only) < Number.POSITIVE_INFINITY) {
      return { person: only, rule: 'role that one person has', confidence: 0.85 };
    }
    const latest = discourse.latest(names);
    return latest === null
      ? null
      : { person: latest, rule: 'role, of those who have it the last spoken of', confidence: 0.6 };
  }

  /** `The president`, whom no title brings in: whoever the article is about, where it does not say what they are. */
  function leader({ words, head, determiner, gender }: Description, discourse: Discourse): Described | null {
    if (determiner !== 'the' || words.length > 2 || !LEADERS.has(head)) return null;
    if (known.some((role) => role.head === head)) return null;
    const [first] = people.filter(({ name }) => discourse.distanceOf(name) < Number.POSITIVE_INFINITY);
    if (!first || first.roles.length > 0 || !agrees(first.gender, gender)) return null;
    // Whoever has just been named is somebody else, and whom the article hardly names it is not about.
    if (discourse.distanceOf(first.name) === 0 || first.mentions.length < 3) return null;
    return { person: first.name, rule: 'leader whom the article is about', confidence: 0.5 };
  }

  /** `The singer`, `the Scot`, `the 34-year-old`: what reports call whoever they are about, for a change. */
  function lone({ words, head, determiner, gender }: Description, discourse: Discourse): Described | null {
    const aged = /^\d{1,3} year old(?: \p{L}+)?$/u.test(words.join(' '));
    if (determiner !== 'the' || (words.length > 3 && !aged) || words.some((word) => /['’]s?$/u.test(word)))
      return null;
    if (!(aged || REDESCRIBING.has(head) || isNation(head))) return null;
    const person = discourse.onlyRecent();
    if (person === null || !agrees(genders.get(person), gender)) return null;
    return { person, rule: 'only person lately spoken of', confidence: 0.55 };
  }

  return { resolve };
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

/** Whether a description is of a role: what both are about is alike, and no other word speaks against it. */
function matches(
  words: readonly string[],
  head: string,
  role: { readonly words: readonly string[]; readonly head: string },
): boolean {
  const alike = role.head === head || ALIKE.some((group) => group.has(head) && group.has(role.head));
  if (!alike) return false;
  return words.every((word) => {
    return (
      word === head ||
      SMALL.has(word) ||
      role.words.some((other) => isAkin(word, other)) ||
      ALIKE.some((group) => group.has(word) && group.has(head))
    );
  });
}

const AFTER_HEAD = wordSet('of for in at from to with on by who and whose based');

/** What a role is about: the last word before a preposition. */
function headOf(words: readonly string[]): string {
  const end = words.findIndex((word, index) => index > 0 && AFTER_HEAD.has(word));
  return words[(end < 0 ? words.length : end) - 1] ?? '';
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
