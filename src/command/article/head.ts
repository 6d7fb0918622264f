import { gistOf } from '../../answers/gist.ts';
import type { ServingArticle } from '../../corpus/corpus.ts';
import type { Analysis } from '../../language/analysis.ts';
import { describeDate } from '../../language/dates/value.ts';
import type { Telemetry } from '../../telemetry.ts';
import { currentLanguage } from '../../words/language.ts';
import { words } from '../../words/words.ts';
import type { NoticeLine } from '../reply.ts';

/** What stands above an article: who wrote it and when, how long it is, and its address. */
export function headLines({ id, analysis }: ServingArticle): NoticeLine[] {
  const { author, published, source, paragraphs } = analysis.article;
  const facts = [
    ...(author === undefined ? [] : [words('byAuthor', { author })]),
    ...(published === undefined
      ? []
      : [words('publishedOn', { published: describeDate(published, currentLanguage()) })]),
    words('paragraphCount', { count: paragraphs.length }),
    words('articleIdIs', { id }),
  ];
  return [
    { style: 'plain', text: facts.join(' · ') },
    ...(source === undefined ? [] : [{ style: 'plain', text: source, url: source } as const]),
  ];
}

/** The sentences that carry it. */
export function gistLines(analysis: Analysis, telemetry: Telemetry): NoticeLine[] {
  const sentences = gistOf(analysis, telemetry).flatMap(({ paragraph: { number, text }, highlight }) => {
    if (!highlight) return [];
    const sentence = text.slice(highlight.start, highlight.end).replace(/\s+/gu, ' ');
    return [{ style: 'item', text: `¶${number} ${sentence}` } as const];
  });
  return sentences.length === 0 ? [] : [{ style: 'heading', text: words('inShort') }, ...sentences];
}
