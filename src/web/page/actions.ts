import type { PageState } from '../exchange.ts';
import { button, element } from './dom.ts';
import { icon } from './drawings.ts';
import type { Entry, EntryActs } from './entry.ts';
import { say } from './saying.ts';

interface Act {
  readonly label: string;
  act(): void;
}

/** What can be done with a message: a button, and the menu that it opens. */
export function actionsOf(entry: Entry, menus: PageState['menus'], acts: EntryActs): HTMLElement {
  const apps = menus.map(({ command, label }): Act => ({ label, act: () => acts.menu(entry, command) }));
  const offered = [
    ...(entry.asked === null ? [] : [{ label: say('pageReply'), act: () => acts.reply(entry) }]),
    ...apps,
  ];
  const opener = button(
    { class: 'more', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': say('pageActions') },
    () => (menu.hidden ? open() : close()),
    icon('more'),
  );
  const items = offered.map(({ label, act }) => {
    const item = button({ role: 'menuitem', tabindex: -1 }, act, label);
    item.addEventListener('click', () => close());
    return item;
  });
  const menu = element(
    'div',
    { class: 'action-menu', role: 'menu', 'aria-label': say('pageActions'), hidden: true },
    ...items,
  );
  const around = element('div', { class: 'actions' }, opener, menu);

  function open(): void {
    menu.hidden = false;
    opener.setAttribute('aria-expanded', 'true');
    items[0]?.focus();
  }
  function close(): void {
    menu.hidden = true;
    opener.setAttribute('aria-expanded', 'false');
  }
  around.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && around.contains(relatedTarget))) close();
  });
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      close();
      opener.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const here = items.findIndex((item) => item.matches(':focus'));
    items[(here + step + items.length) % items.length]?.focus();
  });
  return around;
}
