import type { Picture } from '../command/reply.ts';
import { cutTo, quotationTold, quoteAlt, timelineAlt } from './altText.ts';
import { quoteCopy, timelineCopy } from './copy.ts';
import { pngOf } from './png.ts';
import { quoteCard } from './quoteCard.ts';
import { NoGlyphs } from './setting/setter.ts';
import type { Sheet } from './sheet.ts';
import { timelineSheet } from './timelineSheet.ts';

/** A picture that is ready to be sent. */
export interface Drawn {
  /** As PNG. */
  readonly png: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** All that it says, for those who do not see it. */
  readonly altText: string;
  /** Not all of the article's words fitted into it. */
  readonly cut: boolean;
}

/**
 * Draws a picture, with its labels in the language of whoever is answered. The same gives the same picture on every
 * machine: nothing of the machine's own, such as its fonts, has a part in it.
 * @param longestAlt characters that the words for those who do not see it may have
 * @returns null where it is in a script for which there are no letters at hand
 */
export function draw(picture: Picture, longestAlt: number): Drawn | null {
  try {
    const { sheet, altText } = layOut(picture, longestAlt);
    const { width, height, cut } = sheet;
    return { png: pngOf(sheet), width, height, cut, altText };
  } catch (error) {
    if (error instanceof NoGlyphs) return null;
    throw error;
  }
}

/** What is drawn but not told would be kept from those who do not see it: so no more is drawn than can be told. */
function layOut(picture: Picture, longestAlt: number): { readonly sheet: Sheet; readonly altText: string } {
  switch (picture.kind) {
    case 'quote': {
      const copy = quoteCopy(picture);
      const whole = quoteCard(copy);
      const quotation = quotationTold(copy, whole.quotation, longestAlt);
      const sheet =
        quotation === whole.quotation ? whole : { ...quoteCard({ ...copy, quotation }), cut: true };
      return { sheet, altText: cutTo(quoteAlt(copy, quotation), longestAlt) };
    }
    case 'timeline': {
      const sheet = timelineSheet(timelineCopy(picture), (shown) => timelineAlt(shown).length <= longestAlt);
      return { sheet, altText: cutTo(timelineAlt(sheet.shown), longestAlt) };
    }
  }
}
