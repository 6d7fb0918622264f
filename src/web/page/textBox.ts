import type { ListedCommand } from '../exchange.ts';
import { element } from './dom.ts';
import { say } from './saying.ts';
import { coloured } from './typing.ts';

/** The text box, with a mirror behind it that shows commands and mentions in colour. */
export interface TextBox {
  readonly shown: HTMLElement;
  readonly box: HTMLTextAreaElement;
  /** Puts a text into it, with the caret at its end. */
  write(text: string): void;
  /** Takes the text out, and remembers it. */
  take(): string;
  /** Brings back what was sent before, one further each time. @returns whether there is any */
  recall(): boolean;
  /** Colours what stands in it. */
  colour(): void;
}

const MOST_REMEMBERED = 50;

export function textBox(commands: () => readonly ListedCommand[]): TextBox {
  let sent: readonly string[] = [];
  /** How far back somebody has gone. */
  let back = 0;
  const box = element('textarea', {
    class: 'box',
    'aria-label': say('pageMessage'),
    rows: 1,
    maxlength: 4000,
    autocomplete: 'off',
    spellcheck: 'false',
    dir: 'auto',
  });
  const mirror = element('div', { class: 'mirror', 'aria-hidden': 'true', dir: 'auto' });
  box.addEventListener('input', () => {
    back = 0;
  });

  function colour(): void {
    const pieces = coloured(box.value, commands());
    mirror.replaceChildren(
      ...pieces.map(({ kind, text }) => (kind === 'plain' ? text : element('span', { class: kind }, text))),
      // A line feed at the end would have no height.
      '\u200b',
    );
  }

  function write(text: string): void {
    box.value = text;
    box.setSelectionRange(text.length, text.length);
    colour();
  }

  return {
    shown: element('div', { class: 'typing' }, mirror, box),
    box,
    write,
    take() {
      const text = box.value.trim();
      if (text !== '') sent = [...sent, text].slice(-MOST_REMEMBERED);
      back = 0;
      write('');
      return text;
    },
    recall() {
      const earlier = box.value === '' || back > 0 ? sent.at(-1 - back) : undefined;
      if (earlier === undefined) return false;
      back += 1;
      write(earlier);
      return true;
    },
    colour,
  };
}
