import type { Illustrated } from '../message/illustrate.ts';

/** A message as discord.js takes it: it wants lists that could be changed. */
export function messageOf({ content, embeds, components, file }: Illustrated) {
  return {
    content,
    embeds: [...embeds],
    components: [...components],
    // Where there is none, a message that is changed loses the one that it had.
    files: file ? [{ attachment: Buffer.from(file.png), name: file.name, description: file.altText }] : [],
    allowedMentions: { parse: [], repliedUser: false },
  };
}
