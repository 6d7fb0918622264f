import type { Paragraph } from '../../articles/article.ts';
import type { Mention, Person, Role } from '../analysis.ts';
import { agesOf } from './ages.ts';
import type { Described, Description, Standing } from './description.ts';
import { agrees } from './entity.ts';
import { createEpithets } from './epithets.ts';
import { createKinship } from './kinship.ts';
import { createKnownRoles, type Known } from './knownRoles.ts';
import type { Recall } from './recall.ts';
import { describes, headIn } from './roleWords.ts';

export type Describer = ReturnType<typeof createDescriber>;

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
  const genders = new Map(people.map(({ name, gender }) => [name, gender]));
  const genderOf = (person: string) => genders.get(person) ?? 'unknown';
  const ages = agesOf(paragraphs, mentions);
  const kinship = createKinship(genderOf);
  const { known, callings, roleAt, learn, learnOpening, call } = createKnownRoles(
    { paragraphs, mentions, roles },
    genderOf,
  );
  const epithets = createEpithets(people, genderOf, { known, learn });
  const firstNamed = new Map<string, number>();
  for (const { person, span } of mentions)
    if (person !== undefined && !firstNamed.has(person)) firstNamed.set(person, span.paragraph);

  /** Whom a description stands for where it stands, or null where the article does not say. */
  function resolve(description: Description, discourse: Recall, standing: Standing): Described | null {
    const { words, determiner, gender, counted } = description;
    if (determiner === 'a' || determiner === 'an' || determiner === 'one' || determiner === 'another')
      return null;
    const age = words.join(' ').match(/^(\d{1,3}) year old/)?.[1];
    const aged = age === undefined ? undefined : ages.get(age);
    if (aged !== undefined && agrees(genderOf(aged), gender))
      return { person: aged, rule: 'age', confidence: 0.9 };
    // “the mother of three” is nobody’s mother of whom the text speaks.
    if (counted) return epithets.lone(description, discourse);
    const head = headIn(words, description.head);
    const relative = standing.owner === null ? null : kinship.relative(head, standing.owner);
    if (relative !== null) return { person: relative, rule: 'kin', confidence: 0.85 };
    const { names, exactly } = holdersOf(head, description, discourse, standing);
    const [only] = names;
    if (only === undefined) return epithets.resolve(description, discourse, standing);
    if (names.length === 1 && discourse.distanceOf(only) < Number.POSITIVE_INFINITY)
      return { person: only, rule: 'role that one person has', confidence: 0.85 };
    const latest = discourse.latest(names);
    if (latest !== null)
      return { person: latest, rule: 'role, of those who have it the last spoken of', confidence: 0.6 };
    return names.length === 1 && exactly ? namedSoon(only, description, standing) : null;
  }

  /** Who is what a description says: whoever is called so exactly, or else whoever is something alike. */
  function holdersOf(
    head: string,
    { words, gender }: Description,
    discourse: Recall,
    { owner }: Standing,
  ): { readonly names: readonly string[]; readonly exactly: boolean } {
    const mayBe = ({ person }: Known) => person !== owner && agrees(genderOf(person), gender);
    const fits = (role: Known) => mayBe(role) && describes(words, head, role);
    // Of a president and a chancellor, who are both leaders, the chancellor is the chancellor.
    const same = [
      ...known.filter((role) => role.head === head && fits(role)),
      ...callings.filter((role) => role.head === head && mayBe(role)),
    ];
    const exactly = same.length > 0;
    const fitting = exactly ? same : known.filter((role) => discourse.timesOf(role.person) > 0 && fits(role));
    return { names: [...new Set(fitting.map(({ person }) => person))], exactly };
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

  /** `His daughter, Kay Lanning`: whose relative the role that begins at a place makes its holder. */
  function relate(place: { readonly paragraph: number; readonly start: number }, of: string): void {
    const role = roleAt(place);
    if (role) kinship.tie(role.person, role.head, of);
  }

  return { resolve, learn, learnOpening, relate, call };
}

/** Paragraphs from a description to the name of whom it means, and at the article's head. */
const NAMED_SOON = 4;
const OPENING = 3;
