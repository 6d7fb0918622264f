import type { Outgoing } from '../message/outgoing.ts';

/** A message as discord.js takes it: it wants lists that could be changed. */
export function messageOf({ content, embeds, components }: Outgoing) {
  return {
    content,
    embeds: [...embeds],
    components: [...components],
    allowedMentions: { parse: [], repliedUser: false },
  };
}
