import type { Passage } from '../answers/passage.ts';
import type { Call, Program } from '../command/run.ts';
import { whoSaysSo } from '../command/whoSaysSo.ts';
import { sayerWords } from '../words/sayer.ts';
import { saysSoWords } from '../words/standing.ts';
import { words } from '../words/words.ts';
import { type AskedView, keepAsked } from './asked.ts';
import { viewOf } from './view.ts';

/** Who says what a passage says: what else they are quoted with, or where that is not known, what the passage says. */
export async function sayer(
  program: Program,
  passage: Passage,
  call: Pick<Call, 'asker' | 'place'>,
): Promise<AskedView> {
  const said = await whoSaysSo(passage, program, call);
  if (said) {
    const view = viewOf(said.reply);
    return { view, asked: keepAsked(said.call, view, program.commands) };
  }
  const title = saysSoWords({ ...passage, by: sayerWords(passage) }) ?? words('nobodyNamed');
  const place = words('place', { paragraph: String(passage.paragraph.number), of: String(passage.of) });
  const lines = [{ style: 'plain', text: `${place} · ${passage.title}` } as const];
  const view = viewOf({ kind: 'notice', tone: 'plain', title, lines });
  return { view, asked: { command: 'quote', options: [], scope: null, asker: call.asker.id } };
}
