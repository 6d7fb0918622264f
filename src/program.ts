import { readFile } from 'node:fs/promises';
import { config as loadEnvFile } from 'dotenv';
import { pino } from 'pino';
import { loadReaders } from './articles/readers.ts';
import { discoverCommands } from './command/discover.ts';
import { readConfig } from './config.ts';
import { serveDiscord } from './program/discord.ts';
import { analyzeOne, readOne } from './program/file.ts';
import { articleIds, checkFolder } from './program/folder.ts';
import { converse } from './program/local.ts';
import { logger } from './program/logger.ts';
import { openQuietly } from './program/openQuietly.ts';
import type { Parts } from './program/parts.ts';
import { preview } from './program/preview.ts';
import { runCommandLine, type Work } from './terminal/cli.ts';

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
    preview: (options) => preview(options, parts()),
    open: (folder, progress) => openQuietly(parts(), folder, progress),
    readFile: (file) => readOne(file, parts()),
    analyzeFile: (file, published) => analyzeOne(file, published, parts()),
    articleIds: (folder) => articleIds(folder, parts()),
    check: (folder, progress) => checkFolder(folder, progress, parts()),
  };
  const { stdin: input, stdout: output, stderr: errors, env } = process;
  process.exitCode = await runCommandLine(process.argv.slice(2), { input, output, errors, env }, work);
}

/** Discord where there is a token, otherwise a conversation. */
function start(parts: Parts): Promise<void> {
  const { discordToken } = parts.config;
  return discordToken === undefined ? converse(parts) : serveDiscord(parts, discordToken);
}

async function ownVersion(): Promise<string> {
  const manifest = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version }: { version: string } = JSON.parse(manifest);
  return version;
}
