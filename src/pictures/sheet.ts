import { paper } from './colours.ts';
import { type Block, box, svgOf } from './setting/svg.ts';

/** A picture that is laid out. */
export interface Sheet {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly svg: string;
  /** Not all of the article's words fitted. */
  readonly cut: boolean;
}

const ROUNDED = 36; // Pixels.

/** Puts what was laid out on paper with round corners; outside of them nothing is drawn. */
export function sheet(width: number, content: Block): Omit<Sheet, 'cut'> {
  const height = Math.ceil(content.height);
  const ground = box({ x: 0, y: 0, width, height }, paper, ROUNDED);
  return { width, height, svg: svgOf(width, height, ground + content.draw(0)) };
}
