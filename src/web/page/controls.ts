import type { APIButtonComponentWithCustomId, APIStringSelectComponent } from 'discord-api-types/v10';
import type { ShownMessage } from '../exchange.ts';
import { button, element } from './dom.ts';

type Press = (customId: string, chosen: readonly string[]) => void;

/** The rows of controls below a message. */
export function controlRows(rows: ShownMessage['components'], press: Press): HTMLElement[] {
  return rows.map(({ components }) => {
    const controls = components.map((control) =>
      'options' in control ? menu(control, press) : pushButton(control, press),
    );
    return element('div', { class: 'controls' }, ...controls);
  });
}

/** By Discord's numbers. */
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

function pushButton(control: APIButtonComponentWithCustomId, press: Press): HTMLElement {
  const { custom_id, label = '', style, disabled = false } = control;
  return button({ class: `push ${STYLES[style] ?? ''}`, disabled }, () => press(custom_id, []), label);
}

function menu({ custom_id, placeholder = '', options }: APIStringSelectComponent, press: Press): HTMLElement {
  const nothing = element('option', { value: '', hidden: true }, placeholder);
  const offered = options.map(({ label, value, description }) =>
    element(
      'option',
      { value },
      element('span', { class: 'label', dir: 'auto' }, label),
      description !== undefined && element('span', { class: 'about', dir: 'auto' }, ` ${description}`),
    ),
  );
  const made = element('select', { class: 'menu', 'aria-label': placeholder }, nothing, ...offered);
  made.addEventListener('change', () => {
    const { value } = made;
    made.value = '';
    if (value !== '') press(custom_id, [value]);
  });
  return made;
}
