import type { Asker, CallPlace } from '../command/command.ts';
import type { Answering } from '../message/answerCall.ts';
import type { DrawingDesk } from '../message/illustrate.ts';
import type { Place } from '../message/render.ts';
import type { DroppedFiles } from './droppedFiles.ts';
import type { Setting } from './requests.ts';

/** What answering on the page takes. */
export interface WebDesk extends DrawingDesk {
  /** This machine, as a server and its channel. */
  readonly place: CallPlace;
  readonly dropped: DroppedFiles;
  /** Larger files are not taken. In bytes. */
  readonly maxFileBytes: number;
}

/** Whoever sits at this machine, in the form of Discord's ids: buttons carry it. */
const YOU = '1';

/** In a thread, whoever opened it may pick its article. */
export function askerOf({ manages, thread }: Setting): Asker {
  return { id: YOU, manages, picks: manages || thread !== null };
}

export function callPlaceOf({ thread }: Pick<Setting, 'thread'>, { place }: WebDesk): CallPlace {
  if (thread) return { ...place, thread: thread.id, threadName: thread.name };
  return { ...place, discussions: { mayOpen: true, lacks: [], open: [] } };
}

/** Nobody else is kept waiting by whoever sits at this machine. */
export function answeringAt({ program }: WebDesk): Answering {
  return { program, limit: { count: async () => 0 } };
}

/** On the page nothing is forbidden to Pilcrow. */
export function placeFor(alone: boolean): Place {
  return { embeds: true, history: true, pictures: true, alone };
}
