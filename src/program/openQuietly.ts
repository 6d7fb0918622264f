import type { Program } from '../command/run.ts';
import { UserError } from '../errors.ts';
import type { Progress } from '../terminal/progress.ts';
import { LOCAL_PLACE } from '../terminal/questions.ts';
import { visible } from '../terminal/visible.ts';
import { phrase } from '../words/phrase.ts';
import { quietly } from './logger.ts';
import { openProgram } from './openProgram.ts';
import type { Parts } from './parts.ts';

/**
 * The program for the questions of one command line: nothing is watched, and standard error has what was wrong with
 * the articles.
 * @param folder the configured one where it is left out
 * @param progress ended when its articles serve
 * @throws UserError when no article serves and something was wrong
 */
export async function openQuietly(
  parts: Parts,
  folder: string | undefined,
  progress: Progress,
): Promise<Program> {
  const quiet = { ...parts, telemetry: quietly(parts.telemetry) };
  const { program, loading } = await openProgram(quiet, {
    folder: folder ?? parts.config.corpusDir,
    progress,
  });
  // Another folder is asked alone.
  if (folder === undefined) await program.library.open([LOCAL_PLACE.server]);
  if (program.library.forServer(LOCAL_PLACE.server).articles.length === 0 && loading.length > 0) {
    throw new UserError(phrase('asItStands', { text: loading.join('\n') }));
  }
  for (const line of loading) process.stderr.write(`${visible(line)}\n`);
  return program;
}
