import {
  type APIActionRowComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Passage } from '../answers/passage.ts';
import type { QuoteCard } from '../command/reply.ts';
import { addressOf } from '../command/walk.ts';
import { saysSoWords } from '../words/standing.ts';
import { words } from '../words/words.ts';
import type { Asked } from './asked.ts';
import { type Choice, packChoice, packControl } from './controls.ts';
import { limits } from './limits.ts';
import { clip } from './passageText.ts';
import { type Place, pageAt } from './render.ts';
import { firstShown, passagesOf, type Walkable } from './view.ts';

export type MenuRow = APIActionRowComponent<APIStringSelectComponent>;

/** From so many passages on, each can be chosen. */
const WORTH_LISTING = 4;

/** The menu of what is used less, in a row of its own; none where there is nothing to choose. */
export function moreMenu(view: Walkable, asked: Asked, place: Place): readonly MenuRow[] {
  const shown = firstShown(view);
  const options = [...otherPassages(view, place), ...ofPassage(view, shown, place)];
  if (options.length === 0) return [];
  const last = ofAnswer(place);
  const most = limits.selectOptions - last.length;
  return menuOf(
    [...options.slice(0, most), ...last],
    shown,
    view.kind === 'list' ? view.at : view.rank,
    asked,
  );
}

/** Whether a view's menu has anything but the way to delete it, which is a button otherwise. */
export function hasMenu(view: Walkable, place: Place): boolean {
  return otherPassages(view, place).length > 0 || ofPassage(view, firstShown(view), place).length > 0;
}

/** The menu below a card: whoever had it posted can put it away again. */
export function cardMenu({ passage }: QuoteCard, asked: Asked, place: Place): readonly MenuRow[] {
  // It is no answer that a later question could lean on.
  return menuOf(ofAnswer(place), passage, 0, { ...asked, options: [] });
}

function menuOf(
  options: APISelectMenuOption[],
  shown: Passage | undefined,
  rank: number,
  asked: Asked,
): readonly MenuRow[] {
  if (options.length === 0) return [];
  const control = { ...asked, does: 'more', rank, shown: shown ? addressOf(shown) : null } as const;
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: packControl(control),
    placeholder: words('menuMore'),
    options,
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

/** The other passages of an answer, or those of a page of a list, each of which can be looked at by itself. */
function otherPassages(view: Walkable, place: Place): APISelectMenuOption[] {
  if (view.kind === 'neighbour') return [];
  const passages = view.kind === 'list' ? view.reply.passages : passagesOf(view.reply);
  if (passages.length < (view.kind === 'match' ? WORTH_LISTING : 2)) return [];
  const page = view.kind === 'list' ? pageAt(view.reply, view.at, place) : { from: 0, to: passages.length };
  const articles = new Set(passages.map(({ citation }) => citation.article));
  return passages.slice(0, page.to).flatMap((passage, rank) => {
    if (rank < page.from || (view.kind === 'match' && rank === view.rank)) return [];
    const label = labelOf(passage, articles.size > 1);
    const { text } = passage.paragraph;
    const description = clip(text.slice(passage.highlight?.start ?? 0), limits.selectDescription);
    const does = view.kind === 'list' ? 'open' : 'show';
    return [{ ...option({ does, rank, passage: addressOf(passage) }, label), description }];
  });
}

function labelOf({ paragraph, of, title }: Passage, severalArticles: boolean): string {
  const place = words('place', { paragraph: String(paragraph.number), of: String(of) });
  return severalArticles ? `${place} · ${title}` : place;
}

function ofPassage(view: Walkable, shown: Passage | undefined, { pictures }: Place): APISelectMenuOption[] {
  if (!shown || (view.kind === 'list' && view.reply.passages.length > 1)) return [];
  return [
    ...(saysSoWords(shown) === null ? [] : [option({ does: 'who' }, words('menuWho'))]),
    option({ does: 'cite' }, words('menuCite')),
    ...(pictures ? [option({ does: 'card' }, words('menuCard'))] : []),
  ];
}

/** What only the asker sees, they can put away themselves. */
function ofAnswer({ alone }: Place): APISelectMenuOption[] {
  return alone ? [] : [option({ does: 'delete' }, words('menuDelete'))];
}

function option(choice: Choice, label: string): APISelectMenuOption {
  return { label: clip(label, limits.selectLabel), value: packChoice(choice) };
}
