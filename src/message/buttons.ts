import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Passage } from '../answers/passage.ts';
import { addressOf } from '../command/walk.ts';
import { words } from '../words/words.ts';
import type { Asked } from './asked.ts';
import { type Control, packControl } from './controls.ts';
import { type Place, pagesOf } from './render.ts';
import { firstShown, passagesOf, type View, type Walkable } from './view.ts';

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** The buttons below a view: those that lead somewhere, at most one row. */
export function buttonsOf(view: Walkable, asked: Asked, place: Place): readonly ButtonRow[] {
  const buttons = [...buttonsFor(view, asked, place), ...shareButton(view, asked, place)];
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: buttons }];
}

type Button = APIButtonComponentWithCustomId;

function buttonsFor(view: Walkable, asked: Asked, place: Place): readonly Button[] {
  switch (view.kind) {
    case 'match': {
      const passages = passagesOf(view.reply);
      const shown = passages[view.rank];
      if (!shown) return [];
      const others = view.reply.answer.kind === 'found' ? 'match' : 'nearest';
      return [
        ...besideButtons(shown, view.rank, asked),
        ...otherButtons({ shown, rank: view.rank, count: passages.length, others }, asked),
      ];
    }
    case 'neighbour':
      return [...besideButtons(view.passage, view.rank, asked), backButton(view.passage, view.rank, asked)];
    case 'list':
      return pageButtons(view, asked, place);
  }
}

function besideButtons(passage: Passage, rank: number, asked: Asked): Button[] {
  const { number } = passage.paragraph;
  const control = { ...asked, rank, shown: addressOf(passage) };
  const before = button(
    { ...control, does: 'before' },
    words('buttonBefore', { number: String(number - 1) }),
  );
  const after = button({ ...control, does: 'after' }, words('buttonAfter', { number: String(number + 1) }));
  return [...(number > 1 ? [before] : []), ...(number < passage.of ? [after] : [])];
}

interface Ranked {
  readonly shown: Passage;
  readonly rank: number;
  readonly count: number;
  readonly others: 'match' | 'nearest';
}

function otherButtons({ shown, rank, count, others }: Ranked, asked: Asked): Button[] {
  const labels =
    others === 'match'
      ? ({ previous: 'buttonPreviousMatch', next: 'buttonNextMatch' } as const)
      : ({ previous: 'buttonPreviousNearest', next: 'buttonNextNearest' } as const);
  const to = (does: 'previous' | 'next', target: number) => {
    const control = { ...asked, does, rank: target, shown: addressOf(shown) };
    return button(control, words(labels[does], { number: String(target + 1), count: String(count) }));
  };
  return [
    ...(rank > 0 ? [to('previous', rank - 1)] : []),
    ...(rank + 1 < count ? [to('next', rank + 1)] : []),
  ];
}

function backButton(passage: Passage, rank: number, asked: Asked): Button {
  return button({ ...asked, does: 'back', rank, shown: addressOf(passage) }, words('buttonBack'));
}

function pageButtons({ reply, at }: View & { kind: 'list' }, asked: Asked, place: Place): Button[] {
  const pages = pagesOf(reply, place);
  const here = pages.findIndex(({ from, to }) => from <= at && at < to);
  return (['previous', 'next'] as const).flatMap((does) => {
    const page = pages[does === 'next' ? here + 1 : here - 1];
    const first = reply.passages[pages[here]?.from ?? 0];
    if (!page || !first) return [];
    const label = words(does === 'next' ? 'buttonNextPage' : 'buttonPreviousPage', {
      from: String(page.from + 1),
      to: String(page.to),
      count: String(reply.passages.length),
    });
    return [button({ ...asked, does, rank: page.from, shown: addressOf(first) }, label)];
  });
}

/** What only the asker sees can be shown to everyone. */
function shareButton(view: Walkable, asked: Asked, { alone }: Place): Button[] {
  const shown = firstShown(view);
  if (!alone || !shown) return [];
  const rank = view.kind === 'list' ? view.at : view.rank;
  return [button({ ...asked, does: 'share', rank, shown: addressOf(shown) }, words('buttonShare'))];
}

function button(control: Control, label: string): Button {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: packControl(control),
  };
}
