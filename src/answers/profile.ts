import type { Span } from '../articles/article.ts';
import type { Analysis, Person } from '../language/analysis.ts';
import { sentenceAt } from '../language/sentenceAt.ts';
import { fold } from '../language/words.ts';
import type { ArticleIndex } from '../search/articleIndex.ts';
import type { Telemetry } from '../telemetry.ts';
import { citePassage } from './cite.ts';
import type { Answer, Passage } from './passage.ts';

/** What articles say of a person. */
export interface Profile {
  readonly name: string;
  /** Other names that the article uses. */
  readonly aliases: readonly string[];
  /** What the article says they are, in its words, each once. */
  readonly roles: readonly string[];
  /** Numbers of the paragraphs in which they are quoted. */
  readonly said: readonly number[];
  /** Numbers of the paragraphs that name them. */
  readonly named: readonly number[];
}

const MOST_PASSAGES = 10;

/**
 * The profile of a person, where a question is only a name, or `who is` and a name.
 * @returns null where it is something else, or nobody of that name is known, or more than one
 */
export function profileFor(
  question: string,
  index: ArticleIndex,
  telemetry: Telemetry,
): { profile: Profile; answer: Answer } | null {
  const wanted = nameIn(question);
  if (wanted === null) return null;
  const found = index.analyses.flatMap((analysis) => {
    return analysis.people
      .filter((person) => isCalled(person, wanted))
      .map((person) => ({ analysis, person }));
  });
  const [only, ...others] = found;
  if (!only || others.some(({ person }) => person.name !== only.person.name)) return null;
  const { analysis, person } = only;
  const passages = passagesAbout(analysis, person, telemetry);
  const [first, ...rest] = passages;
  if (!first) return null;
  const said = analysis.quotations.filter(
    ({ kind, attribution }) => kind !== 'term' && attribution?.name === person.name,
  );
  return {
    profile: {
      name: person.name,
      aliases: person.aliases,
      roles: person.roles,
      said: numbers(said.map(({ span }) => span)),
      named: numbers(person.mentions),
    },
    answer: { kind: 'found', confidence: 1, short: null, passages: [first, ...rest] },
  };
}

/** How people ask who somebody is, in the languages that Pilcrow speaks. */
const WHO_IS =
  /^[\s¿]*(?:who(?:['’]?s| is| was| are)?|wer (?:ist|war|sind)|qui (?:est|était|sont)|qui[eé]n(?:es)? (?:es|era|fue|son)|хто (?:це|такий|така|такі|є)(?: [—–-])?)\s+/iu;

/** Whether a question opens as one does that asks who somebody is. */
export function asksWho(question: string): boolean {
  return WHO_IS.test(question);
}

function nameIn(question: string): string | null {
  const bare = question
    .replace(WHO_IS, '')
    .replace(/[?!.\s]+$/u, '')
    .trim();
  return bare === '' || bare.split(/\s+/).length > 6 ? null : key(bare);
}

function isCalled({ name, aliases }: Person, wanted: string): boolean {
  return [name, ...aliases].some((known) => key(known) === wanted);
}

function key(name: string): string {
  return name
    .split(/[\s-]+/)
    .map(fold)
    .join(' ');
}

/** Where a role is told first, then what they said, then the rest. */
function passagesAbout(analysis: Analysis, person: Person, telemetry: Telemetry): Passage[] {
  const roles = analysis.roles.filter((role) => role.person === person.name).map(({ span }) => span);
  const said = analysis.quotations.filter(
    ({ kind, attribution }) => kind !== 'term' && attribution?.name === person.name,
  );
  const places = [...roles, ...said.map(({ span }) => span), ...person.mentions];
  const seen = new Set<number>();
  const passages: Passage[] = [];
  for (const place of places) {
    if (seen.has(place.paragraph) || passages.length === MOST_PASSAGES) continue;
    seen.add(place.paragraph);
    const sentence = sentenceAt(analysis.sentences, place);
    const passage = citePassage(
      { analysis, paragraph: place.paragraph, ...(sentence && { sentence }) },
      telemetry,
    );
    if (passage) passages.push(passage);
  }
  return passages;
}

function numbers(spans: readonly Span[]): number[] {
  return [...new Set(spans.map(({ paragraph }) => paragraph))].sort((a, b) => a - b);
}
