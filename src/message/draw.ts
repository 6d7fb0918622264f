import type { Picture } from '../command/reply.ts';

/**
 * Draws a picture.
 * @param longestAlt characters that the words for those who do not see it may have
 * @returns null where it cannot be drawn
 */
export type Draw = (picture: Picture, longestAlt: number) => Promise<DrawnPicture | null>;

export interface DrawnPicture {
  /** As PNG. */
  readonly png: Uint8Array;
  readonly altText: string;
  /** Not all of the article's words fitted into it. */
  readonly cut: boolean;
}
