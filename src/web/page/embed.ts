import type { APIEmbed } from 'discord-api-types/v10';
import { element } from './dom.ts';
import { markup } from './markup.ts';

/** An embed: its words beside a bar of its colour, and its picture. */
export function embed({ title, description = '', color, image }: APIEmbed): HTMLElement {
  const shown = element(
    'div',
    { class: 'embed' },
    title !== undefined && element('p', { class: 'embed-title', dir: 'auto' }, title),
    element('div', { class: 'content' }, markup(description)),
    // Pictures come with the message: nothing is loaded from elsewhere.
    image?.url.startsWith('data:image/') ? element('img', { src: image.url, alt: '' }) : null,
  );
  if (color !== undefined) shown.style.setProperty('--bar', `#${color.toString(16).padStart(6, '0')}`);
  return shown;
}
