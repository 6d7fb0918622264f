import { ComponentType, type Message } from 'discord.js';
import { type Control, unpackControl } from '../message/controls.ts';

/** A control on a message of the bot's, which tells how its answer came about; null where it has none. */
export function controlIn({ components }: Pick<Message, 'components'>): Control | null {
  for (const row of components) {
    if (row.type !== ComponentType.ActionRow) continue;
    for (const component of row.components) {
      const control = component.customId === null ? null : unpackControl(component.customId);
      if (control) return control;
    }
  }
  return null;
}
