import type { Passage } from '../answers/passage.ts';
import type { Span } from '../articles/article.ts';
import type { Asker, CallPlace } from '../command/command.ts';
import { quoteCardOf } from '../command/quoteCard.ts';
import { type Reply, refusal } from '../command/reply.ts';
import { type Program, replyToError, run } from '../command/run.ts';
import { corpusAt } from '../command/serving.ts';
import { addressOf, type PassageAddress, type Walk, walk } from '../command/walk.ts';
import { words } from '../words/words.ts';
import { type AskedView, askAgain } from './asked.ts';
import { isCut, type ShownQuestion } from './askedText.ts';
import type { Choice, Control } from './controls.ts';
import { sayer } from './sayer.ts';
import { firstShown, passagesOf, type View, viewOf } from './view.ts';

/** Who presses, where, and what was asked, as the message shows it. */
export interface Presser {
  readonly shown: ShownQuestion;
  readonly asker: Asker;
  readonly place: CallPlace;
}

/** What a button does, or a menu's choice. `share` leads to what the message shows. */
export type Wanted =
  | { readonly does: Exclude<Control['does'], 'more' | 'delete'> }
  | Exclude<Choice, { readonly does: 'delete' }>;

/**
 * What a press leads to, in today's corpus.
 * @returns a refusal where the paragraph that the message shows has changed, or what it asks for is there no longer.
 *   Never rejects
 */
export async function press(
  program: Program,
  control: Control,
  wanted: Wanted,
  presser: Presser,
): Promise<AskedView> {
  const asked = { ...control, asker: presser.asker.id };
  try {
    const from = startOf(program, control, presser);
    const to =
      wanted.does === 'show' || wanted.does === 'open' ? find(program, wanted.passage, 0, presser) : from;
    const lost = lostIn(from) ?? lostIn(to);
    if (lost) return { view: lost, asked };
    return await lead(program, control, wanted, presser);
  } catch (error) {
    const view = viewOf(
      replyToError(error, program.telemetry, { does: wanted.does, command: control.command }),
    );
    return { view, asked };
  }
}

async function lead(
  program: Program,
  control: Control,
  wanted: Wanted,
  presser: Presser,
): Promise<AskedView> {
  const asked = { ...control, asker: presser.asker.id };
  switch (wanted.does) {
    case 'before':
    case 'after':
      return { view: beside(program, control, wanted.does, presser), asked };
    case 'previous':
    case 'next':
    case 'back':
      return { view: turn(await again(program, control, presser), control, wanted.does), asked };
    case 'share':
      return { view: await show(program, control, control.shown, presser), asked };
    case 'show':
      return { view: await show(program, { ...control, rank: wanted.rank }, wanted.passage, presser), asked };
    case 'open':
      return open(program, wanted.passage, presser);
    case 'cite':
    case 'card':
    case 'who': {
      const view = await show(program, control, control.shown, presser);
      const cited =
        view.kind === 'notice' || view.kind === 'citation' || view.kind === 'card' ? null : firstShown(view);
      // A refusal, which says what is amiss.
      if (!cited) return { view, asked };
      if (wanted.does === 'card') return { view: card(program, cited, shortIn(view), presser), asked };
      if (wanted.does === 'cite') return { view: { kind: 'citation', passage: cited }, asked };
      return sayer(program, cited, { asker: presser.asker, place: presser.place });
    }
  }
}

function card(program: Program, passage: Passage, short: Span | null, { place }: Presser): View {
  const { telemetry } = program;
  const drawn = quoteCardOf(passage, short, { corpus: corpusAt(program, place), telemetry });
  return drawn ? { kind: 'card', card: drawn } : changed();
}

/** Where the short answer stands that a view begins with. */
function shortIn(view: View): Span | null {
  if (view.kind !== 'match' || view.rank > 0 || view.reply.answer.kind !== 'found') return null;
  return view.reply.answer.short?.span ?? null;
}

/** A passage of a list by itself, as `/ask ¶12` asks for it. */
function open(program: Program, address: PassageAddress, presser: Presser): AskedView {
  const { asker } = presser;
  const found = find(program, address, 0, presser);
  const asked = { command: 'ask', options: [0], scope: address.article, asker: asker.id };
  if (found.kind !== 'here') return { view: changed(), asked };
  const { passage } = found;
  const question = `¶${passage.paragraph.number}`;
  return { view: { kind: 'neighbour', question, passage, rank: 0, opened: true }, asked };
}

/** Asks again what the message shows. */
async function again(program: Program, control: Control, { shown, asker, place }: Presser): Promise<Reply> {
  // Of half a quotation, the verdict may be another.
  if (isCut(shown.question)) return refusal(words('quotationCut'));
  const { question, leansOn: earlier } = shown;
  const corpus = corpusAt(program, place);
  const call = askAgain(control, question, { commands: program.commands, corpus, asker, place, earlier });
  return run(program, call);
}

function beside(program: Program, control: Control, does: 'before' | 'after', presser: Presser): View {
  const step = does === 'before' ? -1 : 1;
  const found = control.shown && find(program, control.shown, step, presser);
  if (found?.kind === 'here') {
    return { kind: 'neighbour', ...presser.shown, passage: found.passage, rank: control.rank };
  }
  return found?.kind === 'end' ? viewOf(refusal(words('noFurtherParagraph'))) : (lostIn(found) ?? changed());
}

/** Goes on from the passage shown, wherever today's answer has it. */
function turn(reply: Reply, { rank, shown }: Control, does: 'previous' | 'next' | 'back'): View {
  if (reply.kind !== 'answer' || does === 'back') return viewOf(reply, rank);
  const here = rankIn(reply, shown, does === 'next' ? rank - 1 : rank + 1);
  if (here < 0) return viewOf(reply, rank);
  return viewOf(reply, does === 'next' ? here + 1 : here - 1);
}

/** Shows a passage of today's answer, or, where that does not have it, the paragraph by itself. */
async function show(
  program: Program,
  control: Control,
  address: PassageAddress | null,
  presser: Presser,
): Promise<View> {
  const reply = await again(program, control, presser);
  if (reply.kind !== 'answer' || address === null) return viewOf(reply, control.rank);
  const rank = rankIn(reply, address, control.rank);
  if (rank >= 0) return viewOf(reply, rank);
  const found = find(program, address, 0, presser);
  if (found.kind !== 'here') return lostIn(found) ?? changed();
  return { kind: 'neighbour', ...presser.shown, passage: found.passage, rank: control.rank };
}

/**
 * Where today's answer has a passage; -1 where it does not.
 * @param before where it had it: an article may say the same twice
 */
function rankIn(reply: Reply & { kind: 'answer' }, address: PassageAddress | null, before: number): number {
  const places = passagesOf(reply).map(addressOf);
  const isIt = (place: PassageAddress | undefined) =>
    place?.article === address?.article && place?.paragraph === address?.paragraph;
  return address && isIt(places[before]) ? before : places.findIndex(isIt);
}

function startOf(program: Program, { shown }: Control, presser: Presser): Walk | null {
  return shown && find(program, shown, 0, presser);
}

function find(program: Program, address: PassageAddress, step: -1 | 0 | 1, { place }: Presser): Walk {
  return walk(corpusAt(program, place), address, step, program.telemetry);
}

/** What is said where a walk does not even begin; null where it does. */
function lostIn(found: Walk | null): View | null {
  if (found?.kind === 'changed') return changed();
  return found?.kind === 'gone' ? viewOf(refusal(words('articleGone'), words('articleGoneHint'))) : null;
}

function changed(): View {
  return viewOf(refusal(words('changedSince'), words('changedSinceHint')));
}
