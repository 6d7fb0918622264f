import type { DroppedFile } from '../exchange.ts';
import { button, element } from './dom.ts';
import { icon } from './drawings.ts';
import { say } from './saying.ts';

/** The file that goes along with what is typed. */
export interface Attachment {
  /** What is shown of it above the text box, and what opens the computer's own choice of files. */
  readonly shown: readonly HTMLElement[];
  readonly opener: HTMLElement;
  file(): DroppedFile | null;
  set(file: DroppedFile | null): void;
  open(): void;
}

/** @param chosen somebody has chosen a file, which is not sent yet */
export function attachment(chosen: (file: File) => void): Attachment {
  let attached: DroppedFile | null = null;
  const line = element('div', { class: 'attached', hidden: true });
  const picker = element('input', { type: 'file', hidden: true, accept: '.md,.txt,.html,.htm,.pdf,.docx' });
  picker.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    picker.value = '';
    if (file) chosen(file);
  });
  const open = () => picker.click();

  function set(file: DroppedFile | null): void {
    attached = file;
    line.hidden = file === null;
    const remove = button(
      { class: 'detach', 'aria-label': say('pageDetach') },
      () => set(null),
      icon('close'),
    );
    line.replaceChildren(...(file ? [element('span', { dir: 'auto' }, file.name), remove] : []));
  }

  return {
    shown: [line, picker],
    opener: button({ class: 'attach', 'aria-label': say('pageAttach') }, open, icon('attach')),
    file: () => attached,
    set,
    open,
  };
}
