import { words } from '../words/words.ts';
import type { NoticeLine, Offer } from './reply.ts';

/** One of a list. */
export interface Entry {
  readonly text: string;
  /** The heading that it stands under; empty where it stands under none. */
  readonly section?: string;
}

/** As much of a list as one notice shows. */
export interface ListPage {
  /** The entries, and a heading wherever another section begins. */
  readonly lines: readonly NoticeLine[];
  /** The place of the first entry and of the last, from 1; both 0 in an empty list. */
  readonly from: number;
  readonly to: number;
  /** Entries of the whole list. */
  readonly count: number;
  /** Which page it is, from 0, and how many there are. */
  readonly page: number;
  readonly pages: number;
}

/** How much of a list stands on a page. */
interface PageSize {
  /** Characters. */
  readonly room: number;
  /** Entries. */
  readonly most: number;
}

/** Of a page that has a notice for itself: it fits, escaped, where nothing can be embedded too. */
const WHOLE_PAGE: PageSize = { room: 1_500, most: 25 };
/** Characters that a line's own marks take. */
const MARKS = 3;

/**
 * One page of a list.
 * @param page from 0; beyond the last, the last is meant
 */
export function pageOf(entries: readonly Entry[], page: number, size = WHOLE_PAGE): ListPage {
  const starts = startsOf(entries, size);
  const at = Math.min(page, starts.length - 1);
  const start = starts[at] ?? 0;
  const shown = entries.slice(start, starts[at + 1]);
  return {
    lines: entryLines(shown),
    from: shown.length === 0 ? 0 : start + 1,
    to: start + shown.length,
    count: entries.length,
    page: at,
    pages: starts.length,
  };
}

/** Where each page begins. */
function startsOf(entries: readonly Entry[], { room, most }: PageSize): readonly number[] {
  const starts = [0];
  let used = 0;
  for (const [index, entry] of entries.entries()) {
    const start = starts.at(-1) ?? 0;
    const size = sizeOf(entry, index === start ? undefined : entries[index - 1]);
    if (index > start && (used + size > room || index - start >= most)) {
      starts.push(index);
      used = sizeOf(entry, undefined);
    } else used += size;
  }
  return starts;
}

function sizeOf({ text, section = '' }: Entry, before: Entry | undefined): number {
  const heading = section !== '' && section !== before?.section ? section.length + MARKS : 0;
  return text.length + MARKS + heading;
}

/** Entries as lines, each section's heading above its first. */
export function entryLines(entries: readonly Entry[]): NoticeLine[] {
  return entries.flatMap(({ text, section = '' }, index): NoticeLine[] => {
    const begins = section !== '' && section !== entries[index - 1]?.section;
    return [...(begins ? [{ style: 'heading', text: section } as const] : []), { style: 'item', text }];
  });
}

/** That there is more in a list than a page of it shows; nothing where there is not. */
export function restLines({ to, from, count }: ListPage): NoticeLine[] {
  const left = count - (to - from + 1);
  return count === 0 || left === 0 ? [] : [{ style: 'item', text: words('moreLines', { count: left }) }];
}

/**
 * What leads from a page to those beside it.
 * @param press the name among the command's `presses`; its last option takes a page, as `pageIn` reads it
 * @param values of its other options
 */
export function pageOffers(
  press: string,
  { page, pages }: Pick<ListPage, 'page' | 'pages'>,
  values: readonly string[] = [],
): Offer[] {
  const to = (target: number, label: string): Offer[] => {
    const leads = target >= 0 && target < pages;
    return leads ? [{ label, tone: 'plain', press, values: [...values, String(target)] }] : [];
  };
  return [...to(page - 1, words('offerPrevious')), ...to(page + 1, words('offerNext'))];
}

/** The page that an offer's value names, from 0; anybody can make up a value. */
export function pageIn(value: string): number {
  return /^\d{1,4}$/.test(value) ? Number(value) : 0;
}
