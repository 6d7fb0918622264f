import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Command } from '../command/command.ts';

/** Counts the questions that each person asks. */
export interface QuestionLimit {
  /**
   * Counts one question.
   * @param person the id of who asks it
   * @returns seconds after which it may be asked; 0 when it may be asked now
   */
  count(person: string): Promise<number>;
}

const MINUTE = 60;

/** Counts in memory: a restart forgives everything. */
export function questionLimit(questionsPerMinute: number): QuestionLimit {
  const limiter = new RateLimiterMemory({ points: questionsPerMinute, duration: MINUTE });
  return {
    async count(person) {
      try {
        await limiter.consume(person);
        return 0;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      }
    },
  };
}

/** Whether a command takes a question: it is for everybody, and takes more text than the name of an article. */
export function takesQuestion(command: Command): boolean {
  if (command.kind !== 'single' || command.audience !== 'everyone') return false;
  return Object.values(command.action.options).some((option) => {
    return option.type === 'string' && option.completes !== 'articles';
  });
}
