import type { Illustrated } from './illustrate.ts';

/** A message as discord.js takes it: it wants lists that could be changed. */
export function messageOf({ content, embeds, components, file }: Illustrated) {
  return {
    content,
    embeds: [...embeds],
    components: [...components],
    files: file ? [{ attachment: Buffer.from(file.png), name: file.name, description: file.altText }] : [],
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** The same for a message that stands already: a picture that it had goes with what it said. */
export function changedTo(message: Illustrated) {
  return { ...messageOf(message), attachments: [] };
}
