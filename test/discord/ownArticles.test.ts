import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../src/articles/read.ts';
import { loadReaders } from '../../src/articles/readers.ts';
import type { Clock } from '../../src/clock.ts';
import type { ProgramOptions } from '../../src/command/program.ts';
import { fetchAttachment } from '../../src/fetch/fetchAttachment.ts';
import { serverFolders } from '../../src/files/serverFolders.ts';
import { library, useNewsroom } from './newsroom.ts';

const newsroom = useNewsroom();
const readers = await loadReaders();

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'pilcrow-data-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true, maxRetries: 5 }));

const circus = `The circus comes to Wick

Otto Brandt brought the circus to Wick on Friday. It has eleven elephants.

“The elephants eat nine tonnes of hay,” Brandt told the town.

Tickets for the circus cost seven pounds.`;

const upload = { name: 'circus.txt', content: circus };

/** A clock that a test can turn on. */
function turnedClock(): Clock & { days(count: number): void } {
  let ahead = 0;
  return {
    now: () => Date.now() + ahead,
    after: (milliseconds, run) => {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    days(count) {
      ahead += count * 86_400_000;
    },
  };
}

function keeping(more: Partial<ProgramOptions> = {}): Partial<ProgramOptions> {
  const { apiUrl } = newsroom.discord;
  return {
    store: serverFolders(dataDir),
    keepUnanswered: true,
    incoming: {
      fetchPage: async (url) => {
        return { bytes: new TextEncoder().encode(page), fileName: 'page.html', url };
      },
      fetchAttachment: (url) => fetchAttachment(url, { apiUrl, maxBytes: 1_000_000 }),
      readAside: (file) => readArticle(file, readers),
    },
    ...more,
  };
}

const page = `<html><head><link rel="canonical" href="https://example.org/circus"></head><body><article>
<h1>The circus’s new tent</h1><p>The circus bought a tent.</p><h2>Cost</h2><p>The tent cost nine thousand pounds.</p>
<ul><li>Red</li><li>White</li></ul></article></body></html>`;

function open(more: Partial<ProgramOptions> = {}) {
  return newsroom.open({ keeping: keeping(more) });
}

const files = async (...path: string[]) => {
  return (await readdir(join(dataDir, 'servers', ...path), { recursive: true }).catch(() => [])).sort();
};

describe('an article that is added', () => {
  test('is shown with what was read, to the admin alone, and serves once it is kept', async () => {
    const { boss, ada, server } = await open();
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
    const written = await readFile(join(dataDir, 'servers', server.id, 'articles', 'circus.md'), 'utf8');
    expect(written).toMatch(/^---\ntitle: The circus comes to Wick\n---\n\nOtto Brandt/);
    const original = join(dataDir, 'servers', server.id, 'articles', 'originals', 'circus.txt');
    expect(await readFile(original, 'utf8')).toBe(circus);
    expect(await files(server.id, 'pending')).toEqual([]);
  });

  test('is seen by its own server alone: in answers, completion, status and by mention', async () => {
    const { boss, discord } = await open();
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
    const { boss, ada, bot } = await open();
    const shown = await boss.uses('/corpus add', { file: upload });
    await bot.stop();
    const second = await newsroom.start(await library({ 'ferry.txt': 'F\n\nA.\n\nB.\n\nC.' }, [], keeping()));
    expect((await boss.presses(shown, 'Keep')).text).toContain('Kept');
    await second.stop();
    await newsroom.start(await library({ 'ferry.txt': 'F\n\nA.\n\nB.\n\nC.' }, [], keeping()));
    expect((await ada.uses('/ask', { question: 'how many elephants are there?' })).text).toContain('eleven');
  });

  test('no longer waits after a day', async () => {
    const clock = turnedClock();
    const { boss } = await open({ clock });
    const shown = await boss.uses('/corpus add', { file: upload });
    clock.days(1.1);
    const late = await boss.presses(shown, 'Keep');
    expect(late.text).toContain('no longer waits');
    expect(late.ephemeral).toBe(true);
  });

  test('is gone once it is discarded', async () => {
    const { boss, server } = await open();
    const shown = await boss.uses('/corpus add', { file: upload });
    const { custom_id } = shown.buttons[0] as { custom_id: string };
    expect((await boss.presses(shown, 'Discard')).text).toContain('Discarded');
    expect(await files(server.id, 'pending')).toEqual([]);
    expect((await boss.pressesId(shown, custom_id)).text).toContain('no longer waits');
  });

  test('from an address is named after its title, and keeps its source, headings and lists', async () => {
    const { boss, ada, server } = await open();
    await boss.presses(await boss.uses('/corpus add', { url: 'https://example.org/circus' }), 'Keep');
    const written = await readFile(
      join(dataDir, 'servers', server.id, 'articles', 'the-circuss-new-tent.md'),
      'utf8',
    );
    expect(written).toContain('source: https://example.org/circus');
    expect(written).toContain('## Cost');
    expect(written).toContain('- Red\n- White');
    expect((await ada.uses('/ask', { question: 'what did the tent cost?' })).text).toContain('nine thousand');
  });

  test('from a source that serves already takes its place, and says so before', async () => {
    const { boss, ada, server } = await open();
    const url = 'https://example.org/circus';
    await boss.presses(await boss.uses('/corpus add', { url }), 'Keep');
    const file = {
      name: 'tent.md',
      content: `---\nsource: ${url}\n---\n# A tent\n\nIt cost a pound.\n\nB.\n\nC.`,
    };
    const shown = await boss.uses('/corpus add', { file });
    expect(shown.text).toContain('replaces The circus’s new tent');
    expect((await boss.presses(shown, 'Keep')).text).toContain('in place of the one before');
    expect(await files(server.id, 'articles')).toEqual(['originals', 'originals/tent.md', 'tent.md']);
    expect((await ada.uses('/ask', { question: '¶1', article: 'tent' })).text).toContain('It cost a pound.');
  });

  test('with the id of a shared one takes its place on this server alone', async () => {
    const { boss, discord } = await open();
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
    ['a file of no known kind', { file: { name: 'circus.exe', content: 'MZ' } }, 'cannot be read'],
    ['an empty file', { file: { name: 'circus.txt', content: '' } }, 'empty'],
  ])('as %s is refused in plain words', async (_, values, why) => {
    const { boss } = await open();
    const refused = await boss.uses('/corpus add', values);
    expect(refused).toMatchObject({ ephemeral: true, labels: [] });
    expect(refused.text).toContain(why);
  });

  test('by its address is refused where ALLOW_URLS is false', async () => {
    const { boss } = await open({ allowUrls: false });
    expect((await boss.uses('/corpus add', { url: 'https://example.org/' })).text).toContain('ALLOW\\_URLS');
  });

  test('is refused where it is larger than MAX_FILE_MB, or one too many for MAX_ARTICLES', async () => {
    const { boss } = await open({ maxFileBytes: 500, maxArticles: 1 });
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
    const { boss, server } = await open();
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
    expect(await readdir(dataDir)).toEqual(['servers']);
    expect(await readdir(join(dataDir, 'servers'))).toEqual([server.id]);
    const kept = (await files(server.id, 'articles')).filter((path) => path.endsWith('.md'));
    // Two of them differ in their folders alone.
    expect(kept).toHaveLength(5);
    for (const path of kept) expect(path).not.toMatch(/^[./]|^con\.|^readme\./i);
  });

  test('where nothing can be written is refused, naming DATA_DIR, and the bot goes on answering', async () => {
    await rm(dataDir, { recursive: true });
    const { boss, ada } = await open({ store: serverFolders('/dev/null/data') });
    const refused = await boss.uses('/corpus add', { file: upload });
    expect(refused.text).toContain('DATA\\_DIR');
    expect(refused.ephemeral).toBe(true);
    expect((await ada.uses('/ask', { question: 'what do tickets cost?' })).text).toContain('four pounds');
  });
});

describe('an article that is removed', () => {
  test('is asked for once, and can be brought back, over a restart too', async () => {
    const { boss, ada, bot } = await open();
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    const question = 'how many elephants are there?';
    const asked = await boss.uses('/corpus remove', { article: 'circus' });
    expect(asked).toMatchObject({ ephemeral: true, labels: ['Remove'] });
    expect((await ada.uses('/ask', { question })).text).toContain('eleven');
    const removed = await boss.presses(asked, 'Remove');
    expect(removed.labels).toEqual(['Undo']);
    expect((await ada.uses('/ask', { question })).text).not.toContain('eleven');
    await bot.stop();
    await newsroom.start(await library({ 'ferry.txt': 'F\n\nA.\n\nB.\n\nC.' }, [], keeping()));
    expect((await boss.presses(removed, 'Undo')).text).toContain('serves again');
    expect((await ada.uses('/ask', { question })).text).toContain('eleven');
  });

  test('cannot be brought back after a day', async () => {
    const clock = turnedClock();
    const { boss } = await open({ clock });
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    const removed = await boss.presses(await boss.uses('/corpus remove', { article: 'circus' }), 'Remove');
    clock.days(1.1);
    expect((await boss.presses(removed, 'Undo')).text).toContain('a day has passed');
  });

  test('of everybody’s is hidden on this server alone, and shown again when it is added again', async () => {
    const { boss, discord, files: shared } = await open();
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
    const { boss } = await open();
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    const completions = await boss.types('/corpus remove', 'article', '');
    expect(completions.map(({ value }) => value)).toEqual(['circus', 'ferry']);
  });
});

describe('somebody without Manage Server', () => {
  test('is refused every action, and every press', async () => {
    const { boss, ada, program } = await open();
    const shown = await boss.uses('/corpus add', { file: upload });
    const asked = await boss.uses('/corpus remove', { article: 'ferry' });
    const calls = [
      ...[['status'], ['reload'], ['why']].map(([name]) => [`/corpus ${name}`, {}] as const),
      ['/corpus add', { url: 'https://example.org/' }] as const,
      ['/corpus remove', { article: 'ferry' }] as const,
    ];
    for (const [typed, values] of calls) {
      const refused = await ada.uses(typed, values, { forced: true });
      expect(refused.text, typed).toContain('Manage Server');
      expect(refused.ephemeral, typed).toBe(true);
    }
    const answer = await ada.uses('/ask', { question: 'what do tickets cost?' });
    for (const button of [...shown.buttons, ...asked.buttons]) {
      const { custom_id } = button as { custom_id: string };
      const refused = await ada.pressesId(answer, custom_id);
      expect(refused.text).toContain('Manage Server');
      expect(refused).toMatchObject({ ephemeral: true, updated: false });
    }
    expect(program.library.forServer(boss.guild?.id ?? '').articles.map(({ id }) => id)).toEqual(['ferry']);
  });

  test('who loses it between the command and the press is refused the press', async () => {
    const { boss, server } = await open();
    const shown = await boss.uses('/corpus add', { file: upload });
    server.permits(boss, []);
    expect((await boss.presses(shown, 'Keep')).text).toContain('Manage Server');
  });

  test('who presses what was made up is told so, and nothing breaks', async () => {
    const { boss, program } = await open();
    const answer = await boss.uses('/ask', { question: 'what do tickets cost?' });
    for (const value of ['', '..', '../../x', 'zz', '0123456789abcdef', '0'.repeat(40)]) {
      for (const press of ['keep', 'discard', 'remove', 'undo']) {
        const pressed = await boss.pressesId(answer, `do:corpus:${press}:${boss.id}:${value}`);
        expect(pressed.text, `${press} ${value}`).not.toContain('broke');
      }
    }
    expect(program.telemetry.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

test('every action and press on a corpus is in the log with whose it was', async () => {
  const { boss, program } = await open();
  await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
  const actions = program.telemetry.lines.filter(({ message }) => message === 'admin action');
  expect(actions.map(({ fields }) => fields)).toMatchObject([
    { user: boss.id, command: 'corpus', subcommand: 'add' },
    { user: boss.id, command: 'corpus', press: 'keep' },
  ]);
});

describe('questions that no article answered', () => {
  const question = 'who is the king of Spain?';

  test('are listed for admins, without who asked; private ones and paging are not', async () => {
    const { boss, ada, server, discord } = await open();
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
    const eve = discord.server('Elsewhere').member('eve', { permissions: ['ManageGuild'] });
    expect((await eve.uses('/corpus status')).text).not.toContain('Spain');
    expect(await readFile(join(dataDir, 'servers', server.id, 'unanswered.jsonl'), 'utf8')).not.toContain(
      ada.id,
    );
  });

  test('are not kept where KEEP_UNANSWERED is false', async () => {
    const { boss, ada } = await open({ keepUnanswered: false });
    await ada.uses('/ask', { question });
    expect((await boss.uses('/corpus status')).text).not.toContain('Spain');
    expect(await readdir(dataDir)).toEqual([]);
  });
});

describe('/corpus why', () => {
  test('tells how the last public answer in this channel came about', async () => {
    const { boss, ada, server } = await open();
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
});

describe('/corpus reload', () => {
  test('says what changed, paragraph by paragraph; with preview it changes nothing', async () => {
    const { boss, ada, files: shared, server } = await open();
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    const path = join(dataDir, 'servers', server.id, 'articles', 'circus.md');
    const { writeFile } = await import('node:fs/promises');
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

describe('a server that the bot is removed from', () => {
  const question = 'how many elephants are there?';

  /** A newsroom whose server has the circus, and a way to start the bot again some days later. */
  async function leaving() {
    const clock = turnedClock();
    const room = await open({ clock });
    await room.boss.presses(await room.boss.uses('/corpus add', { file: upload }), 'Keep');
    const settings = join(dataDir, 'servers', room.server.id, 'settings.json');
    const leftAt = async () => JSON.parse(await readFile(settings, 'utf8').catch(() => '{}')).leftAt ?? null;
    room.server.removesBot();
    // What comes later is answered later: then the bot has heard of it.
    await room.discord.person('stranger').uses('/help');
    await room.bot.stop();
    expect(await leftAt()).toMatch(/^\d{4}-/);
    const restart = async () => {
      const program = await library({ 'ferry.txt': 'F\n\nA.\n\nB.\n\nC.' }, [], keeping({ clock }));
      const bot = await newsroom.start(program, { clock });
      await program.caretaker.tidy(new Set());
      return bot;
    };
    return { ...room, clock, leftAt, restart };
  }

  test('keeps its articles for 30 days, and has them again when it comes back', async () => {
    const { clock, restart, server, ada, leftAt } = await leaving();
    clock.days(29);
    const bot = await restart();
    expect(await files(server.id, 'articles')).toContain('circus.md');
    server.addsBot();
    expect((await ada.uses('/ask', { question })).text).toContain('eleven');
    await bot.stop();
    expect(await leftAt()).toBeNull();
  });

  test('loses them after that', async () => {
    const { clock, restart, server, ada } = await leaving();
    clock.days(31);
    await restart();
    expect(await readdir(join(dataDir, 'servers'))).toEqual([]);
    server.addsBot();
    expect((await ada.uses('/ask', { question })).text).not.toContain('eleven');
  });

  test('while it was stopped is noticed at the next start', async () => {
    const { boss, bot, server } = await open();
    await boss.presses(await boss.uses('/corpus add', { file: upload }), 'Keep');
    await bot.stop();
    server.guild.installed = false;
    const program = await library({ 'ferry.txt': 'F\n\nA.\n\nB.\n\nC.' }, [], keeping());
    const again = await newsroom.start(program);
    await again.stop();
    expect(program.library.ownOf(server.id).settings.leftAt).not.toBeNull();
  });
});
