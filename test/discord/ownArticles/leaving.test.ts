import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { turnedClock, upload, useOwnArticles } from './ownArticles.ts';

const own = await useOwnArticles();

describe('a server that the bot is removed from', () => {
  const question = 'how many elephants are there?';

  /** A newsroom whose server has the circus, and a way to start the bot again some days later. */
  async function leaving() {
    const clock = turnedClock();
    const room = await own.open({ clock });
    await room.boss.presses(await room.boss.uses('/corpus add', { file: upload }), 'Keep');
    const settings = join(own.dataDir, 'servers', room.server.id, 'settings.json');
    const leftAt = async () => JSON.parse(await readFile(settings, 'utf8').catch(() => '{}')).leftAt ?? null;
    room.server.removesBot();
    // What comes later is answered later: then the bot has heard of it.
    await room.discord.person('stranger').uses('/help');
    await room.bot.stop();
    expect(await leftAt()).toMatch(/^\d{4}-/);
    const restart = async () => {
      const program = await own.again({ clock });
      const bot = await own.newsroom.start(program, { clock });
      await program.caretaker.tidy(new Set());
      return bot;
    };
    return { ...room, clock, leftAt, restart };
  }

  test('keeps its articles for 30 days, and has them again when it comes back', async () => {
    const { clock, restart, server, ada, leftAt } = await leaving();
    clock.days(29);
    const bot = await restart();
    expect(await own.files(server.id, 'articles')).toContain('circus.md');
    server.addsBot();
    expect((await ada.uses('/ask', { question })).text).toContain('eleven');
    await bot.stop();
    expect(await leftAt()).toBeNull();
  });

  test('loses them after that', async () => {
    const { clock, restart, server, ada } = await leaving();
    clock.days(31);
    await restart();
    expect(await readdir(join(own.dataDir, 'servers'))).toEqual([]);
    server.addsBot();
    expect((await ada.uses('/ask', { question })).text).not.toContain('eleven');
  });

  test('while it was stopped is noticed at the next start', async () => {
    const { boss, bot, server } = await own.open();
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    await bot.stop();
    server.guild.installed = false;
    const program = await own.again();
    const again = await own.newsroom.start(program);
    await again.stop();
    expect(program.library.ownOf(server.id).settings.leftAt).not.toBeNull();
  });
});
