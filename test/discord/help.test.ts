import { describe, expect, test } from 'vitest';
import { useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();

describe('/help', () => {
  test('is for whoever asks alone', async () => {
    const { ada } = await newsroom.open();
    expect(await ada.uses('/help')).toMatchObject({ ephemeral: true, labels: [] });
  });

  test('tells of /corpus those who manage the server, and nobody else', async () => {
    const { ada, boss } = await newsroom.open();
    expect((await ada.uses('/help')).text).not.toContain('/corpus');
    expect((await boss.uses('/help')).text).toContain('/corpus add');
  });

  test('does not tell of it where the bot is not installed, whatever one may do there', async () => {
    const { discord } = await newsroom.open();
    const eve = discord
      .server('Elsewhere', { installed: false })
      .member('eve', { permissions: ['ManageGuild'] });
    const { text } = await eve.uses('/help');
    expect(text).toContain('/who');
    expect(text).not.toContain('/corpus');
  });
});
