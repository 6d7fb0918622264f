import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { serverFolders } from '../../../src/files/serverFolders.ts';
import { circus, turnedClock, upload, useOwnArticles } from './ownArticles.ts';

const own = await useOwnArticles();

describe('an article that is added', () => {
  test('is shown with what was read, to the admin alone, and serves once it is kept', async () => {
    const { boss, ada, server } = await own.open();
    const shown = await boss.uses('/corpus add', { file: upload });
    expect(shown.ephemeral).toBe(true);
    for (const part of ['The circus comes to Wick', 'no date', '3 paragraphs', 'circus', 'Otto Brandt']) {
      expect(shown.text).toContain(part);
    }
    expect(shown.labels).toEqual(['Keep', 'Discard']);
    expect((await ada.uses('/ask', { question: 'how many elephants?' })).text).not.toContain('eleven');
    const kept = await boss.presses(shown, 'Keep');
    expect(kept.text).toContain('Kept');
    expect(kept.labels).toEqual([]);
    expect((await ada.uses('/ask', { question: 'how many elephants are there?' })).text).toContain('eleven');
    const written = await readFile(join(own.dataDir, 'servers', server.id, 'articles', 'circus.md'), 'utf8');
    expect(written).toMatch(/^---\ntitle: The circus comes to Wick\n---\n\nOtto Brandt/);
    const original = join(own.dataDir, 'servers', server.id, 'articles', 'originals', 'circus.txt');
    expect(await readFile(original, 'utf8')).toBe(circus);
    expect(await own.files(server.id, 'pending')).toEqual([]);
  });

  test('is seen by its own server alone: in answers, completion, status and by mention', async () => {
    const { boss, discord } = await own.open();
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    const other = discord.server('Elsewhere', { installed: false });
    other.addsBot();
    const eve = other.member('eve', { permissions: ['ManageGuild'] });
    const question = 'how many elephants are there?';
    expect((await eve.uses('/ask', { question })).text).not.toContain('eleven');
    expect((await eve.says(other.general, `${discord.mention} ${question}`)).text).not.toContain('eleven');
    expect((await eve.uses('/corpus status')).text).not.toContain('circus');
    expect((await eve.uses('/article')).text).not.toContain('circus');
    expect(await eve.types('/ask', 'article', 'circus')).toEqual([]);
    expect(await eve.types('/who', 'question', 'Otto')).toEqual([]);
    expect((await eve.uses('/ask', { question, article: 'circus' })).text).toContain('no article circus');
    const dm = await discord.person('stranger').uses('/ask', { question });
    expect(dm.text).not.toContain('eleven');
    expect(await boss.types('/who', 'question', 'Otto')).toMatchObject([{ value: 'Otto Brandt' }]);
    expect(await boss.types('/ask', 'article', 'circus')).toMatchObject([{ value: 'circus' }]);
    expect((await boss.uses('/corpus status')).text).toContain('The circus comes to Wick');
  });

  test('waits to be kept over a restart, and serves after the next', async () => {
    const { boss, ada, bot } = await own.open();
    const shown = await boss.uses('/corpus add', { file: upload });
    await bot.stop();
    const second = await own.newsroom.start(await own.again());
    expect((await boss.presses(shown, 'Keep')).text).toContain('Kept');
    await second.stop();
    await own.newsroom.start(await own.again());
    expect((await ada.uses('/ask', { question: 'how many elephants are there?' })).text).toContain('eleven');
  });

  test('no longer waits after a day', async () => {
    const clock = turnedClock();
    const { boss } = await own.open({ clock });
    const shown = await boss.uses('/corpus add', { file: upload });
    clock.days(1.1);
    const late = await boss.presses(shown, 'Keep');
    expect(late.text).toContain('no longer waits');
    expect(late.ephemeral).toBe(true);
  });

  test('is gone once it is discarded', async () => {
    const { boss, server } = await own.open();
    const shown = await boss.uses('/corpus add', { file: upload });
    const twin = await boss.uses('/corpus add', { file: upload });
    expect((await boss.presses(shown, 'Discard')).text).toContain('Discarded');
    expect(await own.files(server.id, 'pending')).toEqual([]);
    expect((await boss.presses(twin, 'Keep')).text).toContain('no longer waits');
  });

  test('from an address is named after its title, and keeps its source, headings and lists', async () => {
    const { boss, ada, server } = await own.open();
    await boss.presses(await boss.uses('/corpus add', { url: 'https://example.org/circus' }), 'Keep');
    const written = await readFile(
      join(own.dataDir, 'servers', server.id, 'articles', 'the-circuss-new-tent.md'),
      'utf8',
    );
    expect(written).toContain('source: https://example.org/circus');
    expect(written).toContain('## Cost');
    expect(written).toContain('- Red\n- White');
    expect((await ada.uses('/ask', { question: 'what did the tent cost?' })).text).toContain('nine thousand');
  });

  test('from a source that serves already takes its place, and says so before', async () => {
    const { boss, ada, server } = await own.open();
    const url = 'https://example.org/circus';
    await boss.presses(await boss.uses('/corpus add', { url }), 'Keep');
    const file = {
      name: 'tent.md',
      content: `---\nsource: ${url}\n---\n# A tent\n\nIt cost a pound.\n\nB.\n\nC.`,
    };
    const shown = await boss.uses('/corpus add', { file });
    expect(shown.text).toContain('replaces The circus’s new tent');
    expect((await boss.presses(shown, 'Keep')).text).toContain('in place of the one before');
    expect(await own.files(server.id, 'articles')).toEqual(['originals', 'originals/tent.md', 'tent.md']);
    expect((await ada.uses('/ask', { question: '¶1', article: 'tent' })).text).toContain('It cost a pound.');
  });

  test('with the id of a shared one takes its place on this server alone', async () => {
    const { boss, discord } = await own.open();
    const shown = await boss.uses('/corpus add', { file: { name: 'ferry.txt', content: circus } });
    expect(shown.text).toContain('replaces The night ferry goes back to Saltby (ferry)');
    await boss.presses(shown, 'Keep');
    expect((await boss.uses('/article')).text).toContain('The circus comes to Wick');
    const eve = discord.server('Elsewhere').member('eve');
    expect((await eve.uses('/article')).text).toContain('The night ferry');
  });

  test.each([
    ['nothing', {}, 'Give one of the two'],
    ['both', { url: 'https://example.org/', file: upload }, 'Give one of the two'],
    [
      'a file of no known kind',
      { file: { name: 'circus.exe', content: 'MZ' } },
      'circus.exe: Files that end in',
    ],
    [
      'an empty file',
      { file: { name: 'circus.txt', content: '' } },
      '**circus.txt: The file is empty.**\nWrite',
    ],
  ])('as %s is refused in plain words', async (_, values, why) => {
    const { boss } = await own.open();
    const refused = await boss.uses('/corpus add', values);
    expect(refused).toMatchObject({ ephemeral: true, labels: [] });
    expect(refused.text).toContain(why);
  });

  test('by its address is refused where ALLOW_URLS is false', async () => {
    const { boss } = await own.open({ allowUrls: false });
    expect((await boss.uses('/corpus add', { url: 'https://example.org/' })).text).toContain('ALLOW\\_URLS');
  });

  test('is refused where it is larger than MAX_FILE_MB, or one too many for MAX_ARTICLES', async () => {
    const { boss } = await own.open({ maxFileBytes: 500, maxArticles: 1 });
    const large = { name: 'large.txt', content: circus.repeat(3) };
    expect((await boss.uses('/corpus add', { file: large })).text).toContain('MAX\\_FILE\\_MB');
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    const second = { name: 'tent.txt', content: circus.replace('seven', 'eight') };
    expect((await boss.uses('/corpus add', { file: second })).text).toContain('MAX\\_ARTICLES');
    // The same one again takes no room.
    const again = await boss.uses('/corpus add', { file: { ...second, name: 'circus.txt' } });
    expect(again.labels).toEqual(['Keep', 'Discard']);
  });

  test('with the strangest of names stays inside the folder', async () => {
    const { boss, server } = await own.open();
    for (const name of [
      '../../../evil.txt',
      '..\\evil.txt',
      'con.txt',
      '.hidden.txt',
      'README.txt',
      '%2e%2e.txt',
    ]) {
      const shown = await boss.uses('/corpus add', { file: { name, content: `${name}\n\nA.\n\nB.\n\nC.` } });
      if (shown.labels.length > 0) expect((await boss.presses(shown, 'Keep')).text).toContain('Kept');
    }
    expect(await readdir(own.dataDir)).toEqual(['servers']);
    expect(await readdir(join(own.dataDir, 'servers'))).toEqual([server.id]);
    const kept = (await own.files(server.id, 'articles')).filter((path) => path.endsWith('.md'));
    // Two of them differ in their folders alone.
    expect(kept).toHaveLength(5);
    for (const path of kept) expect(path).not.toMatch(/^[./]|^con\.|^readme\./i);
  });

  test('where nothing can be written is refused, naming DATA_DIR, and the bot goes on answering', async () => {
    await rm(own.dataDir, { recursive: true });
    const { boss, ada } = await own.open({ store: serverFolders('/dev/null/data') });
    const refused = await boss.uses('/corpus add', { file: upload });
    expect(refused.text).toContain('DATA\\_DIR');
    expect(refused.ephemeral).toBe(true);
    expect((await ada.uses('/ask', { question: 'what do tickets cost?' })).text).toContain('four pounds');
  });
});

describe('a page that is added', () => {
  const url = 'https://gull.example/news/1';
  const paragraphs = [
    'The mayor of Port Lorn resigned on Monday after a row over the cost of a bridge.',
    'The bridge was to cost £9m. It has cost £21m so far.',
    'Her deputy, Aled Finch, takes over until an election in May.',
  ];
  const mayor = `<html><head><link rel="canonical" href="https://bbc.co.uk/news/1"></head><body><article>
<h1>Mayor quits after bridge row</h1><p>By Tom Reed | Published 3 Feb 2026 14:02 GMT</p>
${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>READ MORE: <a href="/2">Bridge will cost twice as much</a></p></article></body></html>`;

  test('is read as a page of the web, and shown paragraph by paragraph, with who wrote it', async () => {
    const { boss } = await own.open({}, { [url]: mayor });
    const { text } = await boss.uses('/corpus add', { url });
    expect(text).toContain('by Tom Reed');
    expect(text).toContain('3 paragraphs');
    for (const [index, paragraph] of paragraphs.entries()) {
      expect(text).toContain(`- ¶${index + 1} ${paragraph.slice(0, 30)}`);
    }
    for (const clutter of ['READ MORE', 'Published']) expect(text).not.toContain(clutter);
  });

  test('keeps the address that it was fetched from where it gives one of another site as its own', async () => {
    const { boss, server } = await own.open({}, { [url]: mayor });
    const shown = await boss.uses('/corpus add', { url });
    expect(shown.text).toContain('an address at bbc.co.uk as its own');
    expect(shown.text).toContain(`[gull.example/news/1](${url})`);
    await boss.presses(shown, 'Keep');
    const path = join(own.dataDir, 'servers', server.id, 'articles', 'mayor-quits-after-bridge-row.md');
    expect(await readFile(path, 'utf8')).toContain(`source: ${url}\n`);
  });

  test('keeps the address that it gives as its own where that is of the same site', async () => {
    const amp = 'https://amp.bbc.co.uk/news/1';
    const { boss } = await own.open({}, { [amp]: mayor });
    const same = await boss.uses('/corpus add', { url: amp });
    expect(same.text).toContain('(https://bbc.co.uk/news/1)');
    expect(same.text).not.toContain('as its own');
  });

  test('without a text of its own is refused, with what to do', async () => {
    const { boss } = await own.open({}, { [url]: '<html><body><div id="root"></div></body></html>' });
    const refused = await boss.uses('/corpus add', { url });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toMatch(/^\*\*gull\.example: There is no article on the page/);
    expect(refused.text).toContain('Open it in a browser');
    expect(refused.text).not.toContain('<article>');
  });

  test('of many paragraphs shows those at either end, and what is wrong before them', async () => {
    const { boss } = await own.open();
    const texts = Array.from(
      { length: 40 },
      (_, index) => `This is paragraph ${index + 1} of a long report.`,
    );
    const content = ['A long report', ...texts, 'This is paragraph 1 of a long report.'].join('\n\n');
    const { text } = await boss.uses('/corpus add', { file: { name: 'long.txt', content } });
    for (const number of [1, 12, 33, 40, 41]) expect(text).toContain(`- ¶${number} This`);
    expect(text).not.toContain('¶20');
    expect(text).toContain('and 19 more');
    expect(text.indexOf('One problem')).toBeLessThan(text.indexOf('¶1 '));
  });

  test('says that another serves under its title', async () => {
    const { boss } = await own.open();
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    const other = await boss.uses('/corpus add', { file: { ...upload, name: 'wick.txt' } });
    expect(other.text).toContain('Under the same title circus serves already');
    expect(other.text).not.toContain('It replaces');
  });

  test('whose id another has got meanwhile says so on Keep, and replaces it on the next', async () => {
    const { boss, ada } = await own.open();
    const first = await boss.uses('/corpus add', { file: upload });
    const content = circus.replace('seven pounds', 'nine pounds');
    const second = await boss.uses('/corpus add', { file: { ...upload, content } });
    await boss.presses(second, 'Keep');
    const asked = await boss.presses(first, 'Keep');
    expect(asked.text).toContain('It replaces The circus comes to Wick (circus).');
    expect(asked.text).toContain('has changed since you were shown it');
    expect(asked.labels).toEqual(['Keep', 'Discard']);
    const question = 'what do tickets for the circus cost?';
    expect((await ada.uses('/ask', { question, article: 'circus' })).text).toContain('nine pounds');
    expect((await boss.presses(asked, 'Keep')).text).toContain('in place of the one before');
    expect((await ada.uses('/ask', { question, article: 'circus' })).text).toContain('seven pounds');
  });
});
