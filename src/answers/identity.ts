import type { Mention } from '../language/analysis.ts';
import { isHumanNoun } from '../language/naming/humans.ts';
import { fold, lexerFor } from '../language/words.ts';
import { EARLIER_AT_MOST } from '../search/query.ts';
import type { RankedPassage } from '../search/ranker.ts';
import { SURE_MATCH, type WeighedQuery } from '../search/weighedQuery.ts';

const WHO_IS_THE =
  /^\W*(?:(?:and|so|but) )?who(?:['’]?s| is| was) (?:the|that|this|his|her|their|its|our|\p{L}+['’]?s) /iu;

/**
 * Whether whoever is mentioned cannot be the skipper that `who is the skipper` asks for: nobody in particular, a
 * family, a firm, or somebody who is known as something else.
 * @param mention undefined where no name stands there
 */
export function isSomebodyElse(
  { query, terms, match, linksToRole }: WeighedQuery,
  { indexed }: RankedPassage,
  mention: Mention | undefined,
): boolean {
  if (query.kind !== 'person' || !WHO_IS_THE.test(query.text)) return false;
  const heads = terms.filter(
    ({ text, weight, naming }) => weight > EARLIER_AT_MOST && !naming && isRole(fold(text)),
  );
  if (heads.length === 0) return false;
  const { analysis } = indexed;
  const person = analysis.people.find(({ name }) => name === mention?.person);
  if (!person) return true;
  const role = indexed.roles.get(person.name);
  if (!role) return false;
  const lexer = lexerFor(analysis.language);
  const words = person.roles.flatMap((words) => lexer.tokens(words));
  const { strength } = linksToRole(role);
  return !heads.some(
    (head) => (strength[head.position] ?? 0) > 0 || words.some(({ stem }) => match(head, stem) >= SURE_MATCH),
  );
}

/** These say of nobody what they do. */
const ANYBODY = new Set(
  'person people man men woman women guy guys lady gentleman boy girl kid child fella bloke'.split(' '),
);

function isRole(word: string): boolean {
  return isHumanNoun(word) && !ANYBODY.has(word);
}
