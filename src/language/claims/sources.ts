import type { Sentence } from '../analysis.ts';
import { type Clause, gapAfter, wordAt } from '../attribution/clause.ts';
import type { NounPhrase } from '../attribution/nounPhrase.ts';
import { PRONOUNS } from '../attribution/wordClasses.ts';
import type { SpeechStance } from '../speech.ts';
import { DESCRIBES, genderOf, type Known, knownBy, NOBODY_KNOWN, partyOf } from './knownBy.ts';
import { type Saying, sayingsIn } from './saying.ts';
import type { Segment } from './segments.ts';
import type { Setting } from './setting.ts';
import { wholeFrom } from './whole.ts';

/** Who says something, and how. */
export interface Source extends Known {
  readonly stance: SpeechStance | 'according';
  /** The verb, in lower case; empty where there is none. */
  readonly verb: string;
  /** The words for them in the sentence: UTF-16 code units into the paragraph's text; empty where there are none. */
  readonly start: number;
  readonly end: number;
  /** The first and the last of the sentence's parts that hold them and their verb. */
  readonly first: number;
  readonly last: number;
  /** They are named behind what they say. */
  readonly trails: boolean;
  readonly rule: string;
  readonly confidence: number;
}

/** Those who say something in a sentence, in order. */
export function sourcesIn(
  clause: Clause,
  setting: Setting,
  { span }: Sentence,
  segments: readonly Segment[],
): Source[] {
  const sayings = sayingsIn(clause, segments).map((saying) => spoken(clause, setting, segments, saying));
  const according = accordingIn(clause).map((phrase) => accorded(setting, segments, phrase));
  const quoted = quotedIn(setting, span, segments, [...sayings, ...according]);
  return [
    ...according,
    ...quoted,
    ...sayings.filter(
      ({ start, verb }) => !quoted.some((other) => other.verb === verb && other.start === start),
    ),
  ];
}

function spoken(
  clause: Clause,
  setting: Setting,
  segments: readonly Segment[],
  { verb, stance, subject }: Saying,
): Source {
  const at = placeOf(segments, verb);
  if (!subject) {
    return {
      by: null,
      named: false,
      ...NOBODY_KNOWN,
      stance,
      verb: wordAt(clause, verb),
      start: 0,
      end: 0,
      first: at,
      last: at,
      trails: false,
      rule: 'verb of speech',
      confidence: 0.8,
    };
  }
  const subjectAt = segments[at]?.kind === 'relative' ? at : placeOf(segments, subject.from);
  return {
    ...knownBy(subject, setting),
    stance,
    verb: wordAt(clause, verb),
    start: subject.start,
    end: subject.end,
    first: Math.min(at, subjectAt),
    last: Math.max(at, subjectAt),
    trails: trails(clause, segments, Math.min(subject.from, verb)),
    rule: 'verb of speech',
    confidence: 0.85,
  };
}

function accorded(setting: Setting, segments: readonly Segment[], phrase: NounPhrase): Source {
  const at = placeOf(segments, phrase.from);
  return {
    ...knownBy(phrase, setting),
    stance: 'according',
    verb: '',
    start: phrase.start,
    end: phrase.end,
    first: at,
    last: at,
    trails:
      phrase.from > 2 &&
      !LEADING.has(segments.find(({ from }) => from === phrase.from - 2)?.kind ?? 'resumed'),
    rule: 'according to',
    confidence: 0.92,
  };
}

function trails(clause: Clause, segments: readonly Segment[], from: number): boolean {
  const opened = segments.find((segment) => segment.from === from);
  if (opened) return opened.kind === 'resumed';
  return /[,—–]|\s{3,}/u.test(gapAfter(clause, from - 1));
}

/** Parts of a sentence with which somebody else may begin to speak. */
const LEADING: ReadonlySet<Segment['kind']> = new Set(['main', 'coordinate', 'contrast']);

function placeOf(segments: readonly Segment[], token: number): number {
  return Math.max(
    0,
    segments.findIndex(({ from, to }) => from <= token && token < to),
  );
}

/** `according to X`, `in the words of X`, `by X’s account`. */
function accordingIn(clause: Clause): NounPhrase[] {
  const found: NounPhrase[] = [];
  for (let index = 1; index < clause.tokens.length && found.length < 4; index += 1) {
    const before = wordAt(clause, index - 1);
    const word = wordAt(clause, index);
    if ((word === 'to' && before === 'according') || (word === 'of' && before === 'words')) {
      const phrase = /^(?:plan|legend|tradition|law|custom|schedule|age|size|rank|whether|how)$/u.test(
        wordAt(clause, index + 1),
      )
        ? null
        : wholeFrom(clause, index + 1);
      if (phrase) found.push(phrase);
    }
    if (
      /^(?:account|accounts|reckoning|count|estimate|estimates|telling|admission|calculations?|view|opinion|experience|judgment|judgement|assessment)$/u.test(
        word,
      )
    ) {
      const phrase = ownerBefore(clause, index);
      if (phrase) found.push(phrase);
    }
  }
  return found;
}

/** `by her own account`, `by the treasurer’s count`, `in the union’s view`. */
function ownerBefore(clause: Clause, noun: number): NounPhrase | null {
  for (let back = 1; back <= 6; back += 1) {
    const opener = noun - back;
    if (!/^(?:by|in|on)$/u.test(wordAt(clause, opener))) continue;
    const words = clause.masked.slice(clause.tokens[opener + 1]?.start ?? 0, clause.tokens[noun]?.start ?? 0);
    const pronoun = /^(?:his|her|their|its)\b/iu.exec(words);
    const owner = pronoun ?? /^.{2,60}?(?=['’]s?\s)/u.exec(words);
    const start = clause.tokens[opener + 1]?.start ?? 0;
    if (!owner || /^(?:no|some|most|all|one|any)\b/iu.test(words)) return null;
    return {
      start,
      end: start + owner[0].length,
      kind: pronoun ? 'pronoun' : 'description',
      from: opener + 1,
      to: noun,
    };
  }
  return null;
}

/** Whoever is quoted in the sentence, where the words around it do not say so better. */
function quotedIn(
  setting: Setting,
  span: Sentence['span'],
  segments: readonly Segment[],
  known: readonly Source[],
): Source[] {
  const { paragraph, quotations } = setting;
  const found: Source[] = [];
  for (const { span: quoted, kind, attribution } of quotations) {
    if (!attribution || kind === 'term' || quoted.start >= span.end || quoted.end <= span.start) continue;
    const { name, speaker, rule, confidence } = attribution;
    const isHere =
      speaker.paragraph === paragraph.number && speaker.start >= span.start && speaker.end <= span.end;
    const surface =
      speaker.paragraph === paragraph.number ? paragraph.text.slice(speaker.start, speaker.end) : '';
    const speaking = isHere
      ? known.filter(({ start, end }) => start < speaker.end && speaker.start < end)
      : [];
    const at = Math.max(
      0,
      segments.findIndex(({ end }) => quoted.start < end),
    );
    const same = speaking.find(({ first, last }) => first <= at && at <= last) ?? speaking[0];
    if (!isHere && known.some(({ stance }) => stance === 'according')) continue;
    const by = name ?? same?.by ?? surface;
    if (by === '') continue;

    const pronoun = /^(?:he|she|they|it|i|we)$/i.test(surface) && by !== surface ? { pronoun: surface } : {};
    found.push({
      ...pronoun,
      by,
      named: name !== undefined && !DESCRIBES.test(name),
      gender: same?.gender ?? (() => genderOf(by, surface, setting)),
      party: partyOf(by, setting),
      anonymous: same?.anonymous ?? false,
      stance: same?.stance ?? 'says',
      verb: same?.verb ?? '',
      start: isHere ? speaker.start : 0,
      end: isHere ? speaker.end : 0,
      first: Math.min(at, same?.first ?? at),
      last: Math.max(at, same?.last ?? at),
      trails: same?.trails ?? false,
      rule: `quotation: ${rule}`,
      confidence,
    });
  }
  return found;
}

/** Whether a part begins with a subject of its own: `and the council`, `but she`. */
export function hasOwnSubject(clause: Clause, { from }: Segment): boolean {
  const first = /^(?:and|but|or|yet|while|although|though|whereas|as)$/u.test(wordAt(clause, from))
    ? from + 1
    : from;
  const word = wordAt(clause, first);
  if (word === 'that') return false;
  return (
    PRONOUNS.has(word) ||
    /^(?:the|a|an|his|her|their|its|no|two|three|some|many)$/u.test(word) ||
    /^\p{Lu}/u.test(clause.tokens[first]?.text ?? '')
  );
}
