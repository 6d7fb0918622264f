import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { ArticleId } from '../articles/article.ts';
import type { AsideArticle, AsideStore } from '../corpus/serverStore.ts';
import { isMissing, type KeptFolder } from './keptFolder.ts';

const ARTICLE = 'article.md';
const ABOUT = 'about.json';
const ORIGINAL = /^original(?:\.([a-z0-9]{1,12}))?$/;

/**
 * Keeps articles that are set aside: a folder each, named by its key, with the article, what it was made of, and a
 * note of when it came there.
 * @param folderOf a server's folder for them, relative to `kept`
 */
export function asideFolder(kept: KeptFolder, folderOf: (server: string) => string): AsideStore {
  const pathOf = (server: string, key: string) => join(folderOf(server), checkedKey(key));
  return {
    async put(server, key, article) {
      // Made under a name that nobody looks for, so that it is there whole or not at all.
      const making = join(folderOf(server), `.${randomUUID()}`);
      const { id, at, markdown, original } = article;
      if (original) {
        const ending = original.ending === '' ? '' : `.${original.ending}`;
        await kept.write(join(making, `original${ending}`), original.bytes);
      }
      await kept.write(join(making, ARTICLE), markdown);
      const about = { id, at: new Date(at).toISOString() };
      await kept.write(join(making, ABOUT), `${JSON.stringify(about)}\n`);
      await kept.rename(making, pathOf(server, key));
    },
    // Keys come back on buttons, and anybody can make up a button.
    get: async (server, key) => (isKey(key) ? readAside(kept.at(pathOf(server, key))) : null),
    drop: (server, key) => kept.remove(pathOf(server, key)),
    async dropBefore(server, time) {
      const folder = folderOf(server);
      for (const name of await listNames(kept.at(folder))) {
        const aside = await readAbout(kept.at(join(folder, name)));
        if (!aside || aside.at < time) await kept.remove(join(folder, name));
      }
    },
  };
}

const About = z.object({
  id: z.string().transform((id) => id as ArticleId),
  at: z.iso.datetime().transform((text) => Date.parse(text)),
});

/** null for what was left half-made. */
async function readAbout(folder: string): Promise<z.infer<typeof About> | null> {
  try {
    return About.parse(JSON.parse(await readFile(join(folder, ABOUT), 'utf8')));
  } catch (error) {
    if (isMissing(error) || error instanceof z.ZodError || error instanceof SyntaxError) return null;
    throw error;
  }
}

async function readAside(folder: string): Promise<AsideArticle | null> {
  const about = await readAbout(folder);
  if (!about) return null;
  const name = (await listNames(folder)).find((each) => ORIGINAL.test(each));
  const markdown = await readFile(join(folder, ARTICLE), 'utf8');
  if (name === undefined) return { ...about, markdown, original: null };
  const ending = ORIGINAL.exec(name)?.[1] ?? '';
  return { ...about, markdown, original: { ending, bytes: await readFile(join(folder, name)) } };
}

async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function checkedKey(key: string): string {
  if (!isKey(key)) throw new Error('That is no key.');
  return key;
}

function isKey(key: string): boolean {
  return /^[0-9a-f]{16}$/.test(key);
}
