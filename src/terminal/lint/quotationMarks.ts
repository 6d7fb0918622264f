import type { Paragraph } from '../../articles/article.ts';
import type { Finding } from '../../articles/problem.ts';
import { phrase } from '../../words/phrase.ts';
import type { Check } from './checked.ts';

/** Quotations that open and do not close, or close and never opened. */
export const quotationMarks: Check = ({ analysis, placeOf }) => {
  const { paragraphs } = analysis.article;
  return paragraphs.flatMap((paragraph, at): Finding[] => {
    const open = leftOpen(paragraph);
    const before = paragraphs[at - 1];
    const after = paragraphs[at + 1];
    // A long speech closes in its last paragraph alone; those on the way begin with the mark, or with none.
    if (open > 0 && after && (OPENS.test(after.text) || leftOpen(after) < 0)) return [];
    if (open < 0 && before && leftOpen(before) > 0) return [];
    if (open === 0) return [];
    const [says, hint] =
      open > 0
        ? (['lintOpenQuotation', 'lintOpenQuotationHint'] as const)
        : (['lintClosedQuotation', 'lintClosedQuotationHint'] as const);
    const number = String(paragraph.number);
    return [
      {
        ...placeOf(paragraph.number),
        severity: 'doubtful',
        message: phrase(says, { number }),
        hint: phrase(hint),
      },
    ];
  });
};

/** A paragraph that begins with any mark of a quotation. */
const OPENS = /^\W{0,2}["“„«»‘‚”]/u;

/** How many quotations more open than close; below 0, more close. Only marks that say which they are count. */
function leftOpen({ text }: Paragraph): number {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  // German and Polish close with what English opens with.
  if (text.includes('„')) return count(/„/g) - count(/[“”]/g);
  const double = text.includes('“') ? count(/“/g) - count(/”/g) : -(count(/(?<!\d)”/g) % 2);
  if (double !== 0) return double;
  // Behind a digit it may be a mark, or inches.
  if (count(/"/g) % 2 === 1 && count(/(?<!\d)"/g) % 2 === 1) return 1;
  // An apostrophe looks like a closing mark, so that too many of those say nothing.
  return Math.max(0, count(/‘(?!\d|tis\b|twas\b|em\b|cause\b|n\b)/gi) - count(/’/g));
}
