import { accents, faded, hairline, ink } from './colours.ts';
import type { QuoteCopy } from './copy.ts';
import { directionOf } from './setting/direction.ts';
import { legible } from './setting/legible.ts';
import { setterFor } from './setting/setter.ts';
import { type Block, beside, box, gap, letters, stack } from './setting/svg.ts';
import { fittingBlock, type Room, textBlock } from './setting/textBlock.ts';
import { type Sheet, sheet } from './sheet.ts';

/** Of the card, its margin, and what is between; in pixels. */
const WIDTH = 1200;
const MARGIN = 80;
const INNER = WIDTH - 2 * MARGIN;

/** Of the type. Discord shows a card at two fifths, and on a phone at a quarter: there it still has to be read. */
const TYPE = { sayer: 40, small: 32 } as const;

const ROOM: Room = { sizes: [68, 60, 54, 48, 44, 40], height: 360, smallest: 36, most: 860 };

/**
 * Draws a quotation: its words, whose they are and with what standing, and where they stand.
 * @throws NoGlyphs where it is in a script that cannot be set
 */
export function quoteCard(copy: QuoteCopy): Sheet & { readonly quotation: string } {
  const accent = accents[copy.status];
  // What is written from right to left begins at the right; so does all that belongs to it.
  const rtl = directionOf(legible(copy.quotation)) === 'rtl';
  const place = { x: MARGIN, width: INNER, align: rtl ? 'right' : 'left', amid: copy.quotation } as const;
  const quotation = fittingBlock(
    copy.quotation,
    { ...place, style: 'quotation', leading: 1.34, fill: ink },
    ROOM,
  );
  const card = stack([
    gap(64),
    header(copy, rtl),
    quotation,
    gap(40),
    ...optional(copy.sayer, (sayer) => [
      rule(accent.strong, rtl),
      gap(22),
      textBlock(sayer, { ...place, style: 'strong', size: TYPE.sayer, fill: ink, lines: 2, leading: 1.25 }),
    ]),
    ...optional(copy.standing, (standing) => [
      gap(6),
      textBlock(standing, {
        ...place,
        style: 'plain',
        size: TYPE.small,
        fill: accent.strong,
        lines: 2,
        leading: 1.3,
      }),
    ]),
    ...copy.notes.flatMap((note) => [
      gap(14),
      textBlock(note, { ...place, style: 'plain', size: TYPE.small, fill: ink, lines: 3, leading: 1.3 }),
    ]),
    gap(40),
    line(),
    gap(28),
    footer(copy, rtl),
    gap(56),
  ]);
  return { ...sheet(WIDTH, card), quotation: quotation.shown, cut: quotation.cut };
}

/** The mark that opens a quotation, and at its other side what has to be known before it is read. */
function header({ label, status }: QuoteCopy, rtl: boolean): Block {
  const mark = setterFor(rtl ? '”' : '“', 'quotation').set(rtl ? '”' : '“');
  const size = 260;
  const x = rtl ? WIDTH - MARGIN + 12 - mark.width * size : MARGIN - 12;
  const opening: Block = {
    height: 112,
    draw: (top) => letters(mark, { x, baseline: top + 174, size, fill: accents[status].strong }),
  };
  return label === null ? opening : beside([opening, pill(label, status, rtl)]);
}

function pill(label: string, status: QuoteCopy['status'], rtl: boolean): Block {
  const { strong, pale } = accents[status];
  const [height, inset] = [66, 30];
  const set = (x: number, width: number) =>
    textBlock(label, { style: 'strong', size: TYPE.small, fill: strong, x, width, align: 'left' });
  const words = set(0, INNER - 260);
  const width = words.width + 2 * inset;
  const x = rtl ? MARGIN : WIDTH - MARGIN - width;
  const placed = set(x + inset, INNER - 260);
  return {
    height,
    draw: (y) =>
      box({ x, y, width, height }, pale, height / 2) + placed.draw(y + (height - words.height) / 2),
  };
}

function footer({ title, place, quotation }: QuoteCopy, rtl: boolean): Block {
  const brand = textBlock('¶ Pilcrow', {
    style: 'strong',
    size: TYPE.small,
    fill: faded,
    x: MARGIN,
    width: INNER,
    align: rtl ? 'left' : 'right',
  });
  const across = {
    x: MARGIN,
    width: INNER,
    size: TYPE.small,
    leading: 1.3,
    align: rtl ? 'right' : 'left',
    amid: quotation,
  } as const;
  const words = stack([
    textBlock(title, { ...across, style: 'strong', fill: ink, lines: 2 }),
    // It has the brand at its other end.
    textBlock(place, { ...across, ...besideBrand(brand.width, rtl), style: 'plain', fill: faded }),
  ]);
  return {
    height: words.height,
    draw: (top) => words.draw(top) + brand.draw(top + words.height - brand.height),
  };
}

function besideBrand(brandWidth: number, rtl: boolean): { readonly x: number; readonly width: number } {
  const taken = brandWidth + 48;
  return { x: rtl ? MARGIN + taken : MARGIN, width: INNER - taken };
}

function rule(fill: string, rtl: boolean): Block {
  const [width, height] = [64, 5];
  const x = rtl ? WIDTH - MARGIN - width : MARGIN;
  return { height, draw: (y) => box({ x, y, width, height }, fill, height / 2) };
}

function line(): Block {
  return { height: 2, draw: (y) => box({ x: MARGIN, y, width: INNER, height: 2 }, hairline) };
}

function optional<Value>(value: Value | null, blocks: (value: Value) => readonly Block[]): readonly Block[] {
  return value === null ? [] : blocks(value);
}
