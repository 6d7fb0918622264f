import type { Paragraph, Span } from '../../articles/article.ts';
import type { Claim, Sentence } from '../analysis.ts';
import { type Clause, clauseOf, indexFrom, wordAt } from '../attribution/clause.ts';
import type { NounPhrase } from '../attribution/nounPhrase.ts';
import { subjectOf } from '../attribution/subject.ts';
import { TURNING_AWAY } from './cues/denial.ts';
import { echoOf } from './echo.ts';
import { knownBy } from './knownBy.ts';
import { openingPhrase } from './opening.ts';
import type { Standing } from './rule.ts';
import { type Segment, segmentsOf } from './segments.ts';
import type { Setting } from './setting.ts';
import { hasOwnSubject, type Source, sourcesIn } from './sources.ts';
import { standingOf } from './standing.ts';
import { wholeFrom, wholeUpTo } from './whole.ts';

/** A paragraph with its sentences, in order. */
export interface Told {
  readonly setting: Setting;
  readonly sentences: readonly Sentence[];
}

/**
 * Judges an article's sentences, each with the claims of the sentence before it at hand.
 * @returns in order, never overlapping
 */
export function judgeSentences(paragraphs: readonly Told[]): Claim[] {
  let before: readonly Claim[] = [];
  return paragraphs.flatMap(({ setting, sentences }) =>
    sentences.flatMap((sentence) => {
      const own = judgeSentence(setting, sentence);
      const echo = own.length === 0 ? echoOf(setting, sentence, before.at(-1)) : null;
      before = echo ? [echo] : own;
      return before;
    }),
  );
}

/**
 * Judges a sentence: who says so, and with what standing.
 * @returns a claim for each stretch that the article does not say in its own name, in order, never overlapping
 */
function judgeSentence(setting: Setting, sentence: Sentence): Claim[] {
  const { paragraph, masked, mentions } = setting;
  const clause = clauseOf(paragraph.text, masked, sentence.span, sentence.tokens, mentions);
  const segments = segmentsOf(clause, sentence.span);
  const sources = sourcesIn(clause, setting, sentence, segments);
  const standings = segments.map((segment, place) => {
    const ruling = sourcesOver(clause, segments, sources, place);
    return standingOf({
      own: masked.slice(segment.start, segment.end).toLowerCase(),
      said: withoutSpeakers(paragraph.text, segment, sources),
      sources: ruling,
      behindNoun: behindNoun(clause, segment, setting, place) ?? actorOf(clause, segment, setting, place),
      asks: /\?["”’)\s]*$/u.test(paragraph.text.slice(segment.start, segment.end)),
    });
  });
  return joined(segments, standings).map(({ start, end, standing }) =>
    claimOf(trimmed(paragraph, start, end), standing),
  );
}

/** Without the comma or the like that parts it from what follows. */
function trimmed({ number, text }: Paragraph, start: number, end: number): Span {
  let last = end;
  while (last > start && /[\s,;:—–]/u.test(text[last - 1] ?? '')) last -= 1;
  return { paragraph: number, start, end: last };
}

function claimOf(span: Span, { status, source, rule, confidence }: Standing): Claim {
  return {
    span,
    status,
    by: source?.by ?? null,
    ...(source?.pronoun !== undefined && { pronoun: source.pronoun }),
    rule,
    confidence: Math.min(confidence, source?.confidence ?? 1),
  };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly standing: Standing;
}

/** Neighbours of one standing are one claim. */
function joined(segments: readonly Segment[], standings: readonly (Standing | null)[]): Stretch[] {
  const stretches: Stretch[] = [];
  let open = false;
  segments.forEach(({ start, end }, place) => {
    const standing = standings[place] ?? null;
    const last = stretches.at(-1);
    if (
      standing &&
      last &&
      open &&
      last.standing.status === standing.status &&
      sameBy(last.standing, standing)
    ) {
      stretches[stretches.length - 1] = { ...last, end };
    } else if (standing) stretches.push({ start, end, standing });
    open = standing !== null;
  });
  return stretches;
}

function sameBy(one: Standing, other: Standing): boolean {
  return (one.source?.by ?? null) === (other.source?.by ?? null);
}

/** Those whose words a part of a sentence is, the nearest first. */
function sourcesOver(
  clause: Clause,
  segments: readonly Segment[],
  sources: readonly Source[],
  place: number,
): Source[] {
  const own = sources.filter(({ first, last }) => first <= place && place <= last);
  const held = own.filter(({ last }) => last === place);
  if (held.length > 0) return held;
  if (own.length > 0) return own;
  const before = sources.filter(({ last }) => last < place && !isShutIn(segments, last, place)).at(-1);
  const behind = sources.find(({ first, trails }) => first > place && trails);
  if (before && reaches(clause, segments, before, place)) return [before];
  return behind ? [behind] : [];
}

/** Whether a relative clause ends between its own part and a later one. */
function isShutIn(segments: readonly Segment[], relative: number, place: number): boolean {
  if (segments[relative]?.kind !== 'relative') return false;
  return segments.slice(relative + 1, place + 1).some(({ kind }) => kind === 'resumed');
}

/** Whether what somebody says goes on in a later part that names nobody. */
function reaches(clause: Clause, segments: readonly Segment[], source: Source, place: number): boolean {
  for (let index = source.last + 1; index <= place; index += 1) {
    const segment = segments[index];
    if (!segment) return false;
    if (!goesOn(clause, segment, source)) return false;
  }
  return !OPENING.test(wordAt(clause, segments[source.first]?.from ?? 0)) || source.first > 0;
}

const OPENING = /^(?:while|although|though|whereas|despite)$/u;

function goesOn(clause: Clause, segment: Segment, { stance }: Source): boolean {
  const word = wordAt(clause, segment.from);
  switch (segment.kind) {
    case 'resumed':
      return true;
    case 'relative':
      return stance === 'says' || stance === 'according';
    case 'contrast':
      return (
        word === 'but' && (stance === 'says' || stance === 'according' || !hasOwnSubject(clause, segment))
      );
    default:
      return stance !== 'denies' || !hasOwnSubject(clause, segment);
  }
}

/** What is said, the words for those who say it blanked. */
function withoutSpeakers(text: string, { start, end }: Segment, sources: readonly Source[]): string {
  let said = text.slice(start, end);
  for (const source of sources) {
    if (source.start < start || source.end > end || source.end <= source.start) continue;
    said =
      said.slice(0, source.start - start) +
      ' '.repeat(source.end - source.start) +
      said.slice(source.end - start);
  }
  return flat(said).toLowerCase();
}

/** Without quotation marks and the like, so that phrases are found across them; apostrophes stay. */
function flat(text: string): string {
  return text.replace(/[“”"‘]|['’](?!\p{L})|(?<!\p{L})'/gu, '').replace(/\s+/gu, ' ');
}

/** Who turns an accusation away, where the verb is none of speech: `A spokesman scoffed at the report.` */
function actorOf(clause: Clause, segment: Segment, setting: Setting, place: number): Source | null {
  const words = clause.masked.slice(segment.start, segment.end).toLowerCase();
  const noun =
    /\b(?:issued|made|offered|gave|released|repeated|sent|posted|beyond|with) (?:an?|his|her|its|their|another|the) (?:\w+ )?(?:denial|rebuttal)\b/iu.exec(
      words,
    );
  const cue = TURNING_AWAY.exec(words) ?? noun;
  if (!cue) return null;
  const verb = indexFrom(clause, segment.start + cue.index);
  const subject = openingPhrase(clause, segment, verb) ?? (noun ? null : subjectOf(clause, verb));
  return subject && sourceAt(wholeUpTo(clause, subject, segment.from), setting, place);
}

const NOUN =
  /^(?:denials?|rebuttals?|refutations?|rejections?|denied|rejected|refuted|disputed|dismissed|accused|blamed|accusations?|allegations?|claims|complaints?|alleged|claimed|sued|suspected|charged)$/iu;

/** “met with denials from Kyiv”, “was denied by the council”, “accused by his rivals” */
function behindNoun(clause: Clause, { from, to }: Segment, setting: Setting, place: number): Source | null {
  for (let index = from; index < to - 2; index += 1) {
    if (!NOUN.test(wordAt(clause, index)) || !/^(?:from|by)$/u.test(wordAt(clause, index + 1))) continue;
    const phrase = wholeFrom(clause, index + 2);
    if (!phrase || /ing$/u.test(wordAt(clause, index + 2))) continue;
    return sourceAt(phrase, setting, place);
  }
  return null;
}

function sourceAt(phrase: NounPhrase, setting: Setting, place: number): Source {
  return {
    ...knownBy(phrase, setting),
    stance: 'denies',
    verb: '',
    start: phrase.start,
    end: phrase.end,
    first: place,
    last: place,
    trails: false,
    rule: 'noun of denial or accusation',
    confidence: 0.85,
  };
}
