import type { Reply } from '../command/reply.ts';
import { shortHash } from '../command/scope.ts';
import { illustrate } from '../message/illustrate.ts';
import { pressed } from '../message/pressed.ts';
import type { OpenedThread, Outcome } from './exchange.ts';
import { outcome, shownMessage } from './outcome.ts';
import type { PressRequest } from './requests.ts';
import { askerOf, callPlaceOf, placeFor, type WebDesk } from './setting.ts';

/** Answers a press of a button, or a choice from a menu. */
export async function answerPress(request: PressRequest, desk: WebDesk): Promise<Outcome> {
  const { customId, chosen, message, manages } = request;
  const { content, description, alone } = message;
  const pressing = {
    customId,
    chosen,
    message: {
      content,
      embeds: description === '' ? [] : [{ description }],
      alone,
      // The page presses nothing else.
      controls: [customId],
    },
    asker: askerOf(request),
    moderates: manages,
    callPlace: callPlaceOf(request, desk),
    placeFor,
  };
  const result = pressed(pressing, desk.program);
  if (result.does === 'remove') return outcome(desk, 'remove', {}, request);
  const made = await illustrate(result.making, desk);
  switch (result.does) {
    case 'turn':
      if (!made.refusal) return outcome(desk, 'turn', { message: shownMessage(desk, made, alone) }, request);
      return outcome(desk, 'post', { message: shownMessage(desk, made, true) }, request);
    case 'tell':
      return outcome(desk, 'post', { message: shownMessage(desk, made, true) }, request);
    case 'post': {
      const thread = result.reply && (await openThread(await result.reply, desk));
      return outcome(desk, 'post', { message: shownMessage(desk, made, false), thread }, request);
    }
  }
}

/** Makes the thread that a reply is to have that of its article; each article has one. */
async function openThread(reply: Reply, { program, place }: WebDesk): Promise<OpenedThread | null> {
  if (reply.kind !== 'notice' || !reply.thread || place.server === null) return null;
  const { name, article } = reply.thread;
  const id = String(Number.parseInt(shortHash(article), 16));
  await program.picking.pick(place.server, id, article);
  return { id, name, article };
}
