import { element } from './dom.ts';
import { say } from './saying.ts';

/** Takes files that are dropped anywhere on the page. */
export function takeDrops(taken: (file: File) => void): void {
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
    const [file] = event.dataTransfer?.files ?? [];
    if (file) taken(file);
  });
}
