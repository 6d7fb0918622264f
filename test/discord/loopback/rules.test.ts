import { REST } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { useLoopbackDiscord } from './useLoopbackDiscord.ts';

const loopback = useLoopbackDiscord();
const none = { allowed_mentions: { parse: [] } };

async function breaks(send: (rest: REST) => Promise<unknown>) {
  const { discord } = loopback;
  const rest = new REST({ api: discord.apiUrl, retries: 0 }).setToken(discord.token);
  const error: unknown = await send(rest).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { error, rules: discord.violations.take().map(({ rule, path }) => `${rule}: ${path}`) };
}

function sending(body: unknown) {
  const { general } = loopback.discord.server('Newsroom');
  return breaks((rest) => rest.post(`/channels/${general.id}/messages`, { body }));
}

function registering(...body: unknown[]) {
  return breaks((rest) => rest.put(`/applications/${loopback.discord.applicationId}/commands`, { body }));
}

const long = (length: number) => 'x'.repeat(length);
const button = (more: object) => ({ type: 2, style: 2, ...more });
const row = (...components: unknown[]) => ({ type: 1, components });
const fine = button({ custom_id: 'a', label: 'A' });
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const menu = (more: object) => ({ type: 3, custom_id: 'm', options: [{ label: 'A', value: 'a' }], ...more });

describe('messages that are fine', () => {
  test.each<[string, object]>([
    ['words', { content: 'hello', ...none }],
    ['the longest content', { content: long(2_000) }],
    ['an embed', { embeds: [{ title: long(256), description: long(4_096), footer: { text: 'x' } }] }],
    [
      'buttons and a menu',
      { components: [row(fine, button({ style: 5, label: 'L', url: 'https://a.b/' })), row(menu({}))] },
    ],
    ['a mention that may not ping', { content: '@everyone <@&1>', ...none }],
    ['a mention of one person who may be pinged', { content: '<@1>', allowed_mentions: { users: ['1'] } }],
  ])('%s', async (_, body) => {
    expect(await sending(body)).toEqual({ error: null, rules: [] });
  });
});

describe('messages that Discord refuses', () => {
  test.each<[string, object, string]>([
    ['a content too long', { content: long(2_001) }, 'content: content'],
    ['a wrong type', { content: 'x', embeds: [{ title: 7 }] }, 'shape: embeds.0.title'],
    ['a title too long', { embeds: [{ title: long(257) }] }, 'shape: embeds.0.title'],
    ['a description too long', { embeds: [{ description: long(4_097) }] }, 'shape: embeds.0.description'],
    [
      'too many fields',
      { embeds: [{ fields: times(26, () => ({ name: 'a', value: 'b' })) }] },
      'shape: embeds.0.fields',
    ],
    [
      'a field’s value too long',
      { embeds: [{ fields: [{ name: 'a', value: long(1_025) }] }] },
      'shape: embeds.0.fields.0.value',
    ],
    ['a blank field', { embeds: [{ fields: [{ name: ' ', value: 'b' }] }] }, 'embed: embeds.0.fields.0.name'],
    ['a footer too long', { embeds: [{ footer: { text: long(2_049) } }] }, 'shape: embeds.0.footer.text'],
    ['an author too long', { embeds: [{ author: { name: long(257) } }] }, 'shape: embeds.0.author.name'],
    ['too much in all embeds', { embeds: times(2, () => ({ description: long(3_001) })) }, 'embed: embeds'],
    ['too many embeds', { embeds: times(11, () => ({ title: 'x' })) }, 'shape: embeds'],
    ['an empty embed', { content: 'x', embeds: [{ color: 1 }] }, 'embed: embeds.0'],
    ['an embed’s odd address', { embeds: [{ title: 'x', url: 'ftp://a.b/' }] }, 'embed: embeds.0.url'],
    [
      'six rows',
      { components: times(6, (n) => row(button({ custom_id: `${n}`, label: 'A' }))) },
      'component: components',
    ],
    [
      'six buttons in a row',
      { components: [row(...times(6, (n) => button({ custom_id: `${n}`, label: 'A' })))] },
      'shape: components.0.components',
    ],
    ['a menu beside a button', { components: [row(fine, menu({}))] }, 'component: components.0'],
    [
      'a custom id twice',
      { components: [row(fine), row(fine)] },
      'component: components.1.components.0.custom_id',
    ],
    [
      'a custom id too long',
      { components: [row(button({ custom_id: long(101), label: 'A' }))] },
      'shape: components.0.components.0.custom_id',
    ],
    [
      'a link with a custom id',
      { components: [row(button({ style: 5, url: 'https://a.b/', custom_id: 'a', label: 'A' }))] },
      'component: components.0.components.0',
    ],
    [
      'a link to a file',
      { components: [row(button({ style: 5, url: 'file:///etc', label: 'A' }))] },
      'component: components.0.components.0.url',
    ],
    [
      'a link too long',
      { components: [row(button({ style: 5, url: `https://a.b/${long(512)}`, label: 'A' }))] },
      'shape: components.0.components.0.url',
    ],
    [
      'a button without custom id',
      { components: [row(button({ label: 'A' }))] },
      'component: components.0.components.0',
    ],
    [
      'a button with an address',
      { components: [row(button({ custom_id: 'a', label: 'A', url: 'https://a.b/' }))] },
      'component: components.0.components.0',
    ],
    [
      'a button without label',
      { components: [row(button({ custom_id: 'a' }))] },
      'component: components.0.components.0',
    ],
    [
      'a label too long',
      { components: [row(button({ custom_id: 'a', label: long(81) }))] },
      'shape: components.0.components.0.label',
    ],
    [
      'a menu without options',
      { components: [row(menu({ options: [] }))] },
      'shape: components.0.components.0.options',
    ],
    [
      'a menu with a value twice',
      { components: [row(menu({ options: times(2, () => ({ label: 'A', value: 'a' })) }))] },
      'component: components.0.components.0.options',
    ],
    ['no row', { components: [fine] }, 'shape: components.0.type'],
    ['nothing at all', { content: '  ', embeds: [] }, 'empty message: '],
    ['an ephemeral message in a channel', { content: 'x', flags: 64 }, 'flags: flags'],
    [
      'contradictory mentions',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      'mentions: allowed_mentions',
    ],
  ])('%s', async (_, body, rule) => {
    const { error, rules } = await sending(body);
    expect(rules).toEqual([rule]);
    expect(error).toMatchObject({ status: 400, code: rule === 'empty message: ' ? 50_006 : 50_035 });
  });
});

describe('messages that Discord lets pass, and that are faults', () => {
  test.each<[string, object, string]>([
    ['an unknown key', { content: 'x', contents: 'y' }, 'unknown key: contents'],
    ['an unknown key within', { embeds: [{ title: 'x', colour: 1 }] }, 'unknown key: embeds.0.colour'],
    ['a mention without allowed_mentions', { content: 'hi <@1>' }, 'mentions: allowed_mentions'],
    [
      'everyone in an embed, without allowed_mentions',
      { embeds: [{ description: '@everyone' }] },
      'mentions: allowed_mentions',
    ],
    [
      'everyone, pinged',
      { content: '@here', allowed_mentions: { parse: ['everyone'] } },
      'mentions: allowed_mentions',
    ],
  ])('%s', async (_, body, rule) => {
    expect(await sending(body)).toEqual({ error: null, rules: [rule] });
  });
});

const command = (more: object) => ({ name: 'who', description: 'Who?', ...more });
const option = (more: object) => ({ type: 3, name: 'question', description: 'What?', ...more });

describe('commands that Discord refuses', () => {
  test.each<[string, object[], string]>([
    ['a name in capitals', [command({ name: 'Who' })], 'command: name'],
    ['a name with a space', [command({ name: 'who is' })], 'command: name'],
    [
      'a localized name with a space',
      [command({ name_localizations: { de: 'wer ist' } })],
      'command: name_localizations.de',
    ],
    [
      'a language that there is not',
      [command({ name_localizations: { es: 'quien' } })],
      'command: name_localizations.es',
    ],
    ['no description', [command({ description: '' })], 'command: description'],
    ['a description too long', [command({ description: long(101) })], 'shape: description'],
    [
      'a localized description too long',
      [command({ description_localizations: { fr: long(101) } })],
      'shape: description_localizations.fr',
    ],
    [
      'an optional option before a required one',
      [command({ options: [option({}), option({ name: 'b', required: true })] })],
      'command: options.1',
    ],
    ['an option twice', [command({ options: [option({}), option({})] })], 'command: options'],
    [
      'an option twice in German',
      [command({ options: [option({ name_localizations: { de: 'b' } }), option({ name: 'b' })] })],
      'command: options',
    ],
    ['26 options', [command({ options: times(26, (n) => option({ name: `o${n}` })) })], 'shape: options'],
    [
      '26 choices',
      [command({ options: [option({ choices: times(26, (n) => ({ name: `c${n}`, value: `${n}` })) })] })],
      'shape: options.0.choices',
    ],
    [
      'a choice too long',
      [command({ options: [option({ choices: [{ name: 'a', value: long(101) }] })] })],
      'command: options.0.choices.0',
    ],
    [
      'choices and completion',
      [command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'b' }] })] })],
      'command: options.0',
    ],
    [
      'a subcommand beside an option',
      [command({ options: [option({}), { type: 1, name: 'add', description: 'Adds' }] })],
      'command: options',
    ],
    ['a command twice', [command({}), command({})], 'command: '],
    [
      'a command twice in German',
      [command({ name_localizations: { de: 'when' } }), command({ name: 'when' })],
      'command: ',
    ],
    [
      'too many characters',
      [
        command({
          options: times(25, (n) =>
            option({
              name: `o${n}`,
              choices: times(25, (m) => ({ name: `${m}${long(8)}`, value: `${m}${long(5)}` })),
            }),
          ),
        }),
      ],
      'command: ',
    ],
    [
      'a menu with a description',
      [{ name: 'Check quotations', type: 3, description: 'x' }],
      'command: description',
    ],
    ['101 commands', times(101, (n) => command({ name: `c${n}` })), 'command: '],
  ])('%s', async (_, commands, rule) => {
    const { error, rules } = await registering(...commands);
    expect(rules).toEqual([rule]);
    expect(error).toMatchObject({ status: 400, code: 50_035 });
  });

  test('a fine one, with all that it may have', async () => {
    const options = [
      option({ required: true, max_length: 300, name_localizations: { uk: 'питання', de: 'frage' } }),
    ];
    const fine = command({
      options,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      default_member_permissions: '32',
      nsfw: false,
    });
    expect(await registering(fine, { name: 'Find in the article', type: 3 })).toEqual({
      error: null,
      rules: [],
    });
  });
});

test('a route that there is not is a violation', async () => {
  const { error, rules } = await breaks((rest) => rest.get('/guilds/1/audit-logs'));
  expect(error).toMatchObject({ status: 404 });
  expect(rules).toEqual(['route: ']);
});

test('without the right token nothing is answered', async () => {
  const { apiUrl } = loopback.discord;
  const rest = new REST({ api: apiUrl, retries: 0 }).setToken('MTA.x.y');
  await expect(rest.get('/users/@me')).rejects.toMatchObject({ status: 401 });
});
