import type { Mention, Token } from '../analysis.ts';
import { genderOfPerson } from '../attribution/personNouns.ts';
import { folded } from '../folded.ts';
import type { Gender } from '../naming/gazetteer.ts';
import { genderOfNoun } from '../naming/gender.ts';
import { wordSet } from '../naming/lexicon.ts';
import { speechStance } from '../speech.ts';
import { isNation } from './nations.ts';

/** A sentence and what stands in it. */
export interface Place {
  /** The paragraph's text. */
  readonly text: string;
  /** The same, quotations blanked. */
  readonly masked: string;
  readonly tokens: readonly Token[];
  /** Of the paragraph, by where they start. */
  readonly mentions: ReadonlyMap<number, Mention>;
}

/** Words that stand for somebody. `from` and `to` are indices into the sentence's tokens, end exclusive. */
export type Phrase = {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
} & (
  | { readonly kind: 'name'; readonly mention: Mention }
  | {
      readonly kind: 'pronoun';
      readonly gender: 'he' | 'she';
      readonly form: 'subject' | 'object' | 'possessive' | 'reflexive';
    }
  | {
      readonly kind: 'description';
      readonly definite: boolean;
      readonly gender: Gender;
      /** Whose they are, where a name says it: where that begins. */
      readonly owner?: number;
    }
);

const FORMS: Readonly<
  Record<string, readonly ['he' | 'she', 'subject' | 'object' | 'possessive' | 'reflexive']>
> = {
  he: ['he', 'subject'],
  him: ['he', 'object'],
  his: ['he', 'possessive'],
  himself: ['he', 'reflexive'],
  she: ['she', 'subject'],
  her: ['she', 'possessive'],
  hers: ['she', 'possessive'],
  herself: ['she', 'reflexive'],
};
const DEFINITE = wordSet('the his her their this that its our');
const INDEFINITE = wordSet('a an one another');
const STOPS =
  wordSet(`of for at in from with to by on who which that and or but is was are were has had have be been will would
  can could may might must as than said says`);
/** What follows `her` where it is no possessive. */
const AFTER_OBJECT =
  wordSet(`to for in on at by with from of about as and or but that when while who if because after before again
  away back down up out off over into home there here then now today yesterday what why how not the a an this whether`);

/** The words for somebody that begin at a token, or null. Masked words stand for nobody. */
export function phraseAt(place: Place, index: number): Phrase | null {
  const { tokens, masked, mentions } = place;
  const token = tokens[index];
  if (!token || masked.slice(token.start, token.end).trim() === '') return null;
  const mention = mentions.get(token.start);
  if (mention)
    return {
      kind: 'name',
      mention,
      ...extent(tokens, index, tokensTo(tokens, index, mention.span.end)),
      end: mention.span.end,
    };
  const word = token.text.toLowerCase().replace(/['’](?:s|d|ll|ve|re)$/u, '');
  // A word of the text may be `constructor`.
  const form = Object.hasOwn(FORMS, word) ? FORMS[word] : undefined;
  if (form) {
    const [gender, kind] = form;
    const next = folded(tokens[index + 1]);
    const alone = word === 'her' && (AFTER_OBJECT.has(next) || isBroken(masked, token, tokens[index + 1]));
    const end = token.start + word.length;
    return {
      kind: 'pronoun',
      gender,
      form: alone ? 'object' : kind,
      ...extent(tokens, index, index + 1),
      end,
    };
  }
  return describedAt(place, index) ?? ownedAt(place, index);
}

function describedAt({ tokens, masked, mentions }: Place, index: number): Phrase | null {
  const determiner = folded(tokens[index]);
  const definite = DEFINITE.has(determiner);
  if (!definite && !INDEFINITE.has(determiner)) return null;
  const age = /^(?:the|a) \d{1,3}-year-old\b/iu.exec(
    masked.slice(tokens[index]?.start ?? 0, (tokens[index]?.start ?? 0) + 24),
  );
  const head = headFrom({ tokens, masked, mentions }, index + 1, index + 8);
  if (head === 'name') return null;
  if (head === null && age) {
    const end = (tokens[index]?.start ?? 0) + age[0].length;
    return {
      kind: 'description',
      definite: determiner === 'the',
      gender: 'unknown',
      ...extent(tokens, index, tokensTo(tokens, index, end)),
    };
  }
  if (head === null) return null;
  if (equalsName(tokens, mentions, head)) return null;
  const gender = genderOf(folded(tokens[head]));
  return { kind: 'description', definite, gender, ...upTo({ tokens, masked }, index, head) };
}

/** The index of the noun that says what somebody is, among words from `first` on; `name` where a name is what they lead to. */
function headFrom(
  { tokens, masked, mentions }: Pick<Place, 'tokens' | 'masked' | 'mentions'>,
  first: number,
  last: number,
): number | 'name' | null {
  let head: number | null = null;
  for (let to = first; to < tokens.length && to < last; to += 1) {
    const token = tokens[to];
    if (!token || isBroken(masked, tokens[to - 1], token)) break;
    const word = folded(token);
    if (STOPS.has(word) || DEFINITE.has(word) || INDEFINITE.has(word)) break;
    // `the minister Ana Ruiz` is her name.
    if (mentions.get(token.start)?.kind === 'person') return 'name';
    if (isPlaceholder(word)) break;
    if (genderOfPerson(word) !== undefined || isAlone(tokens, to)) head = to;
    else if (head !== null) break;
  }
  return head;
}

/** `the Scot said`, no `the Scot ministers`: a word for where somebody comes from, before a verb. */
function isAlone(tokens: readonly Token[], index: number): boolean {
  if (!isNation(folded(tokens[index]))) return false;
  const next = folded(tokens[index + 1]);
  return next === '' || STOPS.has(next) || speechStance(next) !== null || /[^e]ed$/u.test(next);
}

function genderOf(noun: string): Gender {
  const gender = genderOfNoun(noun);
  return gender === 'unknown' ? (genderOfPerson(noun) ?? 'unknown') : gender;
}

/** From a word to the noun that a description is about, `-in-law` included and `’s` left out. */
function upTo({ tokens, masked }: Pick<Place, 'tokens' | 'masked'>, from: number, head: number) {
  const { text = '', end = 0 } = tokens[head] ?? {};
  const inLaw = masked.startsWith('-in-law', end) ? '-in-law'.length : 0;
  const owns = /['’]s$/u.test(text) ? 2 : 0;
  const to = inLaw > 0 ? tokensTo(tokens, head, end + inLaw) : head + 1;
  return { ...extent(tokens, from, to), end: end + inLaw - owns };
}

/** Names take few words; further back no owner is looked for. */
const LONGEST_OWNER = 5;

/** `Sarah Quinn’s father`, `his aunt`, at `father` and `aunt`. */
function ownedAt(place: Place, index: number): Phrase | null {
  const { tokens, mentions } = place;
  const owner = ownerBefore(place, index);
  if (owner === null) return null;
  const head = headFrom(place, index, index + 5);
  if (head === null || head === 'name' || equalsName(tokens, mentions, head)) return null;
  // “Her head hit the desk.”
  if (head === index && folded(tokens[head]) === 'head') return null;
  const gender = genderOf(folded(tokens[head]));
  return { kind: 'description', definite: true, gender, owner, ...upTo(place, index, head) };
}

/** Where the words begin that say whose it is what stands at a token. */
function ownerBefore({ text, tokens, mentions }: Place, index: number): number | null {
  const last = tokens[index - 1];
  const first = tokens[index];
  if (!last || !first) return null;
  if (/^(?:his|her|their)$/iu.test(last.text)) return first.start - last.end === 1 ? last.start : null;
  if (!/['’]s? $/u.test(text.slice(Math.max(0, first.start - 4), first.start))) return null;
  let owner = index - 1;
  while (owner > 0 && index - owner < LONGEST_OWNER && !mentions.has(tokens[owner]?.start ?? -1)) owner -= 1;
  const mention = mentions.get(tokens[owner]?.start ?? -1);
  if (!mention || mention.span.end > last.end || mention.span.end < last.start) return null;
  return mention.span.start;
}

/** `That mediator was Willem Terpstra`, `the mediator, Willem Terpstra`: the name says who it is. */
function equalsName(tokens: readonly Token[], mentions: Place['mentions'], head: number): boolean {
  const next = tokens[head + 1];
  if (!next) return false;
  const named = /^(?:is|was)$/.test(folded(next)) ? tokens[head + 2] : next;
  const isPerson = (token: Token | undefined) =>
    token !== undefined && mentions.get(token.start)?.kind === 'person';
  return isPerson(named);
}

function isPlaceholder(word: string): boolean {
  return /^(?:he|she|they|it|we|you|i)$/.test(word);
}

function extent(
  tokens: readonly Token[],
  from: number,
  to: number,
): { from: number; to: number; start: number; end: number } {
  return { from, to, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function tokensTo(tokens: readonly Token[], from: number, end: number): number {
  let to = from + 1;
  while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < end) to += 1;
  return to;
}

/** Whether more than a space or a hyphen stands between two words. */
export function isBroken(masked: string, before: Token | undefined, token: Token | undefined): boolean {
  if (!before || !token) return true;
  return !/^[\s-]$|^['’]\s$/u.test(masked.slice(before.end, token.start));
}
