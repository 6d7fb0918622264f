import type { ArticleView, ListedArticle, ShownPassage } from '../exchange.ts';
import { type AskedHere, articlePicker } from './articlePicker.ts';
import type { Asking } from './asking.ts';
import { element } from './dom.ts';
import { findToggles } from './findToggles.ts';
import { type Clicked, showParagraph } from './paragraph.ts';
import { say } from './saying.ts';

export interface ArticlePanel {
  readonly shown: HTMLElement;
  /**
   * Takes up which articles there are; where the one shown is gone, another is shown.
   * @param first the one to begin with; null for any
   */
  list(articles: readonly ListedArticle[], first?: string | null): Promise<void>;
  /** Shows an article. */
  open(id: string): Promise<void>;
  /** Says which article is asked in the channel or thread, and whether whoever looks may change that. */
  asked(asked: AskedHere): void;
  /** Shows where a passage stands, its sentence marked; without one, nothing is marked any more. */
  point(passage: ShownPassage | null): Promise<void>;
  /** Takes away the mark of what is shown no longer. */
  forget(passage: ShownPassage): void;
}

/** Asks what somebody clicked on in an article. */
export type AskInArticle = (clicked: Clicked, article: Pick<ArticleView, 'id' | 'version'>) => void;

export interface ArticleActs {
  readonly ask: AskInArticle;
  /** Has an article asked in the channel or thread; null for all. */
  pick(article: string | null): void;
}

/** The article beside the conversation. */
export function articlePanel(server: Pick<Asking, 'article'>, { ask, pick }: ArticleActs): ArticlePanel {
  let view: ArticleView | null = null;
  let pointed: ShownPassage | null = null;
  const which = element('select', { class: 'which', 'aria-label': say('pageWhich') });
  which.addEventListener('change', () => void open(which.value));
  const picker = articlePicker(pick);
  const toggles = findToggles(show);
  const head = element('div', { class: 'article-head' });
  const text = element('div', { class: 'article-text' });
  const page = element('div', { class: 'article-page', tabindex: 0 }, head, text);
  const bar = element('div', { class: 'article-bar' }, which, picker.shown, toggles.shown);
  const named = { class: 'article-panel', 'aria-label': say('pageArticle') };
  const shown = element('section', named, bar, page);

  /** What is shown of each paragraph, by its number. */
  let blocks = new Map<number, readonly HTMLElement[]>();

  function show(): void {
    toggles.count(view);
    which.hidden = which.options.length < 2;
    picker.show(which.hidden ? null : (view?.id ?? null));
    if (!view) {
      head.replaceChildren();
      text.replaceChildren(element('p', { class: 'empty' }, say('pageNoArticle')));
      return;
    }
    which.value = view.id;
    head.replaceChildren(...showHead(view));
    const about = aboutShown(view);
    blocks = new Map(view.paragraphs.map((one) => [one.number, showParagraph(one, about)]));
    text.replaceChildren(...[...blocks.values()].flat());
  }

  function aboutShown({ id, version, language }: ArticleView) {
    return {
      here: pointed?.article === id ? pointed : null,
      kinds: toggles.on(),
      language,
      ask: (clicked: Clicked) => ask(clicked, { id, version }),
    };
  }

  /** Marks another passage, or none; an article may be a whole book, of which most stays as it is. */
  function mark(passage: ShownPassage | null): void {
    const touched = [pointed, passage].flatMap((one) => placesOf(one, view?.id));
    pointed = passage;
    if (!view) return;
    const about = aboutShown(view);
    for (const number of new Set(touched)) {
      const paragraph = view.paragraphs[number - 1];
      const [first, ...others] = blocks.get(number) ?? [];
      if (!paragraph || !first) continue;
      const shownAnew = showParagraph(paragraph, about);
      for (const other of others) other.remove();
      first.replaceWith(...shownAnew);
      blocks.set(number, shownAnew);
    }
  }

  /** Where it is gone meanwhile, none is shown. */
  async function load(id: string): Promise<void> {
    view = await server.article(id).catch(() => null);
    show();
  }

  async function open(id: string): Promise<void> {
    await load(id);
    page.scrollTo({ top: 0 });
  }

  return {
    shown,
    async list(articles, first = null) {
      which.replaceChildren(...articles.map(({ id, title }) => element('option', { value: id }, title)));
      const stays = articles.find(({ id }) => id === (view?.id ?? first));
      const id = (stays ?? articles[0])?.id;
      if (id !== undefined) return load(id);
      view = null;
      show();
    },
    open,
    asked: picker.asked,
    forget(passage) {
      if (passage !== pointed) return;
      mark(null);
    },
    async point(passage) {
      // What has changed meanwhile was taken up by `list`.
      mark(passage);
      if (!passage) return;
      if (view?.id !== passage.article) await load(passage.article);
      const target = text.querySelector('mark, .nearest') ?? text.querySelector(`#p${passage.paragraph}`);
      target?.scrollIntoView({ block: 'center' });
    },
  };
}

/** The numbers of the paragraphs in which a passage marks something. */
function placesOf(passage: ShownPassage | null, article: string | undefined): readonly number[] {
  if (passage?.article !== article || !passage) return [];
  return [passage.paragraph, ...(passage.denial ? [passage.denial.paragraph] : [])];
}

function showHead({ title, byline, source, language }: ArticleView): HTMLElement[] {
  const outside = { target: '_blank', rel: 'noopener noreferrer' };
  return [
    element('h2', { dir: 'auto', lang: language }, title),
    ...(byline === '' ? [] : [element('p', { class: 'byline' }, byline)]),
    ...(source === null ? [] : [element('a', { href: source, ...outside }, say('pageSource'))]),
  ];
}
