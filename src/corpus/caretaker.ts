import type { Clock } from '../clock.ts';
import type { Telemetry } from '../telemetry.ts';
import type { Library } from './library.ts';
import { DAY } from './removing.ts';
import type { ServerStore } from './serverStore.ts';
import type { ServerTurns } from './turns.ts';

/** Days for which what belongs to a server is kept after the bot was removed from it. */
const DAYS_KEPT = 30;

/** Sees to it that nothing is kept longer than was promised. Never rejects: what fails is logged and tried again. */
export interface Caretaker {
  /** The bot was removed from a server. */
  left(server: string): Promise<void>;
  /** The bot is on a server, again or still. */
  joined(server: string): Promise<void>;
  /**
   * Deletes what is over: all of servers that the bot left long ago, proposals and removed articles of yesterday.
   * @param present servers that the bot is on; whichever else something is kept of was left, at the latest now
   */
  tidy(present: ReadonlySet<string>): Promise<void>;
}

export interface CaretakerOptions {
  readonly library: Library;
  readonly store: ServerStore;
  readonly turns: ServerTurns;
  readonly clock: Clock;
  readonly telemetry: Telemetry;
}

/** This machine is no server that the bot could be removed from. */
const LOCAL = 'local';

export function createCaretaker({ library, store, turns, clock, telemetry }: CaretakerOptions): Caretaker {
  async function change(server: string, what: () => Promise<void>): Promise<void> {
    try {
      await turns.take(server, what);
    } catch (err) {
      telemetry.error({ err, server }, 'what is kept of a server could not be tidied');
    }
  }

  async function mark(server: string): Promise<void> {
    if (!(await store.servers()).includes(server)) return;
    if (library.ownOf(server).settings.leftAt !== null) return;
    await library.change(server, { leftAt: clock.now() });
    telemetry.info({ server, days: DAYS_KEPT }, 'left a server; what is kept of it will be deleted');
  }

  async function unmark(server: string): Promise<void> {
    if (library.ownOf(server).settings.leftAt !== null) await library.change(server, { leftAt: null });
  }

  async function tidyServer(server: string, isPresent: boolean): Promise<void> {
    const { leftAt } = library.ownOf(server).settings;
    if (isPresent) await unmark(server);
    else if (leftAt === null) await mark(server);
    else if (leftAt + DAYS_KEPT * DAY <= clock.now()) {
      await store.deleteServer(server);
      library.forget(server);
      telemetry.info({ server }, 'deleted what was kept of a server that the bot left');
      return;
    }
    await store.pending.dropBefore(server, clock.now() - DAY);
    await store.removed.dropBefore(server, clock.now() - DAY);
  }

  return {
    left: (server) => change(server, () => mark(server)),
    joined: (server) => change(server, () => unmark(server)),
    async tidy(present) {
      try {
        for (const server of await store.servers()) {
          await change(server, () => tidyServer(server, server === LOCAL || present.has(server)));
        }
      } catch (err) {
        telemetry.error({ err }, 'what is kept of servers cannot be listed');
      }
    },
  };
}
