import type { ArticleView, FindKind } from '../exchange.ts';
import { button, element } from './dom.ts';
import { FIND_KINDS, FIND_LABELS } from './finds.ts';
import { remembered } from './remembered.ts';
import { say } from './saying.ts';

/** Which kinds of things are shown in colour. */
export interface FindToggles {
  readonly shown: HTMLElement;
  on(): ReadonlySet<FindKind>;
  /** Says how many of each there are; what there is none of has no button. */
  count(view: ArticleView | null): void;
}

export function findToggles(change: () => void): FindToggles {
  const on = new Set<FindKind>(FIND_KINDS.filter((kind) => remembered(kind) === 'shown'));
  const shown = element('div', { class: 'toggles', role: 'group', 'aria-label': say('pageShow') });

  function flip(kind: FindKind): void {
    const hides = on.delete(kind);
    if (!hides) on.add(kind);
    remembered(kind, hides ? 'hidden' : 'shown');
    change();
    shown.querySelector<HTMLElement>(`.${kind}`)?.focus();
  }

  return {
    shown,
    on: () => on,
    count(view) {
      const finds = view?.paragraphs.flatMap((paragraph) => paragraph.finds) ?? [];
      const buttons = FIND_KINDS.flatMap((kind) => {
        const count = finds.filter((find) => find.kind === kind).length;
        if (count === 0) return [];
        const attributes = { class: `toggle ${kind}`, 'aria-pressed': String(on.has(kind)) };
        const number = element('span', { class: 'count' }, ` ${count}`);
        return [button(attributes, () => flip(kind), say(FIND_LABELS[kind]), number)];
      });
      shown.replaceChildren(...buttons);
    },
  };
}
