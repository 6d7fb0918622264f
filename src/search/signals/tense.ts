import { ofQuery } from './ofQuery.ts';
import type { Signal } from './signal.ts';

const ASKS_FOR_FUTURE =
  /\b(?:will|won't|going to|gonna|is .* due|are .* due|expected|next|deadline|plan(?:s|ning|ned)?)\b/iu;
const TELLS_OF_FUTURE =
  /\b(?:will|won['’]t|shall|would|(?:is|are|was|were) (?:due|expected|scheduled|set|to|planning|hoping|likely)|plans?|hopes?|expects?|intends?|aims?|until|by the end of|next|deadline)\b/iu;

const asksForFuture = ofQuery((text) => ASKS_FOR_FUTURE.test(text));

/** Whether the sentence tells of what is to come, where that is asked for. */
export const future: Signal = {
  because: 'signalFuture',
  measure({ paragraph: { paragraph }, sentence: { span } }, { weighed: { query } }) {
    if (!asksForFuture(query)) return 0;
    return TELLS_OF_FUTURE.test(paragraph.text.slice(span.start, span.end)) ? 1 : 0;
  },
};
