import { type RawFile, REST } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { useLoopbackDiscord } from './useLoopbackDiscord.ts';

const loopback = useLoopbackDiscord();

/** Sends files with a message; what is broken by that, as `rule: path`. */
async function sending(body: object, names: readonly string[]): Promise<readonly string[]> {
  const { discord } = loopback;
  const { general } = discord.server('Newsroom');
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  const files = names.map((name): RawFile => ({ name, data: Buffer.from('picture') }));
  await rest.post(`/channels/${general.id}/messages`, { body, files }).catch(() => null);
  return discord.violations.take().map(({ rule, path }) => `${rule}: ${path}`);
}

const showing = (name: string) => ({ embeds: [{ image: { url: `attachment://${name}` } }] });
const named = (filename: string, description: string) => ({
  attachments: [{ id: '0', filename, description }],
});

describe('files are fine', () => {
  test.each<[string, object]>([
    ['alone', {}],
    ['with words for those who do not see them', named('a.png', 'x'.repeat(1_024))],
    ['shown by an embed', { ...showing('a.png'), ...named('a.png', 'a boat') }],
  ])('%s', async (_, body) => {
    expect(await sending(body, ['a.png'])).toEqual([]);
  });
});

describe('Discord refuses', () => {
  test.each<[string, object, string]>([
    ['a description too long', named('a.png', 'x'.repeat(1_025)), 'attachments.0.description'],
    ['an entry without its file', { attachments: [{ id: '1', filename: 'b.png' }] }, 'attachments.0.id'],
    ['an embed of a file that is not there', showing('b.png'), 'embeds.0.image.url'],
  ])('%s', async (_, body, path) => {
    expect(await sending(body, ['a.png'])).toEqual([expect.stringMatching(new RegExp(`: ${path}$`))]);
  });

  test('an embed of what is no picture', async () => {
    expect(await sending(showing('a.svg'), ['a.svg'])).toEqual(['attachment: embeds.0.image.url']);
  });

  test('eleven files', async () => {
    const names = Array.from({ length: 11 }, (_, at) => `${at}.png`);
    expect(await sending({}, names)).toEqual(['attachment: files']);
  });
});

test('files where the bot may not attach them are a fault', async () => {
  const { discord } = loopback;
  const server = discord.server('Quiet');
  server.forbidsBot(server.general, ['AttachFiles']);
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  const files = [{ name: 'a.png', data: Buffer.from('picture') }];
  await rest.post(`/channels/${server.general.id}/messages`, { body: {}, files }).catch(() => null);
  expect(discord.violations.take()).toMatchObject([{ rule: 'attachment', path: 'files' }]);
});
