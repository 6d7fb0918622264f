import { z } from 'zod';
import { UserError } from './errors.ts';
import { phrase } from './words/phrase.ts';
import { words } from './words/words.ts';

/** What the environment says, checked. */
export interface Config {
  /** Without it the program runs in local mode. */
  readonly discordToken: string | undefined;
  /** The application's id; asked from the API where it is left out. */
  readonly discordClientId: string | undefined;
  /** The one server that the commands are registered in; all of them where it is left out. */
  readonly discordGuildId: string | undefined;
  /** Base of Discord's REST API without version and closing slash; Discord's own where it is left out. */
  readonly discordApiUrl: string | undefined;
  /** Relative to the working directory. */
  readonly corpusDir: string;
  /** Changed files are taken up as they change. */
  readonly corpusWatch: boolean;
  /** Folder of what the bot itself keeps, relative to the working directory; made at the first write. */
  readonly dataDir: string;
  /** Articles may be added by their address. */
  readonly allowUrls: boolean;
  /** Questions that the articles could not answer are kept, for those who manage the server. */
  readonly keepUnanswered: boolean;
  /** Articles that the members of one server may add. */
  readonly maxArticles: number;
  /** Port on loopback for health and metrics; off where it is left out. */
  readonly healthPort: number | undefined;
  /** Megabytes of 1,000,000 bytes. */
  readonly maxFileMb: number;
  /** Questions that one person may ask a minute. */
  readonly questionsPerMinute: number;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** One of pino's levels. */
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The environment is wrong. The message has a line for each variable that is. */
export class ConfigError extends UserError {}

/**
 * Reads the configuration from the environment. An empty variable counts as not set.
 * @param env the variables by name; others than Pilcrow's are passed over
 * @throws ConfigError naming every variable that is wrong and what it takes; it repeats no value, since
 *   secrets get pasted into the wrong line
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(trimmed(env));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ message }) => message);
    throw new ConfigError(phrase('asItStands', { text: lines.join('\n') }));
  }
  const values = parsed.data;
  return {
    discordToken: values.DISCORD_TOKEN,
    discordClientId: values.DISCORD_CLIENT_ID,
    discordGuildId: values.DISCORD_GUILD_ID,
    discordApiUrl: values.DISCORD_API_URL,
    corpusDir: values.CORPUS_DIR,
    corpusWatch: values.CORPUS_WATCH,
    dataDir: values.DATA_DIR,
    allowUrls: values.ALLOW_URLS,
    keepUnanswered: values.KEEP_UNANSWERED,
    maxArticles: values.MAX_ARTICLES,
    healthPort: values.HEALTH_PORT,
    maxFileMb: values.MAX_FILE_MB,
    questionsPerMinute: values.QUESTIONS_PER_MINUTE,
    logLevel: values.LOG_LEVEL,
  };
}

const Environment = z.object({
  DISCORD_TOKEN: z.string().regex(/^\S+$/, wrong('configToken', 'DISCORD_TOKEN')).optional(),
  DISCORD_CLIENT_ID: id('DISCORD_CLIENT_ID'),
  DISCORD_GUILD_ID: id('DISCORD_GUILD_ID'),
  DISCORD_API_URL: z
    .string()
    .transform((url) => url.replace(/\/$/, ''))
    .refine(isApiBase, wrong('configApiUrl', 'DISCORD_API_URL'))
    .optional(),
  CORPUS_DIR: z.string().default('corpus'),
  CORPUS_WATCH: switchedOn('CORPUS_WATCH'),
  DATA_DIR: z.string().default('data'),
  ALLOW_URLS: switchedOn('ALLOW_URLS'),
  KEEP_UNANSWERED: switchedOn('KEEP_UNANSWERED'),
  MAX_ARTICLES: wholeNumber('MAX_ARTICLES', 200),
  HEALTH_PORT: z
    .string()
    .regex(/^\d{1,5}$/, wrong('configPort', 'HEALTH_PORT'))
    .transform(Number)
    .refine((port) => port > 0 && port < 65_536, wrong('configPort', 'HEALTH_PORT'))
    .optional(),
  MAX_FILE_MB: z
    .string()
    .regex(/^\d{1,4}(\.\d{1,6})?$/, wrong('configMegabytes', 'MAX_FILE_MB', 10))
    .transform(Number)
    .refine((megabytes) => megabytes > 0, wrong('configMegabytes', 'MAX_FILE_MB', 10))
    .default(10),
  QUESTIONS_PER_MINUTE: wholeNumber('QUESTIONS_PER_MINUTE', 10),
  LOG_LEVEL: z.enum(LOG_LEVELS, wrong('configLogLevel', 'LOG_LEVEL', 'info')).default('info'),
});

type ConfigWords =
  | 'configToken'
  | 'configId'
  | 'configApiUrl'
  | 'configSwitch'
  | 'configMegabytes'
  | 'configPort'
  | 'configWholeNumber'
  | 'configLogLevel';

function wrong(key: ConfigWords, name: string, otherwise: string | number = '') {
  return { error: () => words(key, { name, otherwise, levels: LOG_LEVELS.join(', ') }) };
}

function id(name: string) {
  return z
    .string()
    .regex(/^\d{1,20}$/, wrong('configId', name))
    .optional();
}

/** A switch that is on where it is left out. */
function switchedOn(name: string) {
  return z
    .enum(['true', 'false'], wrong('configSwitch', name, 'true'))
    .transform((value) => value === 'true')
    .default(true);
}

function wholeNumber(name: string, otherwise: number) {
  return z
    .string()
    .regex(/^0*[1-9]\d{0,5}$/, wrong('configWholeNumber', name, otherwise))
    .transform(Number)
    .default(otherwise);
}

function isApiBase(url: string): boolean {
  if (!URL.canParse(url) || /\/v\d{1,3}$/.test(url)) return false;
  const { protocol, search, hash } = new URL(url);
  return /^https?:$/.test(protocol) && search === '' && hash === '';
}

/** Variables whose words are chosen from a list. */
const CHOSEN: readonly string[] = ['CORPUS_WATCH', 'ALLOW_URLS', 'KEEP_UNANSWERED', 'LOG_LEVEL'];

/** Leaves out what is empty; a word's case is of no account where words are chosen from a list. */
function trimmed(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const values: Record<string, string> = {};
  for (const name of Object.keys(Environment.shape)) {
    const value = env[name]?.trim();
    if (value) values[name] = CHOSEN.includes(name) ? value.toLowerCase() : value;
  }
  return values;
}
