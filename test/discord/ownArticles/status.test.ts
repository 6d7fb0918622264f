import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { upload, useOwnArticles } from './ownArticles.ts';

const own = await useOwnArticles();

describe('questions that no article answered', () => {
  const question = 'who is the king of Spain?';

  test('are listed for admins, without who asked; private ones and paging are not', async () => {
    const { boss, ada, server, discord } = await own.open();
    await ada.uses('/ask', { question: `${question} **x**` });
    await ada.uses('/who', { question: 'who is the pope in private?', private: true });
    await ada.says(server.general, `${discord.mention} who is the emperor of Rome?`);
    await ada.uses('/ask', { question: 'what do tickets cost?' });
    const shown = (await boss.uses('/corpus status')).text;
    expect(shown).toMatch(/emperor of Rome[\s\S]*king of Spain/);
    expect(shown).toContain('\\*\\*x\\*\\*');
    expect(shown).not.toContain('pope');
    expect(shown).not.toContain('tickets');
    expect(shown).not.toContain(ada.id);
    expect(shown).toContain('Questions that no article answered (2)');
    const eve = discord.server('Elsewhere').member('eve', { permissions: ['ManageGuild'] });
    expect((await eve.uses('/corpus status')).text).not.toContain('Spain');
    expect(await readFile(join(own.dataDir, 'servers', server.id, 'unanswered.jsonl'), 'utf8')).not.toContain(
      ada.id,
    );
  });

  test('are not kept where KEEP_UNANSWERED is false', async () => {
    const { boss, ada } = await own.open({ keepUnanswered: false });
    await ada.uses('/ask', { question });
    expect((await boss.uses('/corpus status')).text).not.toContain('Spain');
    expect(await readdir(own.dataDir)).toEqual([]);
  });
});

describe('/corpus status', () => {
  test('tells when it was loaded, as people write that', async () => {
    const { boss } = await own.open();
    const { text } = await boss.uses('/corpus status');
    expect(text).toMatch(/Loaded: \d{1,2} \p{L}+ \d{4} at \d\d:\d\d UTC\./u);
    const german = await boss.uses('/corpus status', {}, { locale: 'de' });
    expect(german.text).toMatch(/Geladen: \d{1,2}\. \p{L}+ \d{4} um \d\d:\d\d UTC\./u);
  });

  test('lists no quotation that was checked among the questions', async () => {
    const { boss, ada } = await own.open();
    await ada.uses('/check', { text: 'I shall abolish the sea by Tuesday' });
    expect((await boss.uses('/corpus status')).text).not.toContain('abolish');
  });

  test('leads through all questions, the newest first', async () => {
    const { boss, ada } = await own.open();
    const asked = Array.from({ length: 60 }, (_, index) => `who is the king of land number ${index}?`);
    for (const question of asked) await ada.uses('/ask', { question });
    let shown = await boss.uses('/corpus status');
    expect(shown.text).toContain('Questions that no article answered (60)');
    expect(shown.text).toMatch(/and \d+ more/);
    expect(shown.labels).toEqual(['All questions']);
    shown = await boss.presses(shown, 'All questions');
    expect(shown).toMatchObject({ updated: true, ephemeral: true, labels: ['Next', 'Overview'] });
    const seen = questionsIn(shown.text);
    while (shown.labels.includes('Next')) {
      shown = await boss.presses(shown, 'Next');
      seen.push(...questionsIn(shown.text));
    }
    expect(seen).toEqual(asked.toReversed());
    expect(shown.text).toMatch(/–60 of 60, the newest first/);
    shown = await boss.presses(await boss.presses(shown, 'Previous'), 'Overview');
    expect(shown.labels).toEqual(['All questions']);
  });

  test('leads through all articles, the server’s own first', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [
        `a${index}.txt`,
        `Article number ${index}\n\nA.\n\nB.\n\nC.`,
      ]),
    );
    const { boss } = await own.open({}, {}, files);
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    let shown = await boss.presses(await boss.uses('/corpus status'), 'All articles');
    expect(shown.text).toMatch(/own article\*\*\n- The circus comes to Wick/);
    const seen = new Set(shown.text.match(/number \d+/g));
    while (shown.labels.includes('Next')) {
      shown = await boss.presses(shown, 'Next');
      for (const title of shown.text.match(/number \d+/g) ?? []) seen.add(title);
    }
    expect(seen.size).toBe(120);
  });
});

function questionsIn(text: string): string[] {
  return Array.from(text.matchAll(/\/ask (.*\?)$/gm), ([, question = '']) => question);
}
