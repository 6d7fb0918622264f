import type { ErrorCode } from 'yaml';
import { phrase } from '../words/phrase.ts';
import type { Finding } from './problem.ts';

/** A file's text, taken apart. */
export interface FrontMatter {
  /** Field by field, not yet checked; every value a string or, for `author`, a list of strings. */
  readonly head: Readonly<Record<string, string | readonly string[]>>;
  /** The line of the file on which each field stands, from 1. */
  readonly headLines: Readonly<Record<string, number>>;
  /** What follows the front matter. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  readonly problems: readonly Finding[];
}

/** Longer front matter is no front matter; YAML's parser is not fast. */
const MAX_CHARACTERS = 65_536;

/**
 * Takes the front matter (`---`, YAML, `---`) off the top of a text. Where its YAML is wrong, its fields are
 * read line by line instead, and the problem says which line to mend.
 */
export async function splitFrontMatter(text: string): Promise<FrontMatter> {
  const fenced = findFences(text);
  if (fenced === 'none') return { head: {}, headLines: {}, body: text, bodyLine: 1, problems: [] };
  if (fenced === 'open') {
    const problem = {
      line: 1,
      severity: 'unreadable',
      message: phrase('frontMatterOpen'),
      hint: phrase('frontMatterOpenHint'),
    } as const;
    return { head: {}, headLines: {}, body: '', bodyLine: 1, problems: [problem] };
  }
  const { yaml, body } = fenced;
  const bodyLine = text.slice(0, text.length - body.length).split('\n').length;
  return { ...(await parseFields(yaml)), body, bodyLine };
}

function findFences(text: string): 'none' | 'open' | { yaml: string; body: string } {
  const firstBreak = text.indexOf('\n');
  if (firstBreak < 0 || text.slice(0, firstBreak).trimEnd() !== '---') return 'none';
  const start = firstBreak + 1;
  const closing = /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(start, start + MAX_CHARACTERS));
  if (closing) {
    const after = text.indexOf('\n', start + closing.index);
    return {
      yaml: text.slice(start, start + closing.index),
      body: after < 0 ? '' : text.slice(after + 1),
    };
  }
  // A line of dashes over something that is no field is a rule, as some people print it.
  return /^[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)/u.test(text.slice(start, start + 200)) ? 'open' : 'none';
}

type Fields = Pick<FrontMatter, 'head' | 'headLines' | 'problems'>;

async function parseFields(yaml: string): Promise<Fields> {
  const { LineCounter, isMap, isScalar, isSeq, parseDocument } = await import('yaml');
  const lines = new LineCounter();
  const head: Record<string, string | readonly string[]> = {};
  const headLines: Record<string, number> = {};
  try {
    // The failsafe schema leaves every value the text that it is: a title may be 1984, or no.
    const document = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error) return readLineByLine(yaml, lines.linePos(error.pos[0]).line, error.code);
    if (document.contents === null) return { head, headLines, problems: [] };
    if (!isMap(document.contents)) return readLineByLine(yaml, 1);
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key)) continue;
      const name = String(key.value);
      headLines[name] = lines.linePos(key.range?.[0] ?? 0).line + 1;
      if (isScalar(value)) head[name] = String(value.value ?? '');
      else if (isSeq(value) && name === 'author') head[name] = value.items.map(String);
      else if (value && typeof value === 'object' && 'range' in value && Array.isArray(value.range)) {
        head[name] = yaml.slice(Number(value.range[0]), Number(value.range[1])).trim();
      }
    }
    return { head, headLines, problems: [] };
  } catch {
    return readLineByLine(yaml, 1);
  }
}

/**
 * @param line of the YAML, from 1; the file has one more above it
 * @param code what the parser calls what is wrong there
 */
function readLineByLine(yaml: string, line: number, code?: ErrorCode): Fields {
  const head: Record<string, string> = {};
  const headLines: Record<string, number> = {};
  for (const [index, text] of yaml.split('\n').entries()) {
    const [, name, value] = /^(\w+):(.*)$/.exec(text) ?? [];
    if (name === undefined || value === undefined || Object.hasOwn(head, name)) continue;
    head[name] = unquote(value.trim());
    headLines[name] = index + 2;
  }
  const isTwice = code === 'DUPLICATE_KEY';
  const message = phrase(isTwice ? 'fieldTwice' : 'notYaml');
  const hint = phrase(isTwice ? 'takeOneOutHint' : 'notYamlHint');
  return { head, headLines, problems: [{ line: line + 1, severity: 'doubtful', message, hint }] };
}

function unquote(value: string): string {
  const quote = value.at(0);
  return value.length > 1 && (quote === '"' || quote === "'") && value.at(-1) === quote
    ? value.slice(1, -1)
    : value;
}
