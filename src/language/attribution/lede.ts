import type { Attribution } from '../analysis.ts';
import { clauseOf } from './clause.ts';
import { describedBy, speaksOfOthers } from './descriptions.ts';
import type { Cast, ReadParagraph, Setting } from './readParagraph.ts';
import { sentenceSubject } from './sentenceSubject.ts';

/** Paragraphs at an article's head that may bring somebody in without a name. */
const OPENING = 2;

/**
 * Names whom a report opens with and names only in its next paragraph: `A teacher has told a court …`, `Martin Pell,
 * 51, denies assault.`
 */
export function withNamesOfLede(
  read: readonly ReadParagraph[],
  settings: readonly Setting[],
  cast: Cast,
): readonly ReadParagraph[] {
  const body = read.filter(({ paragraph }) => paragraph.kind === 'body');
  const named = new Map<string, string>();
  for (const [index, opening] of body.slice(0, OPENING).entries()) {
    // Behind a paragraph that names somebody, `the welder` is no stranger.
    if (body.slice(0, index).some(({ mentions }) => mentions.some(({ person }) => person !== undefined)))
      break;
    const next = body[index + 1];
    const brought = next && broughtIn(opening);
    const person = brought && namedNext(brought, next, settings, cast);
    if (person) named.set(`${opening.paragraph.number}:${brought.start}`, person);
  }
  if (named.size === 0) return read;
  const withName = (attribution: Attribution): Attribution => {
    const { paragraph, start } = attribution.speaker;
    const name =
      attribution.name === undefined ||
      !attribution.name.includes(' ') ||
      /^(?:an?|one) /iu.test(attribution.name)
        ? named.get(`${paragraph}:${start}`)
        : undefined;
    return name === undefined ? attribution : { ...attribution, name };
  };
  return read.map((one) => ({
    ...one,
    quotations: one.quotations.map((quotation) =>
      quotation.attribution ? { ...quotation, attribution: withName(quotation.attribution) } : quotation,
    ),
  }));
}

interface Brought {
  readonly start: number;
  readonly noun: string;
  readonly gender: 'he' | 'she' | null;
  readonly age: string | undefined;
}

/** The one person without a name whom a paragraph's first sentence is about, or whom it quotes. */
function broughtIn({
  paragraph,
  masked,
  sentences: [sentence],
  mentions,
  quotations,
}: ReadParagraph): Brought | null {
  if (!sentence) return null;
  const clause = clauseOf(paragraph.text, masked, sentence.span, sentence.tokens, mentions);
  const subject = clause.tokens.length > 0 ? sentenceSubject(clause, clause.tokens.length - 1) : null;
  const quoted = quotations.find(
    ({ attribution }) => attribution && attribution.name === undefined,
  )?.attribution;
  const about = subject?.kind === 'description' ? subject : undefined;
  const { start, end } = quoted?.speaker.paragraph === paragraph.number ? quoted.speaker : (about ?? NOWHERE);
  const words = paragraph.text.slice(start, end);
  const described = /^(?:an?|one|the) /iu.test(words) ? describedBy(words) : null;
  if (!described || described.gender === 'it' || described.gender === 'they') return null;
  if (/^(?:an?|one) /iu.test(words) && speaksOfOthers(described.noun)) return null;
  const age = AGE.exec(paragraph.text.slice(start, end + 30))?.[1];
  return { start, noun: described.noun, gender: described.gender, age };
}

const NOWHERE = { start: 0, end: 0 };

const AGE = /\b(\d{1,3})-year-old\b|\baged (\d{1,3})\b/u;

function namedNext(
  { noun, gender, age }: Brought,
  { paragraph, masked, sentences: [sentence], mentions }: ReadParagraph,
  settings: readonly Setting[],
  cast: Cast,
): string | null {
  const [first] = mentions;
  if (!first?.person || !sentence || first.span.end > sentence.span.end) return null;
  const isNew = settings
    .filter(({ paragraph: { number } }) => number < paragraph.number)
    .every((one) => one.mentions.every(({ person }) => person !== first.person));
  if (!isNew) return null;
  const place = first.title?.start ?? first.span.start;
  const before = masked.slice(sentence.span.start, place).replace(/[“”"‘’',.?!]/gu, '');
  const quotes = QUOTES.test(masked.slice(sentence.span.start, place));
  const title = first.title ? paragraph.text.slice(first.title.start, first.title.end) : '';
  const behind = paragraph.text.slice(first.span.end, first.span.end + 80);
  if (/^['’]/u.test(behind) || NOT_THEMSELVES.test(behind) || !fitsBefore(before, noun)) return null;
  const known = cast.genderOf(first.person);
  if (gender !== null && known !== null && gender !== known) return null;
  const itsAge = /^(?:, | \()(\d{1,3})[,).]/u.exec(behind)?.[1];
  if (age !== undefined && itsAge !== undefined && age !== itsAge) return null;
  // “…,” Hugo Brandt said: nothing says who that is, since the lede has done so.
  if (quotes)
    return /^ (?:said|says|told|added|wrote|recalled|explained)\b/u.test(behind) && title === ''
      ? first.person
      : null;
  return itsAge !== undefined || fitsRole(title, behind, noun) ? first.person : null;
}

/** Only a quotation stands before the name. */
const QUOTES = /^[“"‘']\s{8,}[,.?!]?[”"’'] (?:said )?$/u;

/** `prosecuting`, `for the defence`: of whoever speaks about the one in the lede. */
const NOT_THEMSELVES =
  /^,? (?:prosecuting|defending|representing|mitigating|appearing|for the|of the (?:Crown|Met)|told (?:the (?:court|jury|hearing|inquest|inquiry|tribunal|judge)|jurors)\b)/u;

/** Nothing, or the noun of the lede, stands before the name: `Teacher Martin Pell`. */
function fitsBefore(before: string, noun: string): boolean {
  const words = before.trim().toLowerCase();
  return (
    words === '' || words.split(' ').at(-1) === noun || /^(?:father|mother|dad|mum)-of-\S+$/u.test(words)
  );
}

const ADDRESS = /^(?:mrs?|ms|miss|mx|dr|prof(?:essor)?|rev|sir|dame|lady|lord)\.?$/iu;

/** What a title or the words beside the name say does not speak against what the lede says. */
function fitsRole(title: string, behind: string, noun: string): boolean {
  if (title !== '' && !ADDRESS.test(title) && !title.toLowerCase().split(' ').includes(noun)) return false;
  const beside = /^, ((?:an?|the|who) [^,.]{3,60})/u.exec(behind)?.[1];
  if (beside === undefined) return true;
  const described = describedBy(beside);
  return (
    described === null ||
    described.noun === noun ||
    (!beside.startsWith('the ') &&
      /^(?:man|woman|mother|father|mum|dad|resident|patient|victim|fan|passenger|driver|customer|shopper|homeowner|pensioner|teenager|survivor|campaigner)$/u.test(
        noun,
      ))
  );
}
