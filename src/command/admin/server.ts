import { UserError } from '../../errors.ts';
import { words } from '../../words/words.ts';
import type { CommandContext } from '../command.ts';

/**
 * The server that an action is for.
 * @throws UserError where there is none
 */
export function serverOf({ place }: CommandContext): string {
  if (place.server === null) throw new UserError(words('serversOnly'), words('serversOnlyHint'));
  return place.server;
}
