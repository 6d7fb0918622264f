import { wordKey } from '../naming/nameKey.ts';
import { sameGivenName } from '../naming/shortNames.ts';
import { isPlaceName } from '../naming/titles.ts';
import { addName, createGroup, type Group, genderOf, genderOfWords, isFull, MOST_GROUPS } from './group.ts';
import type { Named } from './named.ts';

/** Whose each name is: groups grow, and new ones are made of names that no full name explains. */
export function attachShortNames(
  names: readonly Named[],
  groups: readonly Group[],
): ReadonlyMap<Named, Group> {
  const owners = new Map<Named, Group>();
  for (const group of groups) for (const named of group.named) owners.set(named, group);
  const all = [...groups];
  const called = new Map<string, Group>();
  for (const [index, named] of names.entries()) {
    if (owners.has(named) || named.words.length === 0 || !mayBePerson(named)) continue;
    const key = wordKey(named.words.at(-1) ?? '');
    const owner = ownerOf(named, key, index, all.slice(0, MOST_GROUPS), called);
    if (owner === 'nobody') continue;
    if (owner) {
      addName(owner, named);
      owners.set(named, owner);
      called.set(key, owner);
    } else if (named.mention.kind === 'person' && !isPlural(key, all.slice(0, MOST_GROUPS))) {
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
