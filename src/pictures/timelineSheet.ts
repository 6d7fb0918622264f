import { words } from '../words/words.ts';
import { accents, faded, hairline, ink, paper } from './colours.ts';
import type { EventCopy, TimelineCopy } from './copy.ts';
import { type Direction, directionOf } from './setting/direction.ts';
import { legible } from './setting/legible.ts';
import { type Block, beside, box, gap, stack } from './setting/svg.ts';
import { type Setting, type TextBlock, textBlock } from './setting/textBlock.ts';
import { type Sheet, sheet } from './sheet.ts';

/** Of the picture, its margin, its dates' column, where the line runs and where sentences begin; in pixels. */
const WIDTH = 1200;
const MARGIN = 60;
const INNER = WIDTH - 2 * MARGIN;
const DATES = 276;
const LINE = 370;
const SENTENCES = 404;
/** Of the type. Discord shows a picture at a third, and on a phone at a quarter: there it still has to be read. */
const TYPE = { title: 44, sentence: 36, small: 31 } as const;
/** From the top of an event to its dot's middle: to the middle of its first line. */
const DOT_AT = 24;
/** What all events may take: a higher picture is too small to read where Discord shows it. */
const MOST_HEIGHT = 1020;
/** How many lines a sentence may have: as many as let all events be shown, or where none does, the usual number. */
const LINES = [5, 4, 3, 2] as const;
const USUAL_LINES = 3;

/** A timeline as the picture shows it. */
export interface ShownTimeline {
  readonly heading: string;
  readonly title: string;
  /** At least one, with as much of each as is shown. */
  readonly events: readonly EventCopy[];
  /** What is said of those that are not shown; null where all are. */
  readonly more: string | null;
}

/**
 * Draws the first events of a timeline, as many as fit, and says how many more there are.
 * @param mayShow whether so much may be shown; one event is, in any case
 * @throws NoGlyphs where one is in a script that cannot be set
 */
export function timelineSheet(
  { heading, title, events, further }: TimelineCopy,
  mayShow: (shown: ShownTimeline) => boolean,
): Sheet & { readonly shown: ShownTimeline } {
  const columns = columnsFor(directionOf(legible(title)));
  const { across } = columns;
  const titled = textBlock(title, {
    ...across,
    style: 'strong',
    size: TYPE.title,
    leading: 1.25,
    fill: ink,
    lines: 2,
  });
  const withEvents = (laid: readonly Laid[]): ShownTimeline => {
    const left = events.length - laid.length + further;
    const more = left === 0 ? null : words('pictureMore', { count: left });
    return { heading, title: titled.shown, events: laid.map(({ event }) => event), more };
  };
  const laid = fittingAll(events, columns, (some) => mayShow(withEvents(some)));
  const shown = withEvents(laid);
  const picture = stack([
    gap(52),
    textBlock(heading, { ...across, style: 'strong', size: TYPE.small, fill: accents.stated.strong }),
    gap(2),
    titled,
    gap(30),
    threaded(
      laid.map(({ block }) => block),
      columns,
    ),
    gap(10),
    footer(shown.more, columns),
    gap(44),
  ]);
  const cut = shown.more !== null || laid.some((event) => event.cut);
  return { ...sheet(WIDTH, picture), cut, shown };
}

/** Where everything stands: what is written from right to left has its dates at the right. */
interface Columns {
  readonly across: Column;
  readonly dates: Column;
  readonly sentences: Column;
  /** The middle of the line. */
  readonly line: number;
}

type Column = Pick<Setting, 'x' | 'width'> & { readonly align: 'left' | 'right' };

function columnsFor(direction: Direction): Columns {
  const [start, end] = direction === 'rtl' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const from = (x: number, width: number) => ({ x: direction === 'rtl' ? WIDTH - x - width : x, width });
  return {
    across: { ...from(MARGIN, INNER), align: start },
    dates: { ...from(MARGIN, DATES), align: end },
    sentences: { ...from(SENTENCES, WIDTH - MARGIN - SENTENCES), align: start },
    line: from(LINE, 0).x,
  };
}

interface Laid {
  readonly event: EventCopy;
  readonly block: Block;
  /** Not all of its sentence is shown. */
  readonly cut: boolean;
}

/** With as long sentences as let all events be shown; where that cannot be, the first ones. */
function fittingAll(
  events: readonly EventCopy[],
  columns: Columns,
  mayShow: (laid: readonly Laid[]) => boolean,
): readonly Laid[] {
  const fittingIn = (lines: number) => {
    const laying = events.map((event) => () => lay(event, lines, columns));
    return fitting(laying, mayShow);
  };
  for (const lines of LINES) {
    const shown = fittingIn(lines);
    if (shown.length === events.length) return shown;
  }
  return fittingIn(USUAL_LINES);
}

/** The first ones; they are laid as they are asked for, since most of many never are. */
function fitting(
  events: readonly (() => Laid)[],
  mayShow: (laid: readonly Laid[]) => boolean,
): readonly Laid[] {
  let shown: readonly Laid[] = [];
  let height = 0;
  for (const layNext of events) {
    const laid = layNext();
    height += laid.block.height;
    const longer = [...shown, laid];
    if (shown.length > 0 && (height > MOST_HEIGHT || !mayShow(longer))) break;
    shown = longer;
  }
  return shown;
}

function lay(event: EventCopy, lines: number, { dates, sentences, line }: Columns): Laid {
  const { strong } = accents[event.status];
  const when = textBlock(event.when, {
    ...dates,
    style: 'strong',
    size: TYPE.small,
    leading: 1.3,
    fill: ink,
    lines: 2,
  });
  const sentence = textBlock(event.sentence, {
    ...sentences,
    style: 'quotation',
    size: TYPE.sentence,
    leading: 1.3,
    fill: ink,
    lines,
  });
  const isFact = event.status === 'stated';
  const place = textBlock(event.place, {
    ...sentences,
    style: isFact ? 'plain' : 'strong',
    size: TYPE.small,
    leading: 1.3,
    fill: isFact ? faded : strong,
    lines: 2,
  });
  const told: Block = stack([sentence, gap(4), place, gap(28)]);
  const date: Block = { height: when.height, draw: (top) => when.draw(top + 3) };
  return {
    event: { ...event, when: when.shown, sentence: sentence.shown, place: place.shown },
    cut: sentence.cut,
    block: beside([date, dot(sentence, line, strong), told]),
  };
}

function dot({ height }: TextBlock, line: number, fill: string): Block {
  const size = 20;
  const at = (top: number, grow: number) => ({
    x: line - size / 2 - grow,
    y: top + DOT_AT - size / 2 - grow,
    width: size + 2 * grow,
    height: size + 2 * grow,
  });
  return {
    height,
    draw: (top) => box(at(top, 5), paper, size / 2 + 5) + box(at(top, 0), fill, size / 2),
  };
}

/** Events on the line that joins them. */
function threaded(blocks: readonly Block[], { line }: Columns): Block {
  const events = stack(blocks);
  return {
    height: events.height,
    draw: (top) =>
      box({ x: line - 2, y: top + DOT_AT, width: 4, height: events.height - 58 }, hairline, 2) +
      events.draw(top),
  };
}

function footer(more: string | null, { across, dates, sentences }: Columns): Block {
  const faint = { size: TYPE.small, fill: faded, style: 'strong' } as const;
  const brand = textBlock('¶ Pilcrow', { ...across, ...faint, align: dates.align });
  if (more === null) return brand;
  return beside([brand, textBlock(more, { ...sentences, ...faint, ...narrower(sentences, brand.width) })]);
}

/** What a column has left where something stands at its end. */
function narrower({ x, width, align }: Column, taken: number): Pick<Column, 'x' | 'width'> {
  const left = width - taken - 40;
  return { x: align === 'right' ? x + width - left : x, width: left };
}
