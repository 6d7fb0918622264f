import type { NoticeReply } from '../command/reply.ts';
import type { Asked } from './asked.ts';
import { type ButtonRow, buttonsOf } from './buttons.ts';
import { offerButtons } from './offers.ts';
import { type Place, type Rendered, render } from './render.ts';
import type { View } from './view.ts';

/** A message that is ready to be sent. */
export interface Outgoing extends Rendered {
  readonly components: readonly ButtonRow[];
  /** Only the person who asked may see it. */
  readonly refusal: boolean;
}

/** The message for a view: its words, and the buttons that lead on from it. */
export function outgoing(view: View, asked: Asked, place: Place): Outgoing {
  if (view.kind === 'notice') return outgoingNotice(view.reply, place, asked);
  return { ...render(view, place), components: buttonsOf(view, asked, place), refusal: false };
}

/**
 * The message for a notice.
 * @param asked whose offers it carries; without it, none
 */
export function outgoingNotice(
  reply: NoticeReply,
  place: Place,
  asked?: Pick<Asked, 'command' | 'asker'>,
): Outgoing {
  const refusal = reply.tone === 'refusal';
  const components = asked ? offerButtons(reply.offers ?? [], asked) : [];
  return { ...render({ kind: 'notice', reply }, place), components, refusal };
}

/** A message as discord.js takes it: it wants lists that could be changed. */
export function messageOf({ content, embeds, components }: Outgoing) {
  return {
    content,
    embeds: [...embeds],
    components: [...components],
    allowedMentions: { parse: [], repliedUser: false },
  };
}
