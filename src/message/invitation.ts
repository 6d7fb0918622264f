import type { NoticeReply } from '../command/reply.ts';
import { words } from '../words/words.ts';

/** What to say to somebody who mentions the bot and asks nothing. */
export function invitation(questions: readonly string[]): NoticeReply {
  return {
    kind: 'notice',
    tone: 'plain',
    title: words('mentionTitle'),
    lines: [
      { style: 'plain', text: words(questions.length === 0 ? 'mentionHelp' : 'mentionExamples') },
      ...questions.map((text) => ({ style: 'item', text }) as const),
    ],
  };
}
