import { words } from '../words/words.ts';
import { accents, faded, hairline, ink, paper } from './colours.ts';
import type { EventCopy, TimelineCopy } from './copy.ts';
import { type Block, beside, box, gap, stack } from './setting/svg.ts';
import { type TextBlock, textBlock } from './setting/textBlock.ts';
import { type Sheet, sheet } from './sheet.ts';

/** Of the picture, its margin, where dates end, where the line runs and where sentences begin; in pixels. */
const WIDTH = 1200;
const MARGIN = 72;
const DATES_END = 356;
const LINE = 396;
const SENTENCES = 436;
/** What all events may take: a higher picture is too small to read where Discord shows it. */
const MOST_HEIGHT = 1000;

/** An event as the picture shows it. */
export interface ShownEvent extends EventCopy {
  readonly cut: boolean;
}

/**
 * Draws the first events of a timeline, as many as fit, and says how many more there are.
 * @throws NoGlyphs where one is in a script that cannot be set
 */
export function timelineSheet({ heading, title, events, further }: TimelineCopy): Sheet & {
  readonly events: readonly ShownEvent[];
  readonly more: string | null;
} {
  const shown = fitting(events);
  const left = events.length - shown.length + further;
  const more = left === 0 ? null : words('pictureMore', { count: left });
  const across = { x: MARGIN, width: WIDTH - 2 * MARGIN };
  const picture = stack([
    gap(60),
    textBlock(heading, { ...across, style: 'strong', size: 26, fill: accents.stated.strong, align: 'left' }),
    gap(6),
    textBlock(title, { ...across, style: 'strong', size: 38, leading: 1.3, fill: ink, lines: 2 }),
    gap(34),
    threaded(shown.map(({ block }) => block)),
    gap(20),
    footer(more),
    gap(52),
  ]);
  const cut = left > 0 || shown.some(({ event }) => event.cut);
  return { ...sheet(WIDTH, picture), cut, events: shown.map(({ event }) => event), more };
}

interface Laid {
  readonly event: ShownEvent;
  readonly block: Block;
}

function fitting(events: readonly EventCopy[]): readonly Laid[] {
  const shown: Laid[] = [];
  let height = 0;
  for (const event of events) {
    const laid = lay(event);
    height += laid.block.height;
    if (shown.length > 0 && height > MOST_HEIGHT) break;
    shown.push(laid);
  }
  return shown;
}

function lay(event: EventCopy): Laid {
  const { strong } = accents[event.status];
  const dates = { x: MARGIN, width: DATES_END - MARGIN, align: 'right' } as const;
  const when = textBlock(event.when, {
    ...dates,
    style: 'strong',
    size: 26,
    leading: 1.35,
    fill: ink,
    lines: 2,
  });
  const column = { x: SENTENCES, width: WIDTH - MARGIN - SENTENCES };
  const sentence = textBlock(event.sentence, {
    ...column,
    style: 'quotation',
    size: 30,
    leading: 1.35,
    fill: ink,
    lines: 3,
  });
  const isFact = event.status === 'stated';
  const place = textBlock(event.place, {
    ...column,
    style: isFact ? 'plain' : 'strong',
    size: 22,
    fill: isFact ? faded : strong,
    lines: 2,
    align: sentence.align,
  });
  const told: Block = stack([sentence, gap(4), place, gap(30)]);
  const date: Block = { height: when.height, draw: (top) => when.draw(top + 2) };
  return {
    event: { ...event, when: when.shown, sentence: sentence.shown, place: place.shown, cut: sentence.cut },
    block: beside([date, dot(sentence, strong), told]),
  };
}

function dot({ height }: TextBlock, fill: string): Block {
  const size = 20;
  const at = (top: number, grow: number) => ({
    x: LINE - size / 2 - grow,
    y: top + 20 - size / 2 - grow,
    width: size + 2 * grow,
    height: size + 2 * grow,
  });
  return {
    height,
    draw: (top) => box(at(top, 5), paper, size / 2 + 5) + box(at(top, 0), fill, size / 2),
  };
}

/** Events on the line that joins them. */
function threaded(blocks: readonly Block[]): Block {
  const events = stack(blocks);
  return {
    height: events.height,
    draw: (top) =>
      box({ x: LINE - 2, y: top + 4, width: 4, height: events.height - 34 }, hairline, 2) + events.draw(top),
  };
}

function footer(more: string | null): Block {
  const across = { x: MARGIN, width: WIDTH - 2 * MARGIN, size: 24, fill: faded, style: 'strong' } as const;
  const brand = textBlock('¶ Pilcrow', { ...across, align: 'right' });
  if (more === null) return brand;
  return beside([brand, textBlock(more, { ...across, x: SENTENCES, width: 480, align: 'left' })]);
}
