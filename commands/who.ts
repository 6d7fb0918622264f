import { ask } from '../src/command/ask.ts';
import { command } from '../src/command/command.ts';
import { privately, questionOption, whichArticle } from '../src/command/options.ts';

export default command({
  name: 'who',
  description: 'Who did it, said it, or is meant?',
  options: {
    question: questionOption('What you want to know who of, or a name', 'people'),
    article: whichArticle,
    private: privately,
  },
  examples: [{ ask: 'who called Starmer a fool', shows: 'Rogozin' }],
  run: ({ question, article }, context) =>
    ask({ command: 'who', question, seeks: 'person', article }, context),
});
