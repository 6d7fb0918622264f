import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { EarlierQuestion } from '../command/earlierQuestion.ts';
import { linkedArticle } from '../command/linkedArticle.ts';
import type { Reply } from '../command/reply.ts';
import { type Program, replyToError, run } from '../command/run.ts';
import { parseTyped } from '../command/typed.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { completeLine } from './completer.ts';
import { greeting } from './greeting.ts';
import { linesOf } from './lines.ts';
import { rememberOffers } from './offers.ts';
import { OutputClosed, type Write, writerTo } from './output.ts';
import { printReply } from './print.ts';
import { LOCAL_ASKER, LOCAL_PLACE, leanOn } from './questions.ts';
import { type Screen, type Style, styleFor } from './style.ts';

export interface Conversation {
  readonly program: Program;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & Screen;
  /** Looked at for `NO_COLOR`, `FORCE_COLOR` and `TERM`. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Local mode. `/who …` and the like are commands as on Discord; any other text is a mention, which may lean
 * on the question before it. In a terminal there is a prompt, a greeting and completion; from a pipe the
 * answers alone are printed, in order. Resolves when `exit`, Ctrl-C, Ctrl-D or the end of the input ends it,
 * or nobody reads the output any more.
 */
export async function startConversation({ program, input, output, env }: Conversation): Promise<void> {
  const style = styleFor(output, env);
  const write = writerTo(output);
  const talk = input.isTTY === true && output.isTTY === true ? talkAtTerminal : talkOverPipe;
  try {
    await talk({ program, input, output, style, write });
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
}

interface Talk {
  readonly program: Program;
  readonly input: Readable;
  readonly output: Writable;
  readonly style: Style;
  readonly write: Write;
}

const PROMPT = '¶ ';
const REMEMBERED_LINES = 500;

async function talkAtTerminal({ program, input, output, style, write }: Talk): Promise<void> {
  const reader = createInterface({
    input,
    output,
    terminal: true,
    prompt: PROMPT,
    historySize: REMEMBERED_LINES,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, program.commands, corpusOf(program)),
  });
  const lines = reader[Symbol.asyncIterator]();
  try {
    await write(printReply(greeting(program), style));
    const answer = answering(program);
    reader.prompt();
    for await (const line of lines) {
      if (isFarewell(line)) return;
      const reply = await answer(line);
      if (reply) await write(`\n${printReply(reply, style)}\n`);
      reader.prompt();
    }
    await write('\n');
  } finally {
    reader.close();
  }
}

async function talkOverPipe({ program, input, style, write }: Talk): Promise<void> {
  const answer = answering(program);
  if (corpusOf(program).articles.length === 0) await write(`${printReply(greeting(program), style)}\n`);
  for await (const line of linesOf(input)) {
    if (isFarewell(line)) return;
    const reply = await answer(line);
    if (reply) await write(`${printReply(reply, style)}\n`);
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
function answering(program: Program): (line: string) => Promise<Reply | null> {
  let earlier: EarlierQuestion | undefined;
  const offers = rememberOffers(program.commands);
  return async (line) => {
    const text = line.trim();
    if (text === '') return null;
    const taken = offers.taken(text);
    if (taken) {
      const reply = await run(program, { ...taken, asker: LOCAL_ASKER, place: LOCAL_PLACE });
      offers.made(taken.command, reply);
      return reply;
    }
    const mention = !text.startsWith('/');
    const reply = mention ? await answerMention(program, text, earlier) : await answerCommand(program, text);
    const command = /^\/(\S*)/.exec(text)?.[1]?.toLowerCase() ?? 'ask';
    offers.made(command, reply);
    program.journal.note(LOCAL_PLACE, command, reply);
    if (reply.kind === 'answer') earlier = leanOn(reply.question, mention ? earlier : undefined);
    return reply;
  };
}

function answerMention(program: Program, text: string, earlier: EarlierQuestion | undefined): Promise<Reply> {
  const { article, question } = linkedArticle(text.replace(/^@pilcrow\b/i, ''), corpusOf(program));
  return run(program, {
    command: 'ask',
    values: { question },
    asker: LOCAL_ASKER,
    place: LOCAL_PLACE,
    ...(article !== null && { articleHere: article }),
    ...(earlier && { earlier }),
  });
}

async function answerCommand(program: Program, text: string): Promise<Reply> {
  try {
    const typed = parseTyped(text, program.commands);
    return await run(program, { ...typed, asker: LOCAL_ASKER, place: LOCAL_PLACE });
  } catch (error) {
    return replyToError(error, program.telemetry, { line: text });
  }
}
