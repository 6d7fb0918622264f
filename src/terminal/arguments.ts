import { Argument, Command, CommanderError, Option } from 'commander';
import { words } from '../words/words.ts';
import { completionScript, isShell, shells } from './completion/script.ts';
import { explain } from './help.ts';
import type { Style } from './style.ts';

/** What a command line asks for. */
export type Invocation = Readonly<
  | { kind: 'start' }
  | {
      kind: 'ask';
      question: string;
      command: string;
      article?: string;
      folder?: string;
      json: boolean;
      explain: boolean;
    }
  | { kind: 'askLines'; folder?: string }
  | { kind: 'read'; file: string; json: boolean }
  | { kind: 'readLines' }
  | { kind: 'analyze'; file: string; published?: string; json: boolean }
  | { kind: 'analyzeLines' }
  | { kind: 'lint'; folder?: string }
  | { kind: 'completion'; script: string }
  | { kind: 'articleIds'; folder?: string }
  | { kind: 'preview'; folder?: string; port?: number }
  | { kind: 'help'; text: string }
  | { kind: 'wrongUsage'; message: string }
>;

export interface Usage {
  /** Of Pilcrow itself, such as `0.1.0`. */
  readonly version: string;
  /** Names that `--command` takes. */
  readonly questionCommands: readonly string[];
  /** How help is printed. */
  readonly style: Style;
}

/**
 * Reads a command line.
 * @param args without the names of node and the program
 */
export function parseArguments(args: readonly string[], usage: Usage): Invocation {
  if (args.length === 0) return { kind: 'start' };
  let invocation: Invocation = { kind: 'start' };
  const said = { output: '', errors: '' };
  const program = pilcrow(usage, (asked) => {
    invocation = asked;
  });
  for (const command of [program, ...program.commands]) {
    explain(command, usage.style);
    command.exitOverride().configureOutput({
      writeOut: (text) => {
        said.output += text;
      },
      writeErr: (text) => {
        said.errors += text;
      },
    });
  }
  try {
    program.parse(args, { from: 'user' });
    return invocation;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0
      ? { kind: 'help', text: said.output }
      : { kind: 'wrongUsage', message: said.errors || `${error.message}\n` };
  }
}

function pilcrow({ version, questionCommands }: Usage, asked: (invocation: Invocation) => void): Command {
  const program = new Command('pilcrow').description(words('cliPilcrow')).version(version).helpCommand(true);
  addAsk(program, questionCommands, asked);
  addRead(program, asked);
  addAnalyze(program, asked);
  addPreview(program, asked);
  program
    .command('lint')
    .description(words('cliLint'))
    .argument('[dir]', words('cliLintFolder'))
    .action((folder?: string) => asked({ kind: 'lint', ...(folder !== undefined && { folder }) }));
  addCompletion(program, asked);
  return program;
}

interface AskOptions {
  readonly corpus?: string;
  readonly command: string;
  readonly article?: string;
  readonly json?: true;
  readonly jsonl?: true;
  readonly explain?: true;
}

function addAsk(program: Command, names: readonly string[], asked: (invocation: Invocation) => void): void {
  const ask = program
    .command('ask')
    .description(words('cliAsk'))
    .argument('[question...]', words('cliQuestion'))
    .option('--corpus <dir>', words('cliCorpus'))
    .addOption(new Option('--command <name>', words('cliCommand')).choices(names).default('ask'))
    .option('--article <id>', words('cliArticle'))
    .option('--json', words('cliJson'))
    .addOption(new Option('--explain', words('cliExplain')).conflicts(['json', 'jsonl']))
    .addOption(new Option('--jsonl', words('cliAskJsonl')).conflicts(['command', 'article']))
    .action((question: readonly string[], options: AskOptions) => {
      const text = question.join(' ').trim();
      const folder = options.corpus === undefined ? {} : { folder: options.corpus };
      if (options.jsonl && text !== '') ask.error(words('cliTooMuch', { name: 'QUESTION' }));
      if (options.jsonl) return asked({ kind: 'askLines', ...folder });
      if (text === '') ask.error(words('cliMissing', { name: 'QUESTION' }));
      const { command, article, json = false, explain = false } = options;
      asked({
        kind: 'ask',
        question: text,
        command,
        json,
        explain,
        ...folder,
        ...(article !== undefined && { article }),
      });
    });
}

function addRead(program: Command, asked: (invocation: Invocation) => void): void {
  const read = program
    .command('read')
    .description(words('cliRead'))
    .argument('[file]', words('cliFile'))
    .option('--json', words('cliJson'))
    .option('--jsonl', words('cliReadJsonl'))
    .action((file: string | undefined, { json = false, jsonl }: { json?: boolean; jsonl?: true }) => {
      if (jsonl && file !== undefined) read.error(words('cliTooMuch', { name: 'FILE' }));
      if (jsonl) return asked({ kind: 'readLines' });
      if (file === undefined) return read.error(words('cliMissing', { name: 'FILE' }));
      asked({ kind: 'read', file, json });
    });
}

interface AnalyzeOptions {
  readonly published?: string;
  readonly json?: true;
  readonly jsonl?: true;
}

function addAnalyze(program: Command, asked: (invocation: Invocation) => void): void {
  const analyze = program
    .command('analyze')
    .description(words('cliAnalyze'))
    .argument('[file]', words('cliFile'))
    .option('--published <day>', words('cliPublished'))
    .option('--json', words('cliJson'))
    .option('--jsonl', words('cliAnalyzeJsonl'))
    .action((file: string | undefined, { published, json, jsonl }: AnalyzeOptions) => {
      if (jsonl && file !== undefined) analyze.error(words('cliTooMuch', { name: 'FILE' }));
      if (jsonl) return asked({ kind: 'analyzeLines' });
      if (file === undefined) return analyze.error(words('cliMissing', { name: 'FILE' }));
      asked({ kind: 'analyze', file, json: json === true, ...(published !== undefined && { published }) });
    });
}

function addCompletion(program: Command, asked: (invocation: Invocation) => void): void {
  const completion = program
    .command('completion')
    .usage('[shell]')
    .description(words('cliCompletion'))
    .addArgument(new Argument('[shell]', words('cliShell')).choices(shells))
    // The scripts ask for what may follow --article.
    .addOption(new Option('--articles').hideHelp())
    .addOption(new Option('--corpus <dir>').hideHelp())
    .action((shell: string | undefined, { articles, corpus }: { articles?: true; corpus?: string }) => {
      if (articles) return asked({ kind: 'articleIds', ...(corpus !== undefined && { folder: corpus }) });
      if (shell === undefined || !isShell(shell)) {
        return completion.error(words('cliMissing', { name: 'SHELL' }));
      }
      asked({ kind: 'completion', script: completionScript(shell, program) });
    });
}

interface PreviewOptions {
  readonly corpus?: string;
  readonly port?: string;
}

function addPreview(program: Command, asked: (invocation: Invocation) => void): void {
  const preview = program
    .command('preview')
    .description(words('cliPreview'))
    .option('--port <n>', words('cliPort'))
    .option('--corpus <dir>', words('cliCorpus'))
    .action(({ corpus, port }: PreviewOptions) => {
      if (port !== undefined && !isPort(port)) preview.error(words('cliNotAPort', { port }));
      asked({
        kind: 'preview',
        ...(corpus !== undefined && { folder: corpus }),
        ...(port !== undefined && { port: Number(port) }),
      });
    });
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) < 65_536;
}
