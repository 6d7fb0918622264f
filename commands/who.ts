import { profileFor } from '../src/answers/profile.ts';
import { ask } from '../src/command/ask.ts';
import { command } from '../src/command/command.ts';
import { privately, questionOption, whichArticle } from '../src/command/options.ts';
import type { Reply } from '../src/command/reply.ts';
import { scopeOf } from '../src/command/scope.ts';
import { somebodyNamed } from '../src/command/suggestions.ts';

export default command({
  name: 'who',
  description: 'Who did it, said it, or is meant? A name shows all there is of somebody',
  options: {
    question: questionOption('What you want to know who of, or a name', 'people'),
    article: whichArticle,
    private: privately,
  },
  examples: [
    { ask: 'who called Starmer a fool', shows: 'Rogozin' },
    { ask: 'Keir Starmer', shows: 'Prime Minister' },
  ],
  suggest: somebodyNamed,
  run({ question, article }, context): Reply {
    const profile = profileFor(question, scopeOf(context, article), context.telemetry);
    if (profile) return { kind: 'answer', command: 'who', question, questionCut: false, ...profile };
    return ask({ command: 'who', question, seeks: 'person', article }, context);
  },
});
