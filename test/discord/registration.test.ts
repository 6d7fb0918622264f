import { REST, Routes } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { command } from '../../src/command/command.ts';
import { library, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

const methods = () => newsroom.discord.registrations.map(({ method }) => method);

describe('the commands', () => {
  test('are registered by one request, and a start with nothing new writes nothing', async () => {
    const { bot, program } = await newsroom.open();
    expect(methods()).toEqual(['GET', 'PUT']);
    await bot.stop();
    await newsroom.start(program);
    expect(methods()).toEqual(['GET', 'PUT', 'GET']);
  });

  test('carry their names in other languages, menus too, and are registered anew when one has changed', async () => {
    const { bot, program, discord } = await newsroom.open();
    const [put] = discord.registrations.filter(({ method }) => method === 'PUT');
    const Body = z.array(z.looseObject({ name: z.string() }));
    const body = Body.parse(put?.body);
    const inGerman = { name_localizations: expect.objectContaining({ de: expect.any(String) }) };
    expect(body).toHaveLength(program.commands.length);
    for (const command of body) expect(command).toMatchObject(inGerman);
    expect(body.find(({ name }) => name === 'who')).toMatchObject({
      name_localizations: { de: 'wer', fr: 'qui', 'es-ES': 'quién', uk: 'хто' },
      options: [{ name: 'question', name_localizations: { de: 'frage', uk: 'питання' } }, {}, {}],
    });
    const menu = body.find(({ name }) => name === 'Check quotations');
    expect(menu).toMatchObject({ name_localizations: { de: 'Zitate prüfen' } });
    expect(menu).not.toHaveProperty('description_localizations');
    const before = body.map((command) =>
      command.name === 'who'
        ? { ...command, name_localizations: { ...Object(command.name_localizations), de: 'wen' } }
        : command,
    );
    await bot.stop();
    const route = Routes.applicationCommands(discord.applicationId);
    await new REST({ api: discord.apiUrl }).setToken(discord.token).put(route, { body: before });
    await newsroom.start(program);
    expect(methods()).toEqual(['GET', 'PUT', 'PUT', 'GET', 'PUT']);
  });

  test('are registered anew when one of them has changed, or is gone', async () => {
    const { bot, program } = await newsroom.open();
    await bot.stop();
    await newsroom.start({ ...program, commands: program.commands.slice(1) });
    expect(methods()).toEqual(['GET', 'PUT', 'GET', 'PUT']);
    expect(newsroom.discord.commands()).toHaveLength(program.commands.length - 1);
  });

  test('are for everybody everywhere, and those for managers in servers only, hidden from others', async () => {
    await newsroom.open();
    const commands = newsroom.discord.commands();
    const who = commands.find(({ name }) => name === 'who');
    expect(who).toMatchObject({
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      default_member_permissions: null,
    });
    expect(who?.options).toMatchObject([
      { name: 'question', type: 3, required: true, autocomplete: true, max_length: 300 },
      { name: 'article', type: 3, autocomplete: true },
      { name: 'private', type: 5 },
    ]);
    const corpus = commands.find(({ name }) => name === 'corpus');
    expect(corpus).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: '32',
    });
    expect(corpus?.options?.map(({ name, type }) => ({ name, type }))).toContainEqual({
      name: 'status',
      type: 1,
    });
  });

  test('can be registered in one server, where it is not said where they can be used', async () => {
    const { discord } = newsroom;
    const server = discord.server('Workshop');
    const program = await library({ 'a.txt': 'A\n\nB.' });
    const bot = await newsroom.start(program, { guildId: server.id, clientId: discord.applicationId });
    expect(discord.commands()).toEqual([]);
    expect(discord.commands(server)).toHaveLength(program.commands.length);
    const [put] = discord.registrations.filter(({ method }) => method === 'PUT');
    expect(JSON.stringify(put?.body)).not.toMatch(/contexts|integration_types/);
    await bot.stop();
    await newsroom.start(program, { guildId: server.id });
    expect(methods()).toEqual(['GET', 'PUT', 'GET']);
  });

  test('that need an option have it before those that can be left out', async () => {
    const late = command({
      name: 'late',
      description: 'Needs its last option',
      options: {
        first: { type: 'string', description: 'May be left out' },
        last: { type: 'string', description: 'Is needed', required: true },
      },
      run: () => ({ kind: 'notice', tone: 'plain', title: 'Done', lines: [] }),
    });
    await newsroom.open({ commands: [late] });
    const registered = newsroom.discord.commands().find(({ name }) => name === 'late');
    expect(registered?.options?.map(({ name }) => name)).toEqual(['last', 'first']);
  });

  test('that Discord does not take do not keep the bot from answering, and are tried again', async () => {
    const { discord } = newsroom;
    const route = `GET /applications/:application/commands`;
    discord.failNext({ route, status: 403, body: { message: 'Missing Access', code: 50_001 } });
    const waits: (() => void)[] = [];
    const clock = {
      now: () => Date.now(),
      after: (milliseconds: number, run: () => void) => {
        if (milliseconds === 60_000) waits.push(run);
        return () => {};
      },
    };
    const { program, ada, server } = await newsroom.open({ clock });
    expect(program.telemetry.lines.some(({ level }) => level === 'error')).toBe(true);
    expect((await ada.says(server.general, `${discord.mention} ferry fund`)).text).toContain('¶');
    expect(waits).toHaveLength(1);
    waits[0]?.();
    expect((await ada.uses('/help')).text).toContain('/who');
  });
});
