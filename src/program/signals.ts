/** Ends the program with 0, once what is under way is finished; a second signal does not wait. */
export function endOnSignals(finish: () => Promise<void>): void {
  let ending = false;
  const end = () => {
    if (ending) process.exit(0);
    ending = true;
    void finish().finally(() => process.exit(0));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
