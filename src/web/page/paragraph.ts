import type { Find, FindKind, FindQuestion, ParagraphView, ShownPassage, Stretch } from '../exchange.ts';
import { button, element } from './dom.ts';
import { FIND_LABELS } from './finds.ts';
import { layered, type Piece } from './layers.ts';
import { say } from './saying.ts';

/** What a click on the article asks: a question, or to be shown what stands there. */
export type Clicked = FindQuestion | PointedFind;

/** A find, in the paragraph that has it. */
export type PointedFind = Pick<Find, 'kind' | 'start' | 'end'> & { readonly paragraph: number };

interface About {
  /** What is pointed at in this article. */
  readonly here: ShownPassage | null;
  /** What is shown in colour. */
  readonly kinds: ReadonlySet<FindKind>;
  readonly language: string;
  ask(clicked: Clicked): void;
}

type Mark = PlacedFind | ({ readonly kind: 'answer' | 'nearest' | 'denial' } & Stretch);

/** Its own stretch is what is drawn. */
type PlacedFind = Find & { readonly place: Stretch & { readonly paragraph: number } };

/** A paragraph beside its number, below the headings that begin with it. */
export function showParagraph(paragraph: ParagraphView, about: About): HTMLElement[] {
  const { number, kind, headings, text } = paragraph;
  const { here, language, ask } = about;
  const pieces = layered<Mark>(text, layersOf(paragraph, about));
  const asks = { command: 'ask', option: 'question', text: `¶${number}` };
  const pointed = here?.paragraph === number ? ' pointed' : '';
  return [
    ...headings.map((heading) => element('h3', { dir: 'auto', lang: language }, heading)),
    element(
      'div',
      { class: `block ${kind}${pointed}` },
      button({ class: 'number', 'aria-label': `¶${number}` }, () => ask(asks), String(number)),
      element(
        'p',
        { id: `p${number}`, dir: 'auto', lang: language },
        ...pieces.flatMap((piece) => showPiece(piece, ask)),
      ),
    ),
  ];
}

/** The sentence that answers is outermost, and so stays in one piece. */
function layersOf(
  { number, finds, text }: ParagraphView,
  { here, kinds }: About,
): readonly (readonly Mark[])[] {
  const { sentence, denial } = here ?? { sentence: null, denial: null };
  const of = (...wanted: FindKind[]) => {
    const shown = finds.filter(({ kind }) => wanted.includes(kind) && kinds.has(kind));
    return shown.map((find): PlacedFind => {
      const { start, end } = find;
      return { ...find, place: { paragraph: number, start, end } };
    });
  };
  return [
    sentence && here?.paragraph === number
      ? [{ kind: here.answers ? 'answer' : 'nearest', ...sentence }]
      : [],
    denial?.paragraph === number ? [{ kind: 'denial', start: denial.start, end: denial.end }] : [],
    of('claims'),
    of('quotations').map((quotation) => withMarks(quotation, text)),
    of('people', 'dates'),
  ];
}

/** A quotation with the marks around it, from which nothing then cuts it off. */
function withMarks<Words extends Stretch>(quotation: Words, text: string): Words {
  const { start, end } = quotation;
  const isMark = (at: number) => QUOTATION_MARK.test(text.charAt(at));
  return { ...quotation, start: isMark(start - 1) ? start - 1 : start, end: isMark(end) ? end + 1 : end };
}

const QUOTATION_MARK = /^["'\u2018-\u201F«»‹›「」『』]$/u;

function showPiece(piece: Piece<Mark>, ask: About['ask']): Node[] {
  if (piece.kind === 'text') return [document.createTextNode(piece.text)];
  const { mark, last } = piece;
  const inside = piece.inside.flatMap((one) => showPiece(one, ask));
  switch (mark.kind) {
    case 'answer':
      return [element('mark', {}, ...inside)];
    case 'nearest':
    case 'denial':
      return [element('span', { class: mark.kind }, ...inside)];
    case 'people':
    case 'dates':
      return [button({ class: `find ${mark.kind}`, title: mark.about }, pressOf(mark, ask), ...inside)];
    default:
      return showStretch(mark, last, inside, ask);
  }
}

/** What may be longer than a button can be: it is clicked on as it stands, and has a button at its end for the keyboard. */
function showStretch(find: PlacedFind, last: boolean, inside: readonly Node[], ask: About['ask']): Node[] {
  const { kind, about, label } = find;
  const press = pressOf(find, ask);
  const around = element('span', { class: `find ${kind}`, title: about }, ...inside);
  around.addEventListener('click', (event) => {
    if (document.getSelection()?.isCollapsed !== false) press(event);
  });
  if (!last) return [around];
  // What it says is drawn by the style: the paragraph's own words are nothing but the article's.
  const said = { 'aria-label': `${say(FIND_LABELS[kind])}: ${about}`, 'data-says': label };
  return [around, button({ class: `chip ${kind}`, ...said }, press)];
}

/** Of what lies one in another, the innermost is asked about. */
function pressOf(find: PlacedFind, ask: About['ask']): (event: Event) => void {
  const { asks, kind, place } = find;
  return (event) => {
    event.stopPropagation();
    ask(asks ?? { kind, ...place });
  };
}
