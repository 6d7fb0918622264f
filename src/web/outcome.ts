import type { Passage } from '../answers/passage.ts';
import { articleAt } from '../command/articleAt.ts';
import { articleValue } from '../command/scope.ts';
import { corpusAt } from '../command/serving.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Illustrated } from '../message/illustrate.ts';
import type { Outcome, ShownMessage, ShownPassage, ShownPicture } from './exchange.ts';
import type { Setting } from './requests.ts';
import { callPlaceOf, type WebDesk } from './setting.ts';

/** A message as the page gets it; a refusal is for whoever asked, wherever it stands. */
export function shownMessage(
  { program, place }: WebDesk,
  { content, embeds, components, refusal, shows, declines, file }: Illustrated,
  alone: boolean,
): ShownMessage {
  return {
    content,
    embeds,
    components,
    picture: file ? shownPicture(file) : null,
    alone: alone || refusal,
    shows: shows && shownPassage(shows, declines !== true, corpusAt(program, place)),
  };
}

function shownPicture({ png, altText }: NonNullable<Illustrated['file']>): ShownPicture {
  return { url: `data:image/png;base64,${Buffer.from(png).toString('base64')}`, altText };
}

function shownPassage(
  { citation, paragraph, highlight, denial }: Passage,
  answers: boolean,
  { articles }: Corpus,
): ShownPassage {
  const article = articles.find(({ id }) => id === citation.article);
  return {
    article: articleValue(citation.article),
    language: article?.analysis.language ?? null,
    paragraph: paragraph.number,
    sentence: highlight && { start: highlight.start, end: highlight.end },
    answers,
    denial: denial?.span ?? null,
  };
}

/**
 * What an act led to, with what serves by now.
 * @param at where it was done
 */
export function outcome(
  desk: WebDesk,
  does: Outcome['does'],
  about: Partial<Pick<Outcome, 'message' | 'thread' | 'asked'>>,
  at: Pick<Setting, 'thread'>,
): Outcome {
  const { version } = corpusAt(desk.program, desk.place);
  const here = articleAt(desk.program, callPlaceOf(at, desk));
  const article = here === null ? null : articleValue(here);
  return { does, message: null, thread: null, asked: null, version, article, ...about };
}
