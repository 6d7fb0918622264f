import type { Paragraph } from '../../articles/article.ts';
import type { Mention, Role } from '../analysis.ts';
import type { Gender } from '../naming/gazetteer.ts';
import { wordSet } from '../wordSet.ts';
import { fold } from '../words.ts';
import { areAlike } from './alike.ts';
import { callingsAt } from './callings.ts';
import type { Description } from './description.ts';
import { agrees } from './entity.ts';
import { kinOf } from './kinship.ts';
import { headOf, wordsOf } from './roleWords.ts';

/** What somebody is known to be. */
export interface Known {
  /** The full name. */
  readonly person: string;
  /** Folded. */
  readonly words: readonly string[];
  /** The noun that the words are about. */
  readonly head: string;
}

/** Keeps what the people of an article are, as far as it has said so, or their names and what stands around them show. */
export function createKnownRoles(
  {
    paragraphs,
    mentions,
    roles,
  }: {
    readonly paragraphs: readonly Paragraph[];
    readonly mentions: readonly Mention[];
    readonly roles: readonly Role[];
  },
  genderOf: (person: string) => Gender,
) {
  const textOf = ({ paragraph, start, end }: Role['span']) =>
    paragraphs[paragraph - 1]?.text.slice(start, end) ?? '';
  const told = roles.map(({ person, span }) => knownAs(person, wordsOf(textOf(span))));
  const places = new Map(roles.map(({ span }, index) => [placeOf(span), told[index]]));
  const known = [...told];
  const callings: Known[] = [];
  const addressed = new Set<string>();
  const lawyers = new Set(known.flatMap(({ person, head }) => (areAlike(head, 'barrister') ? person : [])));
  for (const { person, span, title } of mentions) {
    const text = paragraphs[span.paragraph - 1]?.text;
    if (person === undefined || text === undefined) continue;
    call(person, text, title?.start ?? span.start, span.end);
    const address = title ? fold(text.slice(title.start, title.end).replace('.', '')) : '';
    const noun = Object.hasOwn(ADDRESSED, address) ? ADDRESSED[address] : undefined;
    if (noun !== undefined && !addressed.has(person)) callings.push(knownAs(person, [noun]));
    if (noun !== undefined) addressed.add(person);
  }

  /** `He is a retired plumber`: words without a determiner, folded. */
  function learn(person: string, words: readonly string[]): void {
    if (known.length < MOST_KNOWN) known.push(knownAs(person, words));
  }

  /** `A parish clerk …`, and in the next paragraph `Ana Ruiz, 57, …`: the name of whom a report opens with. */
  function learnOpening(person: string, { words, head, gender }: Description): boolean {
    const own = known.filter((role) => role.person === person && kinOf(role.head) === null);
    const agreeing = agrees(genderOf(person), gender) && own.every((role) => areAlike(role.head, head));
    if (agreeing && !lawyers.has(person) && (kinOf(head) === null || YOUNG.has(head))) {
      learn(person, words);
      return true;
    }
    return false;
  }

  /** What somebody does, as the words around their name tell. */
  function call(person: string, text: string, start: number, end: number): void {
    const nouns = callings.length < MOST_KNOWN ? callingsAt(text, start, end) : [];
    for (const noun of nouns)
      if (noun !== 'witness' || !lawyers.has(person)) callings.push(knownAs(person, [noun]));
    if (nouns.includes('barrister')) lawyers.add(person);
  }

  /** The role whose words begin at a place. */
  function roleAt(place: { readonly paragraph: number; readonly start: number }): Known | undefined {
    return places.get(placeOf(place));
  }

  return { known, callings, roleAt, learn, learnOpening, call };
}

function knownAs(person: string, words: readonly string[]): Known {
  return { person, words, head: headOf(words) };
}

function placeOf({ paragraph, start }: { readonly paragraph: number; readonly start: number }): string {
  return `${paragraph}:${start}`;
}

/** What a form of address makes of somebody. */
const ADDRESSED: Readonly<Record<string, string>> = { dr: 'doctor', fr: 'priest', father: 'priest' };

const YOUNG = wordSet('boy girl child widow widower');

/** More roles than this are made to take time. */
const MOST_KNOWN = 2000;
