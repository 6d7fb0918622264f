import type { Paragraph } from '../articles/article.ts';
import type { Mention, Person, Reference, Role, Sentence } from './analysis.ts';
import { mask } from './attribution/mask.ts';
import { findQuoted } from './quotations.ts';
import { createDescriber } from './references/descriptions.ts';
import { createDiscourse, type Entity } from './references/discourse.ts';
import { descriptionAt, type Phrase, type Place, phraseAt } from './references/phrases.ts';

/** What is known of an article when its references are looked for. */
export interface Named {
  readonly paragraphs: readonly Paragraph[];
  /** Of each paragraph. */
  readonly sentences: readonly (readonly Sentence[])[];
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  readonly roles: readonly Role[];
}

/**
 * Finds for whom pronouns and descriptions stand: `he`, `her`, `the chief executive`. The article is read once from
 * front to back; whoever was spoken of last, as a subject before others, comes to mind first. What stands between
 * quotation marks is left out, for there `she` depends on who speaks to whom.
 * @returns in order; a word that may stand for somebody who is not named has no reference
 */
export function findReferences(named: Named): Reference[] {
  const references: Reference[] = [];
  const discourse = createDiscourse(named.people);
  const describer = createDescriber(named);
  const roles = rolesByPlace(named.roles);
  let next = 0;
  for (const [index, paragraph] of named.paragraphs.entries()) {
    const own = new Map<number, Mention>();
    for (; named.mentions[next]?.span.paragraph === paragraph.number; next += 1) {
      const mention = named.mentions[next];
      if (mention) own.set(mention.span.start, mention);
    }
    const masked = mask(paragraph.text, findQuoted(paragraph.text));
    for (const sentence of named.sentences[index] ?? []) {
      discourse.nextSentence(paragraph.number);
      const setting = { paragraph, masked, sentence, mentions: own, roles: roles.get(paragraph.number) };
      references.push(...readSentence(setting, discourse, describer));
    }
  }
  return references;
}

interface Setting {
  readonly paragraph: Paragraph;
  readonly masked: string;
  readonly sentence: Sentence;
  readonly mentions: ReadonlyMap<number, Mention>;
  /** Whose role begins where: full names, by UTF-16 code units into the paragraph's text. */
  readonly roles: ReadonlyMap<number, string> | undefined;
}

function rolesByPlace(roles: readonly Role[]): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const places = new Map<number, Map<number, string>>();
  for (const { person, span } of roles) {
    const own = places.get(span.paragraph) ?? new Map<number, string>();
    places.set(span.paragraph, own.set(span.start, person));
  }
  return places;
}

type Discourse = ReturnType<typeof createDiscourse>;
type Describer = ReturnType<typeof createDescriber>;

function readSentence(
  { paragraph, masked, sentence, mentions, roles }: Setting,
  discourse: Discourse,
  describer: Describer,
): Reference[] {
  const references: Reference[] = [];
  const place: Place = { text: paragraph.text, masked, tokens: sentence.tokens, mentions };
  for (let index = 0; index < sentence.tokens.length; ) {
    const phrase = phraseAt(place, index);
    if (!phrase) {
      discourse.passWord(place, index);
      index += 1;
      continue;
    }
    const owner = phrase.kind === 'description' ? roles?.get(phrase.start) : undefined;
    const entity =
      owner === undefined ? entityOf(phrase, place, discourse, describer) : ownerOf(owner, discourse);
    if (entity?.reference) {
      const { start, end } = phrase;
      references.push({ span: { paragraph: paragraph.number, start, end }, ...entity.reference });
    }
    discourse.mention(entity?.entity ?? null, phrase, place);
    index = phrase.to;
  }
  return references;
}

interface Resolved {
  readonly entity: Entity;
  /** Where the phrase is not itself a name. */
  readonly reference?: { readonly person: string; readonly rule: string; readonly confidence: number };
}

/** `a former vet`, beside the name, is the very person, and refers to nobody else. */
function ownerOf(person: string, discourse: Discourse): Resolved | null {
  const entity = discourse.person(person);
  return entity && { entity };
}

function entityOf(phrase: Phrase, place: Place, discourse: Discourse, describer: Describer): Resolved | null {
  if (phrase.kind === 'name') {
    const entity = discourse.person(phrase.mention.person);
    return entity && { entity };
  }
  if (phrase.kind === 'pronoun') {
    const found = discourse.resolve(phrase, place);
    if (!found) return null;
    const { entity, rule, confidence } = found;
    return entity.person === null
      ? { entity }
      : { entity, reference: { person: entity.person, rule, confidence } };
  }
  const described = describer.resolve(descriptionAt(place, phrase), discourse);
  if (!described) {
    const entity = discourse.stranger(phrase);
    return entity && { entity };
  }
  const entity = discourse.person(described.person);
  return entity && { entity, reference: described };
}
