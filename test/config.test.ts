import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('what is left out', () => {
  test('has its default', () => {
    expect(readConfig({})).toEqual({
      discordToken: undefined,
      discordClientId: undefined,
      discordGuildId: undefined,
      discordApiUrl: undefined,
      corpusDir: 'corpus',
      corpusWatch: true,
      dataDir: 'data',
      allowUrls: true,
      keepUnanswered: true,
      maxArticles: 200,
      healthPort: undefined,
      maxFileMb: 10,
      questionsPerMinute: 10,
      logLevel: 'info',
    });
  });

  test('is the same as what is empty', () => {
    const empty = {
      DISCORD_TOKEN: '',
      DISCORD_GUILD_ID: ' ',
      CORPUS_DIR: '',
      CORPUS_WATCH: '',
      MAX_FILE_MB: '',
    };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test('is what the example file leaves out', () => {
    expect(readConfig(parse(readFileSync('.env.example')))).toEqual(readConfig({}));
  });

  test('is in the example file with its default', () => {
    const values = parse(readFileSync('.env.example', 'utf8').replaceAll(/^#(?=[A-Z_]+=)/gm, ''));
    const { discordApiUrl, healthPort, ...config } = readConfig(values);
    expect(discordApiUrl).toBe('http://127.0.0.1:4000/api');
    expect(healthPort).toBe(9090);
    expect({ ...config, discordApiUrl: undefined, healthPort: undefined }).toEqual(readConfig({}));
    expect(Object.keys(values)).toHaveLength(Object.keys(readConfig({})).length);
  });
});

test('every variable is taken up', () => {
  expect(
    readConfig({
      DISCORD_TOKEN: 'abc.def.ghi',
      DISCORD_CLIENT_ID: '100000000000000001',
      DISCORD_GUILD_ID: '100000000000000002',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
      CORPUS_DIR: 'articles',
      CORPUS_WATCH: 'False',
      DATA_DIR: 'kept',
      ALLOW_URLS: 'FALSE',
      KEEP_UNANSWERED: 'false',
      MAX_ARTICLES: '3',
      HEALTH_PORT: '8080',
      MAX_FILE_MB: '0.5',
      QUESTIONS_PER_MINUTE: '60',
      LOG_LEVEL: 'debug',
      PATH: '/bin',
    }),
  ).toEqual({
    discordToken: 'abc.def.ghi',
    discordClientId: '100000000000000001',
    discordGuildId: '100000000000000002',
    discordApiUrl: 'http://127.0.0.1:4000/api',
    corpusDir: 'articles',
    corpusWatch: false,
    dataDir: 'kept',
    allowUrls: false,
    keepUnanswered: false,
    maxArticles: 3,
    healthPort: 8080,
    maxFileMb: 0.5,
    questionsPerMinute: 60,
    logLevel: 'debug',
  });
});

describe('what is wrong', () => {
  test.each([
    ['DISCORD_CLIENT_ID', 'my-bot', 'digits'],
    ['DISCORD_GUILD_ID', '12 34', 'digits'],
    ['DISCORD_API_URL', 'discord.com/api', 'http'],
    ['DISCORD_API_URL', 'ftp://discord.com/api', 'http'],
    ['DISCORD_API_URL', 'http://127.0.0.1:4000/api/v10', 'without the version'],
    ['CORPUS_WATCH', 'maybe', 'true'],
    ['ALLOW_URLS', 'never', 'true'],
    ['KEEP_UNANSWERED', '1', 'true'],
    ['MAX_ARTICLES', '0', 'from 1'],
    ['HEALTH_PORT', '0', 'from 1'],
    ['HEALTH_PORT', '70000', 'to 65535'],
    ['MAX_FILE_MB', '0', 'above 0'],
    ['MAX_FILE_MB', 'ten', 'above 0'],
    ['QUESTIONS_PER_MINUTE', '2.5', 'from 1'],
    ['QUESTIONS_PER_MINUTE', '-1', 'from 1'],
    ['LOG_LEVEL', 'loud', 'fatal, error, warn, info, debug, trace, silent'],
  ])('%s=%s is refused, and said what it takes', (name, value, takes) => {
    const message = messageFor({ [name]: value });
    expect(message).toContain(name);
    expect(message).toContain(takes);
    expect(message).not.toContain('\n');
  });

  test('has a line for each variable', () => {
    const lines = messageFor({ CORPUS_WATCH: 'no', LOG_LEVEL: 'loud', QUESTIONS_PER_MINUTE: 'x' }).split(
      '\n',
    );
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'CORPUS_WATCH',
      'QUESTIONS_PER_MINUTE',
      'LOG_LEVEL',
    ]);
  });

  test('never repeats the token, wherever it was pasted', () => {
    const token = 'MTAwMDAw.secret-part';
    const message = messageFor({ DISCORD_TOKEN: `Bot ${token}`, DISCORD_CLIENT_ID: token, LOG_LEVEL: token });
    expect(message.split('\n')).toHaveLength(3);
    expect(message.toLowerCase()).not.toContain('secret-part');
  });
});

function messageFor(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}
