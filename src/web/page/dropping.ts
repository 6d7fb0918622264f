import { element } from './dom.ts';
import { say } from './saying.ts';

/** Takes files that are dropped anywhere on the page, one after another. */
export function takeDrops(take: (file: File) => Promise<void>): void {
  const over = element('div', { class: 'drop', hidden: true }, element('p', {}, say('pageDrop')));
  document.body.append(over);
  const brings = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragover', (event) => {
    if (!brings(event)) return;
    event.preventDefault();
    over.hidden = false;
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) over.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    over.hidden = true;
    if (!brings(event)) return;
    event.preventDefault();
    // The list is emptied once the event is over.
    void takeEach([...(event.dataTransfer?.files ?? [])], take);
  });
}

async function takeEach(files: readonly File[], take: (file: File) => Promise<void>): Promise<void> {
  for (const file of files) await take(file);
}
