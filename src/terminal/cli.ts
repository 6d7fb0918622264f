import type { Readable, Writable } from 'node:stream';
import { systemClock } from '../clock.ts';
import type { Command } from '../command/command.ts';
import { type Program, replyToError } from '../command/run.ts';
import { ConfigError } from '../config.ts';
import { UserError } from '../errors.ts';
import type { Telemetry } from '../telemetry.ts';
import { phrase } from '../words/phrase.ts';
import { type AnalyzeFile, analyzeLines, printAnalysis } from './analyzeFile.ts';
import { answerJson } from './answerJson.ts';
import { type Invocation, parseArguments } from './arguments.ts';
import { askLines } from './askLines.ts';
import { answerLines, type LineId, type LineTask } from './jsonl.ts';
import { type FolderCheck, printProblems } from './lint/printProblems.ts';
import { noticeText } from './noticeText.ts';
import { OutputClosed, type Write, writerTo } from './output.ts';
import { printReply } from './print.ts';
import { printExplanation } from './printExplanation.ts';
import { linesWithProgress, noProgress, type Progress, showProgress } from './progress.ts';
import { ask, LOCAL_PLACE, questionCommands } from './questions.ts';
import { printFile, type ReadFile, readLines } from './readFile.ts';
import { type Screen, styleFor } from './style.ts';
import { jsonLine, visible } from './visible.ts';

/** What the command line does its work with. */
export interface Work {
  /** Of Pilcrow itself, such as `0.1.0`. */
  readonly version: string;
  readonly commands: readonly Command[];
  readonly telemetry: Telemetry;
  /** Starts the bot or local mode; may resolve while it goes on serving. */
  start(): Promise<void>;
  /**
   * Starts the page; may resolve while it goes on serving.
   * @throws UserError when the port is taken
   */
  preview(options: PreviewOptions): Promise<void>;
  /**
   * Makes the articles of a folder serve, without watching it.
   * @param folder the configured one where it is left out
   * @param progress ended when they serve
   */
  open(folder: string | undefined, progress: Progress): Promise<Program>;
  readonly readFile: ReadFile;
  readonly analyzeFile: AnalyzeFile;
  /**
   * The ids of the articles in a folder, none of which is read.
   * @param folder the configured one where it is left out
   * @throws UserError when there is no such folder
   */
  articleIds(folder?: string): Promise<readonly string[]>;
  /**
   * Reads every file of a folder.
   * @param folder the configured one where it is left out
   * @param progress ended when all are read
   * @throws UserError when there is no such folder
   */
  check(folder: string | undefined, progress: Progress): Promise<FolderCheck>;
}

export interface PreviewOptions {
  /** The configured one where it is left out. */
  readonly folder?: string;
  /** Any that is free where it is left out, or 0. */
  readonly port?: number;
}

/** A process's streams and environment. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable & Screen;
  readonly errors: Writable & Screen;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** 0: fine. 1: it failed, and the error stream says why. 2: wrong usage or configuration. */
export type ExitCode = 0 | 1 | 2;

/**
 * Does what a command line says. Never rejects.
 * @param args without the names of node and the program
 * @returns when all output has been handed on: set `process.exitCode` and let the event loop run out
 */
export async function runCommandLine(
  args: readonly string[],
  streams: Streams,
  work: Work,
): Promise<ExitCode> {
  const write = writerTo(streams.output);
  const writeError = writerTo(streams.errors);
  try {
    const names = questionCommands(work.commands).map(({ name }) => name);
    const style = styleFor(streams.output, streams.env);
    const invocation = parseArguments(args, { version: work.version, questionCommands: names, style });
    return await carryOut(invocation, work, { ...streams, write, writeError });
  } catch (error) {
    if (error instanceof OutputClosed) return 0;
    const reply = replyToError(error, work.telemetry, { args });
    // Nobody may be reading this either.
    const { red } = styleFor(streams.errors, streams.env).colors;
    await writeError(`${red(visible(noticeText(reply)))}\n`).catch(() => {});
    return error instanceof ConfigError ? 2 : 1;
  }
}

interface Ends extends Streams {
  readonly write: Write;
  readonly writeError: Write;
}

async function carryOut(invocation: Invocation, work: Work, ends: Ends): Promise<ExitCode> {
  const { write, writeError, input, output, env } = ends;
  const { telemetry } = work;
  const progress = showProgress(ends.errors, env, systemClock);
  switch (invocation.kind) {
    case 'help':
      await write(invocation.text);
      return 0;
    case 'completion':
      await write(invocation.script);
      return 0;
    case 'articleIds':
      for (const id of await work.articleIds(invocation.folder)) await write(`${visible(id)}\n`);
      return 0;
    case 'wrongUsage':
      await writeError(visible(invocation.message));
      return 2;
    case 'start':
      await work.start();
      return 0;
    case 'preview':
      await work.preview(invocation);
      return 0;
    case 'ask': {
      const quiet = invocation.json ? noProgress : progress;
      const reply = await ask(await openArticles(work, invocation.folder, quiet), invocation);
      const style = styleFor(output, env);
      await write(invocation.json ? jsonLine(answerJson(reply)) : printReply(reply, style));
      if (invocation.explain && reply.kind === 'answer' && reply.explanation) {
        await write(printExplanation(reply.explanation, style));
      }
      return 0;
    }
    case 'askLines': {
      const program = await openArticles(work, invocation.folder, progress);
      await answerLines(askLines(program), { input, write, telemetry });
      return 0;
    }
    case 'read': {
      const style = invocation.json ? null : styleFor(output, env);
      return (await printFile(invocation.file, work.readFile, { write, writeError, style })) ? 0 : 1;
    }
    case 'readLines':
      return answerFiles(readLines(work.readFile), progress, ends, telemetry);
    case 'analyze': {
      const style = invocation.json ? null : styleFor(output, env);
      return (await printAnalysis(invocation, work.analyzeFile, { write, writeError, style })) ? 0 : 1;
    }
    case 'analyzeLines':
      return answerFiles(analyzeLines(work.analyzeFile), progress, ends, telemetry);
    case 'lint': {
      const style = output.isTTY ? styleFor(output, env) : null;
      const errorStyle = styleFor(ends.errors, env);
      const check = await work.check(invocation.folder, progress);
      return (await printProblems(check, { write, writeError, style, errorStyle })) ? 0 : 1;
    }
  }
}

/** Answers that come into the terminal show by themselves how far they have come. */
async function answerFiles<Request extends { readonly id: LineId; readonly file: string }>(
  task: LineTask<Request>,
  progress: Progress,
  { input, write, output }: Ends,
  telemetry: Telemetry,
): Promise<ExitCode> {
  const shown = output.isTTY ? noProgress : progress;
  try {
    await answerLines(linesWithProgress(task, shown), { input, write, telemetry });
    return 0;
  } finally {
    shown.end();
  }
}

async function openArticles(work: Work, folder: string | undefined, progress: Progress): Promise<Program> {
  const program = await work.open(folder, progress);
  if (program.library.forServer(LOCAL_PLACE.server).articles.length === 0) {
    throw new UserError(phrase('noArticles'), phrase('noArticlesHint'));
  }
  return program;
}
