import { button, element } from './dom.ts';
import { say } from './saying.ts';

/** What is asked where somebody is. */
export interface AskedHere {
  /** The article's id; null for all. */
  readonly article: string | null;
  readonly inThread: boolean;
  /** Whether they may have another one asked. */
  readonly mayPick: boolean;
}

/** The button that has the article shown asked in the channel or thread, or all of them again. */
export interface ArticlePicker {
  readonly shown: HTMLElement;
  asked(asked: AskedHere): void;
  /** @param article the one that is shown; null where there is nothing to pick from */
  show(article: string | null): void;
}

export function articlePicker(pick: (article: string | null) => void): ArticlePicker {
  let here: AskedHere = { article: null, inThread: false, mayPick: false };
  let about: string | null = null;
  const isAsked = () => here.article === about;
  const shown = button({ class: 'pick', hidden: true }, () => pick(isAsked() ? null : about));

  function show(article: string | null): void {
    about = article;
    shown.hidden = article === null || !here.mayPick;
    const [use, clear] = here.inThread
      ? (['offerPickThread', 'offerClearThread'] as const)
      : (['offerPickChannel', 'offerClearChannel'] as const);
    shown.replaceChildren(element('span', {}, say(isAsked() ? clear : use)));
  }

  return {
    shown,
    show,
    asked(asked) {
      here = asked;
      show(about);
    },
  };
}
