/** Paragraphs that somebody asks for by their numbers. */
export interface ParagraphsAsked {
  /** As typed: digits, which may be too many for a number. */
  readonly first: string;
  /** The last of several; null where only one is asked for. */
  readonly last: string | null;
}

const PARAGRAPH =
  '(?:¶{1,2}|paragraphs?|paras?|par|absatz|absätze|abschnitte?|paragraphes?|párrafos?|parrafos?|абзаци?)';
const NUMBER = '(?:number|no|nr|nummer|numéro|número|номер)';
const TO = '(?:[-–—]|to|through|until|bis|à|al?|hasta|до|по)';
const SHOW = '(?:(?:please |pls )?(?:show|read|give)(?: me| us)? )?(?:the )?';

const ASKED = new RegExp(
  `^${SHOW}${PARAGRAPH}\\.? ?(?:${NUMBER}\\.? )?(\\d+)(?: ?${TO} ?¶? ?(\\d+))?(?: please)?[.?!]?$`,
  'iu',
);

/** Longer questions ask for more than that; in characters. */
const LONGEST = 80;

/**
 * Whether a question is only paragraphs' numbers: `¶12`, `paragraph 9`, `¶9-11`, in the languages that Pilcrow speaks.
 * @returns null for anything else
 */
export function paragraphsAsked(question: string): ParagraphsAsked | null {
  const text = question.trim();
  if (text.length > LONGEST) return null;
  const [, first, last] = ASKED.exec(text.replace(/\s+/gu, ' ')) ?? [];
  return first === undefined ? null : { first, last: last ?? null };
}
