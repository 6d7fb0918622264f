import { quoteAlt, timelineAlt } from './altText.ts';
import type { EventCopy, QuoteCopy } from './copy.ts';
import { pngOf } from './png.ts';
import { quoteCard } from './quoteCard.ts';
import { timelineSheet } from './timelineSheet.ts';

/**
 * Draws pictures that nobody sees, so that whoever wants the first does not wait for what is made ready then: fonts
 * that are opened on demand, and code that the engine compiles as it is used.
 */
export function rehearseDrawing(): void {
  const card = quoteCard(QUOTE);
  const timeline = timelineSheet(
    { heading: LETTERS, title: LETTERS, events: EVENTS, further: 1 },
    () => true,
  );
  for (const sheet of [card, timeline]) pngOf(sheet);
  quoteAlt(QUOTE, card.quotation);
  timelineAlt(timeline.shown);
}

/** Nobody reads them: the letters that most articles are written in. */
const LETTERS = '“The quick brown fox, 1234567890 – jumps over: the lazy dog’s back.” ¶ · HARBOUR';

const QUOTE: QuoteCopy = {
  status: 'alleged',
  label: LETTERS,
  quotation: LETTERS,
  sayer: LETTERS,
  standing: LETTERS,
  notes: [LETTERS],
  title: LETTERS,
  place: LETTERS,
};

const EVENTS: readonly EventCopy[] = Array.from({ length: 3 }, () => ({
  when: '6 January 2026',
  status: 'reported',
  sentence: LETTERS.repeat(2),
  place: LETTERS,
}));
