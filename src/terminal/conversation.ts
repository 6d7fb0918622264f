import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { EarlierQuestion } from '../command/earlierQuestion.ts';
import { linkedArticle } from '../command/linkedArticle.ts';
import { remarkIn } from '../command/remark.ts';
import { type Reply, withNotes } from '../command/reply.ts';
import { type Program, replyToError, run } from '../command/run.ts';
import { parseTyped } from '../command/typed.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { answerRemark } from '../message/answerRemark.ts';
import { words } from '../words/words.ts';
import { completeLine } from './completer.ts';
import { greeting } from './greeting.ts';
import { linesOf } from './lines.ts';
import { type Offers, rememberOffers } from './offers.ts';
import { OutputClosed, type Write, writerTo } from './output.ts';
import { pickingHere } from './picking.ts';
import { printReply } from './print.ts';
import { LOCAL_ASKER, LOCAL_PLACE, leanOn } from './questions.ts';
import { type Screen, styleFor } from './style.ts';

export interface Conversation {
  readonly program: Program;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & Screen;
  /** Looked at for `NO_COLOR`, `FORCE_COLOR` and `TERM`. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the same can be had in the browser. */
  readonly page?: string | undefined;
}

/**
 * Local mode. `/who …` and the like are commands as on Discord; any other text is a mention, which may lean
 * on the question before it. In a terminal there is a prompt, a greeting and completion; from a pipe the
 * answers alone are printed, in order. Resolves when `exit`, Ctrl-C on an empty line, Ctrl-D or the end of the
 * input ends it, or nobody reads the output any more.
 */
export async function startConversation({ program, input, output, env, page }: Conversation): Promise<void> {
  const here = pickingHere(program);
  const talk = input.isTTY === true && output.isTTY === true ? talkAtTerminal : talkOverPipe;
  try {
    // The width is read anew for every answer: a terminal may have become another size.
    const print = (reply: Reply) => printReply(reply, styleFor(output, env));
    await talk({ program: here, input, output, env, print, write: writerTo(output), page });
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
}

interface Talk extends Conversation {
  readonly print: (reply: Reply) => string;
  readonly write: Write;
  readonly page: string | undefined;
}

/** In a conversation an article can be picked. */
const ASKER = { ...LOCAL_ASKER, picks: true };
const PLACE = { ...LOCAL_PLACE, conversation: true } as const;

const PROMPT = '¶ ';
const REMEMBERED_LINES = 500;

async function talkAtTerminal({ program, input, output, env, print, write, page }: Talk): Promise<void> {
  const offers = rememberOffers(program.commands);
  const reader = createInterface({
    input,
    output,
    terminal: env.TERM !== 'dumb',
    prompt: PROMPT,
    historySize: REMEMBERED_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string) =>
      offers.begun(line) ?? completeLine(line, program.commands, corpusOf(program)),
  });
  // Ctrl-C may come while an answer is on its way.
  let closed = false;
  reader.once('close', () => {
    closed = true;
  });
  const prompt = () => {
    if (!closed) reader.prompt();
  };
  const lines = reader[Symbol.asyncIterator]();
  reader.on('SIGINT', () => interrupt(reader, output));
  try {
    await write(`${print(await greeting(program, page))}\n`);
    const answer = answering(program, offers);
    prompt();
    for await (const line of lines) {
      if (isFarewell(line)) return;
      const reply = await answer(line);
      if (reply) await write(`\n${print(reply)}\n`);
      prompt();
    }
    await write('\n');
  } finally {
    reader.close();
  }
}

/** Ctrl-C gives up the line that has been begun, as in a shell, and with none it ends the conversation. */
function interrupt(reader: Interface, output: Writable): void {
  if (reader.line === '') {
    reader.close();
    return;
  }
  output.write('^C\n');
  // A reader's line is its own to change: Ctrl-E and Ctrl-U empty it.
  reader.write(null, { ctrl: true, name: 'e' });
  reader.write(null, { ctrl: true, name: 'u' });
  reader.prompt();
}

async function talkOverPipe({ program, input, print, write }: Talk): Promise<void> {
  const answer = answering(program, rememberOffers(program.commands));
  if (corpusOf(program).articles.length === 0) await write(`${print(await greeting(program))}\n`);
  for await (const line of linesOf(input)) {
    if (isFarewell(line)) return;
    const reply = await answer(line);
    if (reply) await write(`${print(reply)}\n`);
  }
}

/** What serves on this machine at this moment. */
function corpusOf({ library }: Program): Corpus {
  return library.forServer(LOCAL_PLACE.server);
}

function isFarewell(line: string): boolean {
  return ['exit', 'quit'].includes(line.trim().toLowerCase());
}

/** Answers one line after another; null where a line is blank. */
function answering(program: Program, offers: Offers): (line: string) => Promise<Reply | null> {
  let earlier: EarlierQuestion | undefined;
  return async (line) => {
    const text = line.trim();
    if (text === '') return null;
    const taken = offers.taken(text);
    if (taken) {
      const reply = await run(program, { ...taken, asker: ASKER, place: PLACE });
      offers.made(taken.command, reply);
      // What was asked of another article is no longer meant.
      if (taken.command === 'article') earlier = undefined;
      return reply;
    }
    const mention = !text.startsWith('/');
    const { command, reply } = mention
      ? await answerMention(program, text, earlier)
      : await answerCommand(program, text);
    offers.made(command, reply);
    program.journal.note(LOCAL_PLACE, command, reply);
    if (reply.kind === 'answer') earlier = leanOn(reply.question, mention ? earlier : undefined);
    return reply;
  };
}

/** A reply, and the command that it came of. */
interface Answered {
  readonly command: string;
  readonly reply: Reply;
}

async function answerMention(
  program: Program,
  text: string,
  earlier: EarlierQuestion | undefined,
): Promise<Answered> {
  const linked = linkedArticle(text.replace(/^@pilcrow\b/i, ''), corpusOf(program));
  const { article, unknown, question } = linked;
  const by = { asker: ASKER, place: PLACE, ...(article !== null && { articleHere: article }) };
  const remark = remarkIn(linked);
  if (remark) {
    const command = remark === 'articles' ? 'article' : 'ask';
    return { command, reply: await answerRemark(remark, program, by) };
  }
  const command = 'ask';
  const reply = await run(program, { command, values: { question }, ...by, ...(earlier && { earlier }) });
  return { command, reply: unknown ? withNotes(reply, [words('unknownLinkAside')]) : reply };
}

async function answerCommand(program: Program, text: string): Promise<Answered> {
  try {
    const typed = parseTyped(text, program.commands);
    const reply = await run(program, { ...typed, asker: ASKER, place: PLACE });
    return { command: typed.command, reply };
  } catch (error) {
    return { command: 'help', reply: replyToError(error, program.telemetry, { line: text }) };
  }
}
