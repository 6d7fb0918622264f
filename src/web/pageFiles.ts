import { readFile } from 'node:fs/promises';
import { currentLanguage } from '../words/language.ts';
import { words } from '../words/words.ts';

/** A file of the page. */
export interface PageFile {
  readonly type: string;
  readonly text: string;
}

const FILES = {
  '/page.js': 'text/javascript; charset=utf-8',
  '/page.css': 'text/css; charset=utf-8',
  '/icon.svg': 'image/svg+xml',
} as const;

/**
 * Reads the files of the page as they were built.
 * @param folder ends in `/`
 * @returns by their paths on the server
 */
export async function readPageFiles(folder: URL): Promise<ReadonlyMap<string, PageFile>> {
  const files = Object.entries(FILES).map(async ([path, type]) => {
    return [path, { type, text: await readFile(new URL(path.slice(1), folder), 'utf8') }] as const;
  });
  return new Map(await Promise.all(files));
}

/** The page itself, in the language of the moment; its script fills it. What to say where the server is gone comes along. */
export function pageHtml(): string {
  return `<!doctype html>
<html lang="${currentLanguage()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="dark light">
<title>${escapeHtml(words('pageTitle'))}</title>
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/page.css">
<script type="module" src="/page.js"></script>
</head>
<body data-unreachable="${escapeHtml(words('pageNetwork'))}">
<noscript>${escapeHtml(words('pageNoScript'))}</noscript>
</body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
