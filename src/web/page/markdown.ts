/** Discord's markdown, as much of it as Pilcrow writes. */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold' | 'underline'; readonly inside: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly inside: readonly Inline[] };

/** A line; what follows a line of the same kind belongs to it. */
export interface Line {
  readonly kind: 'plain' | 'quotation' | 'small' | 'item' | 'nested';
  readonly inside: readonly Inline[];
}

/** Reads a text line by line, as Discord does: a backslash takes the meaning from the sign after it. */
export function readMarkdown(text: string): readonly Line[] {
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const kind = LINES.find(([begins]) => line.startsWith(begins));
    return { kind: kind?.[1] ?? 'plain', inside: readInline(line.slice(kind?.[0].length ?? 0)) };
  });
}

const LINES = [
  ['> ', 'quotation'],
  ['-# ', 'small'],
  ['  - ', 'nested'],
  ['- ', 'item'],
] as const satisfies readonly (readonly [string, Line['kind']])[];

/** Reads what stands in one line. */
export function readInline(text: string): readonly Inline[] {
  const found: Inline[] = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain !== '') found.push({ kind: 'text', text: plain });
    plain = '';
  };
  while (at < text.length) {
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(text.slice(at, at + 2));
    const special = escaped ? null : markAt(text, at);
    if (special) {
      flush();
      found.push(special.inline);
      at = special.end;
    } else {
      plain += escaped?.[1] ?? text[at] ?? '';
      at += escaped ? 2 : 1;
    }
  }
  flush();
  return found;
}

interface Marked {
  readonly inline: Inline;
  /** Where the text goes on. */
  readonly end: number;
}

function markAt(text: string, at: number): Marked | null {
  const two = text.slice(at, at + 2);
  if (two === '**') return between(text, at, '**', 'bold');
  if (two === '__') return between(text, at, '__', 'underline');
  if (text[at] === '[') return linkAt(text, at);
  return text[at] === '<' ? bareLinkAt(text, at) : null;
}

function between(text: string, at: number, mark: string, kind: 'bold' | 'underline'): Marked | null {
  const end = unescaped(text, mark, at + 2);
  if (end <= at + 2) return null;
  return { inline: { kind, inside: readInline(text.slice(at + 2, end)) }, end: end + 2 };
}

function linkAt(text: string, at: number): Marked | null {
  const middle = unescaped(text, '](', at + 1);
  const end = middle < 0 ? -1 : text.indexOf(')', middle);
  const url = text.slice(middle + 2, end).replace(/^<|>$/g, '');
  if (end < 0 || !isWeb(url)) return null;
  return { inline: { kind: 'link', url, inside: readInline(text.slice(at + 1, middle)) }, end: end + 1 };
}

function bareLinkAt(text: string, at: number): Marked | null {
  const end = text.indexOf('>', at);
  const url = text.slice(at + 1, end);
  if (end < 0 || !isWeb(url)) return null;
  return { inline: { kind: 'link', url, inside: [{ kind: 'text', text: url }] }, end: end + 1 };
}

function isWeb(url: string): boolean {
  return /^https?:\/\/\S+$/.test(url) && URL.canParse(url);
}

/** Where something stands that no backslash comes before; -1 where it does not. */
function unescaped(text: string, wanted: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text.startsWith(wanted, at)) return at;
  }
  return -1;
}
