import type { Mention } from '../analysis.ts';
import type { NounPhrase } from './nounPhrase.ts';
import type { Setting } from './readParagraph.ts';

const TITLE =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Fr|Sir|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Judge|Lord|Lady|Dame|St)\.?$/u;

/** `… said Mr.`, and `Menon` in the next paragraph: the name that a title at a paragraph's end belongs to. */
export function nameBehind(
  { start, end }: NounPhrase,
  { paragraph }: Setting,
  next: Setting | undefined,
): Mention | undefined {
  if (!TITLE.test(paragraph.text.slice(start, end)) || !/^[.\s]*$/u.test(paragraph.text.slice(end)))
    return undefined;
  const [first] = next?.mentions ?? [];
  return first && first.span.start <= 2 ? first : undefined;
}
