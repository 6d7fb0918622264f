import type { Span } from '../articles/article.ts';
import type { Sentence } from '../language/analysis.ts';
import type { IndexedParagraph } from './articleIndex.ts';
import type { WeighedQuery } from './matching.ts';
import { firstTokenFrom } from './nearness.ts';
import type { QuestionKind } from './questionKind.ts';

/** Something in a sentence that is of the kind that a question asks for. */
export interface AnswerCandidate {
  readonly span: Span;
  /** 1 for the kind itself, less for one that often serves instead. */
  readonly fit: number;
}

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
  sentence: Sentence,
): AnswerCandidate[] {
  const found = candidatesOfKind(weighed.query.kind, analysis, paragraph.text, sentence);
  return found.filter(({ span }) => !standsInQuestion(weighed, sentence, span));
}

function candidatesOfKind(
  kind: QuestionKind,
  analysis: IndexedParagraph['analysis'],
  text: string,
  { span: within }: Sentence,
): AnswerCandidate[] {
  const inside = ({ paragraph, start, end }: Span) =>
    paragraph === within.paragraph && start >= within.start && end <= within.end;
  switch (kind) {
    case 'person':
      return analysis.mentions
        .filter(({ span, kind: named }) => inside(span) && named !== 'place')
        .map(({ span, kind: named }) => ({ span, fit: named === 'person' ? 1 : 0.6 }));
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
