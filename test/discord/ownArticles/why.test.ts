import { describe, expect, test } from 'vitest';
import { useOwnArticles } from './ownArticles.ts';

const own = await useOwnArticles();

describe('/corpus why', () => {
  test('tells how the last public answer in this channel came about', async () => {
    const { boss, ada, server } = await own.open();
    expect((await boss.uses('/corpus why')).text).toContain('Nothing has been answered');
    await ada.uses('/ask', { question: 'what do tickets cost?' });
    await ada.uses('/ask', { question: 'who is in secret?', private: true });
    const why = await boss.uses('/corpus why');
    expect(why.ephemeral).toBe(true);
    expect(why.text).toContain('what do tickets cost?');
    expect(why.text).toContain('tickets ·');
    expect(why.text).toContain('¶3 · ferry');
    const elsewhere = await boss.uses('/corpus why', {}, { channel: server.channel('quiet') });
    expect(elsewhere.text).toContain('Nothing has been answered');
  });

  test('tells the weightiest reasons for a few paragraphs, and nothing that comes to nothing', async () => {
    const { boss, ada } = await own.open();
    await ada.uses('/ask', { question: 'what do tickets cost?' });
    const { text } = await boss.uses('/corpus why');
    const paragraphs = text.split(/^\*\*¶/m).slice(1);
    expect(paragraphs).toHaveLength(3);
    for (const paragraph of paragraphs) {
      const weights = Array.from(paragraph.matchAll(/^- \\?[+-]?(\d+\.\d\d) \S/gm), ([, weight]) =>
        Number(weight),
      );
      expect(weights.length).toBeGreaterThan(1);
      expect(weights.length).toBeLessThanOrEqual(5);
      expect(weights).toEqual(weights.toSorted((one, other) => other - one));
      expect(weights).not.toContain(0);
    }
    expect(text).not.toContain('more than fits');
  });

  test('tells of what was looked up as well, and not of the answer before it', async () => {
    const { boss, ada, server, discord } = await own.open();
    await ada.uses('/ask', { question: 'what do tickets cost?' });
    await ada.says(server.general, `${discord.mention} what is it about?`);
    const { text } = await boss.uses('/corpus why');
    expect(text).toContain('Why: /ask what is it about?');
    expect(text).toContain('it was looked up');
    expect(text).not.toContain('tickets');
    await ada.uses('/timeline');
    await ada.uses('/quote');
    expect((await boss.uses('/corpus why')).text).toMatch(/^\*\*Why: \/quote\*\*\n/);
  });
});
