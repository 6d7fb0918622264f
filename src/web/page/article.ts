import type {
  ArticleView,
  Find,
  FindKind,
  ListedArticle,
  ParagraphView,
  ShownPassage,
  Stretch,
} from '../exchange.ts';
import type { Asking } from './asking.ts';
import { button, element } from './dom.ts';
import { layered, type Piece } from './layers.ts';
import { remembered } from './remembered.ts';
import { say } from './saying.ts';

export interface ArticlePanel {
  readonly shown: HTMLElement;
  /** Takes up which articles there are; where the one shown is gone, another is shown. */
  list(articles: readonly ListedArticle[]): Promise<void>;
  /** Shows an article. */
  open(id: string): Promise<void>;
  /** Shows where a passage stands, its sentence marked. */
  point(passage: ShownPassage): Promise<void>;
}

/** What somebody asks by a click on the article. */
export type AskFind = (asks: Find['asks'], article: string) => void;

const KINDS = ['people', 'dates', 'quotations', 'claims'] as const satisfies readonly FindKind[];
const LABELS = {
  people: 'pagePeople',
  dates: 'pageDates',
  quotations: 'pageQuotations',
  claims: 'pageClaims',
} as const satisfies Record<FindKind, string>;

type Mark = Find | ({ readonly kind: 'answer' } & Stretch);

/** The article beside the conversation. */
export function articlePanel(server: Pick<Asking, 'article'>, ask: AskFind): ArticlePanel {
  let view: ArticleView | null = null;
  let pointed: ShownPassage | null = null;
  const kinds = new Set<FindKind>(KINDS.filter((kind) => remembered(kind) === 'shown'));
  const which = element('select', { class: 'which', 'aria-label': say('pageWhich') });
  which.addEventListener('change', () => void open(which.value));
  const head = element('div', { class: 'article-head' });
  const text = element('div', { class: 'article-text' });
  const toggles = element('div', { class: 'toggles', role: 'group', 'aria-label': say('pageShow') });
  const shown = element(
    'section',
    { class: 'article-panel', 'aria-label': say('pageArticle'), tabindex: 0 },
    element('div', { class: 'article-bar' }, which, toggles),
    element('div', { class: 'article-page' }, head, text),
  );

  function show(): void {
    toggles.replaceChildren(...(view ? KINDS.flatMap((kind) => toggle(kind)) : []));
    which.hidden = which.options.length < 2;
    if (!view) {
      head.replaceChildren();
      text.replaceChildren(element('p', { class: 'empty' }, say('pageNoArticle')));
      return;
    }
    const { title, byline, source, language, paragraphs } = view;
    which.value = view.id;
    head.replaceChildren(
      element('h2', { dir: 'auto', lang: language }, title),
      ...(byline === '' ? [] : [element('p', { class: 'byline' }, byline)]),
      ...(source === null
        ? []
        : [element('a', { href: source, target: '_blank', rel: 'noopener noreferrer' }, say('pageSource'))]),
    );
    text.replaceChildren(...paragraphs.flatMap((paragraph) => showParagraph(paragraph, language)));
  }

  function toggle(kind: FindKind): HTMLElement[] {
    const count = view?.paragraphs.reduce(
      (sum, { finds }) => sum + finds.filter((one) => one.kind === kind).length,
      0,
    );
    if (!count) return [];
    const pressed = kinds.has(kind);
    const flip = () => {
      if (pressed) kinds.delete(kind);
      else kinds.add(kind);
      remembered(kind, pressed ? 'hidden' : 'shown');
      show();
      toggles.querySelector<HTMLElement>(`.${kind}`)?.focus();
    };
    const label = [say(LABELS[kind]), element('span', { class: 'count' }, ` ${count}`)];
    return [button({ class: `toggle ${kind}`, 'aria-pressed': String(pressed) }, flip, ...label)];
  }

  function showParagraph(paragraph: ParagraphView, language: string): HTMLElement[] {
    const { number, kind, headings, text: words, finds } = paragraph;
    const here = pointed?.article === view?.id && pointed?.paragraph === number ? pointed : null;
    const answer: Mark[] = here?.sentence ? [{ kind: 'answer', ...here.sentence }] : [];
    const of = (...wanted: FindKind[]) =>
      finds.filter((find) => wanted.includes(find.kind) && kinds.has(find.kind));
    const pieces = layered<Mark>(words, [answer, of('claims'), of('quotations'), of('people', 'dates')]);
    const ask12 = () => ask({ command: 'ask', option: 'question', text: `¶${number}` }, view?.id ?? '');
    return [
      ...headings.map((heading) => element('h3', { dir: 'auto', lang: language }, heading)),
      element(
        'div',
        { class: `block ${kind}${here ? ' pointed' : ''}` },
        button({ class: 'number', 'aria-label': `¶${number}` }, ask12, String(number)),
        element('p', { id: `p${number}`, dir: 'auto', lang: language }, ...pieces.flatMap(showPiece)),
      ),
    ];
  }

  function showPiece(piece: Piece<Mark>): Node[] {
    if (piece.kind === 'text') return [document.createTextNode(piece.text)];
    const { mark, last } = piece;
    const inside = piece.inside.flatMap(showPiece);
    if (mark.kind === 'answer') return [element('mark', {}, ...inside)];
    const press = (event: Event) => {
      event.stopPropagation();
      ask(mark.asks, view?.id ?? '');
    };
    if (mark.kind === 'people' || mark.kind === 'dates') {
      return [button({ class: `find ${mark.kind}`, title: mark.about }, press, ...inside)];
    }
    const around = element('span', { class: `find ${mark.kind}`, title: mark.about }, ...inside);
    around.addEventListener('click', (event) => {
      if (document.getSelection()?.isCollapsed !== false) press(event);
    });
    // What it says stands outside of the text: the paragraph's own words are nothing but the article's.
    const chip = button(
      {
        class: `chip ${mark.kind}`,
        'aria-label': `${say(LABELS[mark.kind])}: ${mark.about}`,
        'data-says': mark.label,
      },
      press,
    );
    return last ? [around, chip] : [around];
  }

  async function load(id: string): Promise<boolean> {
    view = await server.article(id).catch(() => null);
    return view !== null;
  }

  async function open(id: string): Promise<void> {
    await load(id);
    show();
    shown.querySelector('.article-page')?.scrollTo({ top: 0 });
  }

  async function point(passage: ShownPassage): Promise<void> {
    pointed = passage;
    await load(passage.article);
    show();
    const target = text.querySelector('mark') ?? text.querySelector(`#p${passage.paragraph}`);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    target?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  }

  return {
    shown,
    async list(articles) {
      which.replaceChildren(...articles.map(({ id, title }) => element('option', { value: id }, title)));
      const stays = view !== null && articles.some(({ id }) => id === view?.id);
      const id = stays ? view?.id : articles[0]?.id;
      if (id === undefined) view = null;
      else await load(id);
      show();
    },
    open,
    point,
  };
}
