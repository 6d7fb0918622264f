import { phrase } from '../words/phrase.ts';
import type { Finding } from './problem.ts';

export interface Decoded {
  /** Lines end in `\n`; empty where the problem is `unreadable`. */
  readonly text: string;
  readonly problem?: Finding;
}

/**
 * Makes text of bytes: UTF-8 or UTF-16, with or without byte order mark, otherwise the encoding that the file
 * declares or, where it declares none, the one that its bytes look like.
 * @param declared the encoding's name as the file gives it, believed only where the bytes are not UTF-8
 */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  const marked = markedEncoding(bytes);
  if (marked) return { text: unixLines(new TextDecoder(marked).decode(bytes)) };
  if (bytes.includes(0)) return decodeWithNuls(bytes);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  return utf8 === null ? decodeLegacy(bytes, declared) : { text: unixLines(utf8) };
}

/** The encoding that a content type names, such as `utf-8` in `text/html; charset=utf-8`. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([\w:.-]+)/i.exec(contentType ?? '')?.[1];
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

/** Spaces alone are more than a tenth of most texts; a stray NUL is not. */
const UTF16_ZEROS = 0.1;

/** UTF-16 has a zero byte in every ASCII character, always on the same side; other files with zeros are not text. */
function decodeWithNuls(bytes: Uint8Array): Decoded {
  const zeros = { even: 0, odd: 0 };
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1))
    zeros[at % 2 === 0 ? 'even' : 'odd']++;
  const isOneSided = Math.min(zeros.even, zeros.odd) === 0;
  const isUtf16 = isOneSided && zeros.even + zeros.odd >= (bytes.length / 2) * UTF16_ZEROS;
  const text = isUtf16 ? decodeStrictly(bytes, zeros.even > 0 ? 'utf-16be' : 'utf-16le') : null;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what shows that this is no text
  if (text !== null && !/[\u0001-\u0008\u000e-\u001f\ufffe]/.test(text)) return { text: unixLines(text) };
  return {
    text: '',
    problem: {
      severity: 'unreadable',
      message: phrase('notTextFile'),
      hint: phrase('notTextFileHint'),
    },
  };
}

async function decodeLegacy(bytes: Uint8Array, declared: string | undefined): Promise<Decoded> {
  const iconv = (await import('iconv-lite')).default;
  if (declared !== undefined && !/^utf-?8$/i.test(declared) && iconv.encodingExists(declared)) {
    return { text: unixLines(iconv.decode(bytes, asBrowsersRead(declared))) };
  }
  const damaged = new TextDecoder('utf-8').decode(bytes);
  if (isMostlyUtf8(damaged)) return { text: unixLines(damaged) };
  const encoding = await guessEncoding(bytes);
  return {
    text: unixLines(iconv.decode(bytes, encoding)),
    problem: {
      severity: 'doubtful',
      message: phrase('notUtf8', { encoding }),
      hint: phrase('notUtf8Hint'),
    },
  };
}

/** Whether what is not UTF-8 in a text is damage, such as a character cut in half, and not its encoding. */
function isMostlyUtf8(text: string): boolean {
  let broken = 0;
  let sound = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) broken++;
    else if (unit > 0x7f) sound++;
  }
  return sound > broken * 4;
}

const SAMPLE_BYTES = 65_536;
/** Of text in a Latin alphabet fewer bytes are outside ASCII, of any other more. */
const LATIN_SHARE = 0.3;
/** chardet's scale goes to 100; below this it mistakes French and German for their neighbours. */
const SURE = 60;
const LATIN_NEIGHBOURS = new Set(['ISO-8859-2', 'windows-1250', 'ISO-8859-9', 'windows-1254']);

async function guessEncoding(bytes: Uint8Array): Promise<string> {
  const chardet = (await import('chardet')).default;
  const iconv = (await import('iconv-lite')).default;
  const beyondAscii = bytes.findIndex((byte) => byte > 0x7f);
  const from = Math.max(0, beyondAscii - SAMPLE_BYTES / 4);
  const sample = bytes.subarray(from, from + SAMPLE_BYTES);
  const share = sample.filter((byte) => byte > 0x7f).length / sample.filter((byte) => byte > 0x40).length;
  const guess = chardet.analyse(sample).find(({ name }) => iconv.encodingExists(name));
  if (!guess) return 'windows-1252';
  if (share >= LATIN_SHARE) return asBrowsersRead(guess.name);
  return guess.confidence >= SURE && LATIN_NEIGHBOURS.has(guess.name) ? guess.name : 'windows-1252';
}

/** Pages that say ISO-8859-1 mean Windows-1252, which has the quotation marks and dashes besides. */
function asBrowsersRead(encoding: string): string {
  return /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(encoding) ? 'windows-1252' : encoding;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unixLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
