import type { DroppedFile, ListedCommand } from '../exchange.ts';
import { attachment } from './attachment.ts';
import { button, element } from './dom.ts';
import { icon } from './drawings.ts';
import { type Offer, offersList } from './offers.ts';
import { say } from './saying.ts';
import { textBox } from './textBox.ts';
import { type TypingOptions, whatIsTyped } from './typing.ts';
import { upcoming, withChoices } from './upcoming.ts';

export interface Composer {
  readonly shown: HTMLElement;
  /** Says in which channel what is sent goes; null in a thread. */
  goesTo(channel: string | null): void;
  /** Says what is replied to; null for nothing. */
  repliesTo(what: string | null): void;
  attach(file: DroppedFile | null): void;
  focus(): void;
}

export interface ComposerParts {
  /** The commands that whoever types may use. */
  commands(): readonly ListedCommand[];
  /** What to offer for an option's value. */
  choices(typing: TypingOptions): Promise<readonly Offer[]>;
  send(text: string, file: DroppedFile | null): void;
  /** Somebody has chosen a file. */
  chosen(file: File): void;
  cancelReply(): void;
}

/** Where messages are typed: one text box, with what may come next above it. */
export function composer({ commands, choices, send, chosen, cancelReply }: ComposerParts): Composer {
  /** How often it was looked at what is typed, so that a late answer does not stand in for a newer one. */
  let looks = 0;
  const { shown: typing, box, write, take, recall, colour } = textBox(commands);
  const attached = attachment(chosen);
  const offers = offersList(box, (offer) => (offer.file ? attached.open() : put(offer.text)));
  const note = element('div', { class: 'composer-note', hidden: true });
  const submitter = element(
    'button',
    { type: 'submit', class: 'send', 'aria-label': say('pageSend') },
    icon('send'),
  );
  const row = element('div', { class: 'composer-row' }, attached.opener, typing, submitter);
  const shown = element('form', { class: 'composer' }, offers.shown, note, ...attached.shown, row);

  async function look(): Promise<void> {
    looks += 1;
    const mine = looks;
    colour();
    const typed = whatIsTyped(box.value.slice(0, box.selectionStart), commands());
    const { offers: known, first } = upcoming(typed, box.value);
    offers.show(known, first);
    if (typed.kind !== 'options') return;
    if (!typed.option?.completes && typed.option?.type !== 'boolean') return;
    const more = withChoices(typed, box.value, await choices(typed));
    if (mine === looks) offers.show(more.offers, more.first);
  }

  function put(text: string): void {
    write(text);
    box.focus();
    void look();
  }

  function submit(): void {
    const file = attached.file();
    const text = take();
    attached.set(null);
    void look();
    if (text !== '' || file) send(text, file);
  }

  box.addEventListener('input', () => void look());
  box.addEventListener('focus', () => void look());
  box.addEventListener('keydown', (event) => {
    if (event.isComposing || offers.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === 'ArrowUp' && recall()) event.preventDefault();
    // A message that is being written stays a reply.
    else if (event.key === 'Escape' && box.value === '') cancelReply();
  });
  shown.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && shown.contains(relatedTarget))) offers.show([], null);
  });
  shown.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
    box.focus();
  });

  return {
    shown,
    goesTo(channel) {
      box.placeholder = [channel, say('pageHint')].filter(Boolean).join(' · ');
    },
    repliesTo(what) {
      note.hidden = what === null;
      const cancel = button({ class: 'detach', 'aria-label': say('pageCancel') }, cancelReply, icon('close'));
      const replied = element('span', { dir: 'auto' }, `${say('pageReplying')}: ${what}`);
      note.replaceChildren(...(what === null ? [] : [replied, cancel]));
    },
    attach(file) {
      attached.set(file);
      box.focus();
    },
    focus: () => box.focus(),
  };
}
