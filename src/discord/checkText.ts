import type { Check } from '../answers/passage.ts';
import { verdictWords } from '../words/verdict.ts';
import { words } from '../words/words.ts';
import { escapeMarkdown } from './escape.ts';
import { clip } from './passageText.ts';

/** As much as one version of a quotation may take, in characters before escaping. */
const LONGEST_VERSION = 700;

/**
 * The verdict on a quotation in Discord's markdown, and where its words are not the article's both versions: what was
 * put in is underlined in the one, what was left out is bold in the other.
 * @returns lines
 */
export function checkLines(check: Check): string[] {
  const { verdict, quoted, difference } = check;
  const differs = difference.some(({ kind }) => kind !== 'kept');
  return [
    `**${escapeMarkdown(verdictWords(verdict))}**`,
    ...(quoted || verdict === 'absent' ? [] : [`-# ${escapeMarkdown(words('ownWords'))}`]),
    ...(differs ? [versionLine(check, 'asGiven'), versionLine(check, 'inArticle')] : []),
  ];
}

function versionLine({ difference }: Check, name: 'asGiven' | 'inArticle'): string {
  const [shown, mark] = name === 'asGiven' ? (['putIn', '__'] as const) : (['leftOut', '**'] as const);
  let room = LONGEST_VERSION;
  const parts: string[] = [];
  for (const { kind, text } of difference) {
    if (kind !== 'kept' && kind !== shown) continue;
    if (room <= 0) break;
    const words = escapeMarkdown(clip(text, Math.max(room, 1)));
    parts.push(kind === 'kept' ? words : `${mark}${words}${mark}`);
    room -= text.length;
  }
  return `${escapeMarkdown(words(name))} ${parts.join(' ')}`;
}
