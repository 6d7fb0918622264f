import type { Article, Paragraph } from '../articles/article.ts';
import type { Analysis, Claim, DateMention, Mention, Sentence } from './analysis.ts';
import { attributeQuotations } from './attribution/attribute.ts';
import { judgeSentence } from './claims/judge.ts';
import { findContinuations } from './continuations.ts';
import { findDates } from './dates.ts';
import { languageOf } from './detect.ts';
import { findNames } from './names.ts';
import { findPeople } from './people.ts';
import { splitSentences } from './sentences.ts';
import { type Lexer, lexerFor } from './words.ts';

/** Understands an article. */
export function analyse(article: Article): Analysis {
  const language = languageOf(article);
  const lexer = lexerFor(language);
  const { paragraphs } = article;
  const sentences = joinBroken(
    paragraphs.map((paragraph) => sentencesOf(paragraph, lexer)),
    findContinuations(paragraphs),
  );
  const lowerCase = writtenSmall(sentences);
  const found = paragraphs.flatMap((paragraph, index) =>
    findNames(paragraph, sentences[index] ?? [], lowerCase),
  );
  const { people, mentions } = findPeople(paragraphs, found);
  const settings = paragraphs.map((paragraph, index) => ({
    paragraph,
    sentences: sentences[index] ?? [],
    mentions: inParagraph(mentions, paragraph),
  }));
  const quotations = attributeQuotations(settings, () => null);
  const claims: Claim[] = [];
  const dates: DateMention[] = [];
  for (const { paragraph, sentences: own, mentions: named } of settings) {
    dates.push(...findDates(paragraph));
    const quoted = quotations.filter(({ span }) => span.paragraph === paragraph.number);
    for (const sentence of own) {
      const claim = judgeSentence(
        { paragraph, quotations: quoted, mentions: named, personAt: () => undefined },
        sentence,
      );
      if (claim) claims.push(claim);
    }
  }
  return { article, language, sentences: sentences.flat(), quotations, mentions, people, dates, claims };
}

function sentencesOf({ number, text }: Paragraph, lexer: Lexer): Sentence[] {
  const tokens = lexer.tokens(text);
  return splitSentences(text, lexer.language).map(({ start, end }) => ({
    span: { paragraph: number, start, end },
    tokens: tokens.filter((token) => token.start >= start && token.start < end),
  }));
}

/** Lets the two halves of a broken sentence know each other. */
function joinBroken(
  sentences: readonly Sentence[][],
  continuations: ReadonlyMap<number, number>,
): readonly (readonly Sentence[])[] {
  const joined = sentences.map((own) => [...own]);
  for (const [first, second] of continuations) {
    const before = joined[first - 1];
    const after = joined[second - 1];
    const head = before?.at(-1);
    const tail = after?.[0];
    if (!before || !after || !head || !tail) continue;
    before[before.length - 1] = { ...head, continues: tail.span };
    after[0] = { ...tail, continues: head.span };
  }
  return joined;
}

function writtenSmall(sentences: readonly (readonly Sentence[])[]): ReadonlySet<string> {
  const words = sentences.flat().flatMap(({ tokens }) => tokens.map(({ text }) => text));
  return new Set(words.filter((word) => /^\p{Ll}/u.test(word)));
}

function inParagraph(mentions: readonly Mention[], { number }: Paragraph): Mention[] {
  return mentions.filter(({ span }) => span.paragraph === number);
}
