import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FileListing, Source } from '../corpus/source.ts';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';

/**
 * The articles in a folder and its sub-folders. Hidden files and folders and READMEs are passed over. What a
 * link outside the folder leads to is listed, so that it can be reported, but never read.
 * @param directory need not exist yet; looked at anew for every listing
 */
export function folderSource(directory: string): Source {
  return {
    async files() {
      const root = await realRoot(directory);
      const listings = await listFolder(root, root, new Set([root]));
      return listings.sort((one, other) => (one.path < other.path ? -1 : 1));
    },
  };
}

async function realRoot(directory: string): Promise<string> {
  try {
    const root = await realpath(directory);
    if ((await stat(root)).isDirectory()) return root;
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw cannotList(directory, error);
    throw new UserError(phrase('folderMissing', { folder: directory }), phrase('folderMissingHint'));
  }
  throw new UserError(phrase('notAFolder', { folder: directory }), phrase('notAFolderHint'));
}

/** @param visited real paths of the folders that were listed, since links may lead in circles */
async function listFolder(root: string, folder: string, visited: Set<string>): Promise<FileListing[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw cannotList(folder, error);
  });
  const listings: FileListing[] = [];
  for (const entry of entries) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isSymbolicLink()) listings.push(...(await listLink(root, path, visited)));
    else listings.push(...(await listEntry(root, path, entry, visited)));
  }
  return listings;
}

type Kind = Pick<Dirent, 'isFile' | 'isDirectory'>;

async function listEntry(
  root: string,
  path: string,
  kind: Kind,
  visited: Set<string>,
): Promise<FileListing[]> {
  if (kind.isDirectory()) {
    const real = await realpath(path);
    if (visited.has(real)) return [];
    visited.add(real);
    return listFolder(root, path, visited);
  }
  if (!kind.isFile()) return [];
  const size = await sizeOf(path);
  return size === null ? [] : [{ path: shownPath(root, path), size, read: () => readInside(root, path) }];
}

/** null when the file was deleted meanwhile. */
async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw cannotList(path, error);
  }
}

async function listLink(root: string, path: string, visited: Set<string>): Promise<FileListing[]> {
  try {
    if (isInside(root, await realpath(path))) return listEntry(root, path, await stat(path), visited);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'ELOOP') throw cannotList(path, error);
  }
  return [{ path: shownPath(root, path), size: 0, read: () => readInside(root, path) }];
}

/** Looks again where the path leads: it may have been swapped for a link since it was listed. */
async function readInside(root: string, path: string): Promise<Uint8Array> {
  const shown = shownPath(root, path);
  let real: string;
  try {
    real = await realpath(path);
    if (isInside(root, real)) return await readFile(real);
  } catch (error) {
    throw new UserError(
      phrase('fileUnreadable', { file: shown, code: codeOf(error) }),
      phrase('fileUnreadableHint'),
    );
  }
  throw new UserError(phrase('linkOutside', { file: shown }), phrase('linkOutsideHint'));
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || /^readme(?:\.|$)/i.test(name);
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function shownPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/');
}

function cannotList(path: string, error: unknown): UserError {
  return new UserError(
    phrase('folderUnlisted', { folder: path, code: codeOf(error) }),
    phrase('folderUnlistedHint'),
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
