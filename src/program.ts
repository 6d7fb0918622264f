import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { config as loadEnvFile } from 'dotenv';
import { pino } from 'pino';
import type { Problem } from './articles/problem.ts';
import { readArticle } from './articles/read.ts';
import type { Reader } from './articles/reader.ts';
import { loadReaders } from './articles/readers.ts';
import { systemClock as clock } from './clock.ts';
import type { Command } from './command/command.ts';
import { discoverCommands } from './command/discover.ts';
import { createProgram } from './command/program.ts';
import type { Program } from './command/run.ts';
import { type Config, readConfig } from './config.ts';
import type { ServingArticle } from './corpus/corpus.ts';
import type { Incoming } from './corpus/incoming.ts';
import type { Library } from './corpus/library.ts';
import { loadCorpus } from './corpus/load.ts';
import { createShelf, type Shelf } from './corpus/shelf.ts';
import type { Bot } from './discord/bot.ts';
import { UserError } from './errors.ts';
import { folderSource } from './files/folder.ts';
import { serverFolders, serversIn } from './files/serverFolders.ts';
import { type Watch, watchFolder } from './files/watch.ts';
import { analyse } from './language/analyse.ts';
import { findContinuations } from './language/continuations.ts';
import { rehearse } from './message/rehearse.ts';
import type { Telemetry } from './telemetry.ts';
import { runCommandLine, type Work } from './terminal/cli.ts';
import { startConversation } from './terminal/conversation.ts';
import { LOCAL_PLACE } from './terminal/questions.ts';
import { words } from './words/words.ts';
import { readingAside } from './workers/readingAside.ts';

/** What every way of running needs, made once. */
interface Parts {
  readonly config: Config;
  readonly telemetry: Telemetry;
  readonly commands: readonly Command[];
  readonly readers: readonly Reader[];
}

/** Runs the program with the process's arguments, environment and streams. Sets its exit code. */
export async function main(): Promise<void> {
  loadEnvFile({ quiet: true });
  const [commands, readers] = await Promise.all([discoverCommands(), loadReaders()]);
  // Made when they are needed, so that `--help` works whatever the environment says.
  const parts = (): Parts => {
    const config = readConfig(process.env);
    return { config, telemetry: logger(config), commands, readers };
  };
  const work: Work = {
    version: await ownVersion(),
    commands,
    telemetry: pino({ level: 'error' }, pino.destination(2)),
    start: () => start(parts()),
    open: (folder) => openQuietly(parts(), folder),
    readFile: (file) => readOne(file, parts()),
    analyzeFile: async (file, published) => {
      const { article, problems } = await readOne(file, parts());
      const dated = article && published !== undefined ? { ...article, published } : article;
      return { analysis: dated && analyse(dated), problems };
    },
    check: (folder) => checkFolder(parts(), folder),
  };
  const { stdin: input, stdout: output, stderr: errors, env } = process;
  process.exitCode = await runCommandLine(process.argv.slice(2), { input, output, errors, env }, work);
}

/** Discord where there is a token, otherwise a conversation. */
async function start({ config, telemetry, commands, readers }: Parts): Promise<void> {
  const quiet = config.discordToken === undefined ? quietly(telemetry) : telemetry;
  const parts = { config, telemetry: quiet, commands, readers };
  const { program, loading, close } = await openProgram(parts, config.corpusDir);
  const { library } = program;
  for (const line of loading) process.stderr.write(`${line}\n`);
  const watch = config.corpusWatch ? await watchArticles(config, library) : null;
  process.on('SIGHUP', () => void library.reload());
  const state = { ready: false };
  const health = await startHealth(config, library, () => state.ready);
  const finish = async () => {
    await watch?.close();
    await health?.close();
    await close();
  };
  if (config.discordToken === undefined) {
    await library.open([LOCAL_PLACE.server]);
    endOnSignals(async () => {});
    state.ready = true;
    const { stdin: input, stdout: output, env } = process;
    await startConversation({ program, input, output, env });
    await finish();
    input.destroy();
    return;
  }
  await library.open();
  // The network takes its time meanwhile.
  const rehearsing = rehearse(program);
  const bot = await logIn(program, config, config.discordToken).catch(async (error: unknown) => {
    // What stays open would keep the process from ending.
    await finish();
    throw error;
  });
  await rehearsing;
  state.ready = true;
  endOnSignals(async () => {
    state.ready = false;
    await bot.stop();
    await finish();
  });
}

async function logIn(program: Program, config: Config, token: string): Promise<Bot> {
  const { startBot } = await import('./discord/bot.ts');
  const { discordClientId: clientId, discordGuildId: guildId, discordApiUrl: apiUrl } = config;
  const { questionsPerMinute } = config;
  return startBot({ program, clock, token, clientId, guildId, apiUrl, questionsPerMinute });
}

async function startHealth({ healthPort: port }: Config, library: Library, ready: () => boolean) {
  if (port === undefined) return null;
  const { serveHealth } = await import('./health/server.ts');
  return serveHealth({ port, library, ready });
}

/** Takes up what changes in the folder of the shared articles, and in those of the servers. */
async function watchArticles({ corpusDir, dataDir }: Config, library: Library): Promise<Watch> {
  const shared = await watchFolder(corpusDir, () => void library.shared.reload(), clock);
  const own = await watchFolder(
    join(dataDir, 'servers'),
    (paths) => {
      for (const server of serversIn(paths)) void library.reloadOwn(server);
    },
    clock,
  );
  return {
    async close() {
      await Promise.all([shared.close(), own.close()]);
    },
  };
}

/** Ends the program with 0, once what is under way is finished; a second signal does not wait. */
function endOnSignals(finish: () => Promise<void>): void {
  let ending = false;
  const end = () => {
    if (ending) process.exit(0);
    ending = true;
    void finish().finally(() => process.exit(0));
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}

async function openQuietly(parts: Parts, folder: string | undefined): Promise<Program> {
  const quiet = { ...parts, telemetry: quietly(parts.telemetry) };
  const { program, loading } = await openProgram(quiet, folder ?? parts.config.corpusDir);
  // Another folder is asked alone.
  if (folder === undefined) await program.library.open([LOCAL_PLACE.server]);
  if (program.library.forServer(LOCAL_PLACE.server).articles.length === 0 && loading.length > 0) {
    throw new UserError(loading.join('\n'));
  }
  for (const line of loading) process.stderr.write(`${line}\n`);
  return program;
}

/** The program over a folder's articles, and in a line each what was wrong with them. */
async function openProgram(parts: Parts, folder: string) {
  const { config, telemetry, commands, readers } = parts;
  const { shelf: shared, loading } = await openShelf(parts, folder);
  const maxFileBytes = config.maxFileMb * 1_000_000;
  const store = serverFolders(config.dataDir);
  const aside = readingAside();
  const incoming: Incoming = {
    fetchPage: async (url) => {
      const { fetchPage } = await import('./fetch/fetchPage.ts');
      return fetchPage(url, { maxBytes: Math.min(LARGEST_PAGE, maxFileBytes) });
    },
    fetchAttachment: async (url) => {
      const { fetchAttachment } = await import('./fetch/fetchAttachment.ts');
      return fetchAttachment(url, { apiUrl: config.discordApiUrl, maxBytes: maxFileBytes });
    },
    readAside: (file) => aside.readAside(file),
  };
  const { maxArticles, allowUrls, keepUnanswered } = config;
  const limits = { maxFileBytes, maxArticles, allowUrls, keepUnanswered };
  const program = createProgram({ commands, shared, store, incoming, readers, clock, telemetry, ...limits });
  const close = async () => {
    await program.journal.written();
    await aside.close();
  };
  return { program, loading, close };
}

/** In bytes. */
const LARGEST_PAGE = 5_000_000;

/** Makes a folder's articles serve, and tells in a line each what was wrong with it. */
async function openShelf(
  { config, telemetry, readers }: Parts,
  folder: string,
): Promise<{ shelf: Shelf; loading: readonly string[] }> {
  const maxFileBytes = config.maxFileMb * 1_000_000;
  const source = folderSource(folder);
  const shelf = createShelf((previous) => loadCorpus({ source, readers, maxFileBytes, clock }, previous), {
    clock,
    telemetry,
  });
  const { failed, problems } = await shelf.reload();
  const lines = problems.map(({ file, line, message, hint }) => {
    return words('problemIn', {
      place: [folder, file].join('/') + (line === undefined ? '' : `:${line}`),
      message,
      hint,
    });
  });
  return { shelf, loading: failed === null ? lines : [failed, ...lines] };
}

async function readOne(file: string, { config, readers }: Parts) {
  const size = await stat(file).then(
    (found) => {
      if (!found.isFile()) throw new UserError(words('notAFile', { file }));
      return found.size;
    },
    () => {
      throw new UserError(words('noSuchFile', { file }));
    },
  );
  if (size > config.maxFileMb * 1_000_000)
    throw new UserError(words('fileTooLarge', { file, most: config.maxFileMb }));
  return readArticle({ path: basename(file), bytes: await readFile(file) }, readers);
}

async function checkFolder({ config, readers }: Parts, folder = config.corpusDir) {
  const maxFileBytes = config.maxFileMb * 1_000_000;
  const source = folderSource(resolve(folder));
  const files = (await source.files()).length;
  if (files === 0) return { folder, files, problems: [] };
  const corpus = await loadCorpus({ source, readers, maxFileBytes, clock }, null);
  return { folder, files, problems: [...corpus.problems, ...corpus.articles.flatMap(brokenSentences)] };
}

/** Sentences that a file breaks over two paragraphs: somebody should look whether they are one. */
function brokenSentences({ path, analysis }: ServingArticle): Problem[] {
  return Array.from(findContinuations(analysis.article.paragraphs), ([first, second]) => ({
    file: path,
    severity: 'doubtful',
    message: words('brokenSentence', { first: String(first), second: String(second) }),
    hint: words('brokenSentenceHint'),
  }));
}

/** Says only what went wrong. A logger has more to it than its methods, and cannot be copied. */
function quietly(telemetry: Telemetry): Telemetry {
  return {
    debug() {},
    info() {},
    warn() {},
    error: (fields, message) => telemetry.error(fields, message),
  };
}

/** Logs go to standard error: readable in a terminal, JSON elsewhere. */
function logger({ logLevel: level }: Config): Telemetry {
  if (!process.stderr.isTTY) return pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
  return pino({ level, base: null, transport: { target: 'pino-pretty', options: { destination: 2 } } });
}

async function ownVersion(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  return version;
}
