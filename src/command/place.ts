/** Where a command is used. Ids as Discord gives them; all null where it is not used on a server. */
export interface CallPlace {
  readonly server: string | null;
  /** The channel; of a thread, the one that it belongs to. */
  readonly channel: string | null;
  readonly thread: string | null;
  /** What the thread is called. */
  readonly threadName?: string;
  /** The channel is a conversation with one person, as in a terminal; left out where it is not. */
  readonly conversation?: true;
  /** Whether a discussion can be opened here; left out where there are none, as in threads. */
  readonly discussions?: Discussions;
}

export interface Discussions {
  /** Whoever is here may open one. */
  readonly mayOpen: boolean;
  /** The permissions that the bot would need to, and lacks, as they are called. */
  readonly lacks: readonly string[];
  /** Threads here that everybody can see and that are not put away. */
  readonly open: readonly OpenThread[];
}

export interface OpenThread {
  readonly id: string;
  readonly name: string;
  /** The address that leads there. */
  readonly url: string;
}

/** No server: direct messages, and servers that the bot is not on. */
export const nowhere: CallPlace = { server: null, channel: null, thread: null };
