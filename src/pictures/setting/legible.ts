/**
 * Text as it can be set: one space where there was white space, and without what is not seen but changes how the rest
 * is seen, such as control characters and marks that turn the direction of writing around. No letter is left out.
 */
export function legible(text: string): string {
  return text.toWellFormed().replace(/\s/gu, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
}

/** Joiners and variation selectors stay: they belong to the letters beside them. */
const UNSEEN = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]/gu;
