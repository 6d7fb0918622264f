import type { Paragraph, Span } from '../../articles/article.ts';
import type { Mention, Sentence } from '../analysis.ts';
import type { Describer } from './describer.ts';
import { descriptionAt, type Standing, wordsOf } from './description.ts';
import type { Discourse } from './discourse.ts';
import type { Entity } from './entity.ts';
import type { Phrase, Place, Pronoun } from './phrase.ts';
import { phraseAt } from './phraseAt.ts';
import { predicateName } from './predicates.ts';

/** A sentence in its paragraph. */
export interface Setting {
  readonly paragraph: Paragraph;
  /** The paragraph’s text, quotations blanked. */
  readonly masked: string;
  readonly sentence: Sentence;
  /** Of the paragraph, by where they start. */
  readonly mentions: ReadonlyMap<number, Mention>;
  /** Whose role begins where: full names, by UTF-16 code units into the paragraph's text. */
  readonly roles: ReadonlyMap<number, string> | undefined;
}

/** What words stand for; a pronoun that nobody fits stands for nobody. */
export interface Found {
  readonly span: Span;
  readonly entity?: Entity;
  readonly reference?: Resolved['reference'];
  readonly pronoun?: 'he' | 'she';
}

/** Finds whom a sentence speaks of, in order; the discourse and the describer learn of them. */
export function readSentence(
  { paragraph, masked, sentence, mentions, roles }: Setting,
  discourse: Discourse,
  describer: Describer,
): Found[] {
  const found: Found[] = [];
  const owners = new Map<number, string>();
  const place: Place = { text: paragraph.text, masked, tokens: sentence.tokens, mentions };
  let before: { readonly entity: Entity; readonly end: number } | undefined;
  for (let index = 0; index < sentence.tokens.length; ) {
    const phrase = phraseAt(place, index);
    if (!phrase) {
      discourse.passWord(place, index);
      index += 1;
      continue;
    }
    const owner = phrase.kind === 'description' ? roles?.get(phrase.start) : undefined;
    const resolved =
      owner === undefined
        ? (sameAs(before, phrase, place) ??
          entityOf(phrase, place, discourse, describer, {
            paragraph: paragraph.number,
            opens: index === 0,
            owner: owners.get(ownerStart(phrase)) ?? null,
          }))
        : ownerOf(owner, discourse);
    const { start, end } = phrase;
    if (resolved && resolved.entity.person !== null && phrase.kind !== 'description') {
      owners.set(start, resolved.entity.person);
      describer.relate({ paragraph: paragraph.number, start }, resolved.entity.person);
    }
    if (resolved?.reference && phrase.kind === 'description')
      describer.call(resolved.reference.person, paragraph.text, start, end);
    const span = { paragraph: paragraph.number, start, end };
    if (!resolved && phrase.kind === 'pronoun') found.push({ span, pronoun: phrase.gender });
    if (resolved) {
      found.push({ ...resolved, span });
      before = { entity: resolved.entity, end };
    }
    discourse.mention(resolved?.entity ?? null, phrase, place);
    index = phrase.to;
  }
  return found;
}

/** Where `her` of `her father` stands; nowhere for other phrases. */
function ownerStart(phrase: Phrase): number {
  return phrase.kind === 'description' ? (phrase.owner ?? -1) : -1;
}

/** `One woman, a nurse at the hospital, said`: beside somebody unnamed, a description tells who that is. */
function sameAs(
  before: { readonly entity: Entity; readonly end: number } | undefined,
  phrase: Phrase,
  { text }: Place,
): Resolved | null {
  if (!before || before.entity.person !== null) return null;
  if (phrase.kind !== 'description' || text.slice(before.end, phrase.start) !== ', ') return null;
  const { gender } = before.entity;
  if (gender !== 'unknown' && phrase.gender !== 'unknown' && gender !== phrase.gender) return null;
  if (gender === 'unknown') before.entity.gender = phrase.gender;
  return { entity: before.entity };
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

function entityOf(
  phrase: Phrase,
  place: Place,
  discourse: Discourse,
  describer: Describer,
  standing: Standing,
): Resolved | null {
  if (phrase.kind === 'pronoun') return antecedentOf(phrase, place, discourse);
  if (phrase.kind === 'name') {
    const entity = discourse.person(phrase.mention.person);
    return entity && { entity };
  }
  const description = descriptionAt(place, phrase);
  const described = describer.resolve(description, discourse, standing);
  if (described) {
    const entity = discourse.person(described.person);
    return entity && { entity, reference: described };
  }
  const same = discourse.person(predicateName(place, phrase)?.person);
  const entity = same ?? discourse.stranger(phrase, wordsOf(place, phrase), description.head);
  return entity && { entity };
}

function antecedentOf(pronoun: Pronoun, place: Place, discourse: Discourse): Resolved | null {
  const found = discourse.resolve(pronoun, place);
  if (!found) return null;
  const { entity, rule, confidence } = found;
  return entity.person === null
    ? { entity }
    : { entity, reference: { person: entity.person, rule, confidence } };
}
