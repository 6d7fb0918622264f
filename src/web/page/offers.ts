import { element } from './dom.ts';
import { say } from './saying.ts';

/** Something that the text box can hold next. */
export interface Offer {
  readonly label: string;
  /** What else belongs to it, in small type. */
  readonly names?: readonly string[];
  readonly about: string;
  /** What the box then holds. */
  readonly text: string;
  /** It takes a file instead. */
  readonly file: boolean;
}

/** The list above the text box. */
export interface OffersList {
  readonly shown: HTMLElement;
  /** @param active which one the Enter key takes; null until somebody goes there by the arrows */
  show(offers: readonly Offer[], active: number | null): void;
  /** @returns whether the key was meant for the list */
  key(event: KeyboardEvent): boolean;
}

export function offersList(box: HTMLTextAreaElement, take: (offer: Offer) => void): OffersList {
  let offered: readonly Offer[] = [];
  let active: number | null = null;
  const list = element('div', {
    id: 'offers',
    role: 'listbox',
    tabindex: 0,
    'aria-label': say('pageChoices'),
  });
  const shown = element('div', { class: 'offers', hidden: true }, list);
  box.setAttribute('aria-autocomplete', 'list');
  box.setAttribute('aria-haspopup', 'listbox');
  // The text box keeps the focus.
  shown.addEventListener('pointerdown', (event) => event.preventDefault());

  function showOffer({ label, names = [], about }: Offer, index: number): HTMLElement {
    const option = element(
      'div',
      { id: `offer-${index}`, class: 'offer', role: 'option', 'aria-selected': 'false' },
      element('span', { class: 'offer-label', dir: 'auto' }, label),
      ...names.flatMap((name) => [' ', element('span', { class: 'offer-name' }, name)]),
      about !== '' && ' ',
      about !== '' && element('span', { class: 'offer-about', dir: 'auto' }, about),
    );
    option.addEventListener('click', () => choose(index));
    return option;
  }

  function choose(index: number): void {
    const offer = offered[index];
    if (offer) take(offer);
  }

  function activate(index: number | null): void {
    active = index;
    for (const [at, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(at === index));
      if (at === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index === null) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `offer-${index}`);
  }

  const offersShown: OffersList = {
    shown,
    show(offers, first) {
      offered = offers;
      shown.hidden = offers.length === 0;
      if (shown.hidden) box.removeAttribute('aria-controls');
      else box.setAttribute('aria-controls', list.id);
      list.replaceChildren(...offers.map(showOffer));
      activate(offers.length === 0 ? null : first);
    },
    key(event) {
      if (offered.length === 0) return false;
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step !== undefined) {
        event.preventDefault();
        const from = active ?? (step === 1 ? -1 : offered.length);
        activate((from + step + offered.length) % offered.length);
        return true;
      }
      if (event.key === 'Escape') {
        offersShown.show([], null);
        return true;
      }
      if (active === null || (event.key !== 'Tab' && event.key !== 'Enter') || event.shiftKey) return false;
      const offer = offered[active];
      // What stands there already is sent.
      if (!offer || (event.key === 'Enter' && offer.text.trim() === box.value.trim())) return false;
      event.preventDefault();
      take(offer);
      return true;
    },
  };
  list.addEventListener('keydown', (event) => void offersShown.key(event));
  return offersShown;
}
