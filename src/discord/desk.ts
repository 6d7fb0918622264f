import type { Clock } from '../clock.ts';
import type { Program } from '../command/run.ts';
import type { QuestionLimit } from './questionLimit.ts';

/** What answering on Discord takes. */
export interface Desk {
  readonly program: Program;
  readonly clock: Clock;
  readonly limit: QuestionLimit;
}
