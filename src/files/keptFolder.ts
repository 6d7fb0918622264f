import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, normalize, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { phrase } from '../words/phrase.ts';

/** The folder of what the bot itself keeps. Paths are relative to it; what they need is made. */
export interface KeptFolder {
  /** null where there is no such file. */
  read(path: string): Promise<Buffer | null>;
  /**
   * Writes a file whole or not at all.
   * @throws UserError that names DATA_DIR, where it cannot be written
   */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /**
   * Gives a file or a folder another name, in place of what has that name.
   * @throws UserError as `write` does
   */
  rename(from: string, to: string): Promise<void>;
  /**
   * Deletes a file, or a folder with all that is in it, if there is one.
   * @throws UserError as `write` does
   */
  remove(path: string): Promise<void>;
  /** Where a path is, to list it. */
  at(path: string): string;
}

/** @param directory relative to the working directory; need not exist */
export function keptFolder(directory: string): KeptFolder {
  const change = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw cannotWrite(directory, error);
    }
  };
  const at = (path: string) => join(directory, path);
  return {
    at,
    async read(path) {
      try {
        return await readFile(at(path));
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    write: (path, content) =>
      change(async () => {
        const { default: writeFileAtomic } = await import('write-file-atomic');
        await mkdir(dirname(at(path)), { recursive: true });
        await writeFileAtomic(at(path), typeof content === 'string' ? content : Buffer.from(content));
      }),
    rename: (from, to) =>
      change(async () => {
        await rm(at(to), { recursive: true, force: true });
        await rename(at(from), at(to));
      }),
    remove: (path) => change(() => rm(at(path), { recursive: true, force: true })),
  };
}

/**
 * A path inside a folder.
 * @throws Error when it leads out of it: whoever made the path has to see to that
 */
export function inside(folder: string, path: string): string {
  const inner = normalize(path);
  if (inner.startsWith('..') || inner.startsWith(sep) || /^[A-Za-z]:/.test(inner) || inner.includes('\0')) {
    throw new Error('A path leads out of its folder.');
  }
  return join(folder, inner);
}

export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

function cannotWrite(directory: string, error: unknown): unknown {
  const code = codeOf(error);
  if (!/^E[A-Z]+$/.test(code)) return error;
  return new UserError(
    phrase('dataNotWritable', { folder: directory, code }),
    phrase(code === 'ENOSPC' || code === 'EDQUOT' ? 'dataNoRoomHint' : 'dataNotWritableHint'),
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
