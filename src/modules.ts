import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file that a folder lists, and what it exports as its default. */
export interface LoadedModule {
  /** The folder's own name and the file's, such as `readers/text.ts`. */
  readonly file: string;
  /** Not checked; `undefined` where there is no default export. */
  readonly value: unknown;
}

/**
 * Imports every module of a folder, so that the folder is the list. Sub-folders, types, tests and source maps
 * are passed over.
 * @param folder ends in `/`
 * @returns by file name
 * @throws Error when the folder cannot be listed, and whatever a module throws while it is imported
 */
export async function loadDefaults(folder: URL): Promise<readonly LoadedModule[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && isModule(entry.name)).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const module: { default?: unknown } = await import(new URL(encodeURIComponent(name), folder).href);
      return { file: `${basename(fileURLToPath(folder))}/${name}`, value: module.default };
    }),
  );
}

function isModule(name: string): boolean {
  return /\.[jt]s$/.test(name) && !/\.(?:d|test)\.[jt]s$/.test(name);
}
