import { z } from 'zod';

/** How people ask and how papers write, as it is stored. Word 0 stands for every word that is not known. */
export interface WordingData {
  /** The stems by which words are known. */
  readonly keys: readonly string[];
  readonly numbers: Readonly<Record<Section, Int32Array>>;
}

/**
 * - `keyWords`: the word of each key; words are numbered from 1. `bases`: by word, the word that it may be a form
 *   of, or 0. `light`: by word, 1 where it says little alone.
 * - Expressions are paths of a tree, a word a step. The children of a node follow one another, by their words:
 *   those of `node` are `firstChildren[node]` up to `firstChildren[node + 1]`; node 0 is the root. `nodeWords`: the
 *   last word of each path.
 * - `memberships`: the clusters of a node's expression, from `firstMemberships[node]` up to the next node's, each as
 *   `membership.ts` packs it.
 * - `phrases` and `shapes`: rows of elements, each as `element.ts` packs it; `phraseStarts` and `shapeStarts`: where
 *   each row begins, and at the end where the last one ends; `phraseFrames` and `shapeFrames`: whose row it is, by
 *   the number of the frame.
 */
const SECTIONS = [
  'keyWords',
  'bases',
  'traits',
  'nodeWords',
  'firstChildren',
  'firstMemberships',
  'memberships',
  'phraseFrames',
  'phraseStarts',
  'phrases',
  'shapeFrames',
  'shapeStarts',
  'shapes',
] as const;
type Section = (typeof SECTIONS)[number];

const Head = z.object({ keyBytes: z.int(), lengths: z.record(z.enum(SECTIONS), z.int()) });
const NUMBER_BYTES = Int32Array.BYTES_PER_ELEMENT;

/** As bytes: a line of JSON with the counts, a line for each key, spaces up to a multiple of 4, and the numbers. */
export function encodeWording({ keys, numbers }: WordingData): Uint8Array {
  const lengths = Object.fromEntries(SECTIONS.map((section) => [section, numbers[section].length]));
  const lines = Buffer.from(keys.join('\n'));
  const head = Buffer.concat([
    Buffer.from(`${JSON.stringify({ keyBytes: lines.length, lengths })}\n`),
    lines,
  ]);
  const padding = Buffer.alloc(padded(head.length) - head.length, ' ');
  const parts = SECTIONS.map((section) => {
    const { buffer, byteOffset, byteLength } = numbers[section];
    return new Uint8Array(buffer, byteOffset, byteLength);
  });
  return Buffer.concat([head, padding, ...parts]);
}

/** @throws ZodError or SyntaxError where the bytes are not those of `encodeWording` */
export function decodeWording(bytes: Uint8Array): WordingData {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = buffer.indexOf('\n') + 1;
  const head = Head.parse(JSON.parse(buffer.toString('utf8', 0, at)));
  const keys = buffer.toString('utf8', at, at + head.keyBytes).split('\n');
  at = padded(at + head.keyBytes);
  const numbers: Partial<Record<Section, Int32Array>> = {};
  for (const section of SECTIONS) {
    const end = at + head.lengths[section] * NUMBER_BYTES;
    // Copied, since the file's bytes need not begin where numbers may.
    numbers[section] = new Int32Array(new Uint8Array(buffer.subarray(at, end)).buffer);
    at = end;
  }
  return { keys, numbers: numbers as Record<Section, Int32Array> };
}

function padded(bytes: number): number {
  return Math.ceil(bytes / NUMBER_BYTES) * NUMBER_BYTES;
}
