import type { Asker, CallPlace } from '../command/command.ts';
import { type Reply, refusal } from '../command/reply.ts';
import { type Program, replyToError, run } from '../command/run.ts';
import { addressOf, walk } from '../command/walk.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Telemetry } from '../telemetry.ts';
import { words } from '../words/words.ts';
import { askAgain } from './asked.ts';
import type { Control } from './controls.ts';
import { isCut } from './render.ts';
import { passagesOf, type View, viewOf } from './view.ts';

/** A press of a control. */
export interface Pressed {
  /** As the message shows it. */
  readonly question: string;
  readonly asker: Asker;
  readonly place: CallPlace;
}

/**
 * What a press leads to, in today's corpus.
 * @returns a refusal where the paragraph that the message shows has changed, or what it asks for is there no longer.
 *   Never rejects
 */
export async function press(
  program: Program,
  control: Control,
  { question, asker, place }: Pressed,
): Promise<View> {
  const { library, commands, telemetry } = program;
  try {
    const corpus = library.forServer(place.server);
    if (walk(corpus, control.shown, 0, telemetry).kind === 'changed') return changed();
    if (control.does === 'before' || control.does === 'after')
      return goBeside(corpus, control, { question, telemetry });
    // Of half a quotation, the verdict may be another.
    if (isCut(question)) return viewOf(refusal(words('quotationCut')));
    const call = askAgain(control, question, { commands, corpus, asker });
    return goToRank(await run(program, { ...call, place }), control);
  } catch (error) {
    return viewOf(replyToError(error, telemetry, { control: control.does, command: control.command }));
  }
}

function goBeside(
  corpus: Corpus,
  { does, shown, rank }: Control,
  { question, telemetry }: { readonly question: string; readonly telemetry: Telemetry },
): View {
  const beside = walk(corpus, shown, does === 'before' ? -1 : 1, telemetry);
  if (beside.kind === 'here') return { kind: 'neighbour', question, passage: beside.passage, rank };
  return beside.kind === 'end' ? viewOf(refusal(words('noFurtherParagraph'))) : changed();
}

/** Goes on from the passage shown, wherever today's answer has it. */
function goToRank(reply: Reply, { does, rank, shown }: Control): View {
  if (reply.kind !== 'answer' || does === 'back') return viewOf(reply, rank);
  const today = passagesOf(reply).map(addressOf);
  const here = today.findIndex(({ article, paragraph }) => {
    return article === shown.article && paragraph === shown.paragraph;
  });
  if (here < 0) return viewOf(reply, rank);
  return viewOf(reply, does === 'next' ? here + 1 : here - 1);
}

function changed(): View {
  return viewOf(refusal(words('changedSince'), words('changedSinceHint')));
}
