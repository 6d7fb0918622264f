import type { PreviewOptions } from '../terminal/cli.ts';
import { noProgress } from '../terminal/progress.ts';
import { LOCAL_PLACE } from '../terminal/questions.ts';
import { quietly } from './logger.ts';
import { openServing } from './openServing.ts';
import { openPage } from './page.ts';
import type { Parts } from './parts.ts';
import { endOnSignals } from './signals.ts';

/**
 * The page alone, until a signal ends it. Resolves when it is served.
 * @throws UserError where its port is taken
 */
export async function preview(options: PreviewOptions, { config, telemetry, ...rest }: Parts): Promise<void> {
  const { folder: corpusDir = config.corpusDir, port } = options;
  const parts = { ...rest, config: { ...config, corpusDir }, telemetry: quietly(telemetry) };
  const { program, page, state, rehearseDrawing, finish } = await openServing(parts, noProgress);
  await program.library.open([LOCAL_PLACE.server]);
  const served = await openPage(page, port).catch(async (error: unknown) => {
    await finish();
    throw error;
  });
  state.ready = true;
  rehearseDrawing();
  endOnSignals(async () => {
    await served.close();
    await finish();
  });
  process.stdout.write(`listening on ${served.address}\n`);
}
