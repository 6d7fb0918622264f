import type { Clock } from '../clock.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';

/**
 * Does what must be done within a time.
 * @param milliseconds after which the signal ends it
 * @throws UserError when the time is over, and what the work throws
 */
export async function within<Done>(
  milliseconds: number,
  clock: Clock,
  work: (signal: AbortSignal) => Promise<Done>,
): Promise<Done> {
  const ending = new AbortController();
  const callOff = clock.after(milliseconds, () => {
    ending.abort(
      new UserError(phrase('pageTooSlow', { seconds: milliseconds / 1000 }), phrase('pageLaterHint')),
    );
  });
  try {
    return await work(ending.signal);
  } finally {
    callOff();
  }
}
