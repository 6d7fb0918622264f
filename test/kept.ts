import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadReaders } from '../src/articles/readers.ts';
import { systemClock } from '../src/clock.ts';
import type { ProgramOptions } from '../src/command/program.ts';
import { UserError } from '../src/errors.ts';
import { serverFolders } from '../src/files/serverFolders.ts';
import { asItStands } from './asItStands.ts';

type Kept = Omit<ProgramOptions, 'commands' | 'shared' | 'telemetry'>;

/** What a program takes that keeps nothing yet and adds nothing: its folder is made only when something is kept. */
export async function nothingKept(): Promise<Kept> {
  const refused = () => Promise.reject(new UserError(asItStands('Nothing comes in here.')));
  return {
    store: serverFolders(join(tmpdir(), `pilcrow-${randomUUID()}`)),
    incoming: { fetchPage: refused, fetchAttachment: refused, readAside: refused },
    readers: await loadReaders(),
    clock: systemClock,
    maxFileBytes: 1_000_000,
    maxArticles: 200,
    allowUrls: true,
    keepUnanswered: false,
  };
}
