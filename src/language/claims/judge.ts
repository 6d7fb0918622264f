import type { Paragraph } from '../../articles/article.ts';
import type { Claim, Mention, Quotation, Sentence } from '../analysis.ts';
import { type Clause, clauseOf, gapAfter, wordAt } from '../attribution/clause.ts';
import { type NounPhrase, phraseStartingAt } from '../attribution/nounPhrase.ts';
import { accordingTo } from '../attribution/sieves/accordingTo.ts';
import { subjectOf } from '../attribution/subject.ts';
import { isAmbiguousSpeech, needsQuotation, type SpeechStance, speechStance } from '../speech.ts';
import {
  ALLEGATION,
  DENIAL,
  DISCLAIMER,
  HEARD,
  HEARSAY,
  JUDGING,
  SAID_UNTRUE,
  UNNAMED,
  UNNAMED_SOURCE,
  UNTRUE,
  WRONGDOING,
} from './cues.ts';
import { DISCLAIMED } from './disputes.ts';

/** A paragraph with what is known of it when its sentences are judged. */
export interface Setting {
  readonly paragraph: Paragraph;
  /** The paragraph's text, quotations blanked. */
  readonly masked: string;
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly Mention[];
  /** The person whom the words at a place stand for, where they are not a name themselves. */
  personAt(start: number, end: number): string | undefined;
}

/** Who says something, and how. */
interface Source {
  readonly by: string;
  /** The pronoun that stands for them, where one does. */
  readonly pronoun?: string;
  readonly stance: SpeechStance | 'according';
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Judges a sentence: who says so, and with what standing.
 * @returns null when the article says it in its own name
 */
export function judgeSentence(setting: Setting, sentence: Sentence): Claim | null {
  const { paragraph, masked, mentions } = setting;
  const { start, end } = sentence.span;
  const clause = clauseOf(paragraph.text, masked, sentence.span, sentence.tokens, mentions);
  const sources = sourcesIn(clause, setting, sentence);
  const [first] = sources;
  const judged = judgeWords({
    own: masked.slice(start, end),
    all: paragraph.text.slice(start, end),
    sources,
    denialBy: deniedBy(clause, setting),
  });
  if (!judged) return null;
  const source = judged.source === undefined ? first : judged.source;
  return {
    span: sentence.span,
    status: judged.status,
    by: source?.by ?? null,
    ...(source?.pronoun !== undefined && { pronoun: source.pronoun }),
    rule: judged.rule,
    confidence: Math.min(judged.confidence, source?.confidence ?? 1),
  };
}

interface Judgement {
  readonly status: Claim['status'];
  readonly rule: string;
  readonly confidence: number;
  /** Left out for the sentence's first source; null where nobody is to be named. */
  readonly source?: Source | null | undefined;
}

interface Words {
  /** The sentence without what it quotes. */
  readonly own: string;
  /** The sentence. */
  readonly all: string;
  readonly sources: readonly Source[];
  /** Who denies, where a noun says so: “denials from Kyiv”. */
  readonly denialBy: Source | undefined;
}

/**
 * The rules, gravest first: a denial names what it denies, so it goes before the allegation; hearsay before a plain
 * attribution.
 */
function judgeWords({ own, all, sources, denialBy }: Words): Judgement | null {
  const [first] = sources;
  const denier = sources.find(({ stance }) => stance === 'denies');
  if (denier) return { status: 'denied', rule: 'verb of denial', confidence: 0.92, source: denier };
  if (DENIAL.test(own) && !NOT_DENIED.test(own))
    return { status: 'denied', rule: 'word of denial', confidence: 0.85, source: denialBy };
  if (first && UNTRUE.test(all) && JUDGING.test(own))
    return { status: 'denied', rule: 'called untrue', confidence: 0.85 };
  if (first?.stance === 'says' && SAID_UNTRUE.test(all)) {
    return { status: 'denied', rule: 'says that it is untrue', confidence: 0.75 };
  }
  const accuser = sources.find(({ stance }) => stance === 'alleges');
  if (accuser) return { status: 'alleged', rule: 'verb of allegation', confidence: 0.85, source: accuser };
  if (ALLEGATION.test(own)) return { status: 'alleged', rule: 'word of allegation', confidence: 0.85 };
  if (HEARSAY.test(own))
    return { status: 'reported', rule: 'word of hearsay', confidence: 0.85, source: hearsaySource(sources) };
  if (first && UNNAMED.test(first.by) && !WRONGDOING.test(all)) {
    return { status: 'reported', rule: 'somebody unnamed', confidence: 0.75 };
  }
  if (first && UNNAMED_SOURCE.test(own))
    return { status: 'reported', rule: 'unnamed source', confidence: 0.8 };
  if (first?.stance === 'says' && DISCLAIMER.test(all)) {
    return { status: 'denied', rule: DISCLAIMED, confidence: 0.65 };
  }
  if (first && WRONGDOING.test(all))
    return { status: 'alleged', rule: 'says that somebody did wrong', confidence: 0.65 };
  if (first) return { status: 'attributed', rule: first.rule, confidence: first.confidence };
  return HEARD.test(own)
    ? { status: 'attributed', rule: 'told in court or the like', confidence: 0.8, source: null }
    : null;
}

/** Hearsay has a source only where one is described, as `people familiar with the matter`. */
function hearsaySource(sources: readonly Source[]): Source | null {
  return sources.find(({ by, stance }) => stance === 'according' || UNNAMED.test(by)) ?? null;
}

function sourcesIn(clause: Clause, setting: Setting, { span, tokens }: Sentence): Source[] {
  const { paragraph, quotations } = setting;
  const sources: Source[] = saidIn(clause).map(({ stance, subject }) => {
    return { ...namedBy(subject, setting), stance, rule: 'verb of speech', confidence: 0.85 };
  });
  const surroundings = {
    clause,
    quoted: NO_QUOTATION,
    after: 0,
    until: Number.POSITIVE_INFINITY,
    fragment: false,
  };
  const according = accordingTo.find(surroundings);
  if (according) {
    sources.unshift({
      ...namedBy(according, setting),
      stance: 'according',
      rule: accordingTo.rule,
      confidence: 0.92,
    });
  }
  const quotation = quotations.find(({ span: quoted, kind, attribution }) => {
    return attribution && kind !== 'term' && quoted.start < span.end && quoted.end > span.start;
  });
  if (quotation?.attribution && (sources.length === 0 || tokens.length === 0 || according === null)) {
    const { name, speaker, rule, confidence } = quotation.attribution;
    const inSame = speaker.paragraph === paragraph.number;
    const by = name ?? (inSame ? paragraph.text.slice(speaker.start, speaker.end) : '');
    const surface = inSame ? paragraph.text.slice(speaker.start, speaker.end) : '';
    const pronoun = /^(?:he|she|they|it|i|we)$/i.test(surface) && by !== surface ? { pronoun: surface } : {};
    if (by !== '')
      sources.unshift({
        ...pronoun,
        by,
        stance: sources[0]?.stance ?? 'says',
        rule: `quotation: ${rule}`,
        confidence,
      });
  }
  return sources;
}

/** What is not denied may well be so. */
const NOT_DENIED =
  /\b(?:not|never|neither|nor|cannot|n['’]t)\b(?: \w+){0,3} (?:deny|denied|denying|rule out|dispute)\b|n['’]t deny\b/iu;

const DENYING =
  /^(?:denials?|rebuttals?|refutations?|rejections?|denied|rejected|refuted|disputed|dismissed)$/iu;

/** “met with denials from Kyiv”, “was denied by the council” */
function deniedBy(clause: Clause, setting: Setting): Source | undefined {
  const noun = clause.tokens.findIndex(({ text }, index) => {
    return /^(?:from|by)$/u.test(wordAt(clause, index + 1)) && DENYING.test(text);
  });
  if (noun < 0 || !/^(?:from|by)$/u.test(wordAt(clause, noun + 1))) return undefined;
  const phrase = phraseStartingAt(clause, noun + 2);
  if (!phrase) return undefined;
  return { ...namedBy(phrase, setting), stance: 'denies', rule: 'noun of denial', confidence: 0.85 };
}

const NO_QUOTATION = { start: 0, end: 0, open: false, depth: 0 };

/** More verbs of speech than this in one sentence are no sentence; they only take time. */
const MOST_VERBS = 24;

/** Each verb of speech of a sentence that has a subject, in order. */
function saidIn(clause: Clause): { stance: SpeechStance; subject: NounPhrase }[] {
  let looked = 0;
  return clause.tokens.flatMap(({ text }, index) => {
    const stance = speechStance(text);
    if (stance === null || looked >= MOST_VERBS) return [];
    looked += 1;
    if (needsQuotation(text) && !FINDINGS.test(`${text} ${wordAt(clause, index + 1)}`)) return [];
    if (isAmbiguousSpeech(text) && !introduces(clause, index)) return [];
    // “…, outlining plans” is an act; “…, warning that …” says something.
    if (/ing$/iu.test(text) && wordAt(clause, index + 1) !== 'that' && !CALLING.test(text)) return [];
    if (isPassive(clause, index) || isNegated(clause, index)) return [];
    const subject = speakerBehind(clause, index) ?? subjectOf(clause, index);
    if (subject && /^(?:nobody|no one|none|nothing)$/iu.test(clause.text.slice(subject.start, subject.end)))
      return [];
    return subject ? [{ stance, subject }] : [];
  });
}

/** Verbs that else need a quotation, but not with a clause behind them. */
const FINDINGS = /^(?:found|finds|heard|learned|learnt|fears?|feared|signals|signalled|reads?) (?:that|$)/iu;

/** `did not say`, `neither confirmed nor denied`: nobody says it. */
function isNegated(clause: Clause, verb: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const word = wordAt(clause, verb - back);
    if (/^(?:not|never|neither|nor|cannot)$|n['’]t$/u.test(word)) return true;
    if (!/^(?:to|be|been|have|has|had|confirmed?|and|or|did|does|do|could|would|will)$|ly$/u.test(word))
      return false;
  }
  return false;
}

/** `The ferry would be sold, said Mara Voss.` */
function speakerBehind(clause: Clause, verb: number): NounPhrase | null {
  if (
    !/,/u.test(gapAfter(clause, verb - 1)) ||
    /^(?:that|in|on|at|to|by|as)$/u.test(wordAt(clause, verb + 1))
  )
    return null;
  if (!/(?:ed|s|said|told|wrote)$/u.test(wordAt(clause, verb))) return null;
  const phrase = phraseStartingAt(clause, verb + 1);
  if (!phrase || phrase.kind === 'pronoun') return null;
  const ends =
    phrase.to >= clause.tokens.length ||
    /^[\s]*[,.;:—–]/u.test(gapAfter(clause, phrase.to - 1)) ||
    /^(?:who|on|in|at|after)$/u.test(wordAt(clause, phrase.to));
  return ends ? phrase : null;
}

/** `is said`, `had been told`: its subject does not speak. */
function isPassive(clause: Clause, verb: number): boolean {
  if (!/(?:ed|said|told|thought|found|written|known)$/u.test(wordAt(clause, verb))) return false;
  const before = /ly$/u.test(wordAt(clause, verb - 1)) ? verb - 2 : verb - 1;
  return /^(?:is|are|was|were|be|been|being)$/u.test(wordAt(clause, before));
}

/** Participles that say something without `that`. */
const CALLING =
  /^(?:accusing|calling|denying|claiming|saying|alleging|describing|blaming|rejecting|disputing)$/iu;

/** `claims that`, or `…, she claims, …`. */
function introduces(clause: Clause, verb: number): boolean {
  if (wordAt(clause, verb + 1) === 'that') return true;
  const parenthetical = /,/u.test(gapAfter(clause, verb)) || verb === clause.tokens.length - 1;
  return parenthetical && /^(?:he|she|they|it|who)$/u.test(wordAt(clause, verb - 1));
}

/** Who a noun phrase names, and the pronoun where it is one that stands for somebody. */
function namedBy(
  { start, end, kind }: NounPhrase,
  { paragraph, mentions, personAt }: Setting,
): { readonly by: string; readonly pronoun?: string } {
  const words = paragraph.text.slice(start, end);
  const named = mentions.find(({ span }) => span.start === start && span.end === end)?.person;
  const by = named ?? personAt(start, end) ?? words;
  return kind === 'pronoun' && by !== words ? { by, pronoun: words } : { by };
}
