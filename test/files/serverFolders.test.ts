import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { KeptArticle, ServerStore } from '../../src/corpus/serverStore.ts';
import { UserError } from '../../src/errors.ts';
import { serverFolders, serversIn } from '../../src/files/serverFolders.ts';
import { articleId } from '../article.ts';

const SERVER = '123456789012345678';
const OTHER = '999';
const KEY = '0123456789abcdef';

let folder: string;
let store: ServerStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pilcrow-kept-'));
  store = serverFolders(join(folder, 'data'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function kept(id: string, text = 'The boat is old.'): KeptArticle {
  const original = { ending: 'txt', bytes: Buffer.from(text) };
  return { id: articleId(id), markdown: `---\ntitle: ${id}\n---\n\n${text}\n`, original };
}

async function paths(): Promise<string[]> {
  return (await readdir(join(folder, 'data', 'servers', SERVER), { recursive: true })).sort();
}

async function served(server = SERVER): Promise<string[]> {
  return (await store.articles(server).files()).map(({ path }) => path);
}

describe('what is kept of a server', () => {
  test('is nothing at first, and looking makes no folder', async () => {
    expect(await store.servers()).toEqual([]);
    expect(await served()).toEqual([]);
    expect(await store.settings(SERVER)).toEqual({ hidden: [], articles: {}, leftAt: null });
    expect(await store.unanswered(SERVER)).toEqual([]);
    expect(await store.readArticle(SERVER, articleId('boat'))).toBeNull();
    expect(await store.removed.get(SERVER, KEY)).toBeNull();
    await store.removed.dropBefore(SERVER, Date.now());
    expect(await readdir(folder)).toEqual([]);
  });

  test('is in files that a person can read, with nothing half-written beside them', async () => {
    await store.saveArticle(SERVER, kept('boat'));
    const settings = {
      hidden: [articleId('north/ferry')],
      articles: { '77': articleId('b') },
      leftAt: Date.UTC(2026, 0, 8),
    };
    await store.saveSettings(SERVER, settings);
    await store.saveUnanswered(SERVER, [{ asked: '2026-01-08T09:00:00Z', command: 'who', question: 'who?' }]);
    expect(await paths()).toEqual([
      'articles',
      'articles/boat.md',
      'articles/originals',
      'articles/originals/boat.txt',
      'settings.json',
      'unanswered.jsonl',
    ]);
    const written = await readFile(join(folder, 'data/servers', SERVER, 'settings.json'), 'utf8');
    expect(JSON.parse(written)).toEqual({ ...settings, leftAt: '2026-01-08T00:00:00.000Z' });
    expect(await store.settings(SERVER)).toEqual(settings);
    expect(await store.unanswered(SERVER)).toHaveLength(1);
    expect(await store.servers()).toEqual([SERVER]);
  });

  test('is each server’s by itself, and is deleted with it', async () => {
    await store.saveArticle(SERVER, kept('boat'));
    await store.saveArticle(OTHER, kept('ferry'));
    expect(await served()).toEqual(['boat.md']);
    await store.deleteServer(SERVER);
    expect(await store.servers()).toEqual([OTHER]);
    expect(await served(OTHER)).toEqual(['ferry.md']);
  });

  test('with an id that would lead out of the folder is a defect, and nothing is written', async () => {
    for (const id of ['../evil', '../../evil', '/evil', 'a/../../evil', '..']) {
      await expect(store.saveArticle(SERVER, kept(id))).rejects.not.toBeInstanceOf(UserError);
    }
    for (const server of ['..', '', '1/2', 'servers', 'a']) {
      await expect(async () => store.saveArticle(server, kept('boat'))).rejects.not.toBeInstanceOf(UserError);
    }
    expect(await readdir(folder)).toEqual([]);
  });

  test('cannot be written where DATA_DIR is no folder: a clear error says so', async () => {
    await writeFile(join(folder, 'data'), 'a file');
    const writing = store.saveArticle(SERVER, kept('boat'));
    await expect(writing).rejects.toBeInstanceOf(UserError);
    await expect(writing).rejects.toThrow(/DATA_DIR/);
    expect(await store.servers()).toEqual([]);
  });
});

describe('the articles of a server', () => {
  test('are its Markdown files; those that were uploaded serve nobody', async () => {
    await store.saveArticle(SERVER, {
      ...kept('boat'),
      original: { ending: 'md', bytes: Buffer.from('# Boat') },
    });
    const articles = join(folder, 'data/servers', SERVER, 'articles');
    await mkdir(join(articles, 'north'));
    await writeFile(join(articles, 'north/ferry.md'), '# Ferry');
    await writeFile(join(articles, 'boat.md.12345'), 'half');
    await writeFile(join(articles, '.boat.md.swp'), 'half');
    expect(await served()).toEqual(['boat.md', 'north/ferry.md']);
    expect(await store.readArticle(SERVER, articleId('north/ferry'))).toMatchObject({
      markdown: '# Ferry',
      original: null,
    });
  });

  test('are written in place of those with the same id, and deleted with what was uploaded', async () => {
    await store.saveArticle(SERVER, kept('boat'));
    await store.saveArticle(SERVER, kept('boat', 'The boat is new.'));
    await store.saveArticle(SERVER, kept('boat.2'));
    const read = await store.readArticle(SERVER, articleId('boat'));
    expect(read?.markdown).toContain('The boat is new.');
    expect(read?.original).toEqual({ ending: 'txt', bytes: Buffer.from('The boat is new.') });
    await store.deleteArticle(SERVER, articleId('boat'));
    expect(await paths()).toEqual([
      'articles',
      'articles/boat.2.md',
      'articles/originals',
      'articles/originals/boat.2.txt',
    ]);
  });

  test('that somebody changed in an editor are told by their paths', () => {
    const changed = [
      '1/articles/boat.md',
      '1/articles/boat.md.99',
      '2/settings.json',
      '3/articles/originals/x.md',
    ];
    expect([...serversIn(new Set([...changed, 'local/articles/a/b.md', 'x/articles/a.md']))]).toEqual([
      '1',
      'local',
    ]);
  });
});

describe('an article that is set aside', () => {
  test('comes back as it was, until it is dropped', async () => {
    await store.pending.put(SERVER, KEY, { ...kept('boat'), at: 1_000 });
    await store.pending.put(SERVER, KEY, { ...kept('boat', 'Again.'), at: 2_000 });
    expect(await store.pending.get(SERVER, KEY)).toEqual({ ...kept('boat', 'Again.'), at: 2_000 });
    expect(await store.pending.get(OTHER, KEY)).toBeNull();
    expect(await store.removed.get(SERVER, KEY)).toBeNull();
    await store.pending.drop(SERVER, KEY);
    expect(await store.pending.get(SERVER, KEY)).toBeNull();
    expect(await paths()).toEqual(['pending']);
  });

  test('is dropped when its time is over, and so is what was left half-made', async () => {
    await store.pending.put(SERVER, KEY, { ...kept('boat'), at: 1_000 });
    await store.pending.put(SERVER, KEY.replace('0', 'f'), { ...kept('ferry'), at: 3_000 });
    await mkdir(join(folder, 'data/servers', SERVER, 'pending/.half'));
    await store.pending.dropBefore(SERVER, 2_000);
    const left = await readdir(join(folder, 'data/servers', SERVER, 'pending'));
    expect(left).toEqual([KEY.replace('0', 'f')]);
  });

  test('is never found by what is no key', async () => {
    for (const key of ['', '..', '../articles', 'xyz', KEY.toUpperCase()]) {
      expect(await store.pending.get(SERVER, key)).toBeNull();
    }
  });
});

test('a line of questions that an editor broke is passed over', async () => {
  await mkdir(join(folder, 'data/servers', SERVER), { recursive: true });
  const lines = ['{"asked":"2026-01-08T09:00:00Z","command":"who","question":"who?"}', '{"asked":', '', '[]'];
  await writeFile(join(folder, 'data/servers', SERVER, 'unanswered.jsonl'), lines.join('\n'));
  expect(await store.unanswered(SERVER)).toMatchObject([{ question: 'who?' }]);
});
