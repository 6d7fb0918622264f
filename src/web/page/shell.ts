import type { OpenedThread } from '../exchange.ts';
import { button, element } from './dom.ts';
import { icon } from './drawings.ts';
import { remembered } from './remembered.ts';
import { say } from './saying.ts';

/** The page around the conversation and the article. */
export interface Shell {
  /** Lists the channel and its threads, and says which is shown. */
  channels(threads: readonly OpenedThread[], here: OpenedThread | null): void;
  /** Whether whoever asks may do what members with Manage Server may. */
  manages(): boolean;
  /** Shows the conversation, where the article stands in its place. */
  turnToConversation(): void;
}

interface ShellParts {
  readonly log: HTMLElement;
  readonly composer: HTMLElement;
  readonly article: HTMLElement;
  go(thread: OpenedThread | null): void;
  /** Whoever asks may do more, or less, than before. */
  rights(): void;
}

/** Builds the page into the document. */
export function shell({ log, composer, article, go, rights }: ShellParts): Shell {
  const admin = toggle(say('pageAdmin'), 'manages', () => true, rights);
  const light = matchMedia('(prefers-color-scheme: light)');
  const dark = toggle(say('pageDark'), 'dark', () => !light.matches, paint);
  light.addEventListener('change', dark.renew);
  const list = element('ul', {});
  const title = element('h1', { dir: 'auto' });
  const topic = element('p', { class: 'topic' }, say('pageTopic'));
  const side = element(
    'nav',
    { class: 'side', 'aria-label': say('pageChannels') },
    element(
      'p',
      { class: 'server' },
      element('span', { class: 'avatar tiny' }, icon('pilcrow')),
      say('pageServer'),
    ),
    list,
    element('div', { class: 'you-panel' }, admin.shown, dark.shown),
  );
  const chat = element(
    'div',
    { class: 'chat' },
    element('header', { class: 'bar' }, title, topic),
    log,
    composer,
  );
  const main = element('main', {}, chat, article);
  const { shown: tabs, view } = viewTabs();
  const page = element('div', { class: 'page', 'data-view': 'chat' }, side, tabs, main);
  document.body.replaceChildren(page);
  paint();

  function paint(): void {
    document.documentElement.dataset.theme = dark.on() ? 'dark' : 'light';
  }

  function viewTabs() {
    const views = [
      { name: 'chat', label: say('pageConversation') },
      { name: 'article', label: say('pageArticle') },
    ];
    const buttons = views.map(({ name, label }) => {
      return button(
        { class: 'tab', 'aria-pressed': String(name === 'chat'), 'data-view': name },
        () => view(name),
        label,
      );
    });
    function view(name: string): void {
      page.dataset.view = name;
      for (const one of buttons) one.setAttribute('aria-pressed', String(one.dataset.view === name));
      article.querySelector('mark')?.scrollIntoView({ block: 'center' });
    }
    return { shown: element('div', { class: 'tabs' }, ...buttons), view };
  }

  return {
    manages: admin.on,
    turnToConversation() {
      if (log.checkVisibility()) return;
      view('chat');
      log.focus();
    },
    channels(threads, here) {
      const entries = [null, ...threads].map((thread) => {
        const shown = here?.id === thread?.id;
        const name = thread?.name ?? say('pageChannel');
        const press = button(
          { class: thread ? 'channel thread' : 'channel', 'aria-current': shown && 'page' },
          () => go(thread),
          icon(thread ? 'thread' : 'channel'),
          element('span', { dir: 'auto' }, name),
        );
        return element('li', {}, press);
      });
      list.replaceChildren(...entries);
      const name = element('span', {}, here?.name ?? say('pageChannel'));
      title.replaceChildren(icon(here ? 'thread' : 'channel'), name);
      topic.hidden = here !== null;
    },
  };
}

/**
 * A switch; what somebody chose by it outlasts the page.
 * @param otherwise how it stands where nobody chose
 */
function toggle(label: string, name: string, otherwise: () => boolean, change: () => void = () => {}) {
  const kept = remembered(name);
  let chosen = kept === null ? null : kept === 'yes';
  const on = () => chosen ?? otherwise();
  const shown = button(
    { class: 'switch', role: 'switch' },
    () => {
      chosen = !on();
      remembered(name, chosen ? 'yes' : 'no');
      renew();
    },
    element('span', {}, label),
    element('span', { class: 'knob', 'aria-hidden': 'true' }),
  );
  function renew(): void {
    shown.setAttribute('aria-checked', String(on()));
    change();
  }
  shown.setAttribute('aria-checked', String(on()));
  return { shown, on, renew };
}
