import type { Picture, QuoteCard } from '../command/reply.ts';
import { labelWords } from '../words/standing.ts';
import { words } from '../words/words.ts';
import { citationText } from './citationText.ts';
import { escapeMarkdown } from './escape.ts';
import { limits } from './limits.ts';
import { placeLine } from './passageText.ts';
import { type Place, type Rendered, render } from './render.ts';
import { colours } from './standing.ts';
import type { Walkable } from './view.ts';

/** A picture that can stand in a message, and what the message says then. */
export interface Illustration {
  readonly picture: Picture;
  /** The file's name. */
  readonly name: string;
  /** The words beside it: at most one embed, which is to hold it. */
  readonly beside: Rendered;
  /** The same, where not all of the article's words fitted into it. */
  readonly besideCut: Rendered;
}

/** The picture of a list's first page, where it has one. */
export function illustrationOf(view: Walkable, place: Place): Illustration | null {
  if (!place.pictures || view.kind !== 'list' || view.at > 0 || !view.reply.picture) return null;
  const { picture } = view.reply;
  // What does not fit stands in the message anyhow.
  const beside = render(view, place);
  return { picture, name: `${picture.kind}.png`, beside, besideCut: beside };
}

/** A card, beside which stands only where its words are from, with the link. */
export function cardIllustration(card: QuoteCard, place: Place): Illustration | null {
  if (!place.pictures) return null;
  const cut = `-# ${escapeMarkdown(words('cardCut'))}`;
  return {
    picture: card,
    name: 'card.png',
    beside: besideCard(card, place, []),
    besideCut: besideCard(card, place, [cut]),
  };
}

/** @param notes escaped */
function besideCard({ passage }: QuoteCard, { embeds }: Place, notes: readonly string[]): Rendered {
  const label = labelWords(passage);
  const { linked } = placeLine(passage, { room: limits.content, bareLinks: !embeds });
  const text = [...(label === null ? [] : [escapeMarkdown(label)]), linked, ...notes].join('\n');
  return embeds
    ? { content: '', embeds: [{ description: text, color: colours[passage.status] }] }
    : { content: text, embeds: [] };
}

/** What stands for a card that is not drawn: its words as text, and that it is none. */
export function undrawnCard({ passage }: QuoteCard): Rendered {
  const note = `-# ${escapeMarkdown(words('cardNotDrawn'))}`;
  return { content: `${citationText(passage, limits.content - note.length - 1)}\n${note}`, embeds: [] };
}
