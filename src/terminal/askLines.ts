import { z } from 'zod';
import type { EarlierQuestion } from '../command/earlierQuestion.ts';
import type { Program } from '../command/run.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';
import { answerJson } from './answerJson.ts';
import { LineId, type LineTask } from './jsonl.ts';
import { ask, leanOn } from './questions.ts';

const QuestionLine = z.object({
  id: LineId,
  command: z.string().nullish(),
  question: z.string(),
  article: z.string().nullish(),
  after: LineId.nullish(),
});
type QuestionLine = z.infer<typeof QuestionLine>;

/**
 * Questions a line: `{"id","command"?,"question","article"?,"after"?}`, `ask` where no command is named.
 * It remembers the questions it has seen, since a later one may come `after` an earlier.
 */
export function askLines(program: Program): LineTask<QuestionLine> {
  const seen = new Map<LineId, EarlierQuestion>();
  return {
    schema: QuestionLine,
    async answer({ id, command, question, article, after }) {
      const earlier = after === null || after === undefined ? undefined : seen.get(after);
      seen.set(id, leanOn(question, earlier));
      if (after !== null && after !== undefined && !earlier)
        throw new UserError(phrase('afterUnknown', { after: String(after) }));
      return answerJson(
        await ask(program, { command: command ?? 'ask', question, article: article ?? undefined, earlier }),
      );
    },
  };
}
