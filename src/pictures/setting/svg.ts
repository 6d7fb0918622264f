import type { SetLine } from './setter.ts';

/** A piece of a picture that others stand below. Lengths are in pixels. */
export interface Block {
  readonly height: number;
  /** As SVG. @param top where it begins */
  draw(top: number): string;
}

/** Blocks below each other. */
export function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw(top) {
      let y = top;
      return blocks
        .map((block) => {
          const drawn = block.draw(y);
          y += block.height;
          return drawn;
        })
        .join('');
    },
  };
}

/** Blocks at the same height, as high as the highest. */
export function beside(blocks: readonly Block[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    draw: (top) => blocks.map((block) => block.draw(top)).join(''),
  };
}

export function gap(height: number): Block {
  return { height, draw: () => '' };
}

/** A line of letters. They are drawn as shapes, so that no text ever becomes markup. */
export function letters(
  { glyphs }: SetLine,
  { x, baseline, size, fill }: { x: number; baseline: number; size: number; fill: string },
): string {
  const drawn = glyphs.map((glyph) => {
    const scale = (size / glyph.unitsPerEm).toFixed(5);
    const [left, bottom] = [px(x + glyph.x * size), px(baseline - glyph.y * size)];
    return `<path transform="translate(${left} ${bottom}) scale(${scale} -${scale})" d="${glyph.outline}"/>`;
  });
  return `<g fill="${fill}">${drawn.join('')}</g>`;
}

export function box(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: string,
  radius = 0,
): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(width)}" height="${px(height)}" rx="${px(radius)}" fill="${fill}"/>`;
}

/** A whole picture, as SVG. */
export function svgOf(width: number, height: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}">${content}</svg>`;
}

function px(length: number): string {
  return String(Math.round(length * 100) / 100);
}
