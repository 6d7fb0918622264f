import type { Span } from '../articles/article.ts';
import type { Sentence } from '../language/analysis.ts';
import { isHumanNoun } from '../language/naming/humans.ts';
import { fold } from '../language/words.ts';
import { PATTERNS } from './answerPatterns.ts';
import type { IndexedParagraph } from './articleIndex.ts';
import { firstTokenFrom } from './firstToken.ts';
import type { IndexedSentence } from './indexedArticle.ts';
import type { QuestionKind } from './questionKind.ts';
import type { WeighedQuery } from './weighedQuery.ts';

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
/** What an age counts for where nobody stands near it. */
const NOBODY_NEAR = 0.5;

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
        if (owner === undefined) return { span, fit: fit * NOBODY_NEAR };
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
    if (!token || token.start >= end) break;
    if (!token.stop) words.push(token);
  }
  return (
    words.length > 0 &&
    words.every(({ stem }) => terms.some((term) => term.weight === 1 && match(term, stem) > 0.7))
  );
}
