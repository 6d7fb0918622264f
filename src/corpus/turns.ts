/** Lets what changes a server's articles happen one after another: two presses at once do not see half of each other. */
export interface ServerTurns {
  /** @returns what `change` comes to, once those before it are over */
  take<Done>(server: string, change: () => Promise<Done>): Promise<Done>;
}

export function serverTurns(): ServerTurns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take(server, change) {
      const before = last.get(server) ?? Promise.resolve();
      const turn = before.then(change, change);
      last.set(server, turn);
      const over = () => {
        if (last.get(server) === turn) last.delete(server);
      };
      turn.then(over, over);
      return turn;
    },
  };
}
