import { UserError } from '../../errors.ts';
import { phrase } from '../../words/phrase.ts';
import type { CommandContext } from '../command.ts';

/**
 * The server that an action is for.
 * @throws UserError where there is none
 */
export function serverOf({ place }: CommandContext): string {
  if (place.server === null) throw new UserError(phrase('serversOnly'), phrase('serversOnlyHint'));
  return place.server;
}
