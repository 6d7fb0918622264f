import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { type Phrase, phrase } from '../words/phrase.ts';
import type { Article, ArticleId, ContentHash, Paragraph } from './article.ts';
import { checkHead, type Head } from './head.ts';
import type { Finding, Problem } from './problem.ts';
import type { Block, Draft, Reader, SourceFile } from './reader.ts';

/** What came of a file. */
export interface Reading {
  /** null where a problem is `unreadable`. */
  readonly article: Article | null;
  readonly problems: readonly Problem[];
}

/** Fewer paragraphs are a teaser, or a page that was not read as it is meant. */
const FEW_PARAGRAPHS = 3;
/** Longer titles are paragraphs: somebody forgot the title. */
const LONG_TITLE = 300;
/** Nobody mends more paragraphs one by one. */
const MAX_BAD_PARAGRAPHS = 20;

/**
 * Reads a file with the reader for its ending. Never rejects: what goes wrong, a defect in a reader too, is a
 * problem of the file.
 */
export async function readArticle(file: SourceFile, readers: readonly Reader[]): Promise<Reading> {
  const reader = readers.find(({ endings }) => endings.includes(endingOf(file.path)));
  if (!reader) return unreadable(file, unknownEnding(file.path, readers));
  if (file.bytes.length === 0) return unreadable(file, isEmpty);
  let draft: Draft;
  try {
    draft = await reader.read(file);
  } catch (error) {
    return unreadable(file, failure(error));
  }
  return readDraft(file, draft);
}

/** @param path with the file's ending, relative to the corpus folder */
export function articleId(path: string): ArticleId {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const ending = name.lastIndexOf('.');
  return (ending > 0 ? path.slice(0, path.length - name.length + ending) : path) as ArticleId;
}

function readDraft(file: SourceFile, draft: Draft): Reading {
  const { head, problems: headProblems } = checkHead({ ...draft.head, title: draft.title }, draft.headLines);
  const blocks = draft.blocks.map(trimmed).filter(({ text }) => text !== '');
  const findings = [...draft.problems, ...headProblems];
  const isBroken = findings.some(({ severity }) => severity === 'unreadable');
  if (!isBroken) findings.push(...checkText(head.title, blocks));
  const problems = findings.map((finding) => ({ file: file.path, ...finding }));
  if (head.title === undefined || findings.some(({ severity }) => severity === 'unreadable')) {
    return { article: null, problems };
  }
  return { article: toArticle(articleId(file.path), { ...head, title: head.title }, blocks), problems };
}

function trimmed({ items: listed, ...block }: Block): Block {
  const text = block.text.trim();
  const items = listed?.map((item) => item.trim()).filter((item) => item !== '') ?? [];
  return { ...block, text, ...(items.length > 1 && items.join(' ') === text && { items }) };
}

function toArticle(
  id: ArticleId,
  head: Head & { readonly title: string },
  blocks: readonly Block[],
): Article {
  const paragraphs = blocks.map(({ kind, section, text, items }, index): Paragraph => {
    return { number: index + 1, kind, section, text, ...(items && { items }), hash: hashOf(text) };
  });
  const { title, author = null, published = null, source = null, language = null } = head;
  const says = paragraphs.map(({ kind, section, text }) => ({ kind, section, text }));
  const hash = hashOf(JSON.stringify({ title, author, published, source, language, paragraphs: says }));
  return { id, ...head, hash, paragraphs };
}

function hashOf(text: string): ContentHash {
  return createHash('sha256').update(text).digest('hex') as ContentHash;
}

function checkText(title: string | undefined, blocks: readonly Block[]): Finding[] {
  if (title === undefined && blocks.length === 0) return [isEmpty];
  if (title === undefined) return [untitled];
  if (blocks.length === 0) return [textless];
  const findings: Finding[] = [];
  if (title.length > LONG_TITLE) findings.push(longTitle(title));
  if (blocks.length < FEW_PARAGRAPHS) findings.push(shortText(blocks.length));
  if (title.includes('\uFFFD')) findings.push(brokenCharacters(undefined, phrase('lostInTitle')));
  return [...findings, ...checkParagraphs(blocks).slice(0, MAX_BAD_PARAGRAPHS)];
}

function checkParagraphs(blocks: readonly Block[]): Finding[] {
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const [index, { text, line }] of blocks.entries()) {
    if (text.includes('\uFFFD'))
      findings.push(brokenCharacters(line, phrase('lostInParagraph', { number: String(index + 1) })));
    const earlier = seen.get(text);
    if (earlier === undefined) seen.set(text, index + 1);
    else findings.push(repeated(line, index + 1, earlier));
  }
  return findings;
}

function unreadable(file: SourceFile, finding: Finding): Reading {
  return { article: null, problems: [{ file: file.path, ...finding }] };
}

function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : '';
}

function unknownEnding(path: string, readers: readonly Reader[]): Finding {
  const ending = endingOf(path);
  const endings = readers.flatMap((reader) => reader.endings).map((one) => `.${one}`);
  return {
    severity: 'unreadable',
    message: ending === '' ? phrase('noEnding') : phrase('unknownEnding', { ending }),
    hint: phrase('unknownEndingHint', { endings: endings.join(', ') }),
  };
}

function failure(error: unknown): Finding {
  if (error instanceof UserError) {
    return { severity: 'unreadable', message: error.wrong, hint: error.hint ?? phrase('mendFileHint') };
  }
  const why = error instanceof Error ? error.message : String(error);
  return {
    severity: 'unreadable',
    message: phrase('readingFailed', { why }),
    hint: phrase('readingFailedHint'),
  };
}

const isEmpty: Finding = {
  severity: 'unreadable',
  message: phrase('fileEmpty'),
  hint: phrase('fileEmptyHint'),
};

const untitled: Finding = {
  severity: 'unreadable',
  message: phrase('untitled'),
  hint: phrase('untitledHint'),
};

const textless: Finding = {
  severity: 'unreadable',
  message: phrase('textless'),
  hint: phrase('textlessHint'),
};

function longTitle(title: string): Finding {
  return {
    severity: 'doubtful',
    message: phrase('longTitle', { count: title.length }),
    hint: phrase('longTitleHint'),
  };
}

function shortText(paragraphs: number): Finding {
  return {
    severity: 'doubtful',
    message: phrase('fewParagraphs', { count: paragraphs }),
    hint: phrase('fewParagraphsHint'),
  };
}

function brokenCharacters(line: number | undefined, message: Phrase): Finding {
  return {
    ...(line === undefined ? {} : { line }),
    severity: 'doubtful',
    message,
    hint: phrase('lostCharactersHint'),
  };
}

function repeated(line: number | undefined, number: number, earlier: number): Finding {
  return {
    ...(line === undefined ? {} : { line }),
    severity: 'doubtful',
    message: phrase('repeatedParagraph', { number: String(number), earlier: String(earlier) }),
    hint: phrase('takeOneOutHint'),
  };
}
