import type { Paragraph } from '../articles/article.ts';
import type { Mention, Role, Sentence } from './analysis.ts';
import { folded } from './folded.ts';
import { appositionAfter, copulaAfter, officeAfter, relativeAfter } from './roles/afterName.ts';
import { appositionBefore, nounBefore, titleOf } from './roles/beforeName.ts';
import type { Place } from './roles/place.ts';

/**
 * Finds what the article says its people are: titles before their names, and descriptions beside them.
 * @param sentences of each paragraph
 * @param mentions in order, with their people
 * @returns in order; spans are the words as they stand: `British Prime Minister`, `a nurse from Leeds`
 */
export function findRoles(
  paragraphs: readonly Paragraph[],
  sentences: readonly (readonly Sentence[])[],
  mentions: readonly Mention[],
): Role[] {
  const roles: Role[] = [];
  let next = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    for (const sentence of sentences[index] ?? []) {
      const own: Mention[] = [];
      for (; isWithin(mentions[next], sentence); next += 1) own.push(...mentions.slice(next, next + 1));
      if (own.some(({ person }) => person !== undefined)) roles.push(...rolesIn(paragraph, sentence, own));
    }
  }
  return roles;
}

function isWithin(mention: Mention | undefined, { span }: Sentence): boolean {
  return mention !== undefined && mention.span.paragraph === span.paragraph && mention.span.start < span.end;
}

function rolesIn({ text, number }: Paragraph, { tokens }: Sentence, mentions: readonly Mention[]): Role[] {
  const words = tokens.map((token) => folded(token));
  const roles: Role[] = [];
  let from = 0;
  for (const mention of mentions) {
    const start = mention.title?.start ?? mention.span.start;
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= start) from += 1;
    let to = from;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < mention.span.end) to += 1;
    if (mention.person === undefined) continue;
    roles.push(
      ...rolesOf({ text, paragraph: number, tokens, words, mention, mentions, from, to }, mention.person),
    );
  }
  return roles;
}

function rolesOf(place: Place, person: string): Role[] {
  const found = [
    titleOf(place),
    nounBefore(place),
    appositionBefore(place),
    appositionAfter(place),
    relativeAfter(place),
    copulaAfter(place),
    officeAfter(place),
  ];
  return found.flatMap((role) => {
    if (!role) return [];
    const { start, end, rule, confidence } = role;
    return [{ person, span: { paragraph: place.paragraph, start, end }, rule, confidence }];
  });
}
