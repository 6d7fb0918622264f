import { systemClock as clock } from '../clock.ts';
import { startConversation } from '../terminal/conversation.ts';
import { showProgress } from '../terminal/progress.ts';
import { LOCAL_PLACE } from '../terminal/questions.ts';
import { quietly } from './logger.ts';
import { openServing } from './openServing.ts';
import { openPage } from './page.ts';
import type { Parts } from './parts.ts';
import { endOnSignals } from './signals.ts';

/** Local mode: a conversation over standard input and output, in a terminal the page as well. Resolves when it has ended. */
export async function converse(parts: Parts): Promise<void> {
  const { stdin: input, stdout: output, stderr: errors, env } = process;
  const quiet = { ...parts, telemetry: quietly(parts.telemetry) };
  const { program, page, state, rehearseDrawing, finish } = await openServing(
    quiet,
    showProgress(errors, env, clock),
  );
  await program.library.open([LOCAL_PLACE.server]);
  endOnSignals(async () => {});
  state.ready = true;
  const served = input.isTTY ? await openPage(page) : null;
  if (served) rehearseDrawing();
  await startConversation({ program, input, output, env, page: served?.address });
  await served?.close();
  await finish();
  input.destroy();
}
