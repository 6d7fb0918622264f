import { ComponentType, type Message } from 'discord.js';
import { type Control, unpackControl } from '../message/controls.ts';

/** The ids of the controls on a message. */
export function controlsOn({ components }: Pick<Message, 'components'>): readonly string[] {
  return components.flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    return row.components.flatMap(({ customId }) => customId ?? []);
  });
}

/** A control on a message of the bot's, which tells how its answer came about; null where it has none. */
export function controlIn(message: Pick<Message, 'components'>): Control | null {
  for (const id of controlsOn(message)) {
    const control = unpackControl(id);
    if (control) return control;
  }
  return null;
}
