import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Passage } from '../answers/passage.ts';
import type { NoticeReply } from '../command/reply.ts';
import { addressOf } from '../command/walk.ts';
import { words } from '../words/words.ts';
import type { Asked } from './asked.ts';
import { type Control, packControl } from './controls.ts';
import { limits } from './limits.ts';
import { hasMenu } from './moreMenu.ts';
import { offerButtons } from './offers.ts';
import { type Place, pagesOf } from './render.ts';
import { firstShown, passagesOf, type View, type Walkable } from './view.ts';

export type ButtonRow = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** The buttons below a view: those that lead somewhere, at most one row. */
export function buttonsOf(view: Walkable, asked: Asked, place: Place): readonly ButtonRow[] {
  const shown = firstShown(view);
  const rank = view.kind === 'list' ? view.at : view.rank;
  const control = { ...asked, rank, shown: shown ? addressOf(shown) : null };
  return inRows([
    ...buttonsFor(view, asked, place),
    ...(shown ? shareButton(control, place) : []),
    ...(hasMenu(view, place) ? [] : deleteButton(control, place)),
  ]);
}

/** The buttons below something that Pilcrow itself says: what it offers, and what can be done with any of it. */
export function noticeButtons(reply: NoticeReply, asked: Asked, place: Place): readonly ButtonRow[] {
  const control = { ...asked, rank: 0, shown: null };
  return inRows([
    ...offerButtons(reply.offers ?? [], asked),
    ...(reply.again ? shareButton(control, place) : []),
    ...deleteButton(control, place),
  ]);
}

function inRows(buttons: readonly Button[]): readonly ButtonRow[] {
  const rows = Array.from({ length: Math.ceil(buttons.length / limits.buttons) }, (_, row) => {
    return buttons.slice(row * limits.buttons, (row + 1) * limits.buttons);
  });
  return rows.map((components) => ({ type: ComponentType.ActionRow, components }));
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
      return [
        ...besideButtons(view.passage, view.rank, asked),
        ...(view.opened ? [] : [backButton(view.passage, view.rank, asked)]),
      ];
    case 'list':
      if (view.reply.passages.length === 1) return besideButtons(view.reply.passages[0], 0, asked);
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
function shareButton(control: Omit<Control, 'does'>, { alone }: Place): Button[] {
  return alone ? [button({ ...control, does: 'share' }, words('buttonShare'))] : [];
}

/** What only the asker sees, they can put away themselves. */
function deleteButton(control: Omit<Control, 'does'>, { alone }: Place): Button[] {
  return alone ? [] : [button({ ...control, does: 'delete' }, words('menuDelete'))];
}

function button(control: Control, label: string): Button {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: packControl(control),
  };
}
