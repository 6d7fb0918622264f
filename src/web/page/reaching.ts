import type { PageState } from '../exchange.ts';
import { type Asking, Refused } from './asking.ts';
import { element } from './dom.ts';

/** What the page starts with; while it does not come, says why not and asks again. */
export async function reachState(server: Pick<Asking, 'state'>): Promise<PageState> {
  const notice = element('p', { class: 'unreachable', role: 'alert' });
  for (;;) {
    try {
      return await server.state();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (!notice.isConnected) document.body.append(notice);
      if (notice.textContent !== error.message) notice.textContent = error.message;
    }
    await new Promise((again) => setTimeout(again, UNTIL_AGAIN));
  }
}

/** Milliseconds. */
const UNTIL_AGAIN = 2_000;
