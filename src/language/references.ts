import type { Paragraph } from '../articles/article.ts';
import type { Mention, Person, Reference, Role, Sentence } from './analysis.ts';
import { mask } from './attribution/mask.ts';
import { findQuoted } from './quotations.ts';
import { createDescriber } from './references/descriptions.ts';
import { createDiscourse, type Entity, type Place } from './references/discourse.ts';
import { descriptionAt, type Phrase, phraseAt } from './references/phrases.ts';

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
      references.push(...readSentence({ paragraph, masked, sentence, mentions: own }, discourse, describer));
    }
  }
  return references;
}

interface Setting {
  readonly paragraph: Paragraph;
  readonly masked: string;
  readonly sentence: Sentence;
  readonly mentions: ReadonlyMap<number, Mention>;
}

type Discourse = ReturnType<typeof createDiscourse>;
type Describer = ReturnType<typeof createDescriber>;

function readSentence(
  { paragraph, masked, sentence, mentions }: Setting,
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
    const entity = entityOf(phrase, place, discourse, describer);
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
