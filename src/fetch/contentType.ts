/** What can be read, by the content type that servers send with it, and the ending that files of it have. */
const endings: ReadonlyMap<string, string> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'txt'],
  ['text/markdown', 'md'],
  ['text/x-markdown', 'md'],
  ['application/pdf', 'pdf'],
  ['application/x-pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);

/** Types that say nothing of what was sent, and are sent with files that a server does not know. */
const saysNothing: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream']);

/**
 * The ending, without the dot, of a file that was sent: by its content type; where that says nothing, by its name
 * and its first bytes.
 * @param contentType as the header has it, parameters and all
 * @param name the file's name, with an ending or not
 * @returns null where nothing reads it
 */
export function endingOfContent(contentType: string, name: string, bytes: Uint8Array): string | null {
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const named = /\.([a-z]{2,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  // Servers that do not know Markdown send it as plain text.
  if (type === 'text/plain' && named === 'md') return 'md';
  const ending = endings.get(type);
  if (ending !== undefined) return ending;
  if (!saysNothing.has(type)) return null;
  const isKnown = [...endings.values()].includes(named);
  return isKnown ? named : endingOfBytes(bytes);
}

function endingOfBytes(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).trimStart();
  if (start.startsWith('%PDF-')) return 'pdf';
  return /^(?:<!doctype html|<html|<head|<body)/i.test(start) ? 'html' : null;
}

const MAX_NAME_CHARACTERS = 80;

/**
 * A file's name made of the last part of an address, with nothing in it but letters, digits, `.`, `-` and `_`.
 * @param ending without the dot; put behind the name unless it has it
 */
export function fileNameOf(url: URL, ending: string): string {
  const last = decode(url.pathname.split('/').findLast((part) => part !== '') ?? '');
  const stem = last.toLowerCase().endsWith(`.${ending}`) ? last.slice(0, -ending.length - 1) : last;
  const safe = stem
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+/, '')
    .slice(0, MAX_NAME_CHARACTERS);
  return `${safe === '' ? 'page' : safe}.${ending}`;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
