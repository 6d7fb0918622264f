import { inflateRawSync } from 'node:zlib';
import { UserError } from '../../errors.ts';
import { phrase } from '../../words/phrase.ts';

/** Of what a file holds apart from its pictures; a novel has a fifth of it. In bytes. */
const MAX_UNPACKED = 20_000_000;
const MAX_ENTRIES = 2_000;

/**
 * Unpacks the texts of a DOCX file, as long as they are no more than an article has, whatever the file says of
 * their size.
 * @returns the bytes of its `.xml` and `.rels` files, by name
 * @throws UserError when they are more, or when it is no ZIP file
 */
export function unpackTexts(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const texts = new Map<string, Uint8Array>();
  let left = MAX_UNPACKED;
  for (const { name, packed } of entriesOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))) {
    if (!/\.(?:xml|rels)$/i.test(name)) continue;
    const text = unpack(packed, left);
    left -= text.length;
    texts.set(name, text);
  }
  return texts;
}

function unpack({ method, data }: Packed, most: number): Uint8Array {
  if (method === STORED && data.length <= most) return data;
  try {
    // Node takes no limit of 0.
    return inflateRawSync(data, { maxOutputLength: most + 1 });
  } catch (error) {
    const isTooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    if (!isTooLong) throw noDocument();
    throw new UserError(
      phrase('unpacksTooLarge', { most: MAX_UNPACKED / 1_000_000 }),
      phrase('saveAloneHint'),
    );
  }
}

/** The file is broken, or something else. */
export function noDocument(): UserError {
  return new UserError(phrase('docxBroken'), phrase('docxBrokenHint'));
}

const STORED = 0;

interface Packed {
  readonly method: number;
  readonly data: Buffer;
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_BYTES = 22;
const MAX_COMMENT = 65_535;

/** The files that a ZIP file's directory lists. */
function entriesOf(zip: Buffer): readonly { readonly name: string; readonly packed: Packed }[] {
  const end = directoryEnd(zip);
  const count = zip.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) throw noDocument();
  let at = zip.readUInt32LE(end + 16);
  const entries = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > zip.length || zip.readUInt32LE(at) !== DIRECTORY_ENTRY) throw noDocument();
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      zip.readUInt16LE(at + offset),
    );
    const nameEnd = at + 46 + (nameLength ?? 0);
    entries.push({ name: zip.toString('utf8', at + 46, nameEnd), packed: packedAt(zip, at) });
    at = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return entries;
}

function packedAt(zip: Buffer, entry: number): Packed {
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  if (local + 30 > zip.length) throw noDocument();
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  return { method: zip.readUInt16LE(entry + 10), data: zip.subarray(start, start + size) };
}

function directoryEnd(zip: Buffer): number {
  for (let at = zip.length - END_BYTES; at >= Math.max(0, zip.length - END_BYTES - MAX_COMMENT); at--) {
    if (zip.readUInt32LE(at) === DIRECTORY_END) return at;
  }
  throw noDocument();
}
