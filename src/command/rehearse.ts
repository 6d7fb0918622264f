import { nowhere } from './command.ts';
import { asksAtHand } from './examples.ts';
import type { Program } from './run.ts';

/** Asks every command's examples, so that the first person who asks does not wait for what is made ready then. */
export async function rehearse(program: Program): Promise<void> {
  const asker = { id: 'nobody', manages: false, picks: false };
  for (const command of program.commands) {
    if (command.kind === 'single') await asksAtHand(command, program, { asker, place: nowhere });
  }
}
