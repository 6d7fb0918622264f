import { asksWho, profileFor } from '../src/answers/profile.ts';
import { ask } from '../src/command/ask.ts';
import { command } from '../src/command/command.ts';
import { privately, questionOption, whichArticle } from '../src/command/options.ts';
import type { Reply } from '../src/command/reply.ts';
import { scopeOf } from '../src/command/scope.ts';
import { somebodyNamed } from '../src/command/suggestions.ts';
import { words } from '../src/words/words.ts';

export default command({
  name: 'ask',
  description: 'Ask the article anything, or show a paragraph by its number: ¶12',
  options: {
    question: questionOption('Your question, or a paragraph such as ¶12'),
    article: whichArticle,
    private: privately,
  },
  examples: [{ ask: 'does sending troops need a vote', shows: 'vote' }],
  suggest(articles) {
    if (articles.length === 0) return null;
    const name = somebodyNamed(articles);
    return name === null ? words('askGist') : words('whoIs', { name });
  },
  run({ question, article }, context): Reply {
    const profile = asksWho(question)
      ? profileFor(question, scopeOf(context, article), context.telemetry)
      : null;
    if (profile) return { kind: 'answer', command: 'ask', question, questionCut: false, ...profile };
    return ask({ command: 'ask', question, seeks: 'any', article }, context);
  },
});
