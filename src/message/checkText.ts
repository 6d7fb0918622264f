import type { Check } from '../answers/passage.ts';
import { verdictWords } from '../words/verdict.ts';
import { words } from '../words/words.ts';
import { escapeMarkdown } from './escape.ts';
import { clipToFit } from './passageText.ts';

/** As much as one version of a quotation may take, in characters. */
const LONGEST_VERSION = 700;

/**
 * The verdict on a quotation in Discord's markdown, and where its words are not the article's both versions: what was
 * put in is underlined in the one, what was left out is bold in the other.
 * @param room characters for both versions
 * @returns lines
 */
export function checkLines(check: Check, room: number): string[] {
  const { verdict, quoted, difference } = check;
  const most = Math.min(LONGEST_VERSION, Math.floor(room / 2));
  const differs = difference.some(({ kind }) => kind !== 'kept');
  return [
    `**${escapeMarkdown(verdictWords(verdict))}**`,
    ...(quoted || verdict === 'absent' ? [] : [`-# ${escapeMarkdown(words('ownWords'))}`]),
    ...(differs ? [versionLine(check, 'asGiven', most), versionLine(check, 'inArticle', most)] : []),
  ];
}

function versionLine({ difference }: Check, name: 'asGiven' | 'inArticle', most: number): string {
  const [shown, mark] = name === 'asGiven' ? (['putIn', '__'] as const) : (['leftOut', '**'] as const);
  let line = escapeMarkdown(words(name));
  for (const { kind, text } of difference) {
    if (kind !== 'kept' && kind !== shown) continue;
    const around = kind === 'kept' ? '' : mark;
    const room = most - line.length - 1 - 2 * around.length;
    // What does not fit has been cut, and ends in an ellipsis.
    if (room < FEWEST_SHOWN) return line.endsWith('…') ? line : `${line} …`;
    line += ` ${around}${escapeMarkdown(clipToFit(text, room))}${around}`;
  }
  return line;
}

/** A part of which fewer characters fit is left out. */
const FEWEST_SHOWN = 4;
