import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ArticleId } from '../articles/article.ts';
import type { KeptArticle, ServerSettings, ServerStore, UnansweredQuestion } from '../corpus/serverStore.ts';
import { noSettings } from '../corpus/serverStore.ts';
import type { Source } from '../corpus/source.ts';
import { asideFolder } from './asideFolder.ts';
import { folderSource } from './folder.ts';
import { inside, isMissing, type KeptFolder, keptFolder } from './keptFolder.ts';

const ORIGINALS = 'originals';
const SETTINGS = 'settings.json';
const UNANSWERED = 'unanswered.jsonl';

/**
 * Keeps what belongs to servers in files that a person can read and edit: `servers/<id>/articles/<article id>.md` is
 * what serves, `originals/` beside it what was uploaded. Everything is written to a temporary name, synced and
 * renamed.
 * @param dataDir need not exist: it is made when something is first kept
 */
export function serverFolders(dataDir: string): ServerStore {
  const kept = keptFolder(dataDir);
  const folderOf = (server: string) => join('servers', checkedServer(server));
  const articlesOf = (server: string) => join(folderOf(server), 'articles');
  return {
    servers: async () => (await listFolder(join(dataDir, 'servers'))).filter(isServer),
    articles: (server) => articleSource(join(dataDir, articlesOf(server))),
    async saveArticle(server, article) {
      await writeArticle(kept, articlesOf(server), article);
    },
    readArticle: (server, id) => readArticle(join(dataDir, articlesOf(server)), id),
    async deleteArticle(server, id) {
      const folder = articlesOf(server);
      await kept.remove(inside(folder, `${id}.md`));
      for (const name of await originalsOf(join(dataDir, folder), id)) {
        await kept.remove(inside(join(folder, ORIGINALS), name));
      }
    },
    pending: asideFolder(kept, (server) => join(folderOf(server), 'pending')),
    removed: asideFolder(kept, (server) => join(folderOf(server), 'removed')),
    settings: async (server) => {
      const text = await kept.read(join(folderOf(server), SETTINGS));
      return text === null ? noSettings : Settings.parse(JSON.parse(text.toString('utf8')));
    },
    saveSettings: (server, { hidden, articles, leftAt }) => {
      const written = { hidden, articles, leftAt: leftAt === null ? null : new Date(leftAt).toISOString() };
      return kept.write(join(folderOf(server), SETTINGS), `${JSON.stringify(written, null, 2)}\n`);
    },
    unanswered: async (server) => {
      const text = await kept.read(join(folderOf(server), UNANSWERED));
      return text === null ? [] : text.toString('utf8').split('\n').flatMap(questionIn);
    },
    saveUnanswered: (server, questions) => {
      const lines = questions.map((question) => `${JSON.stringify(question)}\n`);
      return kept.write(join(folderOf(server), UNANSWERED), lines.join(''));
    },
    deleteServer: (server) => kept.remove(folderOf(server)),
  };
}

const Time = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));

const Id = z.string().transform((id) => id as ArticleId);

const Settings: z.ZodType<ServerSettings> = z.object({
  hidden: z.array(Id).default([]),
  // Channels have ids of the same form as servers.
  articles: z.record(z.string().refine(isServer), Id).default({}),
  leftAt: Time.nullable().default(null),
});

const Question: z.ZodType<UnansweredQuestion> = z.object({
  asked: z.string(),
  command: z.string(),
  question: z.string(),
});

/** A line that somebody's editor broke is passed over. */
function questionIn(line: string): UnansweredQuestion[] {
  try {
    const { data } = Question.safeParse(JSON.parse(line));
    return data ? [data] : [];
  } catch {
    return [];
  }
}

/**
 * The servers whose articles have changed.
 * @param paths relative to the folder of all servers
 */
export function serversIn(paths: ReadonlySet<string>): ReadonlySet<string> {
  const servers = Array.from(
    paths,
    (path) => /^([^/]+)\/articles\/(?!originals\/).*\.md$/.exec(path)?.[1] ?? '',
  );
  return new Set(servers.filter(isServer));
}

/** Ids become names of folders. */
function checkedServer(server: string): string {
  if (!isServer(server)) throw new Error('That is no id of a server.');
  return server;
}

function isServer(name: string): boolean {
  return /^(?:\d{1,20}|local)$/.test(name);
}

async function listFolder(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** What serves: Markdown, and none of what was uploaded. */
function articleSource(folder: string): Source {
  const source = folderSource(folder);
  return {
    async files() {
      // Listed first, since a folder that is not there yet is no error here.
      if ((await listFolder(folder)).length === 0) return [];
      const files = await source.files();
      return files.filter(({ path }) => path.endsWith('.md') && !path.startsWith(`${ORIGINALS}/`));
    },
  };
}

async function writeArticle(kept: KeptFolder, folder: string, article: KeptArticle): Promise<void> {
  const { id, markdown, original } = article;
  if (original) {
    const name = `${id}${original.ending === '' ? '' : `.${original.ending}`}`;
    await kept.write(inside(join(folder, ORIGINALS), name), original.bytes);
  }
  await kept.write(inside(folder, `${id}.md`), markdown);
}

async function readArticle(folder: string, id: ArticleId): Promise<KeptArticle | null> {
  const path = inside(folder, `${id}.md`);
  try {
    const markdown = await readFile(path, 'utf8');
    const [name] = await originalsOf(folder, id);
    if (name === undefined) return { id, markdown, original: null };
    const bytes = await readFile(inside(join(folder, ORIGINALS), name));
    return { id, markdown, original: { ending: name.slice(id.length + 1), bytes } };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** The names of the files that an article was made of, whatever their ending. */
async function originalsOf(folder: string, id: ArticleId): Promise<string[]> {
  const names = await listFolder(join(folder, ORIGINALS));
  return names.filter(
    (name) => name === id || (name.startsWith(`${id}.`) && !name.slice(id.length + 1).includes('.')),
  );
}
