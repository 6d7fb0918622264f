import { describedBy, type Gender } from '../attribution/descriptions.ts';
import type { NounPhrase } from '../attribution/nounPhrase.ts';
import { ANONYMOUS, BY_LAW } from './cues/hearsay.ts';
import { type Party, partyByWords } from './parties.ts';
import type { Setting } from './setting.ts';

/** What an article tells of whoever says something. */
export interface Known {
  /** Null where the article does not say. */
  readonly by: string | null;
  /** Their name stands there. */
  readonly named: boolean;
  /** The pronoun that stands for them, where one does. */
  readonly pronoun?: string;
  /** The pronoun that would fit them; null where any would. Seldom asked for, and dear. */
  gender(): Gender | null;
  /** Whose side they take in a case. */
  readonly party: Party | undefined;
  /** The words beside them say that they are not to be named. */
  readonly anonymous: boolean;
}

/** What is known of those whom the article does not name. */
export const NOBODY_KNOWN = { gender: () => null, party: undefined, anonymous: false };

/** What is known of those whom a noun phrase names. */
export function knownBy(phrase: Pick<NounPhrase, 'start' | 'end' | 'kind'>, setting: Setting): Known {
  const { start, end, kind } = phrase;
  const named = namedBy(phrase, setting);
  return {
    ...named,
    named: kind === 'name',
    gender: () => genderOf(named.by, setting.paragraph.text.slice(start, end), setting),
    party: partyOf(named.by, setting),
    anonymous: isAnonymous(setting.masked, end),
  };
}

/** The pronoun that would fit somebody; null where any would. */
export function genderOf(by: string, surface: string, setting: Setting): Gender | null {
  const pronoun = /^(?:he|she|it|they)$/iu.exec(surface)?.[0].toLowerCase();
  if (pronoun === 'he' || pronoun === 'she' || pronoun === 'it' || pronoun === 'they') return pronoun;
  if (/\b(?:women|men|people|children|police)$/iu.test(surface)) return 'they';
  return setting.genderOf(by) ?? describedBy(surface)?.gender ?? null;
}

/** Bodies that lay charges, and persons who take a side. */
export function partyOf(by: string, setting: Setting): Party | undefined {
  return setting.partyOf(by) ?? partyByWords(by);
}

/** Characters behind somebody’s name that may say that it is not their name. */
const BEHIND = 160;

/** `, who asked not to be named`, `, speaking on condition of anonymity` */
function isAnonymous(masked: string, end: number): boolean {
  const words =
    /^,? (?:who|speaking|on condition|citing|requesting|asking|declining|briefed|with)\b[^.;]*/iu.exec(
      masked.slice(end, end + BEHIND),
    );
  return words !== null && ANONYMOUS.test(words[0].toLowerCase()) && !BY_LAW.test(words[0]);
}

/** Words for somebody who has no name. */
export const DESCRIBES =
  /^(?:an?|the|one|two|three|four|five|six|some|several|another|his|her|their|its)\b/iu;

/** Who a noun phrase names, and the pronoun where it is one that stands for somebody. */
function namedBy(
  { start, end, kind }: Pick<NounPhrase, 'start' | 'end' | 'kind'>,
  { paragraph, mentions, personAt }: Setting,
): { readonly by: string; readonly pronoun?: string } {
  const words = paragraph.text.slice(start, end);
  const named = mentions.find(({ span }) => span.start === start && span.end === end)?.person;
  const stands = kind === 'pronoun' || /^the\s/iu.test(words);
  const person = stands ? personAt(start, end) : undefined;
  const by = named ?? (person !== undefined && mayBe(person, words, kind) ? person : words);
  return kind === 'pronoun' && by !== words ? { by, pronoun: words } : { by };
}

/** Whether words stand for somebody: `the official` for `a Varaha official`, but not for `the search`. */
function mayBe(person: string, words: string, kind: NounPhrase['kind']): boolean {
  if (kind === 'pronoun' || /^\p{Lu}/u.test(person.replace(/^(?:the|an?) /iu, ''))) return true;
  const noun = words.split(/\s+/u).at(-1) ?? '';
  return !/^the /iu.test(person) || person.toLowerCase().includes(noun.toLowerCase());
}
