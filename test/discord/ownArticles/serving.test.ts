import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { turnedClock, upload, useOwnArticles } from './ownArticles.ts';

const own = await useOwnArticles();

describe('an article that is removed', () => {
  test('is asked for once, and can be brought back, over a restart too', async () => {
    const { boss, ada, bot } = await own.open();
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    const question = 'how many elephants are there?';
    const asked = await boss.uses('/corpus remove', { article: 'circus' });
    expect(asked).toMatchObject({ ephemeral: true, labels: ['Remove'] });
    expect(asked.text).toContain('It will no longer serve');
    expect((await ada.uses('/ask', { question })).text).toContain('eleven');
    const removed = await boss.presses(asked, 'Remove');
    expect(removed.labels).toEqual(['Undo']);
    expect((await ada.uses('/ask', { question })).text).not.toContain('eleven');
    await bot.stop();
    await own.newsroom.start(await own.again());
    expect((await boss.presses(removed, 'Undo')).text).toContain('serves again');
    expect((await ada.uses('/ask', { question })).text).toContain('eleven');
  });

  test('cannot be brought back after a day', async () => {
    const clock = turnedClock();
    const { boss } = await own.open({ clock });
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    const removed = await boss.presses(await boss.uses('/corpus remove', { article: 'circus' }), 'Remove');
    clock.days(1.1);
    expect((await boss.presses(removed, 'Undo')).text).toContain('a day has passed');
  });

  test('of everybody’s is hidden on this server alone, and shown again when it is added again', async () => {
    const { boss, discord, files: shared } = await own.open();
    const asked = await boss.uses('/corpus remove', { article: 'ferry' });
    expect(asked.text).toContain('hidden on this one');
    const removed = await boss.presses(asked, 'Remove');
    expect((await boss.uses('/article')).text).not.toContain('night ferry');
    expect((await boss.uses('/corpus status')).text).toMatch(/Hidden on this server.*\n- ferry/);
    const eve = discord.server('Elsewhere').member('eve');
    expect((await eve.uses('/article')).text).toContain('night ferry');
    await boss.presses(removed, 'Undo');
    expect((await boss.uses('/article')).text).toContain('night ferry');
    await boss.presses(await boss.uses('/corpus remove', { article: 'ferry' }), 'Remove');
    const again = await boss.uses('/corpus add', {
      file: { name: 'ferry.txt', content: shared['ferry.txt'] ?? '' },
    });
    await boss.presses(again, 'Keep');
    expect((await boss.uses('/article')).text).toContain('night ferry');
  });

  test('is completed from what this server sees', async () => {
    const { boss } = await own.open();
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    const completions = await boss.types('/corpus remove', 'article', '');
    expect(completions.map(({ value }) => value)).toEqual(['circus', 'ferry']);
  });
});

describe('/corpus reload', () => {
  test('says what changed, paragraph by paragraph; with preview it changes nothing', async () => {
    const { boss, ada, files: shared, server } = await own.open();
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    const path = join(own.dataDir, 'servers', server.id, 'articles', 'circus.md');
    await writeFile(path, (await readFile(path, 'utf8')).replace('seven pounds', 'two pounds'));
    shared['ferry.txt'] = `${shared['ferry.txt']?.replace('four pounds', 'five pounds')}\n\nThat is all.`;
    const preview = await boss.uses('/corpus reload', { preview: true });
    for (const text of ['Changed: ferry', '¶3 changed: Tickets cost five', '¶7 added: That is all.']) {
      expect(preview.text).toContain(text);
    }
    expect(preview.text).toContain('Changed: circus');
    expect(preview.text).toContain('¶3 changed: Tickets for the circus cost two');
    const question = 'what do tickets for the ferry cost?';
    expect((await ada.uses('/ask', { question, article: 'ferry' })).text).toContain('four pounds');
    const reloaded = await boss.uses('/corpus reload');
    expect(reloaded.text).toContain('¶3 changed: Tickets cost five');
    expect((await ada.uses('/ask', { question, article: 'ferry' })).text).toContain('five pounds');
    expect((await ada.uses('/ask', { question, article: 'circus' })).text).toContain('two pounds');
    expect((await boss.uses('/corpus reload')).text).toContain('No article has changed.');
  });
});
