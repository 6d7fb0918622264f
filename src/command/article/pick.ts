import type { ArticleId } from '../../articles/article.ts';
import { UserError } from '../../errors.ts';
import { phrase } from '../../words/phrase.ts';
import { words } from '../../words/words.ts';
import { articleAt, pickedAt } from '../articleAt.ts';
import { action, type CallPlace, type CommandContext } from '../command.ts';
import type { Offer, Reply } from '../reply.ts';
import { shortHash } from '../scope.ts';
import { articleOffered, offeredArticle } from './offered.ts';

/** Makes an article that of the channel or thread. */
export const pick = action({
  description: 'Ask this article here',
  options: offeredArticle,
  async run({ article }, context): Promise<Reply> {
    const { server, where } = pickableIn(context);
    const { id, analysis } = articleOffered(article, context);
    await context.picking.pick(server, where, id);
    note(context, id);
    return {
      kind: 'notice',
      tone: 'good',
      title: words('pickedTitle', { title: analysis.article.title }),
      lines: [{ style: 'plain', text: words('pickedHint') }],
      offers: [clearOffer(context)],
    };
  },
});

/** Takes the article from the channel or thread again. */
export const clear = action({
  description: 'Ask all articles here again',
  options: {},
  async run(_, context): Promise<Reply> {
    const { server, where } = pickableIn(context);
    await context.picking.clear(server, where);
    note(context, null);
    const id = articleAt(context, context.place);
    const title = id === null ? words('clearedTitle') : words('clearedInherits', { id });
    return { kind: 'notice', tone: 'good', title, lines: [] };
  },
});

/** What whoever asks may do about the article of the place. */
export function pickOffers(context: CommandContext, id: ArticleId): readonly Offer[] {
  const { asker, place, corpus } = context;
  if (!asker.picks || place.server === null) return [];
  // Nobody else comes into a conversation, whatever may serve there later.
  if (place.conversation && corpus.articles.length < 2 && pickedAt(context, place) === null) return [];
  if (pickedAt(context, place) === id) return [clearOffer(context)];
  const label = words(`offerPick${kindOf(place)}`);
  return [{ label, tone: 'main', press: 'pick', values: [shortHash(id)] }];
}

function clearOffer({ place }: CommandContext): Offer {
  return { label: words(`offerClear${kindOf(place)}`), tone: 'plain', press: 'clear', values: [] };
}

function kindOf({ conversation, thread }: CallPlace): 'Conversation' | 'Channel' | 'Thread' {
  if (conversation) return 'Conversation';
  return thread === null ? 'Channel' : 'Thread';
}

/** @throws UserError where nothing can be picked, or not by whoever asks */
function pickableIn({ asker, place }: CommandContext): { server: string; where: string } {
  const where = place.thread ?? place.channel;
  if (place.server === null || where === null) {
    throw new UserError(phrase('serversOnly'), phrase('serversOnlyHint'));
  }
  if (!asker.picks) throw new UserError(phrase(place.thread === null ? 'picksInChannel' : 'picksInThread'));
  return { server: place.server, where };
}

function note({ telemetry, asker, place }: CommandContext, article: ArticleId | null): void {
  const { server, channel, thread } = place;
  telemetry.info({ user: asker.id, server, channel, thread, article }, 'article of a place picked');
}
