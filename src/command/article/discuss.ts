import type { ArticleId } from '../../articles/article.ts';
import { words } from '../../words/words.ts';
import { action, type CommandContext } from '../command.ts';
import { type Offer, type Reply, refusal } from '../reply.ts';
import { shortHash } from '../scope.ts';
import { gistLines, headLines } from './head.ts';
import { articleOffered, offeredArticle } from './offered.ts';

/** Posts an article with a thread of its own. */
export const discuss = action({
  description: 'Open a discussion of this article',
  options: offeredArticle,
  aloud: true,
  run({ article }, context): Reply {
    const { discussions } = context.place;
    if (!discussions) return refusal(words('discussNotHere'));
    const { mayOpen, lacks } = discussions;
    if (!mayOpen) return refusal(words('discussNotYou'), words('discussHint'));
    if (lacks.length > 0) {
      const list = lacks.join(', ');
      return refusal(words('lacksPermissions', { list, count: lacks.length }), words('discussLacksHint'));
    }
    const serving = articleOffered(article, context);
    const { title } = serving.analysis.article;
    return {
      kind: 'notice',
      tone: 'plain',
      title,
      lines: [...headLines(serving), ...gistLines(serving.analysis, context.telemetry)],
      thread: { name: threadName(title), article: serving.id },
    };
  },
});

/** What those who may open a discussion here are offered. */
export function discussOffers({ place }: CommandContext, id: ArticleId): readonly Offer[] {
  if (!place.discussions?.mayOpen) return [];
  return [{ label: words('offerDiscuss'), tone: 'plain', press: 'discuss', values: [shortHash(id)] }];
}

/** Characters that the name of a thread may have. */
const LONGEST_NAME = 100;

function threadName(title: string): string {
  const line = title.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST_NAME) return line;
  return `${line.slice(0, LONGEST_NAME - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
