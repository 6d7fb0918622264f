import type { Answer } from '../answers/passage.ts';
import type { EarlierQuestion } from './earlierQuestion.ts';
import type { Reply } from './reply.ts';
import { type Call, type Program, run } from './run.ts';

/**
 * Answers a call that may lean on earlier questions. It leans on them only where they lead to another answer, so
 * that a question that says all by itself is answered as it is anywhere, and what is shown of it can be asked again.
 * @returns the reply, with what it leans on. Never rejects
 */
export async function runLeaning(program: Program, call: Call): Promise<Reply> {
  const { earlier, ...alone } = call;
  if (!earlier) return run(program, call);
  const [leaning, plain] = await Promise.all([run(program, call), run(program, alone)]);
  return isAlike(leaning, plain) ? plain : withLeaning(leaning, earlier);
}

/** A reply that says what it leans on. */
export function withLeaning(reply: Reply, earlier: EarlierQuestion | undefined): Reply {
  return earlier === undefined || reply.kind === 'notice' ? reply : { ...reply, leansOn: earlier };
}

/** Whether two replies begin alike: the same passage, and the same short answer. */
function isAlike(one: Reply, other: Reply): boolean {
  if (one.kind === 'answer' && other.kind === 'answer') return gistOf(one.answer) === gistOf(other.answer);
  if (one.kind === 'paragraphs' && other.kind === 'paragraphs') return one.title === other.title;
  return one.kind === 'notice' && other.kind === 'notice';
}

function gistOf(answer: Answer): string {
  const found = answer.kind === 'found';
  const first = found ? answer.passages[0] : answer.nearest[0];
  return JSON.stringify([answer.kind, first?.citation, found && [answer.short?.span, answer.closest]]);
}
