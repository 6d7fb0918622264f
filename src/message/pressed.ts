import type { Asker, CallPlace } from '../command/command.ts';
import { type Reply, refusal } from '../command/reply.ts';
import { type Program, run } from '../command/run.ts';
import { words } from '../words/words.ts';
import { keepAsked } from './asked.ts';
import { askedIn } from './askedText.ts';
import { type Choice, type Control, unpackChoice, unpackControl } from './controls.ts';
import { isAloud, type Offered, callOf as offerCall, unpackOffer } from './offers.ts';
import { type Outgoing, outgoing, outgoingNotice } from './outgoing.ts';
import { press, type Wanted } from './press.ts';
import type { Place } from './render.ts';
import { viewOf } from './view.ts';

/** Somebody's press of a button on a message of the bot's, or their choice from its menu. */
export interface Pressing {
  readonly customId: string;
  /** What was chosen; empty for a button. */
  readonly chosen: readonly string[];
  /** The message that the control stands on. */
  readonly message: Parameters<typeof askedIn>[0] & {
    /** Only its asker sees it. */
    readonly alone: boolean;
    /** The ids of the controls that stand on it. */
    readonly controls: readonly string[];
  };
  readonly asker: Asker;
  /** They may delete what others have written. */
  readonly moderates: boolean;
  readonly callPlace: CallPlace;
  /** Where the answer stands, when everybody or only the asker sees it. */
  readonly placeFor: (alone: boolean) => Place;
}

/** What a press does to the message, or beside it. */
export type Pressed =
  /** The message is deleted. */
  | { readonly does: 'remove' }
  /** The message turns to something else; where it is a refusal, that is told to the asker beside it. */
  | { readonly does: 'turn'; readonly making: Promise<Outgoing> }
  /** The asker alone gets a message beside it. */
  | { readonly does: 'tell'; readonly making: Promise<Outgoing> }
  /** Everybody gets a message beside it, from which a thread may open. */
  | { readonly does: 'post'; readonly making: Promise<Outgoing>; readonly reply: Promise<Reply> | null };

/** What is answered by a message of its own, and leaves the answer as it stands. */
const BESIDE: readonly Wanted['does'][] = ['share', 'open', 'cite', 'card', 'who'];

/** What a press leads to. Nothing that is being made rejects. Rights are looked at anew. */
export function pressed(pressing: Pressing, program: Program): Pressed {
  const offered = unpackOffer(pressing.customId);
  if (offered) return takeUp(offered, pressing, program);
  const control = unpackControl(pressing.customId);
  const wanted = control && wantedOf(pressing, control);
  if (!control || !wanted) return refuse(words('unknownButton'), pressing);
  if (wanted.does === 'delete') return remove(control, pressing);
  return follow(control, wanted, pressing, program);
}

function wantedOf({ chosen }: Pressing, { does }: Control): Wanted | Choice | { does: 'delete' } | null {
  return does === 'more' ? unpackChoice(chosen[0] ?? '') : { does };
}

/** Only the asker turns pages; others get a copy that nobody else sees. */
function follow(control: Control, wanted: Wanted, pressing: Pressing, program: Program): Pressed {
  const { asker, message, callPlace: place, placeFor } = pressing;
  const own = (message.alone || control.asker === asker.id) && !BESIDE.includes(wanted.does);
  // A card goes where the answer is.
  const aloud = wanted.does === 'share' || (wanted.does === 'card' && !message.alone);
  const alone = !aloud && (message.alone || !own);
  // What was asked for without words has its title where a question would stand.
  const shown = control.options.length === 0 ? { question: '' } : askedIn(message);
  const making = press(program, control, wanted, { shown, asker, place }).then((to) => {
    return outgoing(to, placeFor(alone));
  });
  if (aloud) return { does: 'post', making, reply: null };
  return { does: own ? 'turn' : 'tell', making };
}

/** An answer is deleted by whoever asked, and by those who may delete messages or manage the server anyhow. */
function remove(control: Control, pressing: Pressing): Pressed {
  const { asker, customId, message, moderates } = pressing;
  // Whose the answer is stands in the control: one that stands on no message of the bot's, somebody made up.
  if (!message.controls.includes(customId)) return refuse(words('unknownButton'), pressing);
  if (control.asker === asker.id || asker.manages || moderates) return { does: 'remove' };
  return refuse(words('notYoursToDelete'), pressing);
}

function takeUp(offered: Offered, pressing: Pressing, program: Program): Pressed {
  const { asker, message, callPlace: place, placeFor } = pressing;
  const own = offered.asker === asker.id;
  const aloud = isAloud(offered, program.commands);
  const alone = !aloud && (!own || message.alone);
  const call = offerCall(offered, program.commands, { asker, place });
  const reply = run(program, call);
  const making = reply.then((made) => {
    const view = viewOf(made);
    return outgoing({ view, asked: keepAsked(call, view, program.commands) }, placeFor(alone));
  });
  if (aloud) return { does: 'post', making, reply };
  return { does: own ? 'turn' : 'tell', making };
}

function refuse(why: string, { placeFor }: Pressing): Pressed {
  return { does: 'tell', making: Promise.resolve(outgoingNotice(refusal(why), placeFor(true))) };
}
