import type { Attribution } from '../analysis.ts';
import { clauseOf } from './clause.ts';
import type { ReadParagraph } from './readParagraph.ts';
import { sentenceSubject } from './sentenceSubject.ts';

/**
 * A sentence that the source breaks over two paragraphs is about the subject of its first half, whatever its second
 * half begins with.
 */
export function throughBreak(
  decided: Attribution | undefined,
  { sentences: [second] }: Pick<ReadParagraph, 'sentences'>,
  before: readonly ReadParagraph[],
): Attribution | undefined {
  const first = second?.continues;
  if (!decided || !first || first.paragraph > second.span.paragraph) return decided;
  const opens =
    decided.speaker.start - second.span.start < LONGEST_TITLE && decided.speaker.end <= second.span.end;
  const read = before.find(({ paragraph }) => paragraph.number === first.paragraph);
  if (!opens || !read) return decided;
  const tokens = read.sentences.flatMap((sentence) => sentence.tokens);
  const clause = clauseOf(read.paragraph.text, read.masked, first, tokens, read.mentions);
  const subject = sentenceSubject(clause, clause.tokens.length - 1);
  if (!subject) return decided;
  const name = read.mentions.find(
    ({ span }) => span.start === subject.start && span.end === subject.end,
  )?.person;
  const speaker = { paragraph: first.paragraph, start: subject.start, end: subject.end };
  return {
    speaker,
    ...(name !== undefined && { name }),
    rule: 'subject of the sentence’s first half',
    confidence: 0.85,
  };
}

/** Characters that a title before a name may take. */
const LONGEST_TITLE = 25;
