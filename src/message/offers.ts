import { type APIButtonComponentWithCustomId, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { type Asker, actionNamed, type CallPlace, type Command } from '../command/command.ts';
import type { Offer } from '../command/reply.ts';
import type { Call } from '../command/run.ts';
import { limits } from './limits.ts';

/** What a press of an offer's button needs. */
export interface Offered {
  readonly command: string;
  readonly press: string;
  readonly values: readonly string[];
  /** The id of the person to whom it was offered. */
  readonly asker: string;
}

const MARK = 'do';
const BETWEEN = ':';

/** An offer as its button carries it: at most 100 characters. */
export function packOffer({ command, press, values, asker }: Offered): string {
  const customId = [MARK, command, press, asker, ...values].join(BETWEEN);
  if (customId.length > limits.customId) throw new Error(`An offer of /${command} is too long for a button.`);
  return customId;
}

/** The offer that a button carries; null where it carries none. */
export function unpackOffer(customId: string): Offered | null {
  const [mark, command = '', press = '', asker = '', ...values] = customId.split(BETWEEN);
  if (mark !== MARK || !/^[a-z-]{1,32}$/.test(command) || !/^[a-z]{1,12}$/.test(press)) return null;
  return /^\d{1,20}$/.test(asker) ? { command, press, values, asker } : null;
}

/** Whether what an offer leads to is said to everybody. */
export function isAloud({ command: name, press }: Offered, commands: readonly Command[]): boolean {
  const presses = commands.find((command) => command.name === name)?.presses ?? {};
  return actionNamed(presses, press)?.aloud === true;
}

/** The call that taking up an offer makes. Rights are checked when it runs, as those of any call. */
export function callOf(
  { command: name, press, values }: Offered,
  commands: readonly Command[],
  { asker, place }: { readonly asker: Asker; readonly place: CallPlace },
): Call {
  const presses = commands.find((command) => command.name === name)?.presses ?? {};
  const options = Object.keys(actionNamed(presses, press)?.options ?? {});
  const named = options.flatMap((option, at): [string, string][] => {
    const value = values[at];
    return value === undefined ? [] : [[option, value]];
  });
  return { command: name, press, values: Object.fromEntries(named), asker, place };
}

/** The buttons of a notice's offers. */
export function offerButtons(
  offers: readonly Offer[],
  { command, asker }: Pick<Offered, 'command' | 'asker'>,
): APIButtonComponentWithCustomId[] {
  return offers.map(({ label, tone, press, values }) => {
    const custom_id = packOffer({ command, press, values, asker });
    return { type: ComponentType.Button, style: STYLES[tone], label, custom_id };
  });
}

const STYLES = {
  plain: ButtonStyle.Secondary,
  main: ButtonStyle.Primary,
  risky: ButtonStyle.Danger,
} as const satisfies Record<Offer['tone'], ButtonStyle>;
