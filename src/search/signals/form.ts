import type { Signal } from './signal.ts';

/** Whether words are quoted in it, where words are asked for. */
export const quotedWords: Signal = {
  because: 'signalQuotedWords',
  measure: ({ paragraph: { analysis }, indexed: { sentence } }, { weighed: { query } }) =>
    query.kind === 'quotation' &&
    analysis.quotations.some(
      ({ span, kind }) =>
        kind !== 'term' &&
        span.paragraph === sentence.span.paragraph &&
        span.start < sentence.span.end &&
        span.end > sentence.span.start,
    )
      ? 1
      : 0,
};

/** Whether it says what a picture shows, where that is asked for. */
export const pictured: Signal = {
  because: 'signalPictured',
  measure: ({ paragraph: { paragraph } }, { weighed: { query } }) =>
    paragraph.kind === 'caption' && query.kind === 'picture' ? 1 : 0,
};

/** Whether it says what a picture shows, where something else is asked for. */
export const picturedUnasked: Signal = {
  because: 'signalPicturedUnasked',
  measure: ({ paragraph: { paragraph } }, { weighed: { query } }) =>
    paragraph.kind === 'caption' && query.kind !== 'picture' ? 1 : 0,
};
