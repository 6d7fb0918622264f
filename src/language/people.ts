import type { Paragraph, Span } from '../articles/article.ts';
import type { Mention, Person } from './analysis.ts';
import { fold } from './words.ts';

/**
 * Groups the names of an article into people: the longest form names the person, and a surname alone is the
 * one person's who has it; where two have it, it stays nobody's.
 * @returns people in order of first appearance, and the mentions with their person
 */
export function findPeople(
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
): { people: Person[]; mentions: Mention[] } {
  const textOf = ({ paragraph, start, end }: Span) => paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  const bySurname = new Map<string, Set<string>>();
  for (const { kind, span } of mentions) {
    const name = textOf(span);
    if (kind !== 'person' || !name.includes(' ')) continue;
    const names = bySurname.get(surnameOf(name)) ?? new Set();
    bySurname.set(surnameOf(name), names.add(name));
  }
  const people = new Map<string, { aliases: Set<string>; spans: Span[] }>();
  const named = mentions.map((mention): Mention => {
    const text = textOf(mention.span);
    const name = fullName(text, mention, bySurname);
    if (name === null) return mention;
    const person = people.get(name) ?? { aliases: new Set(), spans: [] };
    people.set(name, person);
    if (text !== name) person.aliases.add(text);
    person.spans.push(mention.span);
    return { ...mention, kind: 'person', person: name };
  });
  return {
    people: [...people].map(([name, { aliases, spans }]) => ({
      name,
      aliases: [...aliases],
      roles: [],
      mentions: spans,
    })),
    mentions: named,
  };
}

function fullName(
  text: string,
  { kind }: Mention,
  bySurname: ReadonlyMap<string, ReadonlySet<string>>,
): string | null {
  const holders = [...(bySurname.get(surnameOf(text)) ?? [])];
  if (text.includes(' ')) return kind === 'person' ? text : null;
  if (kind === 'place' || kind === 'body') return holders.length === 1 ? (holders[0] ?? null) : null;
  if (holders.length === 1) return holders[0] ?? null;
  return kind === 'person' && holders.length === 0 ? text : null;
}

function surnameOf(name: string): string {
  return fold(name.split(' ').at(-1) ?? name);
}
