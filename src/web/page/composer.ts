import type { DroppedFile, ListedCommand } from '../exchange.ts';
import { button, element } from './dom.ts';
import { icon } from './drawings.ts';
import { type Offer, offersList } from './offers.ts';
import { say } from './saying.ts';
import { begun, coloured, pathOf, type TypingOptions, whatIsTyped } from './typing.ts';

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
export function composer(parts: ComposerParts): Composer {
  let file: DroppedFile | null = null;
  let sent: readonly string[] = [];
  /** Of each look at what is typed, so that a late answer does not stand in for a newer one. */
  let looks = 0;
  const box = element('textarea', {
    class: 'box',
    'aria-label': say('pageMessage'),
    rows: 1,
    maxlength: 4000,
    spellcheck: 'false',
    dir: 'auto',
  });
  const mirror = element('div', { class: 'mirror', 'aria-hidden': 'true', dir: 'auto' });
  const note = element('div', { class: 'composer-note', hidden: true });
  const offers = offersList(box, (offer) => take(offer));
  const picker = element('input', { type: 'file', hidden: true, accept: '.md,.txt,.html,.htm,.pdf,.docx' });
  const attached = element('div', { class: 'attached', hidden: true });
  const shown = element(
    'form',
    { class: 'composer' },
    offers.shown,
    note,
    attached,
    element(
      'div',
      { class: 'composer-row' },
      button({ class: 'attach', 'aria-label': say('pageAttach') }, () => picker.click(), icon('attach')),
      element('div', { class: 'typing' }, mirror, box),
      element('button', { type: 'submit', class: 'send', 'aria-label': say('pageSend') }, icon('send')),
    ),
    picker,
  );

  function colour(): void {
    const pieces = coloured(box.value, parts.commands());
    mirror.replaceChildren(
      ...pieces.map(({ kind, text }) => (kind === 'plain' ? text : element('span', { class: kind }, text))),
      // A line feed at the end would have no height.
      '\u200b',
    );
  }

  async function look(): Promise<void> {
    colour();
    looks += 1;
    const mine = looks;
    const text = box.value.slice(0, box.selectionStart);
    const typing = whatIsTyped(text, parts.commands());
    switch (typing.kind) {
      case 'text':
        return offers.show([], null);
      case 'mention':
        return offers.show([{ label: '@Pilcrow', about: say('pageApp'), text: '@Pilcrow ', file: false }], 0);
      case 'command':
        return offers.show(typing.matches.map(offerCommand), text === '/' ? null : 0);
      case 'options': {
        offers.show(unused(typing, box.value), null);
        if (!typing.option?.completes && typing.option?.type !== 'boolean') return;
        const choices = await parts.choices(typing);
        if (mine !== looks) return;
        const before = box.value.slice(0, typing.from);
        offers.show(
          [
            ...choices
              .filter(({ text: value }) => value !== typing.typed)
              .map((one) => ({ ...one, text: before + one.text })),
            ...unused(typing, box.value),
          ],
          null,
        );
      }
    }
  }

  function take({ text, file: wantsFile }: Offer): void {
    if (wantsFile) {
      picker.click();
      return;
    }
    write(text);
  }

  function write(text: string): void {
    box.value = text;
    box.focus();
    box.setSelectionRange(text.length, text.length);
    void look();
  }

  function submit(): void {
    const text = box.value.trim();
    if (text === '' && !file) return;
    sent = [...sent, text].slice(-50);
    const with_ = file;
    attach(null);
    box.value = '';
    void look();
    parts.send(text, with_);
  }

  function attach(given: DroppedFile | null): void {
    file = given;
    attached.hidden = given === null;
    attached.replaceChildren(
      ...(given
        ? [
            element('span', { dir: 'auto' }, given.name),
            button({ class: 'detach', 'aria-label': say('pageDetach') }, () => attach(null), icon('close')),
          ]
        : []),
    );
  }

  let back = 0;
  box.addEventListener('input', () => {
    back = 0;
    void look();
  });
  shown.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && shown.contains(relatedTarget))) offers.show([], null);
  });
  box.addEventListener('focus', () => void look());
  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (offers.key(event)) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      submit();
    } else if (event.key === 'ArrowUp' && (box.value === '' || back > 0)) {
      const earlier = sent.at(-1 - back);
      if (earlier === undefined) return;
      event.preventDefault();
      back += 1;
      box.value = earlier;
      colour();
    } else if (event.key === 'Escape') {
      parts.cancelReply();
    }
  });
  shown.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
    box.focus();
  });
  picker.addEventListener('change', () => {
    const [chosen] = picker.files ?? [];
    picker.value = '';
    if (chosen) parts.chosen(chosen);
  });

  return {
    shown,
    goesTo(channel) {
      box.placeholder = [channel, say('pageHint')].filter(Boolean).join(' · ');
    },
    repliesTo(what) {
      note.hidden = what === null;
      const cancel = button(
        { class: 'detach', 'aria-label': say('pageCancel') },
        parts.cancelReply,
        icon('close'),
      );
      note.replaceChildren(
        ...(what === null ? [] : [element('span', {}, `${say('pageReplying')}: ${what}`), cancel]),
      );
    },
    attach(given) {
      attach(given);
      box.focus();
    },
    focus: () => box.focus(),
  };
}

function offerCommand(command: ListedCommand): Offer {
  const names = command.options.map(({ name }) => name);
  return {
    label: `/${pathOf(command)}`,
    names,
    about: command.description,
    text: begun(command),
    file: false,
  };
}

/** The options that are not given yet. */
function unused({ command, option, given }: TypingOptions, text: string): readonly Offer[] {
  return command.options
    .filter(
      ({ name }) => given[name] === undefined && (name !== option?.name || option.type === 'attachment'),
    )
    .map(({ name, description, type, required }) => ({
      label: name,
      about: required ? description : `${description} (${say('pageOptional')})`,
      text: `${text.trimEnd()} ${name}: `,
      file: type === 'attachment',
    }));
}
