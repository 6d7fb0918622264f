import { checkQuotation } from '../src/answers/checkQuotation.ts';
import { command } from '../src/command/command.ts';
import { cutAtWord } from '../src/command/cutAtWord.ts';
import { LONGEST_QUOTATION, privately, whichArticle } from '../src/command/options.ts';
import type { Reply } from '../src/command/reply.ts';
import { scopeOf } from '../src/command/scope.ts';
import { somethingSaid } from '../src/command/suggestions.ts';

export default command({
  name: 'check',
  description: 'Is this quotation in the article, word for word?',
  options: {
    text: {
      type: 'string',
      description: 'The quotation, with or without its marks',
      required: true,
      maxLength: LONGEST_QUOTATION,
    },
    article: whichArticle,
    private: privately,
  },
  examples: [{ ask: 'what we will do to their kingdom', shows: 'what we will do to their' }],
  suggest: somethingSaid,
  run({ text, article }, context): Reply {
    const { text: given, cut } = cutAtWord(text.trim(), LONGEST_QUOTATION);
    const answer = checkQuotation(given, scopeOf(context, article), context.telemetry);
    return { kind: 'answer', command: 'check', question: given, questionCut: cut, answer };
  },
});
