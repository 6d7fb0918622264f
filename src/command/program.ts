import type { Reader } from '../articles/reader.ts';
import type { Clock } from '../clock.ts';
import { createAdding } from '../corpus/adding.ts';
import { createCaretaker } from '../corpus/caretaker.ts';
import type { Incoming } from '../corpus/incoming.ts';
import { createLibrary } from '../corpus/library.ts';
import type { Aside } from '../corpus/load.ts';
import { createPicking } from '../corpus/picking.ts';
import { createRemoving } from '../corpus/removing.ts';
import type { ServerStore } from '../corpus/serverStore.ts';
import type { Shelf } from '../corpus/shelf.ts';
import { serverTurns } from '../corpus/turns.ts';
import type { Telemetry } from '../telemetry.ts';
import type { Command } from './command.ts';
import { createJournal } from './journal.ts';
import type { Program } from './run.ts';

export interface ProgramOptions {
  /** By name. */
  readonly commands: readonly Command[];
  /** The articles that every server sees. */
  readonly shared: Shelf;
  readonly store: ServerStore;
  readonly incoming: Incoming;
  readonly readers: readonly Reader[];
  readonly clock: Clock;
  readonly telemetry: Telemetry;
  /** Larger files are not read. In bytes. */
  readonly maxFileBytes: number;
  readonly aside?: Aside | undefined;
  /** Articles that one server may have of its own. */
  readonly maxArticles: number;
  /** Articles may be added by their address. */
  readonly allowUrls: boolean;
  /** Questions without an answer are kept. */
  readonly keepUnanswered: boolean;
}

/** Puts together what every edge needs. What is kept of servers is taken up by `library.open`. */
export function createProgram({ commands, ...options }: ProgramOptions): Program {
  const { telemetry } = options;
  const library = createLibrary(options);
  const parts = { ...options, library, turns: serverTurns() };
  return {
    commands,
    library,
    adding: createAdding(parts),
    removing: createRemoving(parts),
    picking: createPicking(parts),
    journal: createJournal(options),
    caretaker: createCaretaker(parts),
    telemetry,
  };
}
