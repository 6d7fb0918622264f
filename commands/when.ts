import { ask } from '../src/command/ask.ts';
import { command } from '../src/command/command.ts';
import { privately, questionOption, whichArticle } from '../src/command/options.ts';

export default command({
  name: 'when',
  description: 'When did it happen, or when will it?',
  options: {
    question: questionOption('What you want to know the time of'),
    article: whichArticle,
    private: privately,
  },
  examples: [{ ask: 'when was the declaration signed', shows: 'Tuesday' }],
  run: ({ question, article }, context) =>
    ask({ command: 'when', question, seeks: 'date', article }, context),
});
