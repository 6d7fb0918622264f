import { actionNamed, type Command } from '../command/command.ts';
import type { Offer, Reply } from '../command/reply.ts';
import type { Call } from '../command/run.ts';
import type { Completions } from './completer.ts';

/** What was offered last, to whoever types one of the labels. */
export interface Offers {
  /** Remembers what a reply offers, and forgets what was offered before. */
  made(command: string, reply: Reply): void;
  /** What typing a line takes up; null where it is no label of an offer. */
  taken(line: string): Pick<Call, 'command' | 'press' | 'values'> | null;
  /** The labels that a line begins; null where it begins none. */
  begun(line: string): Completions | null;
}

export function rememberOffers(commands: readonly Command[]): Offers {
  let last: { readonly command: string; readonly offers: readonly Offer[] } | null = null;
  return {
    made(command, reply) {
      last = reply.kind === 'notice' && reply.offers ? { command, offers: reply.offers } : null;
    },
    begun(line) {
      const labels = (last?.offers ?? []).map(({ label }) => label);
      const begun = labels.filter((label) => label.toLowerCase().startsWith(line.toLowerCase()));
      return line === '' || begun.length === 0 ? null : [begun, line];
    },
    taken(line) {
      const offer = last?.offers.find(({ label }) => label.toLowerCase() === line.trim().toLowerCase());
      if (!last || !offer) return null;
      const presses = commands.find(({ name }) => name === last?.command)?.presses ?? {};
      const names = Object.keys(actionNamed(presses, offer.press)?.options ?? {});
      const values = names.flatMap((name, at): [string, string][] => {
        const value = offer.values[at];
        return value === undefined ? [] : [[name, value]];
      });
      return { command: last.command, press: offer.press, values: Object.fromEntries(values) };
    },
  };
}
