import { describe, expect, test } from 'vitest';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

async function joined() {
  const opened = await newsroom.open();
  const server = opened.discord.server('Elsewhere', { installed: false });
  const said = () => server.messagesIn(server.general);
  const join = async () => {
    server.addsBot();
    return opened.discord.until('the welcome', () => said()[0]);
  };
  return { ...opened, server, said, join };
}

describe('a bot that joins a server', () => {
  test('says so in its system channel, with three things to try', async () => {
    const { join, said } = await joined();
    const { embeds } = await join();
    const items = embeds[0]?.description?.split('\n').filter((line) => line.startsWith('- ')) ?? [];
    expect(items).toHaveLength(3);
    expect(items[0]).toMatch(/^- \/ask .*\?$/);
    expect(said()).toHaveLength(1);
  });

  test('offers a question that has an answer', async () => {
    const { join, server } = await joined();
    const { embeds } = await join();
    const [, question = ''] = /^- \/ask (.*\?)$/m.exec(embeds[0]?.description ?? '') ?? [];
    const sent = await server.member('eve').uses('/ask', { question });
    expect(sent.text).not.toContain('doesn’t say');
  });

  test('does not say it again after a restart, nor after an outage', async () => {
    const { join, said, server, bot, program, discord } = await joined();
    await join();
    server.goesDark();
    server.comesBack();
    await bot.stop();
    await newsroom.start(program);
    server.goesDark();
    server.comesBack();
    const eve = server.member('eve');
    await eve.says(server.general, `${discord.mention} ferry fund`);
    expect(said().filter(({ author }) => author.id === discord.applicationId)).toHaveLength(2);
  });

  test('says nothing in the servers that it was in before', async () => {
    const { server, ada, discord } = await newsroom.open();
    await ada.says(server.general, `${discord.mention} ferry fund`);
    expect(server.messagesIn(server.general)).toHaveLength(2);
  });

  test('says it in plain text where it may not embed links', async () => {
    const { join, server } = await joined();
    server.forbidsBot(server.general, ['EmbedLinks']);
    expect((await join()).content).toMatch(/\n- \/ask /);
  });

  test('only logs it where there is no channel to say it in', async () => {
    const { server, said, discord, program } = await joined();
    server.losesSystemChannel();
    server.addsBot();
    const eve = server.member('eve');
    await eve.says(server.general, `${discord.mention} ferry fund`);
    expect(said()).toHaveLength(2);
    const told = program.telemetry.lines.filter(({ message }) => message.startsWith('joined a server'));
    expect(told).toEqual([expect.objectContaining({ fields: { server: server.id, channel: undefined } })]);
  });
});

test('a bot that is stopped ends its session', async () => {
  const { bot, discord } = await newsroom.open();
  await bot.stop();
  expect(discord.gateway.closes).toEqual([{ code: 1_000, by: 'bot' }]);
});
