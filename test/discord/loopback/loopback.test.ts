import { ButtonStyle, ComponentType, GatewayIntentBits, MessageFlags } from 'discord.js';
import { afterEach, describe, expect, test } from 'vitest';
import type { Clock } from '../../../src/clock.ts';
import { type Habits, startTinyBot, type TinyBot, who } from './tinyBot.ts';
import { useLoopbackDiscord } from './useLoopbackDiscord.ts';

/** A clock that a test can push forward. */
const time: Clock & { ahead: number } = {
  ahead: 0,
  now: () => Date.now() + time.ahead,
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
const loopback = useLoopbackDiscord({ clock: time });
const bots: TinyBot[] = [];

afterEach(async () => {
  time.ahead = 0;
  await Promise.all(bots.splice(0).map((bot) => bot.stop()));
});

async function newsroom(habits: Habits = {}, commands: readonly unknown[] = [who]) {
  const { discord } = loopback;
  const server = discord.server('Newsroom');
  const ada = server.member('ada');
  const bot = await startTinyBot(discord, habits, { commands });
  bots.push(bot);
  return { discord, server, ada, bot };
}

function button(label: string, custom_id: string) {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id } as const;
}
function row(...components: ReturnType<typeof button>[]) {
  return { type: ComponentType.ActionRow, components } as const;
}

describe('a bot that logs in', () => {
  test('is told of its servers, with channels, threads and its own rights', async () => {
    const { discord } = loopback;
    const server = discord.server('Newsroom');
    const thread = server.thread('the ferry');
    discord.server('Elsewhere', { installed: false });
    const bot = await startTinyBot(discord);
    bots.push(bot);
    const { client } = bot;
    await discord.ready();
    expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Newsroom']);
    expect(client.channels.cache.get(thread.id)?.isThread()).toBe(true);
    const channel = client.guilds.cache.first()?.systemChannel;
    expect(channel?.permissionsFor(discord.applicationId)?.has('EmbedLinks')).toBe(true);
    expect(client.application?.id).toBe(discord.applicationId);
  });

  test('with another token is turned away', async () => {
    const { discord } = loopback;
    await expect(startTinyBot(discord, {}, { token: 'MTA.x.y' })).rejects.toThrow(/token/i);
  });

  test('learns of a server that it joins later, and of one that it leaves', async () => {
    const { discord, bot } = await newsroom();
    const later = discord.server('Later', { installed: false });
    const joined = new Promise((resolve) => bot.client.once('guildCreate', resolve));
    later.addsBot();
    await joined;
    const left = new Promise((resolve) => bot.client.once('guildDelete', resolve));
    later.removesBot();
    await left;
    expect(bot.client.guilds.cache.map(({ name }) => name)).toEqual(['Newsroom']);
  });
});

describe('commands', () => {
  test('come back as Discord keeps them, and writing the same again changes nothing', async () => {
    const names = { fr: 'qui', de: 'wer' };
    const { discord, bot } = await newsroom({}, [
      { ...who, name_localizations: names, default_member_permissions: '32' },
    ]);
    const path = `/applications/${discord.applicationId}/commands` as const;
    const query = new URLSearchParams({ with_localizations: 'true' });
    const [kept] = (await bot.client.rest.get(path, { query })) as [Record<string, unknown>];
    expect(kept).toMatchObject({
      application_id: discord.applicationId,
      type: 1,
      name: 'who',
      name_localizations: names,
      description_localizations: null,
      default_member_permissions: '32',
      dm_permission: true,
      contexts: null,
      integration_types: [0],
      nsfw: false,
    });
    expect(Object.keys(kept.name_localizations as object)).toEqual(['de', 'fr']);
    const [option] = kept.options as object[];
    expect(option).toEqual({ ...who.options[0], name_localizations: null, description_localizations: null });
    const [again] = (await bot.client.rest.put(path, {
      body: [{ ...who, name_localizations: names, default_member_permissions: 32 }],
    })) as object[];
    expect(again).toEqual(kept);
    const [bare] = (await bot.client.rest.get(path)) as object[];
    expect(bare).not.toHaveProperty('name_localizations');
    expect(discord.registrations.map(({ method }) => method)).toEqual(['PUT', 'GET', 'PUT', 'GET']);
  });

  test('can be created, changed and removed one by one, in one server', async () => {
    const { discord, server, bot } = await newsroom();
    const commands = bot.client.guilds.cache.first()?.commands;
    const created = await commands?.create({ name: 'when', description: 'When was it?' });
    await commands?.edit(created?.id ?? '', { description: 'When?' });
    expect(discord.commands(server)).toMatchObject([
      { name: 'when', description: 'When?', guild_id: server.id },
    ]);
    await commands?.delete(created?.id ?? '');
    expect(discord.commands(server)).toEqual([]);
  });

  test('are answered, and the answer is what the person sees', async () => {
    const { ada } = await newsroom({
      command: (i) => i.reply(`${i.user.username}: ${i.options.getString('question')} ${i.locale}`),
    });
    const sent = await ada.uses('/who', { question: 'was it?' }, { locale: 'de' });
    expect(sent).toMatchObject({
      content: 'ada: was it? de',
      ephemeral: false,
      deferred: false,
      updated: false,
    });
    expect(sent.afterMilliseconds).toBeLessThan(1_000);
  });

  test('may be answered later, and the deferral decides who sees it', async () => {
    const { ada, server } = await newsroom({
      command: async (i) => {
        await i.deferReply({ flags: MessageFlags.Ephemeral });
        await i.editReply({ content: 'it was him', embeds: [{ description: 'the ferryman' }] });
        await i.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
      },
    });
    const sent = await ada.uses('/who', { question: 'was it?' });
    expect(sent).toMatchObject({ text: 'it was him\nthe ferryman', ephemeral: true, deferred: true });
    expect((await sent.nextFollowUp()).content).toBe('and more');
    expect(server.messagesIn(server.general)).toEqual([]);
  });

  test('deferred in public are refused in private only once the deferral is deleted', async () => {
    const { ada, server } = await newsroom({
      command: async (i) => {
        await i.deferReply();
        if (i.options.getString('question') === 'one') await i.deleteReply();
        await i.followUp({ content: 'no', flags: MessageFlags.Ephemeral });
      },
    });
    expect((await ada.uses('/who', { question: 'one' })).ephemeral).toBe(true);
    expect(server.messagesIn(server.general)).toEqual([]);
    expect((await ada.uses('/who', { question: 'two' })).ephemeral).toBe(false);
    expect(server.messagesIn(server.general)).toHaveLength(1);
  });

  test('carry what a person attached, served where the address says', async () => {
    const add = {
      type: 1,
      name: 'add',
      description: 'Adds',
      options: [{ type: 11, name: 'file', description: 'Which' }],
    };
    const { discord, ada } = await newsroom(
      {
        command: async (i) => {
          const { url, contentType } = i.options.getAttachment('file', true);
          await i.reply(`${contentType} ${await (await fetch(url)).text()} ${new URL(url).host}`);
        },
      },
      [{ name: 'corpus', description: 'Articles', options: [add] }],
    );
    const sent = await ada.uses('/corpus add', {
      file: { name: 'ferry.txt', content: 'The ferry', type: 'text/plain' },
    });
    expect(sent.content).toBe(`text/plain The ferry ${new URL(discord.apiUrl).host}`);
  });

  test('hidden from a member can still be forced, and rights can change between use and press', async () => {
    const { server } = await newsroom(
      {
        interaction: async (i) => {
          if (!i.isRepliable()) return;
          const may = i.memberPermissions?.has('ManageGuild') ? 'may' : 'may not';
          await i.reply({ content: may, components: [row(button('Again', 'again'))] });
        },
      },
      [{ name: 'corpus', description: 'Articles', default_member_permissions: '32' }],
    );
    const [ada, editor] = [server.member('cleo'), server.member('editor', { permissions: ['ManageGuild'] })];
    await expect(ada.uses('/corpus')).rejects.toThrow('hidden from this person');
    expect((await ada.uses('/corpus', {}, { forced: true })).content).toBe('may not');
    const sent = await editor.uses('/corpus');
    expect(sent.content).toBe('may');
    server.permits(editor, []);
    expect((await editor.presses(sent, 'Again')).content).toBe('may not');
  });

  test('are offered only in their contexts and with the options that they have', async () => {
    const here = { ...who, name: 'here', contexts: [0], integration_types: [0] };
    const { discord, ada } = await newsroom({ command: (i) => i.reply(`${i.context} ${i.guildId}`) }, [
      { ...who, contexts: [0, 1, 2], integration_types: [0, 1] },
      here,
    ]);
    const zoe = discord.person('zoe');
    const far = discord.server('Elsewhere', { installed: false }).member('max');
    const question = 'was it?';
    expect((await zoe.uses('/who', { question })).content).toBe('1 null');
    expect((await far.uses('/who', { question })).content).toBe(`0 ${far.guild?.id}`);
    await expect(zoe.uses('/here', { question })).rejects.toThrow('context 1');
    await expect(far.uses('/here', { question })).rejects.toThrow('not installed');
    await expect(ada.uses('/who')).rejects.toThrow('needs the option question');
    await expect(ada.uses('/who', { question, colour: 'red' })).rejects.toThrow('no option colour');
    await expect(ada.uses('/who', { question: 'x'.repeat(301) })).rejects.toThrow('301 characters');
  });

  test('of a message’s menu get the whole message', async () => {
    const { server, ada } = await newsroom(
      {
        interaction: async (i) => i.isMessageContextMenuCommand() && (await i.reply(i.targetMessage.content)),
      },
      [{ name: 'Check quotations', type: 3 }],
    );
    const said = ada.remarks(server.general, 'the last boat');
    expect((await ada.usesOn('Check quotations', said)).content).toBe('the last boat');
  });

  test('complete while somebody types', async () => {
    const { ada } = await newsroom({
      interaction: async (i) => {
        if (!i.isAutocomplete()) return;
        await i.respond([{ name: `${i.options.getFocused()}ran`, value: 'k' }]);
      },
    });
    expect(await ada.types('/who', 'question', 'Kie')).toEqual([{ name: 'Kieran', value: 'k' }]);
  });
});

describe('controls', () => {
  const pressed: Habits = {
    command: (i) =>
      i.reply({
        content: 'one',
        components: [row(button('Next', 'next'), button('New', 'new'), button('Slow', 'slow'))],
      }),
    interaction: async (i) => {
      if (!i.isButton()) return;
      if (i.customId === 'next') await i.update({ content: 'two' });
      if (i.customId === 'new') await i.reply('three');
      if (i.customId !== 'slow') return;
      await i.deferUpdate();
      await i.editReply('four');
    },
  };

  test('change the message they are on, or bring another', async () => {
    const { ada } = await newsroom(pressed);
    const sent = await ada.uses('/who', { question: 'was it?' });
    expect(sent.labels).toEqual(['Next', 'New', 'Slow']);
    expect(await ada.presses(sent, 'Next')).toMatchObject({ content: 'two', updated: true });
    expect(sent.content).toBe('two');
    expect(await ada.presses(sent, 'new')).toMatchObject({ content: 'three', updated: false });
    expect(await ada.presses(sent, 'Slow')).toMatchObject({ content: 'four', updated: true, deferred: true });
    await expect(ada.presses(sent, 'Gone')).rejects.toThrow('there are: Next, New, Slow');
  });

  test('menus offer what can be chosen', async () => {
    const options = [{ label: 'Why', value: 'w' }];
    const menu = {
      type: ComponentType.StringSelect,
      customId: 'more',
      placeholder: 'More',
      options,
    } as const;
    const { ada } = await newsroom({
      command: (i) => i.reply({ components: [{ type: ComponentType.ActionRow, components: [menu] }] }),
      interaction: async (i) => i.isStringSelectMenu() && (await i.reply(i.values.join())),
    });
    const sent = await ada.uses('/who', { question: 'was it?' });
    expect((await ada.chooses(sent, ['Why'], 'More')).content).toBe('w');
  });
});

describe('messages', () => {
  const echo: Habits = {
    message: async (m) => {
      if (m.author.bot && !m.content.includes('bots too')) return;
      await m.reply(`read: ${m.content || 'nothing'}`);
    },
  };

  test('that mention the bot can be read, and others are blank', async () => {
    const { discord, server, ada } = await newsroom(echo);
    const answer = await ada.says(server.general, `${discord.mention} who?`);
    expect(answer.content).toBe(`read: ${discord.mention} who?`);
    expect((await ada.says(server.general, 'who?')).content).toBe('read: nothing');
    expect((await ada.says(server.general, `<@&${server.botRole}> who?`)).content).toBe('read: nothing');
    expect((await ada.says(server.general, 'and when?', { replyTo: answer.message })).content).toBe(
      'read: and when?',
    );
    const unpinged = await ada.says(server.general, 'and when?', { replyTo: answer.message, ping: false });
    expect(unpinged.content).toBe('read: nothing');
  });

  test('reach no bot that has not asked for them', async () => {
    const { discord } = loopback;
    const server = discord.server('Newsroom');
    bots.push(await startTinyBot(discord, echo, { intents: [GatewayIntentBits.Guilds] }));
    const text = `${discord.mention} who?`;
    expect(await server.member('ada').says(server.general, text, { silentFor: 50 })).toBeNull();
  });

  test('in direct messages and threads are answered where they stand', async () => {
    const { discord, server, ada } = await newsroom(echo);
    const thread = server.thread('the ferry');
    const answer = await ada.says(thread, `${discord.mention} who?`);
    expect(answer.message.channel_id).toBe(thread.id);
    expect((await ada.says(ada.directMessages, 'who?')).content).toBe('read: who?');
  });

  test('of bots and webhooks come with their mark, and silence is an answer', async () => {
    const { discord, server } = await newsroom(echo);
    const text = `${discord.mention} who?`;
    expect(await server.bot('other').says(server.general, text, { silentFor: 50 })).toBeNull();
    expect(await server.webhook('feed').says(server.general, text, { silentFor: 50 })).toBeNull();
    const said = server.webhook('feed').remarks(server.general, '@everyone hello');
    expect(said).toMatchObject({ mention_everyone: false });
    expect(said.webhook_id).toBeDefined();
  });

  test('read over REST are blank too, and old ones come a page at a time', async () => {
    const { server, ada, bot } = await newsroom();
    for (const text of ['one', 'two', 'three']) ada.remarks(server.general, text);
    const channel = bot.client.guilds.cache.first()?.systemChannel;
    const page = await channel?.messages.fetch({ limit: 2 });
    expect(page?.map(({ content }) => content)).toEqual(['', '']);
    const earlier = await channel?.messages.fetch({ before: page?.last()?.id ?? '' });
    expect(earlier?.size).toBe(1);
  });

  test('lose their embeds where the bot may not link, and fail where it may not speak', async () => {
    const { discord, server, ada, bot } = await newsroom({
      message: (m) =>
        m.author.bot ? Promise.resolve() : m.reply({ content: 'here', embeds: [{ title: 'it' }] }),
    });
    server.forbidsBot(server.general, ['EmbedLinks']);
    expect((await ada.says(server.general, discord.mention)).embeds).toEqual([]);
    server.forbidsBot(server.general, ['ReadMessageHistory']);
    expect(await ada.says(server.general, discord.mention, { silentFor: 50 })).toBeNull();
    server.forbidsBot(server.general, ['SendMessages']);
    expect(await ada.says(server.general, discord.mention, { silentFor: 50 })).toBeNull();
    expect(bot.errors).toMatchObject([{ code: 160_002 }, { code: 50_013 }]);
  });

  test('with files are kept, and a thread can start from a message', async () => {
    const { discord, server, ada } = await newsroom({
      message: async (m) => {
        if (m.author.bot) return;
        const thread = await m.startThread({ name: 'about it' });
        const files = [{ attachment: Buffer.from('picture'), name: 'p.png' }];
        await thread.send({ files, embeds: [{ image: { url: 'attachment://p.png' } }] });
      },
    });
    const answer = await ada.says(server.general, discord.mention);
    const [picture] = answer.message.attachments;
    expect(answer.embeds[0]?.image?.url).toBe(picture?.url);
    expect(await (await fetch(picture?.url ?? '')).text()).toBe('picture');
  });
});

describe('failures', () => {
  test('that a test wants are answered as wished, and nothing else fails', async () => {
    const { discord, server, bot } = await newsroom();
    const channel = bot.client.guilds.cache.first()?.systemChannel;
    discord.failNext({ route: 'POST /channels/:channel/messages', status: 503 });
    await expect(channel?.send('one')).rejects.toMatchObject({ status: 503 });
    discord.failNext({ route: /^POST .*\/messages$/, status: 429, retryAfter: 0.01 });
    await channel?.send('two');
    expect(server.messagesIn(server.general)).toMatchObject([{ content: 'two' }]);
    expect(() => discord.failNext({ route: 'GET /nowhere' })).toThrow('No route is called GET /nowhere');
  });

  test('of a callback are not held against what the bot does next', async () => {
    const { discord, ada } = await newsroom({
      command: async (i) => {
        await i.reply('one').catch(() => i.reply('two'));
      },
    });
    discord.failNext({ route: 'POST /interactions/:interaction/:token/callback', status: 500 });
    expect((await ada.uses('/who', { question: 'was it?' })).content).toBe('two');
  });
});

describe('what a bot does wrong', () => {
  async function caught(habits: Habits, commands?: readonly unknown[]) {
    const { discord, ada, bot } = await newsroom(habits, commands);
    void ada.uses('/who', { question: 'was it?' }).catch(() => {});
    await discord.until('a violation', () => discord.violations.list[0]);
    const error = await bot.firstError;
    expect(() => discord.assertNoViolations()).toThrow("broke Discord's rules");
    return { violations: discord.violations.take(), error };
  }

  test('answering late', async () => {
    const { violations, error } = await caught({
      command: async (i) => {
        time.ahead = 3_001;
        await i.reply('sorry');
      },
    });
    expect(violations).toMatchObject([{ rule: 'interaction' }]);
    expect(error).toMatchObject({ status: 404, code: 10_062 });
  });

  test('answering twice', async () => {
    const { error } = await caught({
      command: async (i) => {
        const body = { type: 4, data: { content: 'one' } };
        const route = `/interactions/${i.id}/${i.token}/callback` as const;
        await i.client.rest.post(route, { body, auth: false });
        await i.client.rest.post(route, { body, auth: false });
      },
    });
    expect(error).toMatchObject({ code: 40_060 });
  });

  test('changing an answer that was never given', async () => {
    const { error } = await caught({
      command: (i) =>
        i.client.rest.patch(`/webhooks/${i.applicationId}/${i.token}/messages/@original`, {
          body: { content: 'one' },
          auth: false,
        }),
    });
    expect(error).toMatchObject({ status: 404, code: 10_015 });
  });

  test('coming back after a quarter of an hour', async () => {
    const { error } = await caught({
      command: async (i) => {
        await i.reply('one');
        time.ahead = 15 * 60_000 + 1;
        await i.editReply('two');
      },
    });
    expect(error).toMatchObject({ status: 401, code: 50_027 });
  });

  test('asking for an intent that needs approval', async () => {
    const { discord } = loopback;
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
    await expect(startTinyBot(discord, {}, { intents })).rejects.toThrow(/intent/i);
    expect(discord.violations.take()).toMatchObject([{ rule: 'intents' }]);
    const closed = await discord.until('the close', () => discord.gateway.closes[0]);
    expect(closed).toEqual({ code: 4_014, by: 'discord' });
  });
});
