import { ComponentType, type Message } from 'discord.js';
import { type Control, unpackControl } from '../message/controls.ts';

type Components = Pick<Message, 'components'>;

/** A control on a message of the bot's, which tells how its answer came about; null where it has none. */
export function controlIn(message: Components): Control | null {
  for (const customId of customIdsOn(message)) {
    const control = unpackControl(customId);
    if (control) return control;
  }
  return null;
}

/** What the buttons and menus of a message carry, in order. */
export function customIdsOn({ components }: Components): string[] {
  return components.flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    return row.components.flatMap(({ customId }) => customId ?? []);
  });
}
