import type { PageState } from '../exchange.ts';
import { actionsOf } from './actions.ts';
import { controlRows } from './controls.ts';
import { button, element } from './dom.ts';
import { icon } from './drawings.ts';
import { embed } from './embed.ts';
import type { Entry, EntryActs } from './entry.ts';
import { markup } from './markup.ts';
import { say } from './saying.ts';

/** A message as Discord shows it. */
export function showEntry(entry: Entry, menus: PageState['menus'], acts: EntryActs): HTMLElement {
  const own = entry.text !== null;
  const { message, thread } = entry;
  return element(
    'article',
    {
      class: message?.alone ? 'message alone' : 'message',
      'aria-label': nameOf(entry),
      id: `message-${entry.id}`,
    },
    cause(entry),
    element('span', { class: own ? 'avatar you' : 'avatar' }, icon(own ? 'person' : 'pilcrow')),
    head(entry),
    element('div', { class: 'body' }, ...(own ? [ownText(entry.text ?? '')] : said(entry, acts))),
    entry.unmeant && unmeantLine(entry, acts),
    thread && threadCard(thread.name, () => acts.openThread(thread)),
    message?.alone ? aloneLine(entry, acts) : null,
    (own || message) && actionsOf(entry, menus, acts),
  );
}

/** By what it is told from the others: who wrote it, when, and what about. */
function nameOf({ at, text, asked, cause: of }: Entry): string {
  const about = text ?? asked?.question ?? of?.text ?? '';
  return [text === null ? 'Pilcrow' : say('pageYou'), timeOf(at), about].filter(Boolean).join(', ');
}

function timeOf(at: Date): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format(at);
}

function head({ at, text }: Entry): HTMLElement {
  return element(
    'header',
    {},
    element(
      'span',
      { class: text === null ? 'author bot' : 'author' },
      text === null ? 'Pilcrow' : say('pageYou'),
    ),
    ' ',
    text === null && element('span', { class: 'tag' }, say('pageApp')),
    ' ',
    element('time', { datetime: at.toISOString() }, timeOf(at)),
  );
}

/** What the message came of, in small type above it. */
function cause({ cause: of }: Entry): HTMLElement | null {
  if (!of) return null;
  if (of.kind === 'reply') {
    const replied = element('span', { class: 'replied', dir: 'auto' }, of.text);
    return element('p', { class: 'cause' }, ...person(of.to === 'you'), ' ', replied);
  }
  const used = element('span', { class: 'pill', title: of.text }, icon('command'), of.name);
  return element('p', { class: 'cause' }, ...person(true), ` ${say('pageUsed')} `, used);
}

function person(own: boolean): HTMLElement[] {
  const drawn = icon(own ? 'person' : 'pilcrow');
  return [
    element('span', { class: own ? 'avatar you tiny' : 'avatar tiny' }, drawn),
    element('b', {}, own ? say('pageYou') : 'Pilcrow'),
  ];
}

function said(entry: Entry, { press }: EntryActs): Node[] {
  const { message } = entry;
  if (!message)
    return [element('p', { class: 'thinking' }, element('span', { class: 'dots' }), say('pageThinking'))];
  return [
    ...(message.content === ''
      ? []
      : [element('div', { class: 'content' }, markup(message.content, message.shows?.language))]),
    ...message.embeds.map((one) => embed(one, message)),
    ...controlRows(message.components, (customId, chosen) => press(entry, customId, chosen)),
  ];
}

function unmeantLine(entry: Entry, { mean }: EntryActs): HTMLElement {
  const ask = button({ class: 'link' }, () => mean(entry), say('pageAskIt'));
  return element('p', { class: 'alone-line' }, icon('eye'), say('pageNotMeant'), ' · ', ask);
}

/** What somebody wrote, as it stands; a mention is coloured. */
function ownText(text: string): HTMLElement {
  const parts = text.split(/(@pilcrow\b)/i);
  const shown = parts.map((part) =>
    /^@pilcrow$/i.test(part) ? element('span', { class: 'pill' }, '@Pilcrow') : part,
  );
  return element('p', { class: 'content', dir: 'auto' }, ...shown);
}

function threadCard(name: string, open: () => void): HTMLElement {
  return element(
    'div',
    { class: 'thread-card' },
    icon('thread'),
    element('span', { class: 'thread-name', dir: 'auto' }, name),
    button({ class: 'link' }, open, `${say('pageOpenThread')} ›`),
  );
}

function aloneLine(entry: Entry, { dismiss }: EntryActs): HTMLElement {
  const away = button({ class: 'link' }, () => dismiss(entry), say('pageDismiss'));
  return element('p', { class: 'alone-line' }, icon('eye'), say('pageOnlyYou'), ' · ', away);
}
