import { wordSet } from '../wordSet.ts';
import { genderOfPerson } from './personNouns.ts';

/** What a pronoun shows of whom it stands for. */
export type Gender = 'he' | 'she' | 'it' | 'they';

const BODIES = wordSet(
  `crowd audience choir band squad couple pair duo trio family panel tribunal inquest jury hearing survey poll investigation audit team council company firm agency government ministry department committee court police union group party club team
  school university bank report statement letter office board association bureau authority paper newspaper website
  charity commission inquiry foundation network hospital store chain airline manufacturer military army navy force
  forces regime embassy watchdog regulator operator trust developer parliament senate house congress cabinet
  administration campaign coalition alliance federation league retailer supermarket publisher broadcaster
  studio label bakery church museum gallery college academy institute centre center employer gang militia network
  brewery restaurant hotel factory plant carrier lender insurer utility station channel site outlet magazine`,
);

const DOCUMENTS = wordSet(
  `report statement letter email e-mail mail memo memorandum paper note message text post tweet sign banner notice placard poster plaque
  review study article essay editorial leaflet slide indictment complaint ruling filing affidavit judgment line caption
  headline inscription advert advertisement brochure dossier document manifesto rules guidelines guidance petition press
  release bulletin transcript diary entry log minutes record card receipt invoice contract agreement clause passage
  label slogan motto epitaph resignation graffiti shirt testament decree directive circular pamphlet flyer billboard
  screenshot chat submission pleading transcript warrant  subpoena biography autobiography
  blog caption profile webpage page leaflet chapter verse lyric text whiteboard blackboard sticker badge t-shirt
  message voicemail letterhead obituary column dispatch cable communique communiqué verdict slip`,
);

/** Whether a noun names something written. `noun` is in lower case. */
export function isDocument(noun: string): boolean {
  return DOCUMENTS.has(noun) || (noun.endsWith('s') && DOCUMENTS.has(noun.slice(0, -1)));
}

/** Who a description describes: its telling noun, and what pronoun would fit; `null` fits any person. */
export interface Described {
  readonly noun: string;
  readonly gender: Gender | null;
}

/** What a description such as `a council spokeswoman` tells of whom it describes; null where that could not speak. */
export function describedBy(words: string): Described | null {
  const owned = words.toLowerCase().replace(/^.*['’]s?\s/u, '');
  const nouns = headOf(owned).match(/\p{L}[\p{L}-]*/gu) ?? [];
  for (const noun of nouns.toReversed()) {
    const gender = genderOfPerson(noun);
    if (gender !== undefined) return { noun, gender };
    if (isSeveral(noun)) return { noun, gender: 'they' };
    if (BODIES.has(noun) || isDocument(noun)) return { noun, gender: 'it' };
  }
  return null;
}

/** `riders`, `women`. */
function isSeveral(noun: string): boolean {
  if (/^(?:people|police|children|men|women)$/.test(noun)) return true;
  const one = noun.endsWith('men') ? `${noun.slice(0, -3)}man` : noun.replace(/s$/, '');
  return one !== noun && genderOfPerson(one) !== undefined;
}

/** What a description is about: what stands before a preposition. */
function headOf(words: string): string {
  const hanging = /\s(?:of|for|at|from|in|with|who|on|to|near|by|behind|close)\s/u.exec(words);
  return hanging ? words.slice(0, hanging.index) : words;
}

/** The words by which somebody unnamed was brought in last, such as `a Varaha spokesman`; null where nobody was. */
export function introducedAs(noun: string, before: string): string | null {
  const introductions = before.matchAll(
    new RegExp(`\\b(?:an?|one)(?:\\s[\\p{L}’'-]+){0,3}\\s${noun}\\b`, 'giu'),
  );
  const somebody = /^(?:person|man|woman|caller|user|individual)$/.test(noun)
    ? before.matchAll(/\bsome(?:one|body)(?:(?: (?!who\b|was\b|had\b|has\b|is\b)[\p{L}’'-]+){1,5})?/giu)
    : [];
  return Array.from([...introductions, ...somebody], ([words]) => words).at(-1) ?? null;
}

const SPEAKING_OF_OTHERS = wordSet(
  `judge magistrate coroner minister official officer policeman policewoman spokesman spokeswoman spokesperson expert
  prosecutor lawyer solicitor barrister detective source diplomat analyst insider aide mp senator boss resident neighbour
  neighbor witness doctor surgeon inspector sergeant constable reporter journalist interviewer`,
);

/** Whether a noun names those who speak of others, as a judge does: `the judge` is not whom a report is about. */
export function speaksOfOthers(noun: string): boolean {
  return SPEAKING_OF_OTHERS.has(noun);
}
