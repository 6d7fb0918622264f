import type { AskedQuestion, OpenedThread, ShownMessage } from '../exchange.ts';

/** A message in the conversation. */
export interface Entry {
  readonly id: number;
  readonly at: Date;
  /** What somebody at this computer wrote; null where Pilcrow wrote. */
  readonly text: string | null;
  /** What Pilcrow wrote; null while it thinks. */
  readonly message: ShownMessage | null;
  /** What the message came of. */
  readonly cause: Cause | null;
  /** The question that it answers, which later ones may lean on; null where it answers none. */
  readonly asked: AskedQuestion | null;
  /** What somebody wrote means nobody, and it is said below how Pilcrow is asked. */
  readonly unmeant: boolean;
  /** The thread that begins with it. */
  readonly thread: OpenedThread | null;
}

export type Cause =
  /** A command: what it is called, and all of it as typed. */
  | { readonly kind: 'command'; readonly name: string; readonly text: string }
  /** A message that it replies to, and who wrote that. */
  | { readonly kind: 'reply'; readonly to: 'you' | 'pilcrow'; readonly text: string };

/** What somebody can do with a message. */
export interface EntryActs {
  press(entry: Entry, customId: string, chosen: readonly string[]): void;
  dismiss(entry: Entry): void;
  /** Asks Pilcrow what meant nobody. */
  mean(entry: Entry): void;
  reply(entry: Entry): void;
  menu(entry: Entry, command: string): void;
  openThread(thread: OpenedThread): void;
  /** Goes to where messages are typed. */
  type(): void;
}
