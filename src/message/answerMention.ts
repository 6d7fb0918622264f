import { linkedArticle } from '../command/linkedArticle.ts';
import { type Remark, remarkIn } from '../command/remark.ts';
import { refusal } from '../command/reply.ts';
import type { Call } from '../command/run.ts';
import { corpusAt } from '../command/serving.ts';
import { words } from '../words/words.ts';
import { type Answering, answerCall } from './answerCall.ts';
import { answerRemark, type Speaking } from './answerRemark.ts';
import { type Outgoing, outgoing, outgoingNotice } from './outgoing.ts';
import type { Place } from './render.ts';
import type { Talk } from './talk.ts';
import { viewOf } from './view.ts';

/**
 * The message that answers what somebody says to the bot: a question as `/ask` does, anything else as it is meant.
 * @param said without the mention
 * @param talk what a question may lean on; null where there is no conversation
 */
export function answerMention(
  said: string,
  { asker, place: where }: Required<Pick<Call, 'asker' | 'place'>>,
  place: Place,
  desk: Answering,
  talk: Talk | null,
): Promise<Outgoing> {
  const linked = linkedArticle(said, corpusAt(desk.program, where));
  const by = { asker, place: where, ...(linked.article !== null && { articleHere: linked.article }) };
  const remark = remarkIn(linked);
  if (remark) return answerSaid(remark, by, place, desk);
  const call = { command: 'ask', values: { question: linked.question }, ...by };
  return answerCall(call, place, desk, talk, linked.unknown ? [words('unknownLinkAside')] : []);
}

/** What asks nothing counts as a question all the same: everybody there reads the answer. */
async function answerSaid(
  remark: Remark,
  by: Speaking,
  place: Place,
  { limit, program }: Answering,
): Promise<Outgoing> {
  const seconds = await limit.count(by.asker.id);
  if (seconds > 0) return outgoingNotice(refusal(words('tooManyQuestions', { seconds })), place);
  const view = viewOf(await answerRemark(remark, program, by));
  const asked = { command: 'article', options: [], scope: null, asker: by.asker.id };
  return outgoing({ view, asked }, place);
}
