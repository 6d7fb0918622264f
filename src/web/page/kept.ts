import type { OpenedThread } from '../exchange.ts';
import type { Entry } from './entry.ts';

/** The channel, or a thread of it, with what was said there in order. */
export interface Place {
  readonly thread: OpenedThread | null;
  readonly entries: readonly Entry[];
}

/** Where the conversation is kept while the tab is open, however often the page is loaded. */
export interface Kept {
  /** What was kept last; empty where nothing was. */
  readonly places: readonly Place[];
  keep(places: readonly Place[]): void;
}

/** Changes when what is kept is of another form. */
const NAME = 'conversation-1';

/** Messages of a place that are kept; of the latest few, also their pictures, which are large. */
const MOST_KEPT = 100;
const MOST_PICTURES = 3;

/** The conversation that this tab keeps; where it may keep none, there is none. */
export function keptInTab(): Kept {
  return {
    places: read(),
    keep(places) {
      if (!write(places, MOST_PICTURES)) write(places, 0);
    },
  };
}

function read(): readonly Place[] {
  try {
    const kept: readonly Place[] = JSON.parse(sessionStorage.getItem(NAME) ?? '[]');
    return kept.map(({ thread, entries }) => {
      return { thread, entries: entries.map((entry) => ({ ...entry, at: new Date(entry.at) })) };
    });
  } catch {
    return [];
  }
}

/** @returns false where there is no room for it */
function write(places: readonly Place[], pictures: number): boolean {
  const drawn = places.flatMap(({ entries }) => entries.filter(({ message }) => message?.picture));
  const shown = new Set(drawn.map(({ id }) => id).slice(Math.max(0, drawn.length - pictures)));
  const kept = places.map(({ thread, entries }) => {
    // An answer that is still awaited does not come to a page that is loaded anew.
    const said = entries.filter(({ text, message }) => text !== null || message !== null);
    return { thread, entries: said.slice(-MOST_KEPT).map((entry) => withPicture(entry, shown)) };
  });
  try {
    sessionStorage.setItem(NAME, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function withPicture(entry: Entry, shown: ReadonlySet<number>): Entry {
  const { id, message } = entry;
  return message?.picture && !shown.has(id) ? { ...entry, message: { ...message, picture: null } } : entry;
}
