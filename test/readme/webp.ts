import sharp from 'sharp';

/** Of 100, of the colours alone: as few as do, and letters as sharp as they are. */
const COLOURS = 60;

/**
 * Packs a picture of a page small: it has few colours, and large even areas.
 * @param png as it was taken
 * @returns the same as WebP
 */
export async function webp(png: Buffer): Promise<Buffer> {
  const few = await sharp(png).png({ palette: true, quality: COLOURS, dither: 0 }).toBuffer();
  return sharp(few).webp({ lossless: true, effort: 6 }).toBuffer();
}
