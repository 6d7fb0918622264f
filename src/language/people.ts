import type { Paragraph, Span } from '../articles/article.ts';
import type { Mention, Person } from './analysis.ts';
import type { Gender } from './naming/gazetteer.ts';
import { genderOfGivenName, genderOfNoun } from './naming/gender.ts';
import { generations, particles } from './naming/lexicon.ts';
import { wordKey } from './naming/nameKey.ts';
import { sameGivenName } from './naming/shortNames.ts';
import { isPlaceName } from './naming/titles.ts';
import { fold } from './words.ts';

/** A name as it stands, with what grouping goes by. */
interface Named {
  readonly mention: Mention;
  readonly text: string;
  /** Folded, generations and nicknames left out. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** `Jack` of `Jack and Jill Smith`: the family name that it borrows. */
  readonly borrowed: string | null;
}

/** No article names more people than these; among the first so many the holder of a name is looked for. */
const MOST = 300;

/** Names that belong to one person, while the article is read. */
interface Group {
  readonly named: Named[];
  /** Folded words of the longest form. */
  words: readonly string[];
  readonly titles: Set<string>;
  /** The key of the family name; that of a borrowed one too. */
  surname: string;
  /** Where it is named first: an index into the mentions. */
  readonly first: number;
}

/**
 * Groups the names of an article into people: the longest form names the person; a surname or a given name alone is
 * the one person's who has it. Where two share a surname, a title, or who was called by it before, decides; otherwise
 * it is nobody's.
 * @returns people in order of first appearance, and the mentions with their person
 */
export function findPeople(
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
): { people: Person[]; mentions: Mention[] } {
  const names = mentions.map((mention, index) => toNamed(paragraphs, mentions, mention, index));
  const groups = groupFullNames(names);
  const owners = attachShortNames(names, groups);
  const people = [...new Set([...groups, ...owners.values()])]
    .sort((one, other) => one.first - other.first)
    .map((group) => ({ group, person: toPerson(group) }));
  const nameOf = new Map(people.map(({ group, person }) => [group, person.name]));
  const owned = names.map((named): Mention => {
    const group = owners.get(named);
    const person = group && nameOf.get(group);
    return person === undefined ? named.mention : { ...named.mention, kind: 'person', person };
  });
  return { people: people.map(({ person }) => person), mentions: owned };
}

function toNamed(
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  mention: Mention,
  index: number,
): Named {
  const textOf = ({ paragraph, start, end }: Span) => paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  const text = textOf(mention.span);
  const next = mentions[index + 1];
  const { paragraph, end } = mention.span;
  const couple =
    next?.kind === 'person' &&
    next.span.paragraph === paragraph &&
    /^ (?:and|&) $/u.test(textOf({ paragraph, start: end, end: next.span.start }));
  const words = wordsOf(text);
  const partner = couple && words.length === 1 ? wordsOf(textOf(next.span)) : [];
  return {
    mention,
    text,
    words,
    titles: mention.title ? wordsOf(textOf(mention.title)) : [],
    borrowed: partner.length > 1 ? (partner.at(-1) ?? null) : null,
  };
}

function wordsOf(text: string): string[] {
  return text
    .replace(/["“‘(][^"”’)]{1,30}["”’)]/gu, ' ')
    .split(/[\s.-]+/u)
    .map(fold)
    .filter((word) => word !== '' && !generations.has(word));
}

function groupFullNames(names: readonly Named[]): Group[] {
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  const full = [...names.entries()].filter(
    ([, { mention, words }]) => mention.kind === 'person' && isFull(words),
  );
  for (const [index, named] of full) {
    const surname = wordKey(named.words.at(-1) ?? '');
    const sharing = bySurname.get(surname) ?? [];
    const group = sharing.slice(0, MOST).find((candidate) => isSamePerson(candidate, named));
    if (group) {
      add(group, named);
      continue;
    }
    const created = createGroup(named, index, surname);
    groups.push(created);
    sharing.push(created);
    bySurname.set(surname, sharing);
  }
  return groups;
}

/** Two words or more, and not a family name alone such as `von der Leyen`. */
function isFull(words: readonly string[]): boolean {
  return words.filter((word) => !particles.has(word)).length > 1;
}

/** Whether a full name may be a person's who has that family name: no given name of the two speaks against it. */
function isSamePerson({ words, named }: Group, other: Named): boolean {
  const isYounger = ({ text }: Named) => /\b(?:Jr|Junior|III?)\b/u.test(text);
  if (named.every(isYounger) !== isYounger(other)) return false;
  const [few, many] = words.length <= other.words.length ? [words, other.words] : [other.words, words];
  if (sameGivenName(few[0] ?? '', many[0] ?? '')) return true;
  const keys = many.map(wordKey);
  return few.every((word) => keys.includes(wordKey(word)));
}

function createGroup(named: Named, first: number, surname: string): Group {
  const group: Group = { named: [], words: named.words, titles: new Set(), surname, first };
  add(group, named);
  return group;
}

function add(group: Group, named: Named): void {
  group.named.push(named);
  for (const title of named.titles) group.titles.add(title);
  if (named.words.length > group.words.length) group.words = named.words;
}

/** Whose each name is: groups grow, and new ones are made of names that no full name explains. */
function attachShortNames(names: readonly Named[], groups: readonly Group[]): ReadonlyMap<Named, Group> {
  const owners = new Map<Named, Group>();
  for (const group of groups) for (const named of group.named) owners.set(named, group);
  const all = [...groups];
  const called = new Map<string, Group>();
  for (const [index, named] of names.entries()) {
    if (owners.has(named) || named.words.length === 0 || !mayBePerson(named)) continue;
    const key = wordKey(named.words.at(-1) ?? '');
    const owner = ownerOf(named, key, index, all.slice(0, MOST), called);
    if (owner === 'nobody') continue;
    if (owner) {
      add(owner, named);
      owners.set(named, owner);
      called.set(key, owner);
    } else if (named.mention.kind === 'person' && !isPlural(key, all.slice(0, MOST))) {
      const created = createGroup(named, index, wordKey(named.borrowed ?? named.words.at(-1) ?? ''));
      all.push(created);
      owners.set(named, created);
      called.set(key, created);
    }
  }
  return owners;
}

function mayBePerson({ mention, words }: Named): boolean {
  if (mention.kind === 'person') return true;
  return mention.kind === 'unknown' && !isFull(words) && !isPlaceName(words.join(' '));
}

function ownerOf(
  named: Named,
  key: string,
  index: number,
  groups: readonly Group[],
  called: ReadonlyMap<string, Group>,
): Group | 'nobody' | null {
  const bearers = groups.filter((group) => group.surname === key && isFull(group.words));
  const sameName = groups.filter(
    (group) => group.words.length === 1 && wordKey(group.words[0] ?? '') === key,
  );
  if (bearers.length > 0) return oneOf(named, key, index, bearers, called);
  if (named.titles.length === 0 || sameName.length === 0) {
    const given = groups.filter(
      ({ words }) => isFull(words) && sameGivenName(words[0] ?? '', named.words[0] ?? ''),
    );
    if (given.length > 0 && named.words.length === 1 && (named.words[0]?.length ?? 0) > 2) {
      return oneOf(named, key, index, given, called);
    }
  }
  return sameName[0] ?? null;
}

/** The one of several whom a short name means. */
function oneOf(
  named: Named,
  key: string,
  index: number,
  groups: readonly Group[],
  called: ReadonlyMap<string, Group>,
): Group | 'nobody' {
  const agreeing = groups.filter((group) => agrees(named, group));
  const [only, second] = agreeing;
  if (only && !second) return only;
  const titled = agreeing.filter(({ titles }) => named.titles.some((title) => titles.has(title)));
  if (titled[0] && titled.length === 1) return titled[0];
  const before = called.get(key);
  if (before && agreeing.includes(before)) return before;
  const introduced = agreeing.filter(({ first }) => first < index);
  if (introduced[0] && introduced.length === 1) return introduced[0];
  return named.titles.length === 0 ? firstIntroduced(introduced) : 'nobody';
}

/** A surname alone is whose the article brings in first, in a paragraph before the others; a couple's is nobody's. */
function firstIntroduced(groups: readonly Group[]): Group | 'nobody' {
  const [first, second] = [...groups].sort((one, other) => one.first - other.first);
  const paragraphOf = (group: Group | undefined) => group?.named[0]?.mention.span.paragraph;
  return first && paragraphOf(first) !== paragraphOf(second) ? first : 'nobody';
}

/** Whether a title's gender, such as that of `Mrs`, is the person's as far as it is known. */
function agrees({ titles }: Named, group: Group): boolean {
  const wanted = genderOfWords(titles);
  const gender = genderOf(group);
  return wanted === 'unknown' || gender === 'unknown' || wanted === gender;
}

/** `the Obamas` are a family. */
function isPlural(key: string, groups: readonly Group[]): boolean {
  return (
    key.endsWith('s') && groups.some(({ surname }) => surname === key.slice(0, -1) || `${surname}es` === key)
  );
}

function toPerson(group: Group): Person {
  const forms = [...new Set(group.named.map(({ text }) => text))];
  const name = forms.reduce((longest, form) => (isLonger(form, longest) ? form : longest));
  return {
    name,
    aliases: forms.filter((form) => form !== name),
    roles: [],
    gender: genderOf(group),
    mentions: group.named.map(({ mention }) => mention.span),
  };
}

function isLonger(one: string, other: string): boolean {
  const count = (text: string) => wordsOf(text).length;
  return count(one) > count(other) || (count(one) === count(other) && one.length > other.length);
}

function genderOf({ titles, words }: Group): Gender {
  const titled = genderOfWords([...titles]);
  return titled === 'unknown' && words.length > 0 ? genderOfGivenName(words[0] ?? '') : titled;
}

function genderOfWords(words: readonly string[]): Gender {
  for (const word of words) {
    const gender = genderOfNoun(word);
    if (gender !== 'unknown') return gender;
  }
  return 'unknown';
}
