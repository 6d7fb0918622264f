import type { AskedQuestion, OpenedThread, PageState, ShownMessage } from '../exchange.ts';
import { element } from './dom.ts';
import { icon } from './drawings.ts';
import type { Entry, EntryActs } from './entry.ts';
import type { Kept } from './kept.ts';
import { showEntry } from './message.ts';
import { say } from './saying.ts';

/** What is said, in the channel and in its threads. */
export interface Conversation {
  readonly log: HTMLElement;
  /** The thread that is shown; null for the channel. */
  thread(): OpenedThread | null;
  threads(): readonly OpenedThread[];
  /**
   * Shows a thread, or the channel.
   * @param starter the message that the thread begins with; left out where it is known, or not there any more
   */
  go(thread: OpenedThread | null, starter?: ShownMessage): void;
  /** Keeps the spot where somebody is for a message that is still to come. */
  keep(): Spot;
  /** Adds a message where it is due; without a spot, last where somebody is. */
  add(entry: Partial<Entry>, spot?: Spot): Entry;
  /** Whether a spot is in what is shown. */
  shows(spot: Spot): boolean;
  /** Puts another in a message's place. */
  turn(entry: Entry, to: Partial<Entry>): Entry;
  remove(entry: Entry): void;
  /** The last message of Pilcrow's where somebody is. */
  latest(): Entry | undefined;
  /** What was asked here before, oldest first. */
  earlier(): (AskedQuestion & { readonly alone: boolean })[];
  /** Offers questions where nothing has been said yet. */
  suggest(questions: readonly string[], ask: (question: string) => void): void;
}

/** Where a message is due: in its channel or thread, behind all for which spots were kept before. */
export interface Spot {
  readonly id: number;
  readonly thread: OpenedThread | null;
}

interface Place {
  readonly thread: OpenedThread | null;
  entries: readonly Entry[];
}

/** Questions that are told of, of which the server takes what is still meant. */
const EARLIER = 6;
/** Pixels from the end at which somebody still reads along. */
const NEAR_END = 60;

/** @param kept where it is kept, and what was said before the page was loaded */
export function conversation(menus: PageState['menus'], acts: EntryActs, kept: Kept): Conversation {
  const places: Place[] = kept.places.map((place) => ({ ...place }));
  const channel = places.find(({ thread }) => thread === null) ?? { thread: null, entries: [] };
  if (!places.includes(channel)) places.unshift(channel);
  let here = channel;
  let entries = Math.max(0, ...places.flatMap((place) => place.entries.map(({ id }) => id)));
  const suggestions = element('div', { class: 'suggestions' });
  const log = element('div', {
    class: 'log',
    role: 'log',
    'aria-label': say('pageConversation'),
    tabindex: 0,
  });
  log.append(beginning(null, suggestions));

  function keep(): Spot {
    entries += 1;
    return { id: entries, thread: here.thread };
  }

  function placeIn(thread: OpenedThread | null): Place {
    return places.find((place) => place.thread?.id === thread?.id) ?? here;
  }

  function placeOf(entry: Entry): Place {
    return places.find((place) => place.entries.some(({ id }) => id === entry.id)) ?? here;
  }

  /** Whoever reads what was said before stays there. */
  let pinned = true;
  let top = 0;
  log.addEventListener('scroll', () => {
    // The end also goes away by itself, as when a picture comes.
    const atEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_END;
    pinned = atEnd || (pinned && log.scrollTop >= top);
    top = log.scrollTop;
  });
  // Pictures take their room once they are there.
  log.addEventListener('load', () => pinned && toEnd(), true);

  function toEnd(): void {
    pinned = true;
    log.scrollTo({ top: log.scrollHeight });
  }

  return {
    log,
    thread: () => here.thread,
    threads: () => places.flatMap(({ thread }) => thread ?? []),
    go(thread, starter) {
      const known = places.find((place) => place.thread?.id === thread?.id);
      here = known ?? { thread, entries: starter ? [made({ message: starter }, keep().id)] : [] };
      if (!known) places.push(here);
      const shown = here.entries.map((entry) => showEntry(entry, menus, acts));
      log.replaceChildren(beginning(thread, suggestions), ...shown);
      toEnd();
      kept.keep(places);
    },
    keep,
    shows: ({ thread }) => placeIn(thread) === here,
    add(about, spot = keep()) {
      const entry = made(about, spot.id);
      const place = placeIn(spot.thread);
      const later = place.entries.find(({ id }) => id > entry.id);
      place.entries = [...place.entries, entry].toSorted((one, other) => one.id - other.id);
      kept.keep(places);
      if (place !== here) return entry;
      const follows = pinned || later === undefined;
      const next = later ? document.getElementById(`message-${later.id}`) : null;
      log.insertBefore(showEntry(entry, menus, acts), next);
      if (follows) toEnd();
      return entry;
    },
    turn(entry, to) {
      const turned = { ...entry, ...to };
      const place = placeOf(entry);
      place.entries = place.entries.map((one) => (one.id === entry.id ? turned : one));
      kept.keep(places);
      const old = document.getElementById(`message-${entry.id}`);
      if (!old) return turned;
      const focused = focusIn(old);
      const shown = showEntry(turned, menus, acts);
      const follows = pinned;
      old.replaceWith(shown);
      if (focused !== null) refocus(shown, focused);
      if (follows) toEnd();
      return turned;
    },
    remove(entry) {
      const place = placeOf(entry);
      place.entries = place.entries.filter(({ id }) => id !== entry.id);
      kept.keep(places);
      const shown = document.getElementById(`message-${entry.id}`);
      if (!shown) return;
      const next = shown.nextElementSibling;
      const focused = shown.matches(':focus-within');
      shown.remove();
      if (!focused) return;
      if (next instanceof HTMLElement) goTo(next);
      else acts.type();
    },
    latest: () => here.entries.findLast(({ message }) => message !== null),
    earlier() {
      const asked = here.entries.flatMap(({ asked: one, message }) =>
        one === null ? [] : [{ ...one, alone: message?.alone ?? false }],
      );
      return asked.slice(-EARLIER);
    },
    suggest(questions, ask) {
      const buttons = questions.map((question) => {
        const made = element('button', { type: 'button', class: 'suggestion', dir: 'auto' }, question);
        made.addEventListener('click', () => ask(question));
        return made;
      });
      suggestions.replaceChildren(...buttons);
      if (pinned) toEnd();
    },
  };
}

function made(about: Partial<Entry>, id: number): Entry {
  const nothing = { text: null, message: null, cause: null, asked: null, unmeant: false, thread: null };
  return { ...nothing, id, at: new Date(), ...about };
}

/** What stands above the first message. */
function beginning(thread: OpenedThread | null, suggestions: HTMLElement): HTMLElement {
  return element(
    'div',
    { class: 'beginning' },
    element('span', { class: 'beginning-icon' }, icon(thread ? 'thread' : 'channel')),
    element('h2', { dir: 'auto' }, thread?.name ?? say('pageWelcome')),
    element('p', {}, say(thread ? 'pageThreadIntro' : 'pageIntro')),
    suggestions,
  );
}

/** The control that has the focus, by its place among the others and by its name; null where none has. */
function focusIn(shown: HTMLElement): { readonly at: number; readonly name: string } | null {
  const controls = [...shown.querySelectorAll<HTMLElement>('.controls > *')];
  const at = controls.findIndex((control) => control.matches(':focus'));
  return at < 0 ? null : { at, name: controls[at]?.textContent ?? '' };
}

/** Takes the focus to a message as a whole, which the Tab key passes by. */
function goTo(shown: HTMLElement): void {
  shown.tabIndex = -1;
  shown.focus();
}

function refocus(shown: HTMLElement, { at, name }: { readonly at: number; readonly name: string }): void {
  const controls = [...shown.querySelectorAll<HTMLElement>('.controls > *')];
  const same = controls.find(({ textContent }) => textContent === name);
  (same ?? controls[Math.min(at, controls.length - 1)])?.focus();
}
