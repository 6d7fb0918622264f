import type { NoticeReply } from '../command/reply.ts';
import type { Asked, AskedView } from './asked.ts';
import { type ButtonRow, buttonsOf } from './buttons.ts';
import { type MenuRow, moreMenu } from './moreMenu.ts';
import { offerButtons } from './offers.ts';
import { type Place, type Rendered, render } from './render.ts';

/** A message that is ready to be sent. */
export interface Outgoing extends Rendered {
  /** At most two rows. */
  readonly components: readonly (ButtonRow | MenuRow)[];
  /** Only the person who asked may see it. */
  readonly refusal: boolean;
}

/** The message for a view: its words, and the controls that lead on from it. */
export function outgoing({ view, asked }: AskedView, place: Place): Outgoing {
  if (view.kind === 'notice') return outgoingNotice(view.reply, place, asked);
  const rendered = { ...render(view, place), refusal: false };
  if (view.kind === 'citation') return { ...rendered, components: [] };
  return { ...rendered, components: [...buttonsOf(view, asked, place), ...moreMenu(view, asked, place)] };
}

/**
 * The message for a notice.
 * @param asked whose offers it carries, and who may delete it; without it, nobody
 */
export function outgoingNotice(
  reply: NoticeReply,
  place: Place,
  asked?: Pick<Asked, 'command' | 'asker'>,
): Outgoing {
  const refusal = reply.tone === 'refusal';
  // What only the asker sees, they can put away themselves.
  const removable = !place.alone && !refusal;
  const components = asked ? offerButtons(reply.offers ?? [], asked, removable) : [];
  return { ...render({ kind: 'notice', reply }, place), components, refusal };
}
