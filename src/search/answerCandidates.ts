import type { Span } from '../articles/article.ts';
import type { Sentence } from '../language/analysis.ts';
import { isHumanNoun } from '../language/naming/humans.ts';
import { fold } from '../language/words.ts';
import type { IndexedParagraph } from './articleIndex.ts';
import { firstTokenFrom } from './firstToken.ts';
import type { IndexedSentence } from './indexedArticle.ts';
import type { WeighedQuery } from './matching.ts';
import type { QuestionKind } from './questionKind.ts';

/** Something in a sentence that is of the kind that a question asks for. */
export interface AnswerCandidate {
  readonly span: Span;
  /** 1 for the kind itself, less for one that often serves instead. */
  readonly fit: number;
  /** It is the age of somebody whom the question asks about. */
  readonly ofAsked?: true;
}

/** What an age or a quotation of somebody else than who is asked about counts for. */
const SOMEBODY_ELSE = 0.2;

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|half|twice|once';
// Bounded, since every place of a hostile text may begin one.
const DIGITS = '\\d(?:[\\d,.]{0,24}\\d)?';
const AMOUNT = `(?:${DIGITS}|(?:${NUMBER_WORDS})(?:[ -](?:${NUMBER_WORDS})){0,8})`;
const UNIT =
  '(?:seconds?|minutes?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|centuries|century|winters?|summers?|seasons?|nights?|generations?|terms?)';

const PATTERNS: Partial<Record<QuestionKind, readonly (readonly [RegExp, number])[]>> = {
  number: [
    [
      new RegExp(
        `\\b${AMOUNT}(?: (?:per cent|percent|million|billion|thousand|hundred|dozen))?%?(?! of (?:them|the|those|these|his|her|their|its)\\b)`,
        'giu',
      ),
      1,
    ],
  ],
  share: [
    [new RegExp(`\\b${AMOUNT}(?: per cent| percent|%| percentage points?)`, 'giu'), 1],
    [
      /\b(?:half|a third|a quarter|two-thirds|three-quarters|(?:one|two|three|four|nine) (?:in|out of) (?:\d{1,4}|two|three|four|five|ten))\b/giu,
      0.9,
    ],
  ],
  hour: [
    [
      /\b\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|a\.m|p\.m|o.clock)\b|\b\d{1,2}[.:]\d\d\b|\b(?:noon|midnight|midday)\b/giu,
      1,
    ],
    [/\b(?:dawn|dusk|sunrise|sunset|morning|afternoon|evening|night)\b/giu, 0.5],
  ],
  money: [
    [
      new RegExp(
        `(?:[£$€¥]|US\\$|Rs\\.? ?)\\s?${DIGITS}(?:\\s?(?:million|billion|trillion|thousand|m|bn|k)\\b)?`,
        'giu',
      ),
      1,
    ],
    [
      new RegExp(
        `\\b${AMOUNT}(?: (?:million|billion))? (?:pounds|dollars|euros|cents|pence|yen|francs|crowns|roubles)\\b`,
        'giu',
      ),
      1,
    ],
    [/\b(?:hundreds|thousands|millions|billions)\b/giu, 0.8],
  ],
  duration: [
    [
      new RegExp(
        `\\b(?:more than |almost |nearly |about |over )?(?:${AMOUNT}|an?|several|a few)[ -]${UNIT}\\b`,
        'giu',
      ),
      1,
    ],
  ],
  age: [
    [/(?<=,\s)\d{1,3}(?=[,.])|(?<=\()\d{1,3}(?=\))/gu, 1],
    [/\b(?:aged?|at) \d{1,3}\b|\b\d{1,3}-year-old\b|\b\d{1,3} years old\b/giu, 1],
    [new RegExp(`\\b${AMOUNT}[ -]years?\\b`, 'giu'), 0.6],
  ],
  reason: [[/\b(?:because|since|due to|owing to|so that|in order to|as a result|amid|after|to)\b/giu, 0.6]],
};

/**
 * What in a sentence could answer a question by its kind. Words that the question holds itself are left out.
 * @returns in the order in which they stand there
 */
export function findAnswerCandidates(
  weighed: WeighedQuery,
  { analysis, paragraph }: IndexedParagraph,
  { sentence, spokenOf }: IndexedSentence,
  asked: ReadonlySet<string>,
): AnswerCandidate[] {
  const found = candidatesOfKind(weighed.query.kind, analysis, paragraph.text, sentence);
  const answers = found.filter(({ span }) => !standsInQuestion(weighed, sentence, span));
  if (asked.size === 0) return answers;
  switch (weighed.query.kind) {
    case 'age':
      return answers.map(({ span, fit }) => {
        const owner = ownerOf(span, sentence, spokenOf);
        if (owner === undefined) return { span, fit };
        return asked.has(owner) ? { span, fit, ofAsked: true } : { span, fit: fit * SOMEBODY_ELSE };
      });
    case 'quotation':
      return answers.map(({ span, fit }) => {
        const quotation = analysis.quotations.find((candidate) => candidate.span === span);
        const speaker = quotation?.attribution?.name;
        return { span, fit: speaker !== undefined && asked.has(speaker) ? fit : fit * SOMEBODY_ELSE };
      });
    default:
      return answers;
  }
}

/** Whose age a number is: who is spoken of before it, or behind it in “the 59-year-old teacher Ann Lee”. */
function ownerOf(
  { start, end }: Span,
  sentence: Sentence,
  spokenOf: IndexedSentence['spokenOf'],
): string | undefined {
  const at = firstTokenFrom(start, sentence);
  const before = spokenOf.filter((person) => person.at < at).sort((a, b) => b.at - a.at)[0];
  const isOld = sentence.tokens.some(
    (token) => token.start >= start && token.end <= end && /old/u.test(token.text),
  );
  const behind = spokenOf.filter((person) => person.at >= at).sort((a, b) => a.at - b.at)[0];
  return (isOld ? (behind ?? before) : (before ?? behind))?.name;
}

function candidatesOfKind(
  kind: QuestionKind,
  analysis: IndexedParagraph['analysis'],
  text: string,
  { span: within, tokens }: Sentence,
): AnswerCandidate[] {
  const inside = ({ paragraph, start, end }: Span) =>
    paragraph === within.paragraph && start >= within.start && end <= within.end;
  switch (kind) {
    case 'person':
      return [
        ...analysis.mentions
          .filter(({ span, kind: named }) => inside(span) && named !== 'place')
          .map(({ span, kind: named }) => ({ span, fit: named === 'person' ? 1 : 0.6 })),
        ...humans(tokens, within.paragraph),
      ];
    case 'body':
      return analysis.mentions
        .filter(({ span, kind: named }) => inside(span) && named !== 'person')
        .map(({ span, kind: named }) => ({ span, fit: named === 'body' ? 1 : 0.7 }));
    case 'place':
      return analysis.mentions
        .filter(({ span, kind: named }) => inside(span) && named !== 'person')
        .map(({ span, kind: named }) => ({ span, fit: named === 'place' ? 1 : 0.6 }));
    case 'date':
      return analysis.dates.filter(({ span }) => inside(span)).map(({ span }) => ({ span, fit: 1 }));
    case 'quotation':
      return analysis.quotations
        .filter(({ span, kind: quoted }) => quoted !== 'term' && span.paragraph === within.paragraph)
        .filter(({ span }) => span.start < within.end && span.end > within.start)
        .map(({ span }) => ({ span, fit: 1 }));
    default:
      return (PATTERNS[kind] ?? []).flatMap(([pattern, fit]) =>
        Array.from(text.slice(within.start, within.end).matchAll(pattern), ({ 0: words, index }) => {
          const start = within.start + index;
          return { span: { paragraph: within.paragraph, start, end: start + words.length }, fit };
        }),
      );
  }
}

/** People who are named by nothing but what they are: a photographer, his niece. */
function humans(tokens: Sentence['tokens'], paragraph: number): AnswerCandidate[] {
  return tokens
    .filter(({ text }) => isHumanNoun(fold(text)))
    .map(({ start, end }) => ({ span: { paragraph, start, end }, fit: 0.4 }));
}

function standsInQuestion({ terms, match }: WeighedQuery, sentence: Sentence, { start, end }: Span): boolean {
  const words = [];
  for (let at = firstTokenFrom(start, sentence); at < sentence.tokens.length; at += 1) {
    const token = sentence.tokens[at];
    if (!token || token.end > end) break;
    if (!token.stop) words.push(token);
  }
  return (
    words.length > 0 &&
    words.every(({ stem }) => terms.some((term) => term.weight === 1 && match(term, stem) > 0.7))
  );
}
