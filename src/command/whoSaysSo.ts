import type { Passage } from '../answers/passage.ts';
import type { Reply } from './reply.ts';
import { type Call, type Program, run } from './run.ts';
import { articleValue } from './scope.ts';

/**
 * Tells what else is said by whoever says what a passage says.
 * @param call who wants to know it, and where
 * @returns what they are quoted with in the passage's article, and the call that asks for it again; null where the
 *   article names nobody, or quotes them nowhere
 */
export async function whoSaysSo(
  { by, citation }: Passage,
  program: Program,
  call: Pick<Call, 'asker' | 'place'>,
): Promise<{ readonly call: Call; readonly reply: Reply } | null> {
  if (by === null) return null;
  const values = { speaker: by, article: articleValue(citation.article) };
  const asked = { ...call, command: 'quote', values };
  const reply = await run(program, asked);
  return reply.kind === 'answer' && reply.answer.kind === 'found' ? { call: asked, reply } : null;
}
