import { once } from 'node:events';
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { folderSource } from '../../src/files/folder.ts';
import { saying } from '../saying.ts';

let home: string;
let corpus: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'pilcrow-'));
  corpus = join(home, 'corpus');
  await mkdir(join(corpus, 'north', 'sea'), { recursive: true });
});
afterEach(() => rm(home, { recursive: true, force: true }));

async function paths(): Promise<string[]> {
  return (await folderSource(corpus).files()).map(({ path }) => path);
}

describe('the articles of a folder', () => {
  test('are all its files and those of its sub-folders, by path, with size and content', async () => {
    await writeFile(join(corpus, 'b.md'), '# Bö');
    await writeFile(join(corpus, 'north', 'sea', 'c.txt'), 'C');
    await writeFile(join(corpus, 'a.html'), '');
    const files = await folderSource(corpus).files();
    expect(files.map(({ path, size }) => [path, size])).toEqual([
      ['a.html', 0],
      ['b.md', 5],
      ['north/sea/c.txt', 1],
    ]);
    expect(new TextDecoder().decode(await files[1]?.read())).toBe('# Bö');
  });

  test('are neither hidden files and folders nor READMEs', async () => {
    await mkdir(join(corpus, '.git'));
    for (const name of [
      '.hidden.md',
      '.git/x.md',
      'README.md',
      'north/readme.txt',
      'README',
      'readme-not.md',
    ]) {
      await writeFile(join(corpus, name), 'x');
    }
    expect(await paths()).toEqual(['readme-not.md']);
  });

  test('are looked up anew each time', async () => {
    const source = folderSource(corpus);
    expect(await source.files()).toEqual([]);
    await writeFile(join(corpus, 'a.md'), 'x');
    expect(await source.files()).toHaveLength(1);
  });

  test('are no sockets or pipes, which would never be read to the end', async () => {
    const server = createServer().listen(join(corpus, 'socket.md'));
    await once(server, 'listening');
    expect(await paths()).toEqual([]);
    server.close();
  });
});

describe('a link', () => {
  test('within the folder is followed, in circles too', async () => {
    await writeFile(join(corpus, 'north', 'a.md'), 'A');
    await symlink(join(corpus, 'north', 'a.md'), join(corpus, 'link.md'));
    await symlink(corpus, join(corpus, 'north', 'again'));
    const files = await folderSource(corpus).files();
    expect(files.map(({ path }) => path)).toEqual(['link.md', 'north/a.md']);
    expect(new TextDecoder().decode(await files[0]?.read())).toBe('A');
  });

  test.each(['secret.md', 'corpus-secret'])(
    'to %s outside the folder is listed and refused',
    async (outside) => {
      await writeFile(join(home, outside), 'secret');
      await symlink(join(home, outside), join(corpus, 'link.md'));
      const [file] = await folderSource(corpus).files();
      expect(file?.path).toBe('link.md');
      await expect(file?.read()).rejects.toThrow('link.md is a link that leads outside the folder.');
    },
  );

  test('to a folder outside is not entered', async () => {
    await mkdir(join(home, 'outside'));
    await writeFile(join(home, 'outside', 'secret.md'), 'secret');
    await symlink(join(home, 'outside'), join(corpus, 'link'));
    expect(await paths()).toEqual(['link']);
  });

  test('that a file has become since it was listed is refused', async () => {
    await writeFile(join(corpus, 'a.md'), 'A');
    await writeFile(join(home, 'secret.md'), 'secret');
    const [file] = await folderSource(corpus).files();
    await symlink(join(home, 'secret.md'), join(home, 'link'));
    await rename(join(home, 'link'), join(corpus, 'a.md'));
    await expect(file?.read()).rejects.toBeInstanceOf(UserError);
  });

  test('to nothing is listed, and cannot be read', async () => {
    await symlink(join(corpus, 'gone.md'), join(corpus, 'link.md'));
    const [file] = await folderSource(corpus).files();
    await expect(file?.read()).rejects.toThrow(/link\.md cannot be read \(ENOENT\)/);
  });

  test('may be the corpus folder itself', async () => {
    await writeFile(join(corpus, 'a.md'), 'A');
    await symlink(corpus, join(home, 'linked'));
    const [file] = await folderSource(join(home, 'linked')).files();
    expect(new TextDecoder().decode(await file?.read())).toBe('A');
  });
});

test('a folder that is not there is the user’s to make, and they are told what to put there', async () => {
  const missing = folderSource(join(home, 'nowhere')).files();
  await expect(missing).rejects.toBeInstanceOf(UserError);
  await expect(missing).rejects.toMatchObject({ hint: saying('.md, .txt or .html') });
});

test('a file in the folder’s place is no folder', async () => {
  await writeFile(join(home, 'file'), '');
  await expect(folderSource(join(home, 'file')).files()).rejects.toThrow(/is not a folder/);
});
