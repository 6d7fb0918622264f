import type { LanguageTag } from '../../articles/article.ts';
import type { Quotation } from '../analysis.ts';
import { claimsUnderstood } from '../claims/understood.ts';
import { findQuoted } from '../quotations.ts';
import { PARAGRAPHS_BACK } from './antecedents.ts';
import { clauseAround } from './clauseAround.ts';
import { interviewee } from './interview.ts';
import { isNobodys, kindOf, wordCount } from './kind.ts';
import { withNamesOfLede } from './lede.ts';
import { quotedIn } from './leftOpen.ts';
import { mask } from './mask.ts';
import type { Cast, ReadParagraph, Setting } from './readParagraph.ts';
import { withRepeated } from './repeated.ts';
import { type Context, speakerOf } from './speakerOf.ts';

/**
 * Reads an article for its quotations, and who says each.
 * @param settings one a paragraph, in order
 * @param cast the article's people
 * @param language in any but English nobody is named, since the rules are English
 */
export function attributeQuotations(
  settings: readonly Setting[],
  cast: Cast,
  language: LanguageTag,
): readonly ReadParagraph[] {
  if (!claimsUnderstood(language)) return settings.map(unattributed);
  const read: ReadParagraph[] = [];
  const answerer = interviewee(settings);
  for (const [index, setting] of settings.entries()) {
    const surroundings = {
      before: read.slice(-PARAGRAPHS_BACK),
      next: textBehind(settings, index),
      cast,
      answerer,
    };
    const quotations = readParagraph(setting, surroundings);
    const masked = mask(
      setting.paragraph.text,
      quotations.map(({ span }) => span),
    );
    read.push({ ...setting, masked, quotations });
  }
  return withRepeated(withNamesOfLede(read, settings, cast));
}

/** The paragraph with which the text goes on: captions stand in between. */
function textBehind(settings: readonly Setting[], index: number): Setting | undefined {
  return settings
    .slice(index + 1, index + 1 + PARAGRAPHS_BACK)
    .find(({ paragraph }) => paragraph.kind !== 'caption');
}

function unattributed(setting: Setting): ReadParagraph {
  const { paragraph } = setting;
  const quotations = findQuoted(paragraph.text)
    .slice(0, MOST_QUOTATIONS)
    .map(
      ({ start, end }): Quotation => ({ span: { paragraph: paragraph.number, start, end }, kind: 'direct' }),
    );
  return {
    ...setting,
    masked: mask(
      paragraph.text,
      quotations.map(({ span }) => span),
    ),
    quotations,
  };
}

/** A paragraph with more is made to take time, not to be read; what comes after them is not looked at. */
const MOST_QUOTATIONS = 200;

function readParagraph(setting: Setting, context: Context): Quotation[] {
  const { paragraph, sentences } = setting;
  const { text, number } = paragraph;
  const quoted = quotedIn(text, context.next?.paragraph.text).slice(0, MOST_QUOTATIONS);
  const masked = mask(text, quoted);
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const found: Quotation[] = [];
  for (const stretch of quoted) {
    const clause = clauseAround(setting, stretch, quoted, tokens);
    const kind = kindOf(text, stretch, clause);
    const here = { ...setting, masked, quotations: found };
    const decided = isNobodys(setting, stretch, kind)
      ? undefined
      : speakerOf({ stretch, kind, clause, quoted, here }, context);
    const short = wordCount(text, stretch) < 5;
    const isTerm = kind !== 'direct' && (!decided || stretch.depth > 0) && short;
    found.push({
      span: { paragraph: number, start: stretch.start, end: stretch.end },
      kind: isTerm ? 'term' : kind,
      ...(decided && { attribution: decided }),
    });
  }
  return found;
}
