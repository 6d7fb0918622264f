import { ask } from '../src/command/ask.ts';
import { command } from '../src/command/command.ts';
import { privately, questionOption, whichArticle } from '../src/command/options.ts';

export default command({
  name: 'ask',
  description: 'Ask the article anything, or show a paragraph by its number: ¶12',
  options: {
    question: questionOption('Your question, or a paragraph such as ¶12'),
    article: whichArticle,
    private: privately,
  },
  examples: [{ ask: 'does sending troops need a vote', shows: 'vote' }],
  run: ({ question, article }, context) => ask({ command: 'ask', question, seeks: 'any', article }, context),
});
