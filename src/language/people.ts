import type { Paragraph } from '../articles/article.ts';
import type { Mention, Person } from './analysis.ts';
import { groupFullNames } from './people/fullNames.ts';
import { type Group, genderOf } from './people/group.ts';
import { toNamed, wordsOf } from './people/named.ts';
import { attachShortNames } from './people/shortNames.ts';

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
