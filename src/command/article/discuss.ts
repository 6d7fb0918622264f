import type { ArticleId } from '../../articles/article.ts';
import { words } from '../../words/words.ts';
import { pickedAt } from '../articleAt.ts';
import { action, type CommandContext } from '../command.ts';
import { openingQuestions } from '../openingQuestions.ts';
import type { OpenThread } from '../place.ts';
import { type NoticeLine, type Offer, type Reply, refusal } from '../reply.ts';
import { shortHash } from '../scope.ts';
import { gistLines, headLines } from './head.ts';
import { articleOffered, offeredArticle } from './offered.ts';

/** Posts an article with a thread of its own. */
export const discuss = action({
  description: 'Open a discussion of this article',
  options: offeredArticle,
  aloud: true,
  async run({ article }, context): Promise<Reply> {
    const { asker, place } = context;
    const { discussions } = place;
    if (!discussions) return refusal(words('discussNotHere'));
    const { mayOpen, lacks, open } = discussions;
    if (!mayOpen) return refusal(words('discussNotYou'), words('discussHint'));
    if (lacks.length > 0) {
      const list = lacks.join(', ');
      return refusal(words('lacksPermissions', { list, count: lacks.length }), words('discussLacksHint'));
    }
    const serving = articleOffered(article, context);
    const { id } = serving;
    const under = open.find((thread) => pickedAt(context, { ...place, thread: thread.id }) === id);
    if (under) return { ...refusal(words('discussedHere')), lines: [threadLine(under)] };
    const { title } = serving.analysis.article;
    const questions = await openingQuestions(context, { asker, place, articleHere: id });
    return {
      kind: 'notice',
      tone: 'plain',
      title,
      lines: [
        ...headLines(serving),
        ...gistLines(serving.analysis, context.telemetry),
        { style: 'plain', text: words(questions.length === 0 ? 'discussAskAnything' : 'discussAsk') },
        ...questions.map((text) => ({ style: 'item', text }) as const),
      ],
      thread: { name: threadName(title), article: id },
    };
  },
});

function threadLine({ name, url }: OpenThread): NoticeLine {
  return { style: 'plain', text: name, url };
}

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
