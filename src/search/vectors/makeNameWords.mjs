// Makes nameWords.txt: words of the table that are names and nothing else, as people type them small.
// Usage: apt-get install wamerican-large wbritish-large && npm run build && node src/search/vectors/makeNameWords.mjs
//
// The word lists are SCOWL's (Copyright 2000-2018 Kevin Atkinson; to be used, copied and distributed for any purpose
// with that notice): a word that they write with a capital alone, or do not have in any form, is taken for a name.
import { readFileSync, writeFileSync } from 'node:fs';
import { lexerFor } from '../../../dist/src/language/words.js';

const listed = ['american-english-large', 'british-english-large']
  .flatMap((name) => readFileSync(`/usr/share/dict/${name}`, 'utf8').split('\n'))
  .map((word) => word.replace(/'s$/, ''));
const { stem } = lexerFor('en');
const ordinary = listed.filter((word) => /^[a-z]/.test(word));
const small = new Set(ordinary);
const stems = new Set(ordinary.map(stem));
// `CEO` and `TV` are no names, `NATO` is one.
const named = listed.filter((word) => /^[A-Z][a-zé]+$/.test(word) || /^[A-Z]{4,}$/.test(word));
const capital = new Set(named.map((word) => word.toLowerCase()));

const DAYS_AND_MONTHS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december christmas easter english internet online website email`.split(/\s+/),
);
const OF_A_COUNTRY = /(?:ian|ians|ean|eans|ish|ese|icans?)$/;

const words = tableWords().filter((word) => {
  if (small.has(word) || word.length < 4 || /[^a-z]/.test(word)) return false;
  if (DAYS_AND_MONTHS.has(word) || OF_A_COUNTRY.test(word)) return false;
  return capital.has(word) || !stems.has(stem(word));
});
writeFileSync(new URL('nameWords.txt', import.meta.url), `${words.sort().join('\n')}\n`);

function tableWords() {
  const [head, ...lines] = readFileSync(new URL('words.bin', import.meta.url))
    .toString('latin1')
    .split('\n');
  return lines.slice(0, JSON.parse(head).words);
}
