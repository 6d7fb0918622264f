// Puts the tables that the program reads beside the compiled files that read them. Runs after the compiler.
import { copyFileSync, mkdirSync } from 'node:fs';

const TABLES = [
  'language/naming/data/gazetteer.txt',
  'search/vectors/words.bin',
  'search/vectors/nameWords.txt',
];

for (const table of TABLES) {
  const built = new URL(`../dist/src/${table}`, import.meta.url);
  mkdirSync(new URL('.', built), { recursive: true });
  copyFileSync(new URL(table, import.meta.url), built);
}
