import type { APIEmbed } from 'discord-api-types/v10';
import type { ShownMessage } from '../exchange.ts';
import { element } from './dom.ts';
import { markup } from './markup.ts';

/** An embed: its words beside a bar of its colour, and the picture that came with the message. */
export function embed(
  { title, description = '', color, image }: APIEmbed,
  { picture, shows }: Pick<ShownMessage, 'picture' | 'shows'>,
): HTMLElement {
  const shown = element(
    'div',
    { class: 'embed' },
    title !== undefined && element('p', { class: 'embed-title', dir: 'auto' }, title),
    element('div', { class: 'content' }, markup(description, shows?.language)),
    image && picture ? element('img', { src: picture.url, alt: picture.altText }) : null,
  );
  if (color !== undefined) shown.style.setProperty('--bar', `#${color.toString(16).padStart(6, '0')}`);
  return shown;
}
