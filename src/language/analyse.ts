import type { Article, Paragraph, Span } from '../articles/article.ts';
import type { Analysis, Claim, Mention, Person, Role, Sentence } from './analysis.ts';
import { PARAGRAPHS_BACK, referentOf } from './attribution/antecedents.ts';
import { attributeQuotations } from './attribution/attribute.ts';
import type { Cast } from './attribution/readParagraph.ts';
import { bringTogether } from './claims/disputes.ts';
import { judgeSentences } from './claims/judge.ts';
import { partiesOf } from './claims/parties.ts';
import { claimsUnderstood } from './claims/understood.ts';
import { findContinuations } from './continuations.ts';
import { findCorrections } from './corrections.ts';
import { findDates } from './dates.ts';
import { languageOf } from './detect.ts';
import { findNames } from './names.ts';
import { findPeople } from './people.ts';
import { findReferents, type Referents } from './references.ts';
import { genderOfRole } from './roles/genderOfRole.ts';
import { findRoles } from './roles.ts';
import { splitSentences } from './sentences.ts';
import { type Lexer, lexerFor } from './words.ts';

/** Understands an article. */
export function analyse(article: Article): Analysis {
  const language = languageOf(article);
  const lexer = lexerFor(language);
  const { paragraphs } = article;
  const sentences = joinBroken(
    paragraphs.map((paragraph) => sentencesOf(paragraph, lexer)),
    findContinuations(paragraphs),
  );
  const found = findNames(paragraphs, sentences);
  const { people: named, mentions } = findPeople(paragraphs, found);
  const roles = findRoles(paragraphs, sentences, mentions);
  const introduced = named.map((person) => withRoles(person, rolesOf(person, roles, paragraphs)));
  const referents = findReferents({ paragraphs, sentences, mentions, people: introduced, roles });
  const { references } = referents;
  const people = introduced.map((person) => withPronoun(person, referents));
  const settings = paragraphs.map((paragraph, index) => ({
    paragraph,
    sentences: sentences[index] ?? [],
    mentions: inParagraph(mentions, paragraph),
  }));
  const cast = castOf(people, referents, roles, mentions);
  const read = attributeQuotations(settings, cast, language);
  const parties = partiesOf(paragraphs, mentions, roles);
  const told = read.map(({ paragraph, masked, sentences: own, quotations, mentions: named }, index) => {
    const soFar = read.slice(Math.max(0, index - PARAGRAPHS_BACK), index + 1);
    const setting = {
      paragraph,
      masked,
      quotations,
      mentions: named,
      personAt: (start: number, end: number) => referentOf({ start, end }, soFar, cast),
      genderOf: cast.genderOf,
      partyOf: (name: string) => parties.get(name),
    };
    return { setting, sentences: own };
  });
  const claims = claimsUnderstood(language) ? judgeSentences(told) : [];
  const quotations = read.flatMap((paragraph) => paragraph.quotations);
  const dates = findDates(settings, article.published, language);
  const wordsAt = ({ span }: Claim) => paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '';
  const all = sentences.flat();
  const contested = bringTogether(claims, all, wordsAt);
  return {
    article,
    language,
    sentences: all,
    quotations,
    mentions,
    people,
    roles,
    references,
    dates,
    claims: contested,
    corrections: findCorrections(paragraphs, all),
  };
}

function sentencesOf({ number, text }: Paragraph, lexer: Lexer): Sentence[] {
  const tokens = lexer.tokens(text);
  let next = 0;
  return splitSentences(text, lexer.language).map(({ start, end }) => {
    const first = next;
    while (next < tokens.length && (tokens[next]?.start ?? end) < end) next += 1;
    return { span: { paragraph: number, start, end }, tokens: tokens.slice(first, next) };
  });
}

/** Lets the two halves of a broken sentence know each other. */
function joinBroken(
  sentences: readonly Sentence[][],
  continuations: ReadonlyMap<number, number>,
): readonly (readonly Sentence[])[] {
  const joined = sentences.map((own) => [...own]);
  for (const [first, second] of continuations) {
    const before = joined[first - 1];
    const after = joined[second - 1];
    const head = before?.at(-1);
    const tail = after?.[0];
    if (!before || !after || !head || !tail) continue;
    before[before.length - 1] = { ...head, continues: tail.span };
    after[0] = { ...tail, continues: head.span };
  }
  return joined;
}

function inParagraph(mentions: readonly Mention[], { number }: Paragraph): Mention[] {
  return mentions.filter(({ span }) => span.paragraph === number);
}

/** A person with roles, which tell her from him where the name does not. */
function withRoles(person: Person, roles: readonly string[]): Person {
  const shown = roles.map(genderOfRole).find((gender) => gender !== 'unknown');
  return { ...person, roles, gender: shown ?? person.gender };
}

/** A person's roles in words, each once. */
function rolesOf({ name }: Person, roles: readonly Role[], paragraphs: readonly Paragraph[]): string[] {
  const own = roles.filter(({ person }) => person === name);
  return [
    ...new Set(own.map(({ span }) => paragraphs[span.paragraph - 1]?.text.slice(span.start, span.end) ?? '')),
  ];
}

/** A person with the gender of the pronoun that the text uses. */
function withPronoun(person: Person, { genders }: Referents): Person {
  return { ...person, gender: genders.get(person.name) ?? person.gender };
}

function castOf(
  people: readonly Person[],
  { references, strangers }: Referents,
  roles: readonly Role[],
  mentions: readonly Mention[],
): Cast {
  const known = new Map(people.map((person) => [person.name, person]));
  const startOf = ({ paragraph, start }: Span) => `${paragraph}:${start}`;
  const endOf = ({ paragraph, end }: Span) => `${paragraph}:${end}`;
  const unnamed = new Map(strangers.map(({ span, words }) => [endOf(span), words]));
  const byStart = new Map(roles.map(({ span, person }) => [startOf(span), person]));
  // `his sister-in-law`: the description ends where its reference ends, which leaves out whose she is.
  const byEnd = new Map(references.map(({ span, person }) => [endOf(span), person]));
  const spokenOf = new Map<number, { readonly at: number; readonly person: string }[]>();
  const brought = strangers.map(({ span, words }) => ({ span, person: words }));
  for (const { span, person } of [...mentions, ...references, ...brought]) {
    if (person === undefined) continue;
    const own = spokenOf.get(span.paragraph) ?? [];
    own.push({ at: span.start, person });
    spokenOf.set(span.paragraph, own);
  }
  return {
    genderOf(name) {
      const gender = known.get(name)?.gender;
      return gender === undefined || gender === 'unknown' ? null : gender;
    },
    personAt: (span) => byEnd.get(endOf(span)) ?? byStart.get(startOf(span)),
    holderOf(noun) {
      const [only, second] = people.filter(({ roles: own }) => own.some((role) => hasWord(role, noun)));
      return second ? undefined : only?.name;
    },
    strangerAt: (span) => unnamed.get(endOf(span)),
    spokenOf: (paragraph) => spokenOf.get(paragraph) ?? [],
  };
}

function hasWord(role: string, noun: string): boolean {
  return role
    .toLowerCase()
    .replace('prime minister', noun === 'minister' ? '' : '$&')
    .split(/[^\p{L}-]+/u)
    .includes(noun);
}
