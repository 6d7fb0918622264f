import type { Clock } from '../clock.ts';
import type { Program } from '../command/run.ts';
import type { Draw } from '../message/draw.ts';
import type { QuestionLimit } from '../message/questionLimit.ts';
import type { Conversations } from './conversations.ts';

/** What answering on Discord takes. */
export interface Desk {
  readonly program: Program;
  readonly clock: Clock;
  readonly limit: QuestionLimit;
  /** How often somebody is told in a channel what went wrong: others read it too. */
  readonly complaints: QuestionLimit;
  readonly conversations: Conversations;
  readonly draw: Draw;
}
