import type { NonEmpty, Passage } from '../src/answers/passage.ts';
import { allQuotations, answerFromSpeaker, speakerAsked } from '../src/answers/quotations.ts';
import { ask, LONGEST_QUESTION } from '../src/command/ask.ts';
import { command } from '../src/command/command.ts';
import { cutAtWord } from '../src/command/cutAtWord.ts';
import { privately, whichArticle } from '../src/command/options.ts';
import { type Reply, refusal } from '../src/command/reply.ts';
import { oneArticle, scopeOf } from '../src/command/scope.ts';
import { somebodyQuoted } from '../src/command/suggestions.ts';
import { optionName } from '../src/words/commands.ts';
import { words } from '../src/words/words.ts';

export default command({
  name: 'quote',
  description: 'What was said, word for word, and by whom',
  options: {
    about: {
      type: 'string',
      description: 'What was spoken about; with neither, every quotation in order',
      maxLength: LONGEST_QUESTION,
    },
    speaker: { type: 'string', description: 'Who said it', completes: 'speakers' },
    article: whichArticle,
    private: privately,
  },
  examples: [{ ask: 'the kingdom', shows: 'what we will do to their' }],
  suggest(articles) {
    const speaker = somebodyQuoted(articles);
    return speaker === null ? null : `${optionName('quote', 'speaker')}: ${speaker}`;
  },
  run({ about, speaker, article }, context): Reply {
    if (about !== undefined || speaker !== undefined) {
      const index = scopeOf(context, article);
      const { text, cut } = cutAtWord([speaker, about].filter(Boolean).join(': '), LONGEST_QUESTION);
      const asked = speaker === undefined ? speakerAsked(text, index) : { speaker, about };
      if (!asked)
        return ask({ command: 'quote', question: about ?? '', seeks: 'quotation', article }, context);
      const answer = answerFromSpeaker(asked.speaker, asked.about, index, context.telemetry);
      return { kind: 'answer', command: 'quote', question: text, questionCut: cut, answer };
    }
    const passages = allQuotations(oneArticle(context, article).analysis, context.telemetry);
    if (!isNonEmpty(passages)) return refusal(words('noQuotations'));
    return { kind: 'paragraphs', title: words('quotationsTitle'), passages };
  },
});

function isNonEmpty(passages: readonly Passage[]): passages is NonEmpty<Passage> {
  return passages.length > 0;
}
