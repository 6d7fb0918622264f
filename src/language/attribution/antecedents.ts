import { bodyBefore, bodyNamed, groupBefore } from './bodies.ts';
import { clauseOf } from './clause.ts';
import { describedBy, introducedAs, speaksOfOthers } from './descriptions.ts';
import { authorNamed, authorOf } from './documents.ts';
import type { Cast, ReadParagraph } from './readParagraph.ts';

/** Paragraphs back in which a pronoun's antecedent is looked for. */
export const PARAGRAPHS_BACK = 3;

/** Characters in which `a mediator` is looked for before `the mediator`. */
const LOOKED_BACK = 5000;

/**
 * Whom a pronoun or a description stands for.
 * @param place where it stands in the last of the paragraphs
 * @param read the paragraphs up to its own, in order
 * @returns a full name, or for somebody unnamed or a body the words of the text
 */
export function referentOf(
  { start, end }: { readonly start: number; readonly end: number },
  read: readonly ReadParagraph[],
  cast: Cast,
): string | undefined {
  const here = read.at(-1);
  if (!here) return undefined;
  const words = here.paragraph.text.slice(start, end);
  const span = { paragraph: here.paragraph.number, start, end };
  const person = cast.personAt(span);
  if (person !== undefined) return person;
  switch (words.toLowerCase()) {
    case 'he':
    case 'she':
    case 'his':
    case 'her':
    case 'him':
      return cast.strangerAt(span);
    case 'it': {
      const body = bodyBefore(start, read, cast.genderOf);
      return body && (authorNamed(body, start, read) ?? body);
    }
    case 'they':
      return groupBefore(start, read, cast.genderOf);
    default:
      return authorOf(here, { start, end }, read, cast) ?? definiteReferent(here, { start, end }, read, cast);
  }
}

/**
 * Whom `the mediator` means, where no role says so: somebody brought in unnamed as `a mediator`, otherwise the one
 * person whom the sentence before is about.
 */
function definiteReferent(
  here: ReadParagraph,
  { start, end }: { readonly start: number; readonly end: number },
  read: readonly ReadParagraph[],
  cast: Cast,
): string | undefined {
  const words = here.paragraph.text.slice(start, end);
  const described = /^the\s/iu.test(words) ? describedBy(words) : null;
  if (described?.gender === 'it') return bodyNamed(described.noun, start, read, cast.genderOf);
  if (!described || described.gender === 'they') return undefined;
  const before = read
    .map((one) => (one === here ? one.paragraph.text.slice(0, start) : one.paragraph.text))
    .join('\n')
    .slice(-LOOKED_BACK);
  const introduced = introducedAs(described.noun, before);
  if (introduced !== null) return introduced;
  if (speaksOfOthers(described.noun)) return undefined;
  const previous = here.sentences.filter(({ span }) => span.end <= start).at(-1);
  if (!previous) return undefined;
  const { tokens, span } = previous;
  const clause = clauseOf(here.paragraph.text, here.masked, span, tokens, here.mentions);
  const people = new Set(clause.mentions.flatMap(({ person }) => person ?? []));
  const [only, ...others] = people;
  if (only === undefined || others.length > 0) return undefined;
  const gender = cast.genderOf(only);
  return described.gender === null || gender === null || gender === described.gender ? only : undefined;
}
