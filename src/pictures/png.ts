import { crc32, deflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import type { Sheet } from './sheet.ts';

/** Draws what is laid out, as PNG. */
export function pngOf({ svg }: Pick<Sheet, 'svg'>): Uint8Array {
  const { width, height, pixels: rgba } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return writePng({ width, height, rgba });
}

/** Dots, row by row: red, green, blue and opacity of each, 0 to 255, the colours already made fainter by the opacity. */
interface Dots {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

/**
 * Writes dots as a PNG with a palette, which for ink on paper is a third as long as one with all colours. Shades that
 * the eye cannot tell from each other become one.
 */
function writePng({ width, height, rgba }: Dots): Uint8Array {
  const { palette, indexes } = inPalette(rgba);
  const rows = new Uint8Array((width + 1) * height);
  for (let row = 0; row < height; row += 1) {
    // Each row begins with the filter that was used: none.
    rows.set(indexes.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, PALETTED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(({ rgb }) => rgb))),
    chunk('tRNS', Buffer.from(palette.map(({ opacity }) => opacity))),
    chunk('IDAT', deflateSync(rows, { level: EFFORT })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const PALETTED = 3;
/** Of 9: more takes three times as long, and saves a tenth. */
const EFFORT = 5;
const MOST_COLOURS = 256;

interface Colour {
  readonly rgb: readonly number[];
  readonly opacity: number;
}

/** Takes shades together until there are few enough. */
function inPalette(rgba: Uint8Array): { readonly palette: readonly Colour[]; readonly indexes: Uint8Array } {
  for (let bits = 5; bits > 2; bits -= 1) {
    const found = withShades(rgba, bits);
    if (found) return found;
  }
  throw new Error('A picture has more colours than a palette holds.');
}

/** @param bits how finely red, green, blue and opacity are told apart */
function withShades(rgba: Uint8Array, bits: number) {
  const drop = 8 - bits;
  const known = new Int16Array(1 << (4 * bits)).fill(-1);
  const palette: Colour[] = [];
  const indexes = new Uint8Array(rgba.length / 4);
  for (let dot = 0; dot < indexes.length; dot += 1) {
    const at = dot * 4;
    const [r, g, b, opacity] = [rgba[at] ?? 0, rgba[at + 1] ?? 0, rgba[at + 2] ?? 0, rgba[at + 3] ?? 0];
    const key =
      (((((r >> drop) << bits) | (g >> drop)) << bits) | (b >> drop)) * (1 << bits) + (opacity >> drop);
    let index = known[key] ?? -1;
    if (index < 0) {
      if (palette.length === MOST_COLOURS) return null;
      const rgb = [r, g, b].map((part) => Math.min(255, Math.round((part * 255) / Math.max(opacity, 1))));
      index = palette.push({ rgb, opacity }) - 1;
      known[key] = index;
    }
    indexes[dot] = index;
  }
  return { palette, indexes };
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(content.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
