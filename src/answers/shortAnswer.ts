import type { Span } from '../articles/article.ts';
import { describeDate } from '../language/dates/value.ts';
import { lexerFor } from '../language/words.ts';
import type { AnswerCandidate } from '../search/answerCandidates.ts';
import { nearnessTo } from '../search/nearness.ts';
import { EARLIER_AT_MOST } from '../search/query.ts';
import type { RankedPassage, Ranking } from '../search/ranker.ts';
import type { WeighedQuery } from '../search/weighedQuery.ts';
import { currentLanguage } from '../words/language.ts';
import { isSomebodyElse } from './identity.ts';
import { jointly } from './jointly.ts';
import type { ShortAnswer } from './passage.ts';

/**
 * Takes the short answer from the sentence that answers best: what is of the kind that is asked for and stands
 * nearest to the question's words. A speaker goes before other names when the question asks for one.
 * @returns null where the sentence holds nothing of that kind, or the question asks for no kind
 */
export function shortAnswer(ranking: Ranking, passage: RankedPassage): ShortAnswer | null {
  const { weighed } = ranking;
  const { terms, query } = weighed;
  const { best, indexed } = passage;
  const known = knownAlready(ranking);
  const { sentence, answers, matches } = best;
  const { text } = indexed.paragraph;
  if (query.kind === 'reason') return null;
  const speaker = query.kind === 'person' ? speakerIn(best.sentence.span, indexed) : null;
  const asksForDoer = query.kind === 'person' && ASKS_FOR_DOER.test(query.text);
  let chosen: AnswerCandidate | undefined;
  let most = 0;
  for (const candidate of answers) {
    const mention = indexed.analysis.mentions.find(({ span }) => overlaps(span, candidate.span));
    // Of the people who are left, a noun such as `president` tells nothing.
    if (known.size > 0 && (!mention || known.has(mention.person ?? ''))) continue;
    if (isSomebodyElse(weighed, passage, mention)) continue;
    const spoken = speaker && overlaps(candidate.span, speaker) ? 0.3 : 0;
    const bonus = spoken + (asksForDoer ? doerBonus(candidate.span, text, best) : 0);
    const score =
      candidate.fit *
        (0.2 + nearnessTo(candidate.span, text, sentence, terms, { at: matches.at, best: matches.letters })) +
      bonus;
    if (score > most) [chosen, most] = [candidate, score];
  }
  const holder = query.kind === 'person' ? holderIn(terms, best.sentence.span, indexed) : null;
  if (holder) return { span: holder, text: text.slice(holder.start, holder.end), meaning: null };
  const claimant =
    query.kind === 'person' && ASKS_FOR_CLAIMANT.test(query.text)
      ? claimantIn(best.sentence.span, indexed, !ASKS_FOR_DENIER.test(query.text))
      : null;
  if (claimant) return { span: claimant, text: text.slice(claimant.start, claimant.end), meaning: null };
  if (!chosen) return null;
  const span = asksForDoer
    ? jointly(chosen.span, text, sentence.span, indexed.analysis.mentions)
    : chosen.span;
  if (!span) return null;
  const words = text.slice(span.start, span.end);
  return { span, text: words, meaning: meaningOf(span, words, indexed) };
}

/**
 * The people, by their full names, whom a pronoun after a question most likely means: whoever answers it where it asks
 * who, otherwise those whom it names.
 */
export function peopleMeant(ranking: Ranking): readonly string[] {
  const [first] = ranking.passages;
  if (ranking.weighed.query.kind !== 'person') return [...ranking.asked];
  const short = first && shortAnswer(ranking, first);
  const mentions = short ? first.indexed.analysis.mentions : [];
  return mentions.flatMap(({ span, person }) =>
    person !== undefined && short && overlaps(span, short.span) ? person : [],
  );
}

/** Who is no answer, by their full names: the question itself speaks of them, or asks for somebody else. */
function knownAlready({ weighed: { query, terms }, asked, before }: Ranking): ReadonlySet<string> {
  if (before && ASKS_FOR_ANOTHER.test(query.text)) return new Set(peopleMeant(before));
  const own = terms.filter(({ weight }) => weight > EARLIER_AT_MOST);
  const names = own.some(({ naming }) => naming) && !own.every(({ naming }) => naming);
  const isThem = WHO_IS_THE.test(query.text) && own.at(-1)?.naming === true;
  return query.kind === 'person' && names && !isThem && asked.size === 1 ? asked : new Set();
}

/** `who was the real Uncle Gerard`. */
const WHO_IS_THE = /^\W*who(?:['’]?s| is| was) (?:the|that|this) /iu;

/** `with whom`, `who about`: somebody else than who is spoken of already. */
const ASKS_FOR_ANOTHER =
  /^\W*(?:(?:and|but|so) )?(?:\p{L}{2,9} (?:whom|who)|(?:whom|who) (?:with|about|to|for|from|by|against|at|of|on))\W*$/iu;

/** What a date means, where that is more than it says. */
function meaningOf(span: Span, words: string, { analysis }: RankedPassage['indexed']): string | null {
  const date = analysis.dates.find((candidate) => overlaps(candidate.span, span));
  if (!date || date.value === null) return null;
  const meaning = describeDate(date.value, currentLanguage());
  return [meaning, describeDate(date.value, analysis.language)].includes(words) ? null : meaning;
}

const ASKS_FOR_CLAIMANT =
  /^\W*who\b.*\b(?:den(?:y|ies|ied)|alleg\w+|claim(?:s|ed)?|accus(?:es|ed)|says?|said|reject(?:s|ed)?)\b/iu;

const ASKS_FOR_DENIER = /\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|says?|said)\b/iu;

/**
 * The words for whoever makes a sentence's claim, where they stand in it.
 * @param claims somebody who denies it is not meant
 */
function claimantIn(
  sentence: Span,
  { analysis, paragraph }: RankedPassage['indexed'],
  claims: boolean,
): Span | null {
  for (const { span, by, pronoun, status } of analysis.claims) {
    if (span.paragraph !== sentence.paragraph || span.start >= sentence.end || span.end <= sentence.start)
      continue;
    if (by === null || pronoun !== undefined || (claims && status === 'denied')) continue;
    const start = paragraph.text.indexOf(by, sentence.start);
    const end = start + by.length;
    if (start >= 0 && end <= sentence.end) return { paragraph: sentence.paragraph, start, end };
  }
  return null;
}

/** `who signed it`, but not `who is it` or `who did he meet`. */
const ASKS_FOR_DOER =
  /^\W*(?:who|which \p{L}+)\s+(?!is\b|was\b|are\b|were\b|did\b|does\b|do\b|has\b|had\b)\p{L}/iu;

/** The one person in a sentence whose roles hold every word that is asked: “the president of France”. */
function holderIn(
  terms: WeighedQuery['terms'],
  sentence: Span,
  { analysis }: RankedPassage['indexed'],
): Span | null {
  const own = terms.filter(({ weight, stems }) => weight > EARLIER_AT_MOST && stems.length > 0);
  const lexer = lexerFor(analysis.language);
  const holders = analysis.people.filter(({ roles }) => {
    return roles.some((role) => {
      const held = new Set(lexer.tokens(role).map(({ stem }) => stem));
      return own.every(({ stems }) => stems.some((stem) => held.has(stem)));
    });
  });
  const [only, ...others] = own.length === 0 ? [] : holders;
  if (!only || others.length > 0) return null;
  return only.mentions.find((mention) => overlaps(mention, sentence)) ?? null;
}

/** Whoever does something stands before it, or behind `by`. */
function doerBonus({ start }: Span, text: string, { sentence, matches }: RankedPassage['best']): number {
  if (/\bby (?:the )?$/iu.test(text.slice(Math.max(0, start - 8), start))) return 0.3;
  const first = Math.min(...matches.at.flatMap((index) => sentence.tokens[index]?.start ?? []));
  return start < first ? 0.25 : 0;
}

function speakerIn(sentence: Span, { analysis }: RankedPassage['indexed']): Span | null {
  const quotation = analysis.quotations.find(
    ({ span, attribution }) => attribution && overlaps(span, sentence),
  );
  return quotation?.attribution?.speaker ?? null;
}

/** Whether two spans have a character in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.paragraph === b.paragraph && a.start < b.end && a.end > b.start;
}
