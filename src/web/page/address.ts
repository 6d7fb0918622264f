/** The address of what is shown, so that the browser's own ways back and forward lead through the threads. */
export interface Address {
  /** The id of the thread that it leads to; null for the channel. */
  thread(): string | null;
  /** Leads to a thread from now on, or to the channel. */
  lead(thread: string | null): void;
}

const BEFORE = '#thread-';

/** @param moved somebody went back or forward, or has written another address */
export function pageAddress(moved: () => void): Address {
  addEventListener('popstate', moved);
  const thread = () => (location.hash.startsWith(BEFORE) ? location.hash.slice(BEFORE.length) : null);
  return {
    thread,
    lead(id) {
      if (id === thread()) return;
      history.pushState(null, '', id === null ? location.pathname : BEFORE + id);
    },
  };
}
