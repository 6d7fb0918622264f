import type { Reader } from '../../articles/reader.ts';
import type { Drafted } from './checked.ts';

/** Readers that keep what they make of each file, by its path: an article no longer knows its lines. */
export function keepingDrafts(readers: readonly Reader[]): {
  readonly readers: readonly Reader[];
  readonly drafted: ReadonlyMap<string, Drafted>;
} {
  const drafted = new Map<string, Drafted>();
  const keeping = readers.map((reader): Reader => {
    return {
      endings: reader.endings,
      async read(file) {
        const draft = await reader.read(file);
        drafted.set(file.path, { draft, bytes: file.bytes });
        return draft;
      },
    };
  });
  return { readers: keeping, drafted };
}
