import type { Passage } from '../answers/passage.ts';
import type { NoticeReply, QuoteCard } from '../command/reply.ts';
import type { Asked, AskedView } from './asked.ts';
import { type ButtonRow, buttonsOf, noticeButtons } from './buttons.ts';
import { cardIllustration, type Illustration, illustrationOf, undrawnCard } from './illustration.ts';
import { cardMenu, type MenuRow, moreMenu } from './moreMenu.ts';
import { type Place, type Rendered, render } from './render.ts';
import { firstShown, type View } from './view.ts';

/** A message that is ready to be sent. */
export interface Outgoing extends Rendered {
  /** At most two rows. */
  readonly components: readonly (ButtonRow | MenuRow)[];
  /** Only the person who asked may see it. */
  readonly refusal: boolean;
  /** The passage that it shows, or the first of several, for whoever has the article at hand; null where none. */
  readonly shows: Passage | null;
  /** That passage is only the nearest: it does not answer. */
  readonly declines?: true;
  /** What may be drawn into it, where that can be done in time. */
  readonly illustration?: Illustration;
}

/** The message for a view: its words, and the controls that lead on from it. */
export function outgoing({ view, asked }: AskedView, place: Place): Outgoing {
  if (view.kind === 'notice') return outgoingNotice(view.reply, place, asked);
  if (view.kind === 'card') return outgoingCard(view.card, asked, place);
  const rendered = { ...render(view, place), refusal: false };
  if (view.kind === 'citation') return { ...rendered, components: [], shows: view.passage };
  const components = [...buttonsOf(view, asked, place), ...moreMenu(view, asked, place)];
  const illustration = illustrationOf(view, place);
  const shows = firstShown(view) ?? null;
  return {
    ...rendered,
    components,
    shows,
    ...(declines(view) && { declines: true }),
    ...(illustration && { illustration }),
  };
}

function declines(view: View): boolean {
  return view.kind === 'match' && view.reply.answer.kind === 'notInArticle';
}

/** The card's words as a citation, which stays where it is not drawn. */
function outgoingCard(card: QuoteCard, asked: Asked, place: Place): Outgoing {
  const illustration = cardIllustration(card, place);
  return {
    ...undrawnCard(card),
    components: cardMenu(card, asked, place),
    refusal: false,
    shows: card.passage,
    ...(illustration && { illustration }),
  };
}

/**
 * The message for a notice.
 * @param asked whose it is, so that they may take up its offers, share and delete it; without it, nobody may
 */
export function outgoingNotice(reply: NoticeReply, place: Place, asked?: Asked): Outgoing {
  const refusal = reply.tone === 'refusal';
  const components = asked && !refusal ? noticeButtons(reply, asked, place) : [];
  return { ...render({ kind: 'notice', reply }, place), components, refusal, shows: null };
}
