import { wordKey } from '../naming/nameKey.ts';
import { sameGivenName } from '../naming/shortNames.ts';
import { addName, createGroup, type Group, isFull, MOST_GROUPS } from './group.ts';
import type { Named } from './named.ts';

/** Groups the names of two words or more. */
export function groupFullNames(names: readonly Named[]): Group[] {
  const groups: Group[] = [];
  const bySurname = new Map<string, Group[]>();
  const full = [...names.entries()].filter(
    ([, { mention, words }]) => mention.kind === 'person' && isFull(words),
  );
  for (const [index, named] of full) {
    const surname = wordKey(named.words.at(-1) ?? '');
    const sharing = bySurname.get(surname) ?? [];
    const group = sharing.slice(0, MOST_GROUPS).find((candidate) => isSamePerson(candidate, named));
    if (group) {
      addName(group, named);
      continue;
    }
    const created = createGroup(named, index, surname);
    groups.push(created);
    sharing.push(created);
    bySurname.set(surname, sharing);
  }
  return groups;
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
