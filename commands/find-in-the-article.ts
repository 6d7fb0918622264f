import { ask } from '../src/command/ask.ts';
import { command } from '../src/command/command.ts';
import { messageOption } from '../src/command/options.ts';
import { type Reply, refusal } from '../src/command/reply.ts';
import { words } from '../src/words/words.ts';

export default command({
  name: 'find-in-the-article',
  menu: 'Find in the article',
  description: 'What does the article have that is nearest to a message?',
  options: { message: messageOption },
  run({ message }, context): Reply {
    if (message === undefined) return refusal(words('messageWithoutWords'));
    const question = message.replace(/^>(?:>>)? ?/gmu, '').replace(/\s+/gu, ' ');
    return ask({ command: 'ask', question, seeks: 'any' }, context);
  },
});
