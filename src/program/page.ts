import type { CallPlace } from '../command/command.ts';
import { UserError } from '../errors.ts';
import type { DrawingDesk } from '../message/illustrate.ts';
import type { DroppedFiles } from '../web/droppedFiles.ts';
import type { Preview } from '../web/server.ts';

export interface PageParts extends DrawingDesk {
  /** This machine, as a server and its channel. */
  readonly place: CallPlace;
  readonly dropped: DroppedFiles;
  /** In bytes. */
  readonly maxFileBytes: number;
}

/** Where the page is, where no port is asked for and this one is free. */
const USUAL_PORT = 4182;

/**
 * Serves the page that shows what Discord would get.
 * @param port left out, the usual one, or where that is taken, any that is free
 * @throws UserError where the port that is asked for is taken
 */
export async function openPage(parts: PageParts, port?: number): Promise<Preview> {
  // Loaded when it is needed: the bot starts without it.
  const { servePreview } = await import('../web/server.ts');
  if (port !== undefined) return servePreview({ ...parts, port });
  return servePreview({ ...parts, port: USUAL_PORT }).catch((error: unknown) => {
    if (error instanceof UserError) return servePreview({ ...parts, port: 0 });
    throw error;
  });
}
