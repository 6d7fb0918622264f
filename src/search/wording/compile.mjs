// Makes wording.bin of the texts beside it: lexicon/*.txt and frames*.txt. Runs after the compiler, whose lexer and
// stemmer it takes, and writes it beside the source as well as beside the program.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compileWording } from '../../../dist/src/search/wording/compile/compileWording.js';
import { encodeWording } from '../../../dist/src/search/wording/wordingData.js';

const here = new URL('.', import.meta.url);
const built = new URL('../../../dist/src/search/wording/', here);

function texts(folder, pattern) {
  return readdirSync(folder)
    .filter((file) => pattern.test(file))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(new URL(file, folder), 'utf8') }));
}

const wording = compileWording({
  lexicon: texts(new URL('lexicon/', here), /\.txt$/),
  frames: texts(here, /^frames.*\.txt$/),
});
const bytes = encodeWording(wording);
for (const folder of [here, built]) writeFileSync(new URL('wording.bin', folder), bytes);
