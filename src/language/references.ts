import type { Paragraph, Span } from '../articles/article.ts';
import type { Mention, Person, Reference, Role, Sentence } from './analysis.ts';
import { quotedIn } from './attribution/leftOpen.ts';
import { mask } from './attribution/mask.ts';
import { createDescriber } from './references/describer.ts';
import { type Description, descriptionAt } from './references/description.ts';
import { createDiscourse, type Discourse } from './references/discourse.ts';
import { createOpening } from './references/opening.ts';
import { phraseAt } from './references/phraseAt.ts';
import { readSentence } from './references/readSentence.ts';
import { genderOfRole } from './roles/genderOfRole.ts';

/** What is known of an article when its references are looked for. */
export interface Named {
  readonly paragraphs: readonly Paragraph[];
  /** Of each paragraph. */
  readonly sentences: readonly (readonly Sentence[])[];
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
}

/** Whom a pronoun or a description stands for who has no name: called by the words that brought them in. */
export interface Stranger {
  readonly span: Span;
  /** `a spokeswoman for the council`. */
  readonly words: string;
}

/** Who is spoken of in an article without being named. */
export interface Referents {
  /** In order; a word that may stand for somebody who is not named has no reference. */
  readonly references: readonly Reference[];
  readonly strangers: readonly Stranger[];
  /** By full name: the pronoun that the text uses for each, where it uses one. */
  readonly genders: ReadonlyMap<string, Person['gender']>;
}

/**
 * Finds for whom pronouns and descriptions stand: `he`, `her`, `the chief executive`. The article is read once from
 * front to back; whoever was spoken of last, as a subject before others, comes to mind first. What stands between
 * quotation marks is left out, for there `she` depends on who speaks to whom. Where the pronouns show that a name
 * lets expect the wrong gender, as Oriel may be a woman, it is read once more.
 */
export function findReferents(named: Named): Referents {
  const first = readThrough(named);
  const misjudged = new Map([...first.misjudged].filter(([name]) => !isCertain(name, named)));
  if (misjudged.size === 0) return first;
  const people = named.people.map((person) => ({
    ...person,
    gender: misjudged.get(person.name) ?? person.gender,
  }));
  return readThrough({ ...named, people });
}

/** Whether a title such as `Mrs`, or a role such as `her brother`, says what a person is; a given name only hints. */
function isCertain(name: string, { paragraphs, mentions, roles }: Named): boolean {
  const textOf = ({ paragraph, start, end }: Span) => paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  const titles = mentions.flatMap(({ person, title }) => (person === name && title ? [textOf(title)] : []));
  const own = roles.flatMap(({ person, span }) => (person === name ? [textOf(span)] : []));
  return [...titles, ...own].some((words) => genderOfRole(words.replaceAll('.', ' ').trim()) !== 'unknown');
}

function readThrough(
  named: Named,
): Referents & { readonly misjudged: ReadonlyMap<string, Person['gender']> } {
  const references: Reference[] = [];
  const strangers: Stranger[] = [];
  const discourse = createDiscourse(named.people);
  const describer = createDescriber(named);
  const roles = rolesByPlace(named.roles);
  const opening = createOpening(named.people);
  let next = 0;
  let lede: Description | null = null;
  for (const [index, paragraph] of named.paragraphs.entries()) {
    const own = new Map<number, Mention>();
    for (; named.mentions[next]?.span.paragraph === paragraph.number; next += 1) {
      const mention = named.mentions[next];
      if (mention) own.set(mention.span.start, mention);
    }
    const masked = mask(paragraph.text, quotedIn(paragraph.text, named.paragraphs[index + 1]?.text));
    // Whom a caption shows is not whom the text goes on about.
    const first = own.values().next().value;
    if (lede && first?.person !== undefined && isOpened(first, paragraph.text, discourse)) {
      if (describer.learnOpening(first.person, lede)) discourse.forget(lede.head);
    }
    if (paragraph.kind !== 'caption')
      lede = index < OPENING ? openingOf(named.sentences[index]?.[0], paragraph, masked, own) : null;
    const told = paragraph.kind === 'caption' ? createDiscourse(named.people) : discourse;
    for (const sentence of named.sentences[index] ?? []) {
      told.nextSentence(paragraph.number);
      const setting = { paragraph, masked, sentence, mentions: own, roles: roles.get(paragraph.number) };
      for (const { span, entity, reference, pronoun } of readSentence(setting, told, describer)) {
        if (reference) references.push({ span, ...reference });
        else if (pronoun) opening.wait(span, pronoun);
        else if (entity?.person === null) strangers.push({ span, words: entity.words });
        else if (entity?.person) references.push(...opening.name(entity.person, span));
      }
    }
  }
  const genders = new Map(named.people.map(({ name }) => [name, discourse.genderOf(name)]));
  const inOrder = references.toSorted(
    (one, other) => one.span.paragraph - other.span.paragraph || one.span.start - other.span.start,
  );
  return { references: inOrder, strangers, genders, misjudged: discourse.misjudged() };
}

/** Paragraphs at an article's head, captions counted, that may bring somebody in without a name. */
const OPENING = 3;

/** Whom a paragraph begins with, where that is somebody without a name: `A parish clerk`. */
function openingOf(
  sentence: Sentence | undefined,
  { text }: Paragraph,
  masked: string,
  mentions: ReadonlyMap<number, Mention>,
): Description | null {
  if (!sentence) return null;
  const place = { text, masked, tokens: sentence.tokens, mentions };
  const phrase = phraseAt(place, 0);
  return phrase?.kind === 'description' && !phrase.definite ? descriptionAt(place, phrase) : null;
}

/** Whether a paragraph begins with somebody's name, who has not been spoken of. */
function isOpened({ person, span, title }: Mention, text: string, discourse: Discourse): boolean {
  const start = title?.start ?? span.start;
  return person !== undefined && text.slice(0, start).trim() === '' && discourse.timesOf(person) === 0;
}

function rolesByPlace(roles: readonly Role[]): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const places = new Map<number, Map<number, string>>();
  for (const { person, span } of roles) {
    const own = places.get(span.paragraph) ?? new Map<number, string>();
    places.set(span.paragraph, own.set(span.start, person));
  }
  return places;
}
