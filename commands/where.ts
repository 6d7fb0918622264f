import { ask } from '../src/command/ask.ts';
import { command } from '../src/command/command.ts';
import { privately, questionOption, whichArticle } from '../src/command/options.ts';

export default command({
  name: 'where',
  description: 'Where did it happen, or where is it?',
  options: {
    question: questionOption('What you want to know the place of'),
    article: whichArticle,
    private: privately,
  },
  examples: [{ ask: 'where were the peace talks', shows: 'Turkey' }],
  run: ({ question, article }, context) =>
    ask({ command: 'where', question, seeks: 'place', article }, context),
});
