import { randomUUID } from 'node:crypto';
import type { Attachment, IncomingFile } from '../corpus/incoming.ts';

/** Files that were dropped on the page, until they are read. */
export interface DroppedFiles {
  /** Keeps a file; of many, those dropped last. */
  keep(name: string, bytes: Uint8Array): Attachment;
  /** Hands out a file once, by its address; null where there is none. */
  take(url: string): IncomingFile | null;
}

const MOST_KEPT = 3;
/** No address that anything is fetched from. */
const SCHEME = 'dropped:';

export function droppedFiles(): DroppedFiles {
  const kept = new Map<string, IncomingFile>();
  return {
    keep(name, bytes) {
      const url = SCHEME + randomUUID();
      kept.set(url, { bytes, url, fileName: name.replace(/^.*[/\\]/s, '') });
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      return { name, url, size: bytes.length };
    },
    take(url) {
      const file = kept.get(url) ?? null;
      kept.delete(url);
      return file;
    },
  };
}
