/** Where a command is used. Ids as Discord gives them; all null where it is not used on a server. */
export interface CallPlace {
  readonly server: string | null;
  /** The channel; of a thread, the one that it belongs to. */
  readonly channel: string | null;
  readonly thread: string | null;
}

/** No server: direct messages, and servers that the bot is not on. */
export const nowhere: CallPlace = { server: null, channel: null, thread: null };
