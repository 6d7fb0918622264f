import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Clock } from '../clock.ts';

/** Editors write a file in several steps, and copying a folder takes a while. */
const SETTLED_MILLISECONDS = 300;

export interface Watch {
  /** After it nothing is called any more. */
  close(): Promise<void>;
}

/**
 * Watches a folder with its sub-folders; hidden files do not count.
 * @param directory need not exist yet, and may be deleted and made again
 * @param changed called once for each burst of changes, 300 ms after its last, with the paths that changed, relative
 *   to the folder, `/` between folders; with none where that is not known
 * @returns once changes are seen
 */
export async function watchFolder(
  directory: string,
  changed: (paths: ReadonlySet<string>) => void,
  clock: Clock,
): Promise<Watch> {
  const { watch } = await import('chokidar');
  const folder = resolve(directory);
  let callOff = (): void => {};
  // What does not exist cannot be watched: what it will stand in is, and everything beside the way is ignored.
  const watcher = watch(await existingParent(folder), {
    ignoreInitial: true,
    ignored: (path) => !leadsTo(path, folder) && !isVisible(path, folder),
  });
  let paths = new Set<string>();
  function somethingChanged(): void {
    callOff();
    callOff = clock.after(SETTLED_MILLISECONDS, () => {
      const burst = paths;
      paths = new Set();
      changed(burst);
    });
  }
  await new Promise<void>((ready, fail) => {
    watcher.once('ready', ready);
    watcher.once('error', fail);
  });
  watcher.on('all', (_event, path) => {
    if (!leadsTo(folder, path)) return;
    paths.add(relative(folder, path).split(sep).join('/'));
    somethingChanged();
  });
  // What the watcher could not look at may have changed; whoever looks anew meets the same error and reports it.
  watcher.on('error', somethingChanged);
  return {
    async close() {
      callOff();
      await watcher.close();
    },
  };
}

async function existingParent(folder: string): Promise<string> {
  for (let parent = dirname(folder); ; parent = dirname(parent)) {
    const exists = await stat(parent).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (exists || basename(parent) === '') return parent;
  }
}

/** Whether `inner` is `outer` or stands in it. */
function leadsTo(outer: string, inner: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}

/** Whether a path stands in a folder, and no part of the way is hidden or leads back up. */
function isVisible(path: string, folder: string): boolean {
  return relative(folder, path)
    .split(sep)
    .every((name) => !name.startsWith('.'));
}
