import type { Token } from '../analysis.ts';
import { genderOfPerson } from '../attribution/personNouns.ts';
import { folded } from '../folded.ts';
import type { Gender } from '../naming/gazetteer.ts';
import { genderOfNoun } from '../naming/gender.ts';
import { speechStance } from '../speech.ts';
import { wordSet } from '../wordSet.ts';
import { isNation } from './nations.ts';
import { extent, isBroken, type Phrase, type Place, tokensTo } from './phrase.ts';

/** A description that begins at a determiner: `the chief executive`, `a 34-year-old`. */
export function describedAt({ tokens, masked, mentions }: Place, index: number): Phrase | null {
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

const DEFINITE = wordSet('the his her their this that its our');

const INDEFINITE = wordSet('a an one another');

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

const STOPS =
  wordSet(`of for at in from with to by on who which that and or but is was are were has had have be been will would
  can could may might must as than said says`);

function isPlaceholder(word: string): boolean {
  return /^(?:he|she|they|it|we|you|i)$/.test(word);
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

/** `Sarah Quinn’s father`, `his aunt`, at `father` and `aunt`. */
export function ownedAt(place: Place, index: number): Phrase | null {
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

/** Names take few words; further back no owner is looked for. */
const LONGEST_OWNER = 5;

/** `That mediator was Willem Terpstra`, `the mediator, Willem Terpstra`: the name says who it is. */
function equalsName(tokens: readonly Token[], mentions: Place['mentions'], head: number): boolean {
  const next = tokens[head + 1];
  if (!next) return false;
  const named = /^(?:is|was)$/.test(folded(next)) ? tokens[head + 2] : next;
  const isPerson = (token: Token | undefined) =>
    token !== undefined && mentions.get(token.start)?.kind === 'person';
  return isPerson(named);
}
