import { findArticle, shortHash } from '../command/scope.ts';
import { corpusAt } from '../command/serving.ts';
import { answerCall } from '../message/answerCall.ts';
import { illustrate } from '../message/illustrate.ts';
import { refused } from './answers.ts';
import type { Outcome } from './exchange.ts';
import { outcome, shownMessage } from './outcome.ts';
import type { PickRequest } from './requests.ts';
import { answeringAt, askerOf, callPlaceOf, placeFor, type WebDesk } from './setting.ts';

/** Makes an article that of the channel or thread, or none, as the button below `/article` does. */
export async function answerPick(request: PickRequest, desk: WebDesk): Promise<Outcome> {
  const { article } = request;
  try {
    const picked = article === null ? null : findArticle(corpusAt(desk.program, desk.place), article);
    const press = picked
      ? { press: 'pick', values: { article: shortHash(picked.id) } }
      : { press: 'clear', values: {} };
    const by = { asker: askerOf(request), place: callPlaceOf(request, desk) };
    const call = { command: 'article', ...press, ...by };
    const made = await illustrate(answerCall(call, placeFor(false), answeringAt(desk), null), desk);
    return outcome(desk, 'post', { message: shownMessage(desk, made, false) }, request);
  } catch (error) {
    return refused(error, desk, request);
  }
}
